import {
  type Columns,
  type EventFields,
  type FindingFields,
  type PageData,
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

export function readModel(data: PageData): Model {
  const text = (index: number) => data.texts[index] ?? '';
  const owners = data.owners.map((list) => list.map(text));
  const routes = data.routes.map((list) => stepsOf(list, text));
  const people = rowsOf(data.people).map((row): Person => ({
    ...row,
    label: row.name || row.email || row.id,
    ...{ seen: text(row.seen), leaves: text(row.leaves), leavesWhy: text(row.leavesWhy) },
    ...{ memberships: [], events: [] },
  }));
  const groups = rowsOf(data.groups).map((row): Group => ({
    ...row,
    ...{ description: text(row.description), mode: text(row.mode), file: text(row.file) },
    ...{ owners: owners[row.owners] ?? [], alone: text(row.alone) },
    ...{ reviewedOn: text(row.reviewedOn), reviewedBy: text(row.reviewedBy) },
    reviewDue: text(row.reviewDue),
    ...{ memberships: [], events: [] },
  }));
  const events = eventsOf(data.events, text, people, groups);
  const memberships = rowsOf(data.memberships).flatMap((row): readonly PageMembership[] => {
    const [group, person] = [groups[row.group], people[row.person]];
    if (group === undefined || person === undefined) return [];
    const membership = {
      ...{ group, person, flags: row.flags, from: text(row.from), until: text(row.until) },
      ...{ why: text(row.why), rule: text(row.rule), file: text(row.file), line: row.line },
      ...{ through: routes[row.route] ?? [], added: events[row.added] },
    };
    group.memberships.push(membership);
    person.memberships.push(membership);
    return [membership];
  });
  return {
    ...{ data, people, groups, memberships, findings: data.findings },
    personById: new Map(people.map((person) => [person.id, person])),
    groupById: new Map(groups.map((group) => [group.id, group])),
    owners: [...new Set(groups.flatMap((group) => group.owners))].sort(),
  };
}

function rowsOf<Row extends object>(columns: Columns<Row>): readonly Row[] {
  const entries = Object.entries(columns) as [keyof Row, readonly Row[keyof Row][]][];
  const length = entries[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, index) => {
    const row = {} as Row;
    for (const [key, values] of entries) row[key] = values[index] as Row[keyof Row];
    return row;
  });
}

function stepsOf(list: readonly number[], text: (index: number) => string): readonly ThroughStep[] {
  return Array.from({ length: list.length / 2 }, (_, index) => ({
    kind: text(list[2 * index] ?? 0),
    name: text(list[2 * index + 1] ?? 0),
  }));
}

function eventsOf(
  columns: Columns<EventFields>,
  text: (index: number) => string,
  people: readonly Person[],
  groups: readonly Group[],
): readonly (HistoryEvent | undefined)[] {
  return rowsOf(columns).map((row) => {
    const [group, person] = [groups[row.group], people[row.person]];
    if (group === undefined || person === undefined) return undefined;
    const event = {
      ...{ at: text(row.at), group, person, adds: row.adds === 1, source: text(row.source) },
      ...{ pull: row.pull, commit: text(row.commit), by: text(row.by) },
      ...{ approvedBy: text(row.approvedBy), why: text(row.why) },
    };
    group.events.push(event);
    person.events.push(event);
    return event;
  });
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
