import type { DeclaredGroup, UserRef } from '../model/declared.ts';
import { compareText } from '../model/change.ts';
import { userText } from '../model/declared.ts';
import type { LeftOutOfSet } from '../model/edits.ts';
import { given, groupBy } from '../model/objects.ts';
import { listed } from '../model/text.ts';
import type { Edit, EditableFile, ListEntry, NewLine } from '../yaml/editable-file.ts';
import { type Accounts, userKey } from './find-person.ts';

/** A group, and its file opened for editing. */
export interface OpenedGroup {
  readonly group: DeclaredGroup;
  readonly file: EditableFile;
}

export interface CommonLines {
  /** One line for each person whom all groups list alike, and without dates. */
  readonly members: readonly NewLine[];
  /** What makes each file bring in a set in place of those lines; by path. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** Everybody else, at the first line that names them. */
  readonly left: readonly LeftOutOfSet[];
}

/**
 * The people whom all of the groups list alike, and the edits that let a set of that name bring them in: nobody joins or
 * leaves a group by it. Lines with dates stay, as a set would have them for everybody that brings it in.
 */
export function commonLines(
  groups: readonly OpenedGroup[],
  set: string,
  { accounts, nameOf }: { accounts: Accounts; nameOf: (user: UserRef) => string | undefined },
): CommonLines {
  const people = [...groupBy(groups.flatMap(linesOf), ({ user }) => userKey(user, accounts))];
  const judged = people.map(([, lines]) => ({ lines, why: whyNotCommon(lines, groups) }));
  const common = judged.flatMap(({ lines, why }) => (why === undefined ? [lines] : []));
  const members = common.flatMap((lines) => {
    // An email says more to people than an id.
    const line = lines.find(({ user }) => user.kind === 'email') ?? lines[0];
    if (line === undefined) return [];
    return [given({ user: userText(line.user), name: nameOf(line.user), ...line.terms })];
  });
  const ofFile = groupBy(common.flat(), ({ file }) => file.path);
  const edits = new Map([...ofFile].map(([path, lines]) => [path, editsOf(lines, set)]));
  const left = judged.flatMap(({ lines: [first], why }) =>
    first === undefined || why === undefined
      ? []
      : [{ user: userText(first.user), why, file: first.file.path, line: first.entry.place.line }],
  );
  return { members, edits, left: left.toSorted((a, b) => compareText(a.user, b.user)) };
}

interface PersonLine extends OpenedGroup {
  readonly entry: ListEntry;
  readonly user: UserRef;
  readonly terms: Pick<NewLine, 'because' | 'pending'>;
  readonly isDated: boolean;
}

function linesOf({ group, file }: OpenedGroup): readonly PersonLine[] {
  return (file.lists.get('members')?.entries ?? []).flatMap((entry) => {
    const { user } = entry;
    if (user === undefined) return [];
    const written: Partial<NewLine> = typeof entry.written === 'string' ? {} : entry.written;
    const { because, pending, from, until } = written;
    const terms = given({ because, pending: pending === true ? pending : undefined });
    const isDated = from !== undefined || until !== undefined;
    return [{ group, file, entry, user, terms, isDated }];
  });
}

/** Why the person keeps their lines; undefined where all groups list them alike. */
function whyNotCommon(
  lines: readonly PersonLine[],
  groups: readonly OpenedGroup[],
): string | undefined {
  const dated = lines.filter(({ isDated }) => isDated);
  if (dated.length > 0) return `has dates in ${namesOf(dated)}`;
  const fixed = lines.find(({ entry }) => entry.fixed !== undefined);
  if (fixed !== undefined) return `the line can't be edited: ${fixed.entry.fixed ?? ''}`;
  const missing = groups.filter(({ group }) => lines.every((line) => line.group !== group));
  if (missing.length > 0) return `only in ${namesOf(lines)}`;
  if (lines.length > groups.length) return 'named twice in one file';
  const ways = new Set(
    lines.map(({ terms: { because, pending } }) => JSON.stringify([because, pending])),
  );
  return ways.size > 1 ? 'the lines differ in "because" or "pending"' : undefined;
}

function namesOf(groups: readonly Pick<OpenedGroup, 'group'>[]): string {
  return listed([...new Set(groups.map(({ group }) => group.name))]);
}

function editsOf(lines: readonly PersonLine[], set: string): readonly Edit[] {
  const [first, ...others] = lines.map(({ entry }) => entry).toSorted((a, b) => a.index - b.index);
  if (first === undefined) return [];
  return [
    { kind: 'include', list: 'members', entry: first, set },
    ...others.map((entry): Edit => ({ kind: 'remove', list: 'members', entry })),
  ];
}
