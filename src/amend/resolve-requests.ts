import type { RequestSummary, Remark } from '../model/edits.ts';
import type {
  GroupRequest,
  LeaveRequest,
  NamedGroup,
  NamedPerson,
  AmendPerson,
  Reason,
  AmendRequest,
} from './request.ts';
import { remark } from './amend-file.ts';
import { type ResolvedGroup, resolveGroups } from './resolve-groups.ts';
import {
  type Declared,
  type DeclaredGroup,
  type UnsoundFile,
  type UserRef,
  userText,
} from '../model/declared.ts';
import { groupKey } from '../model/ids.ts';
import { parseUserRef } from '../declared/users.ts';
import type { Reader } from '../live/reader.ts';
import { type ResolvedPerson, type Mapping, resolvePeople } from './resolve-people.ts';

/** A request about a group that a file declares, or is to. */
interface ResolvedRequest {
  readonly request: GroupRequest;
  readonly group: Exclude<ResolvedGroup, { kind: 'refused' }>;
}

interface Deduped {
  readonly requests: readonly ResolvedRequest[];
  readonly leaves: readonly LeaveRequest[];
  readonly already: readonly Remark[];
  readonly refused: readonly Remark[];
}

/** One request for each person and group: what is asked again is left out, what is asked otherwise is refused. */
function dedupe(requests: readonly ResolvedRequest[], leaves: readonly LeaveRequest[]): Deduped {
  const first = new Map<string, { readonly what: string; readonly summary: RequestSummary }>();
  const already: Remark[] = [];
  const refused: Remark[] = [];
  const isFirst = (
    key: string,
    what: string,
    request: { readonly summary: RequestSummary },
  ): boolean => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, { what, summary: request.summary });
      return true;
    }
    const where = earlier.summary.row === undefined ? '' : ` on line ${earlier.summary.row.line}`;
    if (earlier.what === what) {
      already.push(remark(request, { code: 'already', why: `The same was asked${where}.` }));
    } else {
      const why = `Something else was asked for the same person and group${where}.`;
      refused.push(
        remark(request, { code: 'conflicting-rows', why, hint: 'Keep one of the two.' }),
      );
    }
    return false;
  };
  return {
    requests: requests.filter((each) => {
      const { request, group } = each;
      const { id, name } = group.group;
      const terms =
        request.action === 'grant'
          ? [request.terms.from, request.terms.until, request.terms.because]
          : [];
      const key = JSON.stringify([group.kind === 'new' ? id : name, request.person.account.id]);
      return isFirst(key, JSON.stringify([request.action, ...terms]), request);
    }),
    leaves: leaves.filter((request) =>
      isFirst(request.person.account.id, JSON.stringify([request.on, request.because]), request),
    ),
    already,
    refused,
  };
}

export interface ResolveInput {
  readonly requests: readonly AmendRequest[];
  readonly declared: Declared;
  readonly unsound: readonly UnsoundFile[];
  /** Whoever comes in through a set or a group is excepted. */
  readonly except: boolean;
  /** Whoever has no account yet is waited for. */
  readonly pending: boolean;
  /** How the files call someone. */
  readonly nameOf: (user: UserRef) => string | undefined;
  readonly reader: () => Promise<Reader>;
}

/** What was asked for, once it is known who and which group is meant. */
export interface ResolvedRequests {
  readonly requests: readonly ResolvedRequest[];
  readonly leaves: readonly LeaveRequest[];
  /** What accounts.yaml lacks of the people who are granted something. */
  readonly mappings: readonly Mapping[];
  readonly already: readonly Remark[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
}

/** Finds out who and which groups are meant. Each group and each person is asked about once. */
export async function resolveRequests(input: ResolveInput): Promise<ResolvedRequests> {
  const { requests, declared, unsound, reader } = input;
  const groupOf = sharing((group: NamedGroup) =>
    JSON.stringify([group.id ?? null, group.name === undefined ? null : groupKey(group.name)]),
  );
  const personOf = sharing(({ email, id }: NamedPerson) =>
    JSON.stringify([email ?? null, id ?? null]),
  );
  for (const request of requests) {
    personOf.add(request.person);
    if ('group' in request) groupOf.add(request.group);
  }
  const groups = await resolveGroups({ groups: groupOf.all(), declared, unsound, reader });
  const named = namedSomewhere(declared);
  const granted = new Set(
    requests.flatMap(({ action, person }) => (action === 'grant' ? [personOf.of(person)] : [])),
  );
  const namesOf = new Map<DeclaredGroup, ReadonlySet<string>>();
  const namedIn = (group: DeclaredGroup) => {
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
    pending: input.pending,
    mayWait: (person) => granted.has(person),
    // Whoever only leaves a group may be named by what its file has; who leaves them all, by what any has.
    mustAsk: (person) => granted.has(person) || unnamed.has(person) || !named.has(textOf(person)),
    reader,
  });

