import type { Remark } from '../model/edits.ts';
import {
  type AmendPerson,
  type AmendRequest,
  type Named,
  type NamedGroup,
  type NamedPerson,
  type Reason,
  type RequestGroup,
  type Requests,
  type Resolved,
  remark,
} from './request.ts';
import { type ResolvedGroup, resolveGroups } from './resolve-groups.ts';
import { type Declared, type UnsoundFile, type UserRef, userText } from '../model/declared.ts';
import { type AccountId, groupKey } from '../model/ids.ts';
import { groupBy } from '../model/objects.ts';
import { parseUserRef } from '../declared/users.ts';
import type { DeclaredSource } from '../desired/sources.ts';
import type { Reader } from '../live/reader.ts';
import { type ResolvedPerson, type Mapping, resolvePeople } from './resolve-people.ts';
import { inactiveWords } from '../model/live.ts';

export interface ResolveContext {
  readonly declared: Declared;
  readonly unsound: readonly UnsoundFile[];
  /** Whoever has no account yet is waited for. */
  readonly pending: boolean;
  /** How the files call someone. */
  readonly nameOf: (user: UserRef) => string | undefined;
  readonly reader: () => Promise<Reader>;
}

export interface ResolvedRequests extends Requests<Resolved> {
  /** What accounts.yaml lacks of the people who are granted something. */
  readonly mappings: readonly Mapping[];
}

/** Finds out who and which groups are meant, row by row. Each group and each person is asked about once. */
export async function resolveRequests(
  named: Requests<Named>,
  context: ResolveContext,
): Promise<ResolvedRequests> {
  const { requests } = named;
  const { declared, unsound, reader } = context;
  const groupOf = sharing((group: NamedGroup) =>
    JSON.stringify([group.id ?? null, group.name === undefined ? null : groupKey(group.name)]),
  );
  const personOf = sharing(({ email, id, pending }: NamedPerson) =>
    JSON.stringify([email ?? null, id ?? null, pending ?? false]),
  );
  for (const request of requests) {
    personOf.add(request.person);
    if ('group' in request) groupOf.add(request.group);
  }
  const groups = await resolveGroups({ groups: groupOf.all(), declared, unsound, reader });
  const onFile = namedSomewhere(declared);
  const granted = new Set(
    requests.flatMap(({ action, person }) => (action === 'grant' ? [personOf.of(person)] : [])),
  );
  const namesOf = new Map<DeclaredSource, ReadonlySet<string>>();
  const namedIn = (group: DeclaredSource) => {
    const names = namesOf.get(group) ?? namesIn(group);
    namesOf.set(group, names);
    return names;
  };
  const unnamed = new Set(
    requests.flatMap((request) => {
      if (request.action !== 'revoke') return [];
      const group = groups.get(groupOf.of(request.group));
      const isNamed =
        group?.kind === 'declared' && namedIn(group.group).has(textOf(request.person));
      return isNamed ? [] : [personOf.of(request.person)];
    }),
  );
  const people = await resolvePeople({
    people: personOf.all(),
    accounts: declared.accounts,
    pending: context.pending,
    mayWait: (person) => granted.has(person),
    // Whoever only leaves a group may be named by what its file has; who leaves them all, by what any has.
    mustAsk: (person) => granted.has(person) || unnamed.has(person) || !onFile.has(textOf(person)),
    reader,
  });

  const resolved: AmendRequest[] = [];
  const refused: Remark[] = [...named.refused];
  const notes: Remark[] = [...named.notes];
  const mappings = new Map<string, Mapping>();
  const idsOf = new Map<string, Set<AccountId>>();
  for (const person of people.values()) {
    if (person.kind !== 'found' || person.mapping === undefined) continue;
    const { email, id } = person.mapping;
    idsOf.set(email, (idsOf.get(email) ?? new Set()).add(id));
  }
  for (const request of requests) {
    const person = people.get(personOf.of(request.person));
    const group = 'group' in request ? groups.get(groupOf.of(request.group)) : undefined;
    const reasons = [person, group].flatMap((each) => (each?.kind === 'refused' ? [each] : []));
    if (reasons.length > 0 || person?.kind !== 'found') {
      refused.push(...reasons.map((reason) => remark(request, reason)));
      continue;
    }
    const { mapping } = person;
    const clash = mapping === undefined ? undefined : clashOf(mapping, idsOf);
    if (clash !== undefined) {
      refused.push(remark(request, clash));
      continue;
    }
    if (mapping !== undefined && request.action !== 'revoke') mappings.set(mapping.email, mapping);
    if (request.action === 'grant')
      notes.push(...doubtsAbout(person).map((note) => remark(request, note)));
    const called = withName(person.person, context.nameOf);
    if (request.action === 'leave') resolved.push({ ...request, person: called });
    else if (group !== undefined && group.kind !== 'refused') {
      resolved.push({ ...request, person: called, group: requestGroup(group) });
    }
  }
  const { already } = named;
  return { requests: resolved, mappings: [...mappings.values()], already, refused, notes };
}

