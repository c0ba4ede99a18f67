import { type PlainColumns, plainColumns } from '../columns.ts';
import {
  type EventFields,
  type FindingFields,
  type GroupFields,
  type MembershipFields,
  type PageData,
  type PersonFields,
  groupFlags,
  membershipFlags,
  personFlags,
} from '../page-data.ts';

/** The page's data as objects that lead to each other. */
export interface Model {
  readonly data: PageData;
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly memberships: readonly PageMembership[];
  readonly findings: readonly FindingFields[];
  readonly personById: ReadonlyMap<string, Person>;
  readonly groupById: ReadonlyMap<string, Group>;
  /** Everybody who owns a group. */
  readonly owners: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** What they are called: the name, else the email, else the id. */
  readonly label: string;
  readonly flags: number;
  readonly seen: string;
  readonly leaves: string;
  readonly leavesWhy: string;
  readonly memberships: PageMembership[];
  readonly events: HistoryEvent[];
}

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly mode: string;
  readonly owners: readonly string[];
  readonly file: string;
  readonly flags: number;
  readonly alone: string;
  readonly before: number;
  readonly after: number;
  readonly unlisted: number;
  readonly reviewedOn: string;
  readonly reviewedBy: string;
  readonly reviewDue: string;
  readonly memberships: PageMembership[];
  readonly events: HistoryEvent[];
}

export interface PageMembership {
  readonly group: Group;
  readonly person: Person;
  readonly flags: number;
  readonly from: string;
  readonly until: string;
  readonly why: string;
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly through: readonly ThroughStep[];
  readonly added: HistoryEvent | undefined;
}

/** A set or a group that brings a line in. */
export interface ThroughStep {
  readonly kind: string;
  readonly name: string;
}

export interface HistoryEvent {
  readonly at: string;
  readonly group: Group;
  readonly person: Person;
  readonly adds: boolean;
  readonly source: string;
  readonly pull: number;
  readonly commit: string;
  readonly by: string;
  readonly approvedBy: string;
  readonly why: string;
}

/** Column by column and in one go, without a row in between: there are 50,000 memberships, and somebody waits. */
export function readModel(data: PageData): Model {
  const text = (index: number | undefined) => data.texts[index ?? 0] ?? '';
  const owners = data.owners.map((list) => list.map(text));
  const routes = data.routes.map((list) => stepsOf(list, text));
  const people = readPeople(plainColumns(data.people), text);
  const groups = readGroups(plainColumns(data.groups), text, owners);
  const events = readEvents(plainColumns(data.events), text, people, groups);
  const memberships = readMemberships(plainColumns(data.memberships), text, {
    people,
    groups,
    events,
    routes,
  });
  return {
    ...{ data, people, groups, memberships, findings: data.findings },
    personById: new Map(people.map((person) => [person.id, person])),
    groupById: new Map(groups.map((group) => [group.id, group])),
    owners: [...new Set(groups.flatMap((group) => group.owners))].sort(),
  };
}

type TextOf = (index: number | undefined) => string;

function readPeople(columns: PlainColumns<PersonFields>, text: TextOf): readonly Person[] {
  return columns.id.map((id, at) => {
    const [name = '', email = ''] = [columns.name[at], columns.email[at]];
    return {
      id,
      name,
      email,
      label: name || email || id,
      flags: columns.flags[at] ?? 0,
      seen: text(columns.seen[at]),
      leaves: text(columns.leaves[at]),
      leavesWhy: text(columns.leavesWhy[at]),
      memberships: [],
      events: [],
    };
  });
}

function readGroups(
  columns: PlainColumns<GroupFields>,
  text: TextOf,
  owners: readonly (readonly string[])[],
): readonly Group[] {
  return columns.id.map((id, at) => ({
    id,
    name: columns.name[at] ?? '',
    description: text(columns.description[at]),
    mode: text(columns.mode[at]),
    owners: owners[columns.owners[at] ?? 0] ?? [],
    file: text(columns.file[at]),
    flags: columns.flags[at] ?? 0,
    alone: text(columns.alone[at]),
    before: columns.before[at] ?? -1,
    after: columns.after[at] ?? -1,
    unlisted: columns.unlisted[at] ?? 0,
    reviewedOn: text(columns.reviewedOn[at]),
    reviewedBy: text(columns.reviewedBy[at]),
    reviewDue: text(columns.reviewDue[at]),
    memberships: [],
    events: [],
  }));
}

function readEvents(
  columns: PlainColumns<EventFields>,
  text: TextOf,
  people: readonly Person[],
  groups: readonly Group[],
): readonly (HistoryEvent | undefined)[] {
  return columns.at.map((moment, at) => {
    const [group, person] = [groups[columns.group[at] ?? -1], people[columns.person[at] ?? -1]];
    if (group === undefined || person === undefined) return undefined;
    const event = {
      at: text(moment),
      group,
      person,
      adds: columns.adds[at] === 1,
      source: text(columns.source[at]),
      pull: columns.pull[at] ?? 0,
      commit: text(columns.commit[at]),
      by: text(columns.by[at]),
      approvedBy: text(columns.approvedBy[at]),
      why: text(columns.why[at]),
    };
    group.events.push(event);
    person.events.push(event);
    return event;
  });
}

