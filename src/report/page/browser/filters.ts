import { groupFlags, membershipFlags, personFlags } from '../page-data.ts';
import {
  type Group,
  type PageMembership,
  type Model,
  type Person,
  has,
  isPresent,
} from './model.ts';

/** A question to each membership; what is so of a group or a person as such is so of all their memberships. */
interface Test {
  readonly group?: (group: Group) => boolean;
  readonly person?: (person: Person) => boolean;
  readonly membership?: (membership: PageMembership) => boolean;
}

export interface Filter extends Test {
  readonly id: string;
  readonly label: string;
  /** What it leaves, in a sentence. */
  readonly about: string;
}

/** What a list may be narrowed to. */
export interface Selection {
  readonly query: string;
  readonly owner: string;
  readonly mode: string;
  /** Ids of filters. */
  readonly only: readonly string[];
}

export const everything: Selection = { query: '', owner: '', mode: '', only: [] };

const dayLength = 24 * 60 * 60 * 1000;

/** The filters of a page, whose dates are decided by its moment. */
export function filtersOf({ data }: Pick<Model, 'data'>): readonly Filter[] {
  const soon = new Date(Date.parse(data.at) + 30 * dayLength).toISOString();
  const { add, remove, withheld, undeclared } = membershipFlags;
  const stays = (membership: PageMembership) => isPresent(membership) && !has(membership, remove);
  return [
    {
      id: 'drifted',
      label: 'Drifted',
      about: 'Atlassian differs from the files: to add, to remove, or withheld',
      membership: (membership) => has(membership, add | remove | withheld),
    },
    {
      id: 'ending',
      label: 'Ends within 30 days',
      about: 'The membership has an end date in the next 30 days',
      membership: ({ until }) => until !== '' && until <= soon,
    },
    {
      id: 'endless',
      label: 'No end date',
      about: 'A member now, for good',
      membership: (membership) => stays(membership) && membership.until === '',
    },
    {
      id: 'deactivated',
      label: 'Deactivated',
      about: 'The account is deactivated or suspended, and a member still',
      membership: (membership) =>
        isPresent(membership) &&
        has(membership.person, personFlags.deactivated | personFlags.suspended),
    },
    {
      id: 'undeclared',
      label: 'Undeclared',
      about: 'No file declares the group, or the member is not in its file',
      group: (group) => has(group, groupFlags.undeclared),
      membership: (membership) => has(membership, undeclared),
    },
    {
      id: 'overdue',
      label: 'Review overdue',
      about: 'Nobody reviewed the group in time',
      group: (group) => has(group, groupFlags.overdue),
    },
    {
      id: 'synced',
      label: 'Synced',
      about: 'An identity provider decides who is in the group',
      group: (group) => has(group, groupFlags.synced),
    },
    {
      id: 'protected',
      label: 'Protected',
      about: 'The group or the account is never changed',
      group: (group) => has(group, groupFlags.protected | groupFlags.system),
      person: (person) => has(person, personFlags.protected),
    },
  ];
}

/** What is left of the groups and of the people: at least one membership passes every test. */
export class Narrowing {
  readonly #tests: readonly Test[];

  constructor(filters: readonly Filter[], { owner, mode, only }: Selection) {
    this.#tests = [
      ...filters.filter(({ id }) => only.includes(id)),
      ...(owner === '' ? [] : [{ group: ({ owners }: Group) => owners.includes(owner) }]),
      ...(mode === '' ? [] : [{ group: (group: Group) => group.mode === mode }]),
    ];
  }

  get isOpen(): boolean {
    return this.#tests.length === 0;
  }

  group(group: Group): boolean {
    return (
      this.#tests.every((test) => test.group?.(group) === true) ||
      group.memberships.some((each) => this.membership(each))
    );
  }

  person(person: Person): boolean {
    return (
      this.#tests.every((test) => test.person?.(person) === true) ||
      person.memberships.some((each) => this.membership(each))
    );
  }

  membership(membership: PageMembership): boolean {
    return this.#tests.every((test) => passes(test, membership));
  }
}

function passes(test: Test, membership: PageMembership): boolean {
  return (
    test.group?.(membership.group) === true ||
    test.person?.(membership.person) === true ||
    test.membership?.(membership) === true
  );
}

/** How many groups and people each filter leaves. */
export interface FilterCount {
  readonly filter: Filter;
  readonly groups: number;
  readonly people: number;
}

/** In one pass over the memberships. */
export function countFilters(model: Model, filters: readonly Filter[]): readonly FilterCount[] {
  const found = filters.map((filter) => ({
    filter,
    groups: new Set(model.groups.filter((group) => filter.group?.(group) === true)),
    people: new Set(model.people.filter((person) => filter.person?.(person) === true)),
  }));
  for (const membership of model.memberships) {
    const { group, person } = membership;
    for (const { filter, groups, people } of found) {
      if (groups.has(group) && people.has(person)) continue;
      if (!passes(filter, membership)) continue;
      groups.add(group);
      people.add(person);
    }
  }
  return found.map(({ filter, groups, people }) => ({
    filter,
    groups: groups.size,
    people: people.size,
  }));
}
