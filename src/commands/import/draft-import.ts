import type { Imported, Remark, SkippedGroup } from '../../model/edits.ts';
import type { Mode } from '../../model/declared.ts';
import { type Account, type GroupReading, isPerson } from '../../model/live.ts';
import { fileNames } from '../../yaml/file-names.ts';
import { newGroupFile } from '../../yaml/new-file.ts';
import type { Mapping } from '../../amend/resolve-people.ts';
import { importedGroup } from '../../amend/imported.ts';
import { PeopleLines } from '../../amend/person-lines.ts';
import { type Reconciled, reconcile } from '../../reconcile/reconcile.ts';
import { Drafts, draftAccounts } from '../../shell/drafts.ts';
import { adoptDrift } from './adopt-drift.ts';
import { findingsOf } from './findings.ts';
import type { ImportWork } from './source.ts';

export interface DraftedImport {
  readonly imported: Imported;
  readonly drafts: Drafts;
}

/** Reads the chosen groups, and drafts their files. Nothing is written here. */
export async function draftImport(work: ImportWork): Promise<DraftedImport> {
  const { files, chosen, source, at, dir, onProgress } = work;
  const { declared } = files;
  const reconciled =
    chosen.declared.length === 0
      ? undefined
      : await reconcile({
          declared,
          faults: [],
          reader: source.reader,
          at,
          only: chosen.declared,
          licences: false,
          onProgress,
        });
  const readings = await source.reader.readGroups(chosen.fresh, onProgress);
  const read = accountsIn(source.accounts ?? [], reconciled, readings);
  const people = new PeopleLines(declared.accounts, read.values());
  const drafts = new Drafts(dir, files.sources);

  const fresh = draftFresh(readings, people, drafts, work.mode);
  const adopted =
    reconciled === undefined ? nothing : await adoptDrift(work, reconciled, people, drafts);
  const named = new Set([...fresh.named, ...adopted.named]);
  const mapped =
    source.accounts !== undefined && work.everybody
      ? read.values()
      : [...named].flatMap((id) => read.get(id) ?? []);
  const renewed = await readdressed(work, read, people);
  const mappings = uniqueMappings([...mappingsOf(mapped, people), ...renewed]);
  await draftAccounts(drafts, mappings);
  return {
    drafts,
    imported: {
      edits: drafts.edits(),
      groups: fresh.groups + adopted.groups,
      memberships: fresh.memberships + adopted.memberships,
      accounts: mappings.length,
      skipped: [...chosen.skipped, ...fresh.skipped],
      left: adopted.left,
      findings: findingsOf({
        reconciled,
        renamed: adopted.renamed,
        declared,
        mappings,
        accounts: read,
        wanted: chosen.fresh,
        readings,
        skipped: source.skipped,
        tellsSynced:
          source.accounts !== undefined ||
          declared.config.target.kind !== 'site' ||
          readings.every((reading) => reading.kind !== 'listed' || reading.synced !== undefined),
      }),
    },
  };
}

const nothing = {
  named: [] as readonly Account['id'][],
  groups: 0,
  memberships: 0,
  left: [] as readonly Remark[],
  renamed: new Set<string>() as ReadonlySet<string>,
};

/** Everybody who was read, by id. */
function accountsIn(
  exported: readonly Account[],
  reconciled: Reconciled | undefined,
  readings: readonly GroupReading[],
): ReadonlyMap<Account['id'], Account> {
  const accounts = new Map([
    ...exported.map((account) => [account.id, account] as const),
    ...(reconciled?.identities.accounts ?? []),
  ]);
  for (const reading of readings) {
    if (reading.kind !== 'listed') continue;
    for (const member of reading.listing.members) accounts.set(member.id, member);
  }
  return accounts;
}

interface Fresh {
  readonly named: ReadonlySet<Account['id']>;
  readonly groups: number;
  readonly memberships: number;
  readonly skipped: readonly SkippedGroup[];
}

/** A new file for each group that has none. */
function draftFresh(
  readings: readonly GroupReading[],
  people: PeopleLines,
  drafts: Drafts,
  mode: Mode,
): Fresh {
  const listed = readings.flatMap((each) => (each.kind === 'listed' ? [each] : []));
  const named = new Set<Account['id']>();
  const skipped: SkippedGroup[] = [];
  let groups = 0;
  let memberships = 0;
  const names = fileNames(
    listed.map(({ group }) => group),
    drafts.filesIn('groups'),
  );
  const modeline = drafts.modeline('group', 1);
  for (const reading of listed) {
    const { id, name } = reading.group;
    const file = reading.synced === true ? undefined : importedGroup(reading, mode, people);
    if (file === undefined) {
      skipped.push({ id, name, ...(reading.synced === true ? synced : unnameable) });
      continue;
    }
    const text = newGroupFile({ ...file, modeline });
    drafts.create(drafts.path(`groups/${names.get(reading.group) ?? ''}`), text, []);
    groups += 1;
    memberships += file.members.length;
    for (const member of reading.listing.members) {
      if (isPerson(member)) named.add(member.id);
    }
  }
  return { named, groups, memberships, skipped };
}

const synced = { code: 'synced-group', why: 'It is synced from an identity provider.' } as const;
const unnameable = {
  code: 'unnameable-member',
  why: 'Somebody in it has an account id that no file can hold, and shows no email.',
} as const;

/**
 * The new emails of accounts whose email in accounts.yaml is an old one. Where any has changed, perhaps the company's
 * domain, all of accounts.yaml is asked about, so that one edit is enough.
 */
async function readdressed(
  { files, source, everybody }: ImportWork,
  read: ReadonlyMap<Account['id'], Account>,
  people: PeopleLines,
): Promise<readonly Mapping[]> {
  const ids = new Set([...files.declared.accounts.values()].map(({ id }) => id));
  const known = mappingsOf(
    [...read.values()].filter(({ id }) => ids.has(id)),
    people,
  );
  const unread = [...ids].filter((id) => !read.has(id));
  if (known.length === 0 || !everybody || unread.length === 0) return known;
  const { accounts } = await source.reader.lookUp(unread);
  const everyone = new PeopleLines(files.declared.accounts, [...read.values(), ...accounts]);
  return [...known, ...mappingsOf(accounts, everyone)];
}

function uniqueMappings(mappings: readonly Mapping[]): readonly Mapping[] {
  return [...new Map(mappings.map((mapping) => [mapping.email, mapping])).values()];
}

function mappingsOf(accounts: Iterable<Account>, people: PeopleLines): readonly Mapping[] {
  const mappings: Mapping[] = [];
  for (const account of accounts) {
    const mapping = isPerson(account) ? people.mappingOf(account) : undefined;
    if (mapping !== undefined) mappings.push(mapping);
  }
  return mappings;
}
