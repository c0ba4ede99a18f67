import type { Remark, SkipCode, SkippedGroup } from '../model/edits.ts';
import { type Change, isDue } from '../model/change.ts';
import type { Instant } from '../model/instant.ts';
import { type GroupRequest, type Reason, remark, reverseOf } from './request.ts';
import type { Proposal } from '../plan/proposal.ts';
import type { PeopleLines } from './person-lines.ts';
import { AppError } from '../model/app-error.ts';
import type { Declared, DeclaredGroup, Mode, UnsoundFile } from '../model/declared.ts';
import { groupBy } from '../model/concurrency.ts';
import { given } from '../model/objects.ts';
import { groupKey, isGroupName, parseGroupId } from '../model/ids.ts';
import type { GroupReading, KnownGroup, LiveGroup } from '../model/live.ts';
import { isSystemGroup } from '../model/group.ts';
import type { Reader } from '../live/reader.ts';
import { didYouMean, nearestNames } from '../model/did-you-mean.ts';
import { count } from '../model/text.ts';
import type { NewGroupContent } from '../yaml/new-file.ts';
import type { NewLine } from '../yaml/editable-file.ts';

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

/** Someone who is in before their day, too, is for apply to take out, not for the file to let in. */
function isDated(change: Change, at: Instant): boolean {
  return isDue(change, at) || (change.action === 'remove' && change.because.kind === 'from');
}

function dueReason(change: Change, at: Instant): Reason {
  const { action, because } = change;
  const what = action === 'add' ? 'They are to be added' : 'They are to be removed';
  const why = isDue(change, at)
    ? `${what}: a date in the files says so, and "rollcall apply --due" does it.`
    : `${what}: they are in before the day from which their line counts.`;
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
  const wanted =
    names === undefined
      ? undefined
      : new Set<string>(names.flatMap((name) => [name, groupKey(name)]));
  const isWanted = (group: Named) => namesOf(group).some((name) => wanted?.has(name) ?? true);
  const chosen = declared.groups.filter(isWanted);
  const found = new Set<string>(chosen.flatMap(namesOf));
  const undeclared = names?.filter((name) => !isIn(name, found));
  if (undeclared?.length === 0 && !onlyKnown) return { declared: chosen, fresh: [], skipped: [] };

  const nameless = request.unsound.find(({ name, id }) => name === undefined && id === undefined);
  if (nameless !== undefined) throw namelessFile(nameless);
  const known = await reader.groups();
  const all = new Set<string>(known.flatMap(namesOf));
  const unknown = undeclared?.find((name) => !isIn(name, all));
  if (unknown !== undefined) throw unknownGroup(unknown, known, declared);
  const spokenFor = new Set<string>(
    declared.groups.map((group) => group.id ?? groupKey(group.name)),
  );
  const others = known.filter(
    (group) => isWanted(group) && !namesOf(group).some((name) => spokenFor.has(name)),
  );
  const whySkip = skipper(others, request);
  return {
    declared: onlyKnown ? chosen.filter(({ id, name }) => all.has(id ?? groupKey(name))) : chosen,
    fresh: others
      .filter((group) => whySkip(group) === undefined)
      .map(({ id, name }) => ({ id, name })),
    skipped: others.flatMap((group) => whySkip(group) ?? []),
  };
}

interface Named {
  readonly name: string;
  readonly id?: string;
}

/** What a group answers to: its name, in any case, and its id. */
function namesOf({ name, id }: Named): readonly string[] {
  return id === undefined ? [groupKey(name)] : [id, groupKey(name)];
}

function isIn(name: string, names: ReadonlySet<string>): boolean {
  return names.has(name) || names.has(groupKey(name));
}

function skipper(
  others: readonly KnownGroup[],
  { declared, unsound }: ChooseRequest,
): (group: KnownGroup) => SkippedGroup | undefined {
  const shielded = new Set(
    declared.config.guards.protect.groups.flatMap(({ name }) => [name, groupKey(name)]),
  );
  const faulty = new Map(
    unsound.flatMap((file) =>
      [file.id, file.name === undefined ? undefined : groupKey(file.name)].flatMap(
        (name): [string, UnsoundFile][] => (name === undefined ? [] : [[name, file]]),
      ),
    ),
  );
  const labels = new Map<string, DeclaredGroup>(
    declared.groups.map((group) => [groupKey(group.name), group]),
  );
  const twins = groupBy(others, ({ name }) => groupKey(name));
  return (group) => {
    const { id, name } = group;
    const skip = (code: SkipCode, why: string): SkippedGroup => ({ name, id, code, why });
    if (isSystemGroup(name)) {
      return skip('system-group', "It is one of Atlassian's own administration groups.");
    }
    if (group.synced === true)
      return skip('synced-group', 'It is synced from an identity provider.');
    if (namesOf(group).some((each) => shielded.has(each))) {
      return skip('protected-group', 'It is protected (guards.protect.groups).');
    }
    if (!isGroupName(name)) {
      return skip('unwritable-name', 'Its name has control characters, or is too long.');
    }
    const file = namesOf(group).flatMap((each) => faulty.get(each) ?? [])[0];
    if (file !== undefined) {
      return skip('unsound-file', `${file.path}:${file.line} speaks for it, and has faults.`);
    }
    const label = labels.get(groupKey(name));
    if (label !== undefined) {
      return skip('ambiguous-group', `${label.place.file} declares another group under this name.`);
    }
    return (twins.get(groupKey(name)) ?? []).length > 1
      ? skip('ambiguous-group', 'Several groups have this name.')
      : undefined;
  };
}

/** A new file could be a second one of the same group. */
function namelessFile({ path, line }: UnsoundFile): AppError {
  return new AppError(
    'invalid',
    'unsound-file',
    `${path}:${line}: This file has to be mended first.`,
    {
      why: 'Nobody can tell which group it speaks for, so a new file could be the second of that group.',
      hint: 'Run "rollcall validate" to see its faults.',
    },
  );
}

function unknownGroup(name: string, known: readonly KnownGroup[], declared: Declared): AppError {
  const near = nearestNames(
    name,
    [...known, ...declared.groups].map((group) => group.name),
  );
  return new AppError('usage', 'unknown-group', `There is no group "${name}".`, {
    why: 'Neither a file nor the target has it.',
    hint: didYouMean(near) ?? 'Check the name.',
  });
}

type Listed = Extract<GroupReading, { kind: 'listed' }>;

/** The file of a group that has none: everyone who is in. Undefined when it could not name somebody. */
export function importedGroup(
  { group, listing }: Listed,
  mode: Mode,
  people: PeopleLines,
): Omit<NewGroupContent, 'modeline'> | undefined {
  const persons = listing.members.filter(({ type }) => type === 'atlassian');
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
            `Atlassian counts ${count(listing.unlisted, 'more member')} and does not list them: apps, or suspended people. rollcall leaves them alone.`,
          ]),
      ...(others === 0
        ? []
        : [
            `${count(others, 'account')} of apps or customers ${others === 1 ? 'is' : 'are'} in it too, and left alone.`,
          ]),
    ],
    group: group.name,
    id: parseGroupId(group.id),
    mode,
    ...(mode === 'authoritative' && members.length === 0 ? { allowEmpty: true as const } : {}),
    members,
  };
}
