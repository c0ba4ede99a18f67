import { type Because, type Through, compareText } from '../model/change.ts';
import {
  type Declared,
  type DeclaredGroup,
  type DeclaredSet,
  type Mode,
  effectiveOwners,
} from '../model/declared.ts';
import type { DesiredGroup } from '../model/desired.ts';
import { type AccountId, type Email, groupKey, parseAccountId } from '../model/ids.ts';
import { type Instant, formatInstant } from '../model/instant.ts';
import type { Identities, Resolution } from '../model/live.ts';
import { given, groupBy } from '../model/objects.ts';
import { knownEmails } from './identify.ts';
import { resolve } from './resolve.ts';

/** Who is in what, as the files alone say it: nobody is asked. */
export interface Directory {
  /** RFC 3339: the moment that decides every date. */
  readonly at: string;
  readonly groups: readonly DirectoryGroup[];
  readonly sets: readonly DirectorySet[];
  readonly people: readonly DirectoryPerson[];
}

export interface DirectoryGroup extends DirectoryRoster {
  readonly id?: string;
  readonly description?: string;
  readonly mode: Mode;
}

export interface DirectorySet extends DirectoryRoster {
  /** The groups and sets that bring it in. */
  readonly usedBy: readonly string[];
}

interface DirectoryRoster {
  readonly name: string;
  /** Its own, else those of rollcall.yaml. */
  readonly owners: readonly string[];
  readonly file: string;
  readonly members: readonly DirectoryMember[];
}

/** A person in a group or a set, now or on a day to come. */
export interface DirectoryMember extends PersonRef {
  /** pending: in once the account appears. scheduled: in from a day to come. */
  readonly state: 'in' | 'pending' | 'scheduled';
  /** RFC 3339. */
  readonly from?: string;
  readonly until?: string;
  readonly because?: string;
  readonly at: { readonly file: string; readonly line: number };
  /** The lines that bring it in, from the group's own file inwards. */
  readonly through: readonly Through[];
}

/** As far as the files know them: at least one of the two. */
export interface PersonRef {
  readonly email?: Email;
  readonly id?: AccountId;
}

export interface DirectoryPerson extends PersonRef {
  readonly groups: readonly DirectoryMembership[];
  readonly sets: readonly DirectoryMembership[];
  /** When they leave every group. */
  readonly leaves?: { readonly on: string; readonly because?: string };
}

interface DirectoryMembership extends Omit<DirectoryMember, 'email' | 'id'> {
  readonly name: string;
}

/** Everything that the files say of people, groups and sets at that moment. Groups, sets and people in their order. */
export function directoryOf(declared: Declared, at: Instant): Directory {
  const rosters = new Map<DeclaredGroup, DeclaredGroup | DeclaredSet>([
    ...declared.groups.map((group) => [group, group] as const),
    ...declared.sets.map((set) => [asGroup(set), set] as const),
  ]);
  const refs = peopleOf(declared);
  const desired = resolve(declared, identitiesByFiles(refs), at, [...rosters.keys()]);
  const members = new Map(
    desired.groups.map((group) => [rosters.get(group.declared), membersOf(group, refs)]),
  );
  const users = usersOf(declared);
  const ownersOf = (source: DeclaredGroup | DeclaredSet) =>
    effectiveOwners(source, declared.config);
  const groups = declared.groups.map((group): DirectoryGroup => {
    const { name, id, description, mode, place } = group;
    return {
      ...given({ name, id, description, mode, owners: ownersOf(group), file: place.file }),
      members: members.get(group) ?? [],
    };
  });
  const sets = declared.sets.map((set): DirectorySet => {
    const { name, place } = set;
    const usedBy = users.get(groupKey(name)) ?? [];
    return {
      ...{ name, owners: ownersOf(set), file: place.file, usedBy },
      members: members.get(set) ?? [],
    };
  });
  const leaving = new Map(
    [...desired.leavers].map(([id, { on, because }]) => [
      id as string,
      given({ on: formatInstant(on), because: because.text }),
    ]),
  );
  return { at: formatInstant(at), groups, sets, people: peopleIn(groups, sets, refs, leaving) };
}

/** A set as a group of its own would be read: nothing is taken out of it. */
function asGroup({ name, owners, place, members, includes }: DeclaredSet): DeclaredGroup {
  return {
    ...{ name, owners, place, members, includes, membersPlace: place },
    ...{ mode: 'authoritative', allowEmpty: true, except: [], absent: [] },
  };
}

/** By what stands for the person: the account id where the files know it, else the email. */
type People = ReadonlyMap<string, PersonRef>;