interface ReadSoFar {
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly events: readonly (HistoryEvent | undefined)[];
  readonly routes: readonly (readonly ThroughStep[])[];
}

function readMemberships(
  columns: PlainColumns<MembershipFields>,
  text: TextOf,
  { people, groups, events, routes }: ReadSoFar,
): readonly PageMembership[] {
  const memberships: PageMembership[] = [];
  for (let at = 0; at < columns.group.length; at++) {
    const [group, person] = [groups[columns.group[at] ?? -1], people[columns.person[at] ?? -1]];
    if (group === undefined || person === undefined) continue;
    const membership = {
      group,
      person,
      flags: columns.flags[at] ?? 0,
      from: text(columns.from[at]),
      until: text(columns.until[at]),
      why: text(columns.why[at]),
      rule: text(columns.rule[at]),
      file: text(columns.file[at]),
      line: columns.line[at] ?? 0,
      through: routes[columns.route[at] ?? 0] ?? [],
      added: events[columns.added[at] ?? -1],
    };
    group.memberships.push(membership);
    person.memberships.push(membership);
    memberships.push(membership);
  }
  return memberships;
}

function stepsOf(list: readonly number[], text: TextOf): readonly ThroughStep[] {
  return Array.from({ length: list.length / 2 }, (_, index) => ({
    kind: text(list[2 * index] ?? 0),
    name: text(list[2 * index + 1] ?? 0),
  }));
}

/** Whether all of these flags are set. */
export function has({ flags }: { readonly flags: number }, flag: number): boolean {
  return (flags & flag) !== 0;
}

/** What is or will be so of a membership, in a word or two, and how it is coloured. */
export interface MembershipState {
  readonly text: string;
  readonly tone: 'plain' | 'add' | 'remove' | 'warn' | 'quiet';
  /** What stands for it in a cell of the matrix. */
  readonly sign: string;
}

export function stateOf(membership: PageMembership): MembershipState {
  const is = (flag: number) => has(membership, flag);
  const { live, wanted } = membershipFlags;
  if (is(membershipFlags.add)) return { text: 'to add', tone: 'add', sign: '+' };
  if (is(membershipFlags.remove)) return { text: 'to remove', tone: 'remove', sign: '\u2212' };
  if (is(membershipFlags.withheld)) {
    return is(live)
      ? { text: 'removal withheld', tone: 'warn', sign: '!' }
      : { text: 'add withheld', tone: 'warn', sign: '!' };
  }
  if (is(membershipFlags.pending)) return { text: 'pending', tone: 'quiet', sign: '?' };
  if (is(live)) {
    return is(wanted)
      ? { text: 'in', tone: 'plain', sign: '\u25CF' }
      : { text: 'in, not in the files', tone: 'warn', sign: '\u25CB' };
  }
  if (has(membership.group, groupFlags.unread))
    return { text: 'not known', tone: 'warn', sign: '?' };
  if (is(membershipFlags.scheduled)) return { text: 'starts later', tone: 'quiet', sign: '\u203A' };
  return { text: 'not in', tone: 'warn', sign: '!' };
}

/** What is special about an account. */
export function personNotes(person: Person): readonly string[] {
  const notes: readonly (readonly [number, string])[] = [
    [personFlags.deactivated, 'deactivated'],
    [personFlags.suspended, 'suspended'],
    [personFlags.elsewhere, 'not in the directory'],
    [personFlags.app, 'app'],
    [personFlags.customer, 'customer'],
    [personFlags.protected, 'protected'],
    [personFlags.pending, 'pending: no account yet'],
    [personFlags.unseen, 'not seen in Atlassian'],
  ];
  return notes.flatMap(([flag, text]) => (has(person, flag) ? [text] : []));
}

/** What is special about a group. */
export function groupNotes(group: Group): readonly string[] {
  const notes: readonly (readonly [number, string])[] = [
    [groupFlags.synced, 'synced'],
    [groupFlags.protected, 'protected'],
    [groupFlags.system, 'system group'],
    [groupFlags.undeclared, 'no file'],
    [groupFlags.unread, 'not read'],
    [groupFlags.overdue, 'review overdue'],
  ];
  const isUndeclared = has(group, groupFlags.undeclared);
  return notes.flatMap(([flag, text]) =>
    has(group, flag) && !(isUndeclared && flag === groupFlags.unread) ? [text] : [],
  );
}

/** Memberships that are so now: what Atlassian shows, or where it could not be read what the files say. */
export function isPresent(membership: PageMembership): boolean {
  return has(membership, membershipFlags.live);
}

/** Whether a finding says that a policy is broken, or can't be judged. */
export function isPolicy({ code }: FindingFields): boolean {
  return code.startsWith('policy-');
}