  const resolved: ResolvedRequest[] = [];
  const leaves: LeaveRequest[] = [];
  const refused: Remark[] = [];
  const notes: Remark[] = [];
  const mappings = new Map<string, Mapping>();
  const known = new Map<string, Mapping>();
  for (const request of requests) {
    const person = people.get(personOf.of(request.person));
    const group = 'group' in request ? groups.get(groupOf.of(request.group)) : undefined;
    const reasons = [person, group].flatMap((each) =>
      each?.kind === 'refused' ? [each.reason] : [],
    );
    if (reasons.length > 0 || person?.kind !== 'found') {
      refused.push(...reasons.map((reason) => remark(request, reason)));
      continue;
    }
    const { mapping } = person;
    const clash = mapping === undefined ? undefined : clashOf(mapping, known);
    if (clash !== undefined) {
      refused.push(remark(request, clash));
      continue;
    }
    if (mapping !== undefined) {
      known.set(mapping.email, mapping);
      if (request.action !== 'revoke') mappings.set(mapping.email, mapping);
    }
    if (request.action === 'grant')
      notes.push(...inactive(person).map((note) => remark(request, note)));
    const called = withName(person.person, input.nameOf);
    if (request.action === 'leave') leaves.push(leaveOf(request, called));
    else if (group !== undefined && group.kind !== 'refused') {
      resolved.push({ request: requestOf(request, called, input), group });
    }
  }
  const deduped = dedupe(resolved, leaves);
  return {
    ...deduped,
    mappings: [...mappings.values()],
    refused: [...refused, ...deduped.refused],
    notes,
  };
}

/** Two rows give one email to two accounts. */
function clashOf({ email, id }: Mapping, known: ReadonlyMap<string, Mapping>): Reason | undefined {
  const earlier = known.get(email)?.id ?? id;
  if (earlier === id) return undefined;
  return {
    code: 'contradicted',
    why: `Another row gives ${email} to ${earlier}, this one to ${id}.`,
    hint: 'Find out whose email it is, and correct the one that is wrong.',
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

/** Whom the group's own file names, as it names them. */
function namesIn({ members, except, absent }: DeclaredGroup): ReadonlySet<string> {
  return new Set([...members, ...except, ...absent].map(({ user }) => userText(user)));
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

function withName(person: AmendPerson, nameOf: ResolveInput['nameOf']): AmendPerson {
  const { account, user } = person;
  const ref = account.name === undefined ? parseUserRef(user) : undefined;
  const name = ref === undefined ? undefined : nameOf(ref);
  return name === undefined ? person : { ...person, account: { ...account, name } };
}

function requestOf(
  request: Exclude<AmendRequest, { action: 'leave' }>,
  person: AmendPerson,
  { except }: ResolveInput,
): GroupRequest {
  const { summary } = request;
  return request.action === 'grant'
    ? { action: 'grant', person, terms: request.terms, summary }
    : { action: 'revoke', person, except, summary };
}

function leaveOf(
  { on, orEarlier, because, summary }: Extract<AmendRequest, { action: 'leave' }>,
  person: AmendPerson,
): LeaveRequest {
  return {
    action: 'leave',
    person,
    on,
    ...(orEarlier && { orEarlier }),
    ...(because === undefined ? {} : { because }),
    summary,
  };
}

const statusWords = {
  deactivated: 'is deactivated',
  suspended: 'is suspended',
  'not-in-directory': 'is not in the directory of the group',
} as const;

/** Only an active account can be added: plan says so each time. */
function inactive({ status }: Extract<ResolvedPerson, { kind: 'found' }>): readonly Reason[] {
  if (status === undefined || status === 'active') return [];
  return [
    {
      code: 'inactive-account',
      why: `The account ${statusWords[status]}: it is not added before that is settled.`,
    },
  ];
}
