import { createHash } from 'node:crypto';
import { compareText } from '../model/change.ts';
import {
  type Declared,
  type DeclaredGroup,
  type DeclaredSet,
  effectiveOwners,
} from '../model/declared.ts';
import type { Finding, Place } from '../model/finding.ts';
import { groupKey } from '../model/ids.ts';
import type { PlannedFile } from '../model/plan.ts';
import { sameNames } from '../model/text.ts';
import { declaredFolder, nameInFolder } from './differences.ts';
import { type DeclaredSource, RosterIndex } from './sources.ts';

/** A folder as it was read. */
export interface Folder {
  readonly declared: Declared;
  /** By path: the text of every file. */
  readonly sources: ReadonlyMap<string, string>;
}

/** One file of one folder. */
interface Entry {
  readonly path: string;
  readonly text: string;
  /** The group or set that it declares; undefined for the files at the top, and for one that is not sound. */
  readonly source: DeclaredGroup | DeclaredSet | undefined;
}

/**
 * The files that a proposal adds, changes, renames or deletes, each with those who approve that: the owners that the
 * base names. A new file belongs to the owners at the top, whatever it says itself.
 */
export function changedFiles(base: Folder, head: Folder): readonly PlannedFile[] {
  const before = entriesOf(base);
  const after = entriesOf(head);
  const gone = new Map(
    [...before].flatMap(([name, entry]) => {
      const key = after.has(name) ? undefined : sourceKey(entry);
      return key === undefined ? [] : [[key, entry] as const];
    }),
  );
  const files = [...after].flatMap(([name, entry]): PlannedFile[] => {
    const { path } = entry;
    const same = before.get(name);
    if (same !== undefined) {
      if (same.text === entry.text) return [];
      return [
        {
          path,
          status: 'changed',
          ...groupOf(same, entry),
          owners: ownersOf(same, base),
          ...changedSettings(same, entry),
        },
        ...claimed(same, entry, base),
      ];
    }
    const key = sourceKey(entry);
    const moved = key === undefined ? undefined : gone.get(key);
    if (moved === undefined || key === undefined) {
      const owners = base.declared.config.owners;
      return [{ path, status: 'added', ...groupOf(entry), owners, settings: settingsOf(entry) }];
    }
    gone.delete(key);
    const from = pathIn(head, nameInFolder(base.declared, moved.path));
    const owners = ownersOf(moved, base);
    return [
      {
        path,
        status: 'renamed',
        ...groupOf(moved, entry),
        from,
        owners,
        ...changedSettings(moved, entry),
      },
      ...claimed(moved, entry, base),
    ];
  });
  const renamed = new Set(files.flatMap(({ from }) => from ?? []));
  const deleted = [...before].flatMap(([name, entry]): PlannedFile[] => {
    const path = pathIn(head, name);
    if (after.has(name) || renamed.has(path)) return [];
    return [{ path, status: 'deleted', ...groupOf(entry), owners: ownersOf(entry, base) }];
  });
  return [...files, ...deleted].sort((a, b) => compareText(a.path, b.path));
}

/** The groups that these files declare or flow into. By their paths inside the folder. */
export function groupsReachedBy(
  declared: Declared,
  names: ReadonlySet<string>,
): ReadonlySet<DeclaredGroup> {
  if (names.size === 0) return new Set();
  const index = new RosterIndex(declared);
  const reached = new Set<DeclaredSource>();
  for (const source of index.inwards([...declared.groups])) {
    const isReached =
      names.has(nameInFolder(declared, source.place.file)) ||
      source.includes.some((line) => reached.has(index.sourceOf(line)));
    if (isReached) reached.add(source);
  }
  return new Set(declared.groups.filter((group) => reached.has(group)));
}

