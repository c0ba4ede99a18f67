import type { Reader } from '../live/reader.ts';
import { AppError } from '../model/app-error.ts';
import { type Change, isDue } from '../model/change.ts';
import type { Declared, DeclaredGroup, Mode, UnsoundFile } from '../model/declared.ts';
import { didYouMean, nearestNames } from '../model/did-you-mean.ts';
import type { Remark, SkipCode, SkippedGroup } from '../model/edits.ts';
import { type GroupRef, GroupIndex, answersTo, isSystemGroup } from '../model/group.ts';
import { groupKey, isGroupName, parseGroupId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import { type GroupReading, type KnownGroup, type LiveGroup, isPerson } from '../model/live.ts';
import { given } from '../model/objects.ts';
import { count } from '../model/text.ts';
import type { Proposal } from '../plan/proposal.ts';
import type { LabelEdit, NewLine } from '../yaml/editable-file.ts';
import type { NewGroupContent } from '../yaml/new-file.ts';
import type { PeopleLines } from './person-lines.ts';
import { type GroupRequest, type Reason, remark, reverseOf } from './request.ts';

export interface Adoption {
  /** What makes the files say what is live: the reverse of every change that they ask for. */
  readonly requests: readonly GroupRequest[];
  /** Changes that files dated, and that apply is to carry out: nobody went behind the files' back. */
  readonly due: readonly Remark[];
}

/** Turns what the files would change into what has to be written so that they change nothing. */
export function adoptionRequests({ groups }: Proposal, people: PeopleLines, at: Instant): Adoption {
  const requests: GroupRequest[] = [];
  const due: Remark[] = [];
  for (const { declared, changes } of groups) {
    for (const change of changes) {
      const user = people.lineOf(change.account)?.user ?? change.account.id;
      const request = reverseOf(change, user, declared.place.file);
      if (isDated(change, at)) due.push(remark(request, dueReason(change, at)));
      else if (request.action === 'grant') requests.push({ ...request, isIn: true });
      else requests.push({ ...request, isOut: true });
    }
  }
  return { requests, due };
}

/**
 * What the files of these groups are to call them: by their id, which outlives a rename, and by the name that they have
 * now, unless other files speak of the group by its old one.
 */
export function adoptedLabels(
  { groups }: Proposal,
  declared: Declared,
): ReadonlyMap<string, LabelEdit> {
  const files = new GroupIndex(declared.groups);
  const referred = new Set(referencesIn(declared).map(groupKey));
  return new Map(
    groups.flatMap(({ declared: { name, id, place }, group }) => {
      const isRenamed = groupKey(name) !== groupKey(group.name);
      const mayRename =
        isGroupName(group.name) &&
        files.named(group.name).length === 0 &&
        !referred.has(groupKey(name));
      const label = given({
        id: id === undefined ? parseGroupId(group.id) : undefined,
        name: isRenamed && mayRename ? group.name : undefined,
      });
      return Object.keys(label).length === 0
        ? []
        : [[place.file, { kind: 'label', ...label }] as const];
    }),
  );
}

/** The groups that other lines name: they would name nothing once a label is another. */
function referencesIn({ groups, sets, consents, config }: Declared): readonly string[] {
  return [
    ...[...groups, ...sets].flatMap(({ includes }) =>
      includes.flatMap(({ kind, name }) => (kind === 'group' ? [name] : [])),
    ),
    ...consents.flatMap(({ removals, drift }) => [...removals.keys(), ...drift]),
    ...config.guards.protect.groups.map(({ name }) => name),
  ];
}

/** Someone who is in before their day, too, is for apply to take out, not for the file to let in. */
function isDated(change: Change, at: Instant): boolean {
  return isDue(change, at) || (change.action === 'remove' && change.because.kind === 'from');
}

function dueReason(change: Change, at: Instant): Reason {
  const { action, because } = change;
  const what = action === 'add' ? 'They are to be added' : 'They are to be removed';
  const why = isDue(change, at)
    ? `${what} because of a date in the files: "rollcall apply --due" carries it out.`
    : `${what}: they are a member before the day on which their line begins.`;
  return { code: 'due', why, ...given({ file: because.file, line: because.line }) };
}

export interface ChooseRequest {
  readonly declared: Declared;
  readonly unsound: readonly UnsoundFile[];
  readonly reader: Reader;
  /** Names or ids. Without them, every group. */
  readonly names?: readonly string[];
  /** Declared groups that are not among those of the reader do not concern it: an export may hold few. */
  readonly onlyKnown: boolean;
}

/** Which groups are imported, and how. */
export interface Chosen {
  /** Their files are edited in place. */
  readonly declared: readonly DeclaredGroup[];
  /** They get a file. */
  readonly fresh: readonly LiveGroup[];
  readonly skipped: readonly SkippedGroup[];
}

/** Chooses the groups to import. Throws a usage error for a name that no group has. */
export async function chooseImported(request: ChooseRequest): Promise<Chosen> {
  const { declared, reader, names, onlyKnown } = request;
  const files = new GroupIndex(declared.groups);
  const chosen = named(declared.groups, files, names);
  const undeclared = names?.filter((name) => files.named(name).length === 0);
  if (undeclared?.length === 0 && !onlyKnown) return { declared: chosen, fresh: [], skipped: [] };

  const nameless = request.unsound.find(({ name, id }) => name === undefined && id === undefined);
  if (nameless !== undefined) throw namelessFile(nameless);
  const known = await reader.groups();
  const live = new GroupIndex(known);
  const unknown = undeclared?.find((name) => live.named(name).length === 0);
  if (unknown !== undefined) throw unknownGroup(unknown, known, declared);
  const wanted = named(known, live, names);
  const others = wanted.filter((group) => files.of(group).length === 0);
  const whySkip = skipper(others, files, request);
  // A file may know a group by its id alone, since it was renamed.
  const meant = new Set([...chosen, ...wanted.flatMap((group) => files.of(group))]);
  const all = declared.groups.filter((group) => meant.has(group));
  return {
    declared: onlyKnown ? all.filter((group) => live.meantBy(group).length > 0) : all,
    fresh: others
      .filter((group) => whySkip(group) === undefined)
      .map(({ id, name }) => ({ id, name })),
    skipped: others.flatMap((group) => whySkip(group) ?? []),
  };
}

/** Those of the groups that the names mean; all of them without names. */
function named<Group extends GroupRef>(
  groups: readonly Group[],
  index: GroupIndex<Group>,
  names: readonly string[] | undefined,
): readonly Group[] {
  if (names === undefined) return groups;
  const wanted = new Set(names.flatMap((name) => index.named(name)));
  return groups.filter((group) => wanted.has(group));
}

function skipper(
  others: readonly KnownGroup[],
  files: GroupIndex<DeclaredGroup>,
  { declared, unsound }: ChooseRequest,
): (group: KnownGroup) => SkippedGroup | undefined {
  const { groups: protectedGroups } = declared.config.guards.protect;
  const faulty = new GroupIndex(unsound);
  const twins = new GroupIndex(others);
  return (group) => {
    const { id, name } = group;
    const skip = (code: SkipCode, why: string): SkippedGroup => ({ name, id, code, why });
    if (isSystemGroup(name)) {
      return skip('system-group', "It is one of Atlassian's own administration groups.");
    }
    if (group.synced === true)
      return skip('synced-group', 'It is synced from an identity provider.');
    if (protectedGroups.some((each) => answersTo(group, each.name))) {
      return skip('protected-group', 'It is protected (guards.protect.groups).');
    }
    if (!isGroupName(name)) {
      return skip('unwritable-name', 'Its name has control characters, or is too long.');
    }
    const [file] = [id, name].flatMap((text) => faulty.named(text));
    if (file !== undefined) {
      return skip('unsound-file', `${file.path}:${file.line} declares it, and has faults.`);
    }
    const [label] = files.meantBy({ name });
    if (label !== undefined) {
      return skip('ambiguous-group', `${label.place.file} declares another group under this name.`);
    }
    return twins.meantBy({ name }).length > 1
      ? skip('ambiguous-group', 'Several groups have this name.')
      : undefined;
  };
}

/** A new file could be a second one of the same group. */
function namelessFile({ path, line }: UnsoundFile): AppError {
  return new AppError('invalid', 'unsound-file', `${path}:${line}: Fix this file first.`, {
    why: 'It is not known which group it declares, so a new file could declare the same group again.',
    hint: 'Run "rollcall validate" to see its faults.',
  });
}

function unknownGroup(name: string, known: readonly KnownGroup[], declared: Declared): AppError {
  const near = nearestNames(
    name,
    [...known, ...declared.groups].map((group) => group.name),
  );
  return new AppError('usage', 'unknown-group', `There is no group "${name}".`, {
    why: 'No file and no group at the target has this name.',
    hint: didYouMean(name, near) ?? 'Check the name.',
  });
}

type Listed = Extract<GroupReading, { kind: 'listed' }>;

/** The file of a group that has none: everyone who is in. Undefined when it could not name somebody. */
export function importedGroup(
  { group, listing }: Listed,
  mode: Mode,
  people: PeopleLines,
): Omit<NewGroupContent, 'modeline'> | undefined {
  const persons = listing.members.filter(isPerson);
  const members: NewLine[] = [];
  for (const person of persons) {
    const line = people.lineOf(person);
    if (line === undefined) return undefined;
    members.push(line);
  }
  const others = listing.members.length - persons.length;
  return {
    notes: [
      ...(listing.unlisted === 0
        ? []
        : [
            `Not listed here: ${count(listing.unlisted, 'member')} that Atlassian's API does not show (apps or suspended accounts). rollcall leaves them alone.`,
          ]),
      ...(others === 0
        ? []
        : [
            `Not listed here: ${count(others, 'app or customer account')}. rollcall leaves ${others === 1 ? 'it' : 'them'} alone.`,
          ]),
    ],
    group: group.name,
    id: parseGroupId(group.id),
    mode,
    ...(mode === 'authoritative' && members.length === 0 ? { allowEmpty: true as const } : {}),
    members,
  };
}