function peopleOf(declared: Declared): People {
  const people = new Map<string, PersonRef>();
  for (const [email, { id }] of declared.accounts) {
    if (!people.has(id)) people.set(id, { email, id });
  }
  for (const email of knownEmails(declared)) {
    if (!declared.accounts.has(email)) people.set(email, { email });
  }
  return people;
}

/** An email that the files map to no account stands for its account: people stay distinct all the same. */
function identitiesByFiles(people: People): Identities {
  const byEmail = new Map<Email, Resolution>();
  for (const [key, { email }] of people) {
    if (email !== undefined) byEmail.set(email, { kind: 'resolved', id: key as AccountId });
  }
  return { byEmail, accounts: new Map(), contradictions: [] };
}

function membersOf(group: DesiredGroup, people: People): readonly DirectoryMember[] {
  const upcoming = groupBy(group.upcoming, ({ account }) => account);
  const when = (id: AccountId, action: 'add' | 'remove') =>
    upcoming.get(id)?.find((each) => each.action === action)?.on;
  const memberOf = (id: AccountId, because: Because, from: Instant | undefined) =>
    memberFrom(people.get(id) ?? { id }, because, { from, until: when(id, 'remove') });
  // What comes first of somebody who is not in yet is their beginning.
  const scheduled = [...upcoming].flatMap(([id, [first]]) =>
    first === undefined || group.members.has(id) ? [] : [memberOf(id, first.because, first.on)],
  );
  return [
    ...[...group.members].map(([id, because]) => memberOf(id, because, undefined)),
    ...scheduled,
  ].sort(byPerson);
}

interface Dates {
  readonly from: Instant | undefined;
  readonly until: Instant | undefined;
}

function memberFrom(
  person: PersonRef,
  { kind, text, file = '', line = 1, through = [] }: Because,
  { from, until }: Dates,
): DirectoryMember {
  return {
    ...person,
    state: kind === 'pending' ? 'pending' : from === undefined ? 'in' : 'scheduled',
    ...given({
      from: from === undefined ? undefined : formatInstant(from),
      until: until === undefined ? undefined : formatInstant(until),
      because: text,
    }),
    at: { file, line },
    through,
  };
}

/** By the key of a set: what brings it in. */
function usersOf({ groups, sets }: Declared): ReadonlyMap<string, readonly string[]> {
  const pairs = [...groups, ...sets].flatMap(({ name, includes }) =>
    includes.flatMap((inclusion) =>
      inclusion.kind === 'set' ? [{ set: groupKey(inclusion.name), name }] : [],
    ),
  );
  return new Map(
    [...groupBy(pairs, ({ set }) => set)].map(([set, those]) => [
      set,
      those.map(({ name }) => name),
    ]),
  );
}

function peopleIn(
  groups: readonly DirectoryGroup[],
  sets: readonly DirectorySet[],
  refs: People,
  leaving: ReadonlyMap<string, NonNullable<DirectoryPerson['leaves']>>,
): readonly DirectoryPerson[] {
  const inGroups = membershipsByPerson(groups);
  const inSets = membershipsByPerson(sets);
  const keys = new Set([...inGroups.keys(), ...inSets.keys(), ...leaving.keys()]);
  return [...keys]
    .map((key): DirectoryPerson => ({
      // Whoever has no email in the files is known by their id.
      ...(refs.get(key) ?? { id: key as AccountId }),
      groups: inGroups.get(key) ?? [],
      sets: inSets.get(key) ?? [],
      ...given({ leaves: leaving.get(key) }),
    }))
    .sort(byPerson);
}

function membershipsByPerson(
  rosters: readonly DirectoryRoster[],
): ReadonlyMap<string, readonly DirectoryMembership[]> {
  const found = new Map<string, DirectoryMembership[]>();
  for (const { name, members } of rosters) {
    for (const { email, id, ...membership } of members) {
      const key = id ?? email ?? '';
      const those = found.get(key);
      const entry = { name, ...membership };
      if (those === undefined) found.set(key, [entry]);
      else those.push(entry);
    }
  }
  return found;
}

function byPerson(a: PersonRef, b: PersonRef): number {
  return compareText(personKey(a), personKey(b));
}

/** How a person is named where only the files speak: the email before the id. */
export function personKey({ email, id }: PersonRef): string {
  return email ?? id ?? '';
}

/** The person whom a text names, by email or by id in any case. */
export function findPerson(directory: Directory, text: string): DirectoryPerson | undefined {
  const id = parseAccountId(text);
  const email = text.toLowerCase();
  return directory.people.find(
    (person) => person.email?.toLowerCase() === email || (id !== undefined && person.id === id),
  );
}