/** Rows give one email to several accounts. Which of them is right nobody knows. */
function clashOf(
  { email, id }: Mapping,
  idsOf: ReadonlyMap<string, ReadonlySet<AccountId>>,
): Reason | undefined {
  const others = [...(idsOf.get(email) ?? [])].filter((each) => each !== id);
  if (others.length === 0) return undefined;
  return {
    code: 'contradicted',
    why: `Another row gives ${email} to ${others.join(', ')}, this one to ${id}.`,
    hint: 'Find out whose email it is, and correct the row that is wrong.',
  };
}

/** Of all that mean the same, the first stands for the others. */
function sharing<Named>(keyOf: (named: Named) => string) {
  const first = new Map<string, Named>();
  return {
    add: (named: Named) => {
      const key = keyOf(named);
      if (!first.has(key)) first.set(key, named);
    },
    of: (named: Named) => first.get(keyOf(named)) ?? named,
    all: () => [...first.values()],
  };
}

function textOf({ email, id }: NamedPerson): string {
  return email ?? id ?? '';
}

/** Whom the file of a group or set names, as it names them. */
function namesIn(source: DeclaredSource): ReadonlySet<string> {
  const others = 'mode' in source ? [...source.except, ...source.absent] : [];
  return new Set([...source.members, ...others].map(({ user }) => userText(user)));
}

/** Every person whom a file names, as it names them. */
function namedSomewhere({ groups, sets, leavers }: Declared): ReadonlySet<string> {
  return new Set(
    [
      ...sets.flatMap(({ members }) => members),
      ...groups.flatMap(({ members, except, absent }) => [...members, ...except, ...absent]),
      ...leavers,
    ].map(({ user }) => userText(user)),
  );
}

function withName(person: AmendPerson, nameOf: ResolveContext['nameOf']): AmendPerson {
  const { account, user } = person;
  const ref = account.name === undefined ? parseUserRef(user) : undefined;
  const name = ref === undefined ? undefined : nameOf(ref);
  return name === undefined ? person : { ...person, account: { ...account, name } };
}

function requestGroup(group: Exclude<ResolvedGroup, { kind: 'refused' }>): RequestGroup {
  if (group.kind === 'new') return group;
  const path = group.group.place.file;
  return { kind: 'declared', path, ...('mode' in group.group ? {} : { isSet: true }) };
}

/**
 * One request for each person and group: what is requested again is left out, and of what is requested otherwise
 * nothing is done.
 */
export function dedupe(
  requests: readonly AmendRequest[],
): Pick<Requests<Resolved>, 'requests' | 'already' | 'refused'> {
  const kept: AmendRequest[] = [];
  const already: Remark[] = [];
  const refused: Remark[] = [];
  for (const those of groupBy(requests, keyOf).values()) {
    const [first, ...others] = those;
    if (first === undefined) continue;
    const another = others.find((each) => termsOf(each) !== termsOf(first));
    if (another === undefined) {
      kept.push(first);
      const why = `The same is requested${lineOf(first)}.`;
      for (const each of others) already.push(remark(each, { code: 'already', why }));
      continue;
    }
    for (const request of those) {
      const other = request === first ? another : first;
      const why = `A different change is requested for the same person and group${lineOf(other)}.`;
      const hint = 'Keep the row that is right.';
      refused.push(remark(request, { code: 'conflicting-rows', why, hint }));
    }
  }
  return { requests: kept, already, refused };
}

function lineOf({ summary: { row } }: AmendRequest): string {
  return row === undefined ? '' : ` on line ${row.line}`;
}

function keyOf(request: AmendRequest): string {
  const { id } = request.person.account;
  if (request.action === 'leave') return JSON.stringify([id]);
  const { group } = request;
  return JSON.stringify([id, group.kind === 'new' ? group.group.id : group.path]);
}

function termsOf(request: AmendRequest): string {
  switch (request.action) {
    case 'grant': {
      const { from, until, because } = request.terms;
      return JSON.stringify(['grant', from, until, because]);
    }
    case 'revoke':
      return JSON.stringify(['revoke', request.on]);
    case 'leave':
      return JSON.stringify(['leave', request.on, request.because]);
  }
}

/** Only an active account can be added, and hardly anybody means one that is no person's. */
function doubtsAbout({
  person,
  status,
  type,
  near = [],
}: Extract<ResolvedPerson, { kind: 'found' }>): readonly Reason[] {
  const doubts: Reason[] = [];
  if (status !== undefined && status !== 'active') {
    const why = `The account ${inactiveWords[status]}: it is not added until that is resolved.`;
    doubts.push({ code: 'inactive-account', why });
  }
  if (type !== undefined && type !== 'atlassian') {
    const why = `It is an account of the type "${type}", not a person.`;
    doubts.push({ code: 'not-a-person', why });
  }
  if (near.length > 0) {
    const why = `No account has the email ${person.user} yet. Nearest: ${near.join(', ')}.`;
    doubts.push({ code: 'nearly-known', why });
  }
  return doubts;
}
