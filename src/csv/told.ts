import type { Email, GroupId, AccountId } from '../model/ids.ts';
import type { Meaning } from './words.ts';

/** Where something is said. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** A value, and where it was said first. */
export interface Told<Value> {
  readonly value: Value;
  readonly place: RowPlace;
}

export interface PersonFacts {
  readonly email: Email;
  readonly name: string;
  readonly status: Meaning<'status' | 'active'>;
  readonly emailVisible: Meaning<'emailVisible'>;
  readonly accountType: Meaning<'accountType'>;
  readonly membership: Meaning<'membership'>;
}

interface GroupFacts {
  readonly name: string;
  readonly managedBy: Meaning<'managedBy'>;
}

export type ToldFacts<Facts> = { [Fact in keyof Facts]?: Told<Facts[Fact]> };

/** What rows of several exports say about one person. */
export interface ToldPerson {
  readonly id?: AccountId;
  /** Where they are named first. */
  readonly place: RowPlace;
  readonly facts: ToldFacts<PersonFacts>;
}

/** The same of a group. */
export interface ToldGroup {
  readonly id?: GroupId;
  readonly place: RowPlace;
  readonly facts: ToldFacts<GroupFacts>;
  readonly members: Set<ToldPerson>;
}

export function placeText({ file, line }: RowPlace): string {
  return `${file}:${line}`;
}

/** Notes what a row says, unless something was said before. Gives that when it says something else. */
export function note<Facts, Fact extends keyof Facts>(
  facts: ToldFacts<Facts>,
  fact: Fact,
  value: Facts[Fact] | undefined,
  place: RowPlace,
): Told<Facts[Fact]> | undefined {
  if (value === undefined) return undefined;
  const before = facts[fact];
  if (before === undefined) facts[fact] = { value, place };
  return before?.value === value ? undefined : before;
}
