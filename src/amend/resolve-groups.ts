import type { Reader } from '../live/reader.ts';
import type { DeclaredSource } from '../desired/sources.ts';
import type { Declared, DeclaredGroup, DeclaredSet, UnsoundFile } from '../model/declared.ts';
import { didYouMean, nearestAmong } from '../model/did-you-mean.ts';
import { GroupIndex, answersTo, isSystemGroup } from '../model/group.ts';
import { groupKey, isGroupName } from '../model/ids.ts';
import type { KnownGroup, LiveGroup } from '../model/live.ts';
import { given } from '../model/objects.ts';
import { type NamedGroup, type Refused, refused } from './request.ts';
import { lookUpOrTrust } from './resolve-people.ts';

export interface GroupsQuestion {
  readonly groups: readonly NamedGroup[];
  readonly declared: Declared;
  readonly unsound: readonly UnsoundFile[];
  /** Called once at the most, when no file declares some group. */
  readonly reader: () => Promise<Reader>;
}

export type ResolvedGroup =
  /** A set is as good as a group: its members are edited, for every group that brings it in. */
  | { readonly kind: 'declared'; readonly group: DeclaredSource }
  /** No file declares it yet. */
  | { readonly kind: 'new'; readonly group: LiveGroup }
  | Refused;

/** Finds which groups are meant: by the files, by what was said of them, and for the others by asking. */
export async function resolveGroups(
  question: GroupsQuestion,
): Promise<ReadonlyMap<NamedGroup, ResolvedGroup>> {
  const { groups, declared, unsound } = question;
  const sets = new GroupIndex(declared.sets);
  const nearestSets = nearestAmong(
    declared.sets.map(({ name }) => name),
    groupKey,
  );
  const files = { index: new GroupIndex(declared.groups), sets, nearestSets, unsound };
  const found = new Map(
    groups.map((named) => [named, inSets(named, files) ?? inFiles(named, files)]),
  );
  const unknown = groups.filter((named) => found.get(named) === undefined);
  const live = unknown.length === 0 ? [] : await readGroups(unknown, question);
  const lookUp = live === undefined ? undefined : liveGroups(live, declared);
  const others = new GroupIndex(unknown);
  const findNew = (named: NamedGroup): ResolvedGroup => {
    const group = lookUp === undefined ? unseen(named, others) : fresh(named, lookUp);
    // Files may know it by what only Atlassian told: its id, or the name that it has now.
    return group.kind === 'new' ? (inFiles(group.group, files) ?? group) : group;
  };
  return new Map(
    groups.map((named) => [named, ours(found.get(named) ?? findNew(named), declared)]),
  );
}

/** Every group of the target; undefined where nobody can be asked, and a sheet tells both name and id of each. */
function readGroups(
  unknown: readonly NamedGroup[],
  { reader }: GroupsQuestion,
): Promise<readonly KnownGroup[] | undefined> {
  return lookUpOrTrust(unknown.every(isWhole), async () => (await reader()).groups());
}

function isWhole({ name, id }: NamedGroup): boolean {
  return name !== undefined && id !== undefined;
}

interface GroupFiles {
  readonly index: GroupIndex<DeclaredGroup>;
  readonly sets: GroupIndex<DeclaredSet>;
  readonly nearestSets: (name: string) => readonly string[];
  readonly unsound: readonly UnsoundFile[];
}

/** What says that a set is meant, though a group may have the name too. */
const setPrefix = /^set:\s*/u;

/** The name of a set, as its file has it. */
export function setName(text: string): string {
  return text.replace(setPrefix, '');
}

/** A set, where no file of a group has the name. */
function inSets(
  { name, id }: NamedGroup,
  { index, sets, nearestSets, unsound }: GroupFiles,
): ResolvedGroup | undefined {
  if (name === undefined || id !== undefined) return undefined;
  if (index.meantBy({ name }).length > 0 || unsound.some((each) => answersTo(each, name)))
    return undefined;
  const plain = setName(name);
  const [set] = sets.meantBy({ name: plain });
  if (set !== undefined) return { kind: 'declared', group: set };
  if (!setPrefix.test(name)) return undefined;
  return refused('unknown-group', `No valid file declares a set "${plain}".`, {
    hint: didYouMean(plain, nearestSets(plain)) ?? '"rollcall list sets" lists them all.',
  });
}

