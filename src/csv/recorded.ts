import type { AppError } from '../model/app-error.ts';
import type { AccountId, Email, GroupId } from '../model/ids.ts';
import type { WordMeaning } from './export.ts';
import { exportError } from './faults.ts';

/** Where something is said. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** A value, and where it was said first. */
export interface Recorded<Value> {
  readonly value: Value;
  readonly place: RowPlace;
}

export interface PersonFacts {
  readonly email: Email;
  readonly name: string;
  readonly status: WordMeaning<'status' | 'active'>;
  readonly emailVisible: WordMeaning<'emailVisible'>;
  readonly accountType: WordMeaning<'accountType'>;
  readonly membership: WordMeaning<'membership'>;
}

interface GroupFacts {
  readonly name: string;
  readonly managedBy: WordMeaning<'managedBy'>;
}

export type RecordedFacts<Facts> = { [Fact in keyof Facts]?: Recorded<Facts[Fact]> };

/** What rows of several exports say about one person. */
export interface RecordedPerson {
  readonly id?: AccountId;
  /** Where they are named first. */
  readonly place: RowPlace;
  readonly facts: RecordedFacts<PersonFacts>;
}

/**
 * Only people have an email to themselves: a customer who knows a service desk alone may share it. The ids of those
 * begin with `qm:`.
 */
export function accountTypeOf({ id, facts }: RecordedPerson): WordMeaning<'accountType'> {
  return facts.accountType?.value ?? (id?.startsWith('qm:') === true ? 'customer' : 'atlassian');
}

/** The same of a group. */
export interface RecordedGroup {
  readonly id?: GroupId;
  readonly place: RowPlace;
  readonly facts: RecordedFacts<GroupFacts>;
  readonly members: Set<RecordedPerson>;
}

export function placeText({ file, line }: RowPlace): string {
  return `${file}:${line}`;
}

/** Notes what a row says, unless something was said before. Gives that when it says something else. */
export function note<Facts, Fact extends keyof Facts>(
  facts: RecordedFacts<Facts>,
  fact: Fact,
  value: Facts[Fact] | undefined,
  place: RowPlace,
): Recorded<Facts[Fact]> | undefined {
  if (value === undefined) return undefined;
  const before = facts[fact];
  if (before === undefined) facts[fact] = { value, place };
  return before?.value === value ? undefined : before;
}

/** `what`: the email of somebody. */
export function contradiction(
  place: RowPlace,
  what: string,
  value: string,
  before: Recorded<string>,
): AppError {
  return disagreement(
    place,
    `The ${what} is "${value}" here and "${before.value}" in ${placeText(before.place)}.`,
  );
}

export function disagreement({ file, line }: RowPlace, what: string): AppError {
  return exportError(file, {
    code: 'export-contradiction',
    line,
    what,
    why: 'One id stands for one account or one group, and the exports disagree about it.',
    hint: 'Correct one of the rows, or leave out the older export.',
  });
}

/** `what`: an email. */
export function badValue({ file, line }: RowPlace, what: string, value: string): AppError {
  return exportError(file, {
    code: 'export-value',
    line,
    what: `"${value}" is not ${what}.`,
    why: 'The columns of the row may have shifted.',
    hint: 'Compare the row with the header of its file.',
  });
}