/** Who approves changes of which files decides about later proposals: no membership shows that it changes. */
export function ownersFindings(base: Folder, head: Folder): readonly Finding[] {
  const before = entriesOf(base);
  const groups = [...entriesOf(head)].flatMap(([name, entry]): readonly Finding[] => {
    const same = before.get(name);
    if (entry.source === undefined || same?.source === undefined) return [];
    const [was, is] = [same.source.owners, entry.source.owners];
    if (sameNames(was, is)) return [];
    return [finding(`The owners of ${entry.source.name} change`, was, is, entry.source.place)];
  });
  const [was, is] = [base.declared.config, head.declared.config];
  const top = sameNames(was.owners, is.owners)
    ? []
    : [finding('The owners at the top change', was.owners, is.owners, is.place)];
  const approvals: readonly Finding[] =
    was.approvals === is.approvals
      ? []
      : [
          {
            code: 'owners-changed',
            severity: 'warning',
            message: `Pull requests need ${is.approvals} approvals from now on (so far ${was.approvals}).`,
            ...is.place,
            hint: whoApproves,
          },
        ];
  return [...top, ...approvals, ...groups];
}

const whoApproves = 'This proposal is approved by the owners that its base names.';

function finding(
  what: string,
  was: readonly string[],
  is: readonly string[],
  place: Place,
): Finding {
  return {
    code: 'owners-changed',
    severity: 'warning',
    message: `${what}: ${names(was)} → ${names(is)}.`,
    ...place,
    hint: whoApproves,
  };
}

function names(owners: readonly string[]): string {
  return owners.length === 0 ? 'none of its own' : owners.join(', ');
}

/** By the path inside the folder: what two checkouts have in common. */
function entriesOf({ declared, sources }: Folder): ReadonlyMap<string, Entry> {
  const all = [...declared.groups, ...declared.sets].map(
    (source) => [source.place.file, source] as const,
  );
  const bySource = new Map<string, DeclaredGroup | DeclaredSet>(all);
  return new Map(
    [...sources].map(([path, text]) => [
      nameInFolder(declared, path),
      { path, text, source: bySource.get(path) },
    ]),
  );
}

/** The path of a file as the head's folder is called, where it may not be any more. */
function pathIn({ declared }: Folder, name: string): string {
  return `${declaredFolder(declared)}${name}`;
}

/** What makes a file at another place the same: a group by its id or else its name, a set by its name. */
function sourceKey({ source }: Entry): string | undefined {
  if (source === undefined) return undefined;
  if (!('mode' in source)) return `set ${groupKey(source.name)}`;
  return source.id === undefined ? `group ${groupKey(source.name)}` : `id ${source.id}`;
}

/**
 * A file that speaks for another group than it did, by its id or its name, is as good as a new one for that group: the
 * owners at the top approve it as well. Else whoever owns one group could lay hands on every other.
 */
function claimed(before: Entry, after: Entry, base: Folder): readonly PlannedFile[] {
  const { source } = after;
  if (source === undefined || !('mode' in source)) return [];
  const was = before.source;
  const same =
    was !== undefined &&
    'mode' in was &&
    was.id === source.id &&
    groupKey(was.name) === groupKey(source.name);
  if (same) return [];
  const { path } = after;
  const { owners } = base.declared.config;
  return [{ path, status: 'added', group: source.name, owners, settings: settingsOf(after) }];
}

/** Of the first that declares a group. */
function groupOf(...entries: readonly Entry[]): Pick<PlannedFile, 'group'> {
  const declared = entries.flatMap(({ source }) => source ?? []).find((source) => 'mode' in source);
  return declared === undefined ? {} : { group: declared.name };
}

function ownersOf({ source }: Entry, { declared: { config } }: Folder): readonly string[] {
  return source === undefined ? config.owners : effectiveOwners(source, config);
}

function changedSettings(before: Entry, after: Entry): Pick<PlannedFile, 'settings'> {
  const settings = settingsOf(after);
  return settings === settingsOf(before) ? {} : { settings };
}

/** A digest of everything in a file but who is a member. What can't be separated from that counts whole. */
function settingsOf({ source, text }: Entry): string {
  return createHash('sha256')
    .update(source === undefined ? text : JSON.stringify(settings(source)))
    .digest('hex');
}

function settings(source: DeclaredGroup | DeclaredSet): readonly unknown[] {
  const own = [source.name, source.owners.toSorted(compareText)];
  if (!('mode' in source)) return own;
  const { id, mode, allowEmpty, reviewed } = source;
  // Who says that a group was reviewed is approved as it stands.
  const review = reviewed === undefined ? [] : [[reviewed.on.text, ...reviewed.by]];
  return [...own, id, mode, allowEmpty, ...review];
}