/** By id where one is given: a name may have been given away. */
function inFiles(
  { name, id }: NamedGroup,
  { index, unsound }: GroupFiles,
): ResolvedGroup | undefined {
  const [labelled] = index.meantBy(given({ name }));
  const [identified] = id === undefined ? [] : index.meantBy({ id });
  if (identified !== undefined && labelled !== undefined && labelled !== identified) {
    return refused(
      'bad-row',
      `The id is that of "${identified.name}", and the name is "${labelled.name}".`,
      { hint: shifted, ...identified.idPlace },
    );
  }
  const group = identified ?? labelled;
  if (group !== undefined) {
    if (id === undefined || group.id === undefined || group.id === id)
      return { kind: 'declared', group };
    return refused(
      'bad-row',
      `"${group.name}" has the id ${group.id} in its file, and ${id} here.`,
      group.idPlace,
    );
  }
  const faulty = unsound.find(
    (each) =>
      (each.id === undefined && each.name === undefined) ||
      [id, name].some((text) => text !== undefined && answersTo(each, text)),
  );
  if (faulty === undefined) return undefined;
  return refused(
    'unsound-file',
    faulty.name === undefined && faulty.id === undefined
      ? 'No file declares it, but a file with faults may do so: "rollcall validate" lists the faults.'
      : 'The file of the group has faults: "rollcall validate" lists them.',
    {
      file: faulty.path,
      line: faulty.line,
    },
  );
}

const shifted = 'Correct the one that is wrong: the columns of the sheet may have shifted.';

interface LookUp {
  readonly index: GroupIndex<KnownGroup>;
  readonly nearest: (name: string) => readonly string[];
}

function liveGroups(live: readonly KnownGroup[], declared: Declared): LookUp {
  const names = [...live, ...declared.groups, ...declared.sets].map(({ name }) => name);
  return {
    index: new GroupIndex(live),
    nearest: nearestAmong(names),
  };
}

/** A group as a sheet has it from an export; refused where rows contradict each other. */
function unseen({ name, id }: NamedGroup, others: GroupIndex<NamedGroup>): ResolvedGroup {
  if (name === undefined || id === undefined) throw new Error('A group without name or id.');
  const other = [...others.meantBy({ id }), ...others.meantBy({ name })].find(
    (each) =>
      each.id !== undefined &&
      each.name !== undefined &&
      (each.id === id) !== (groupKey(each.name) === groupKey(name)),
  );
  if (other === undefined) return { kind: 'new', group: { id, name } };
  return refused(
    'bad-row',
    `Here "${name}" has the id ${id}, and elsewhere "${other.name ?? ''}" has ${other.id ?? ''}.`,
    { hint: shifted },
  );
}

function fresh(named: NamedGroup, { index, nearest }: LookUp): ResolvedGroup {
  const { name, id } = named;
  const candidates = index.meantBy(named);
  const [group, second] = candidates;
  if (group === undefined) {
    const what = id === undefined ? `group "${name ?? ''}"` : `group with the id ${id}`;
    const near = name === undefined ? [] : nearest(name);
    return refused('unknown-group', `No file declares a ${what}, and Atlassian shows none.`, {
      hint:
        didYouMean(name ?? '', near) ??
        'Check the name, or create the group in Atlassian: rollcall never creates one.',
    });
  }
  if (second !== undefined) {
    const ids = candidates.map((each) => each.id).join(', ');
    return refused('ambiguous-group', `Several groups are called "${group.name}": ${ids}.`, {
      hint: 'Specify one by its id.',
    });
  }
  if (name !== undefined && groupKey(name) !== groupKey(group.name)) {
    return refused('bad-row', `The id is that of "${group.name}", and the name is "${name}".`, {
      hint: shifted,
    });
  }
  if (group.synced === true) {
    return refused(
      'synced-group',
      `${group.name} is synced from an identity provider, which would undo every change.`,
      { hint: 'Change it there.' },
    );
  }
  return { kind: 'new', group };
}

function isSet({ kind, group }: Exclude<ResolvedGroup, Refused>): boolean {
  return kind === 'declared' && !('mode' in group);
}

/** Some groups are never written: lines about them would do nothing. */
function ours(found: ResolvedGroup, { config }: Declared): ResolvedGroup {
  if (found.kind === 'refused' || isSet(found)) return found;
  const { name } = found.group;
  if (!isGroupName(name)) {
    return refused('unknown-group', 'No file can hold the name of this group.', {
      hint: 'Rename it in Atlassian.',
    });
  }
  if (isSystemGroup(name)) {
    return refused(
      'system-group',
      `${name} is one of Atlassian's own administration groups, which rollcall leaves alone.`,
      { hint: 'Manage it in Atlassian Administration.' },
    );
  }
  const shield = config.guards.protect.groups.find((each) => answersTo(found.group, each.name));
  if (shield === undefined) return found;
  return refused(
    'protected-group',
    `${name} is protected: rollcall leaves it alone.`,
    shield.place,
  );
}
