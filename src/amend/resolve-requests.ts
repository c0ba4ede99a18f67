import type { Asked, Remark } from '../model/edits.ts';
import type {
  GroupAsk,
  LeaveAsk,
  NamedGroup,
  NamedPerson,
  Person,
  Reason,
  Wish,
} from './request.ts';
import { remark } from './amend-file.ts';
import { type FoundGroup, findGroups } from './find-groups.ts';
import {
  type Declared,
  type DeclaredGroup,
  type UnsoundFile,
  type UserRef,
  userText,
} from '../model/declared.ts';
import { groupKey } from '../model/ids.ts';
import { parseUser } from '../declared/users.ts';
import type { Reader } from '../live/reader.ts';
import { type FoundPerson, type Mapping, findPeople } from './find-people.ts';

/** An ask about a group that a file declares, or is to. */
interface SettledAsk {
  readonly ask: GroupAsk;
  readonly group: Exclude<FoundGroup, { kind: 'refused' }>;
}

interface OnceEach {
  readonly asks: readonly SettledAsk[];
  readonly leaves: readonly LeaveAsk[];
  readonly already: readonly Remark[];
  readonly refused: readonly Remark[];
}

/** One ask for each person and group: what is asked again is left out, what is asked otherwise is refused. */
function onceEach(asks: readonly SettledAsk[], leaves: readonly LeaveAsk[]): OnceEach {
  const first = new Map<string, { readonly what: string; readonly asked: Asked }>();
  const already: Remark[] = [];
  const refused: Remark[] = [];
  const isFirst = (key: string, what: string, ask: { readonly asked: Asked }): boolean => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, { what, asked: ask.asked });
      return true;
    }
    const where = earlier.asked.row === undefined ? '' : ` on line ${earlier.asked.row.line}`;
    if (earlier.what === what) {
      already.push(remark(ask, { code: 'already', why: `The same was asked${where}.` }));
    } else {
      const why = `Something else was asked for the same person and group${where}.`;
      refused.push(remark(ask, { code: 'conflicting-rows', why, hint: 'Keep one of the two.' }));
    }
    return false;
  };
  return {
    asks: asks.filter((each) => {
      const { ask, group } = each;
      const { id, name } = group.group;
      const terms =
        ask.action === 'grant' ? [ask.terms.from, ask.terms.until, ask.terms.because] : [];
      const key = JSON.stringify([group.kind === 'new' ? id : name, ask.person.account.id]);
      return isFirst(key, JSON.stringify([ask.action, ...terms]), ask);
    }),
    leaves: leaves.filter((ask) =>
      isFirst(ask.person.account.id, JSON.stringify([ask.on, ask.because]), ask),
    ),
    already,
    refused,
  };
}

export interface WishRequest {
  readonly wishes: readonly Wish[];
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
export interface Settled {
  readonly asks: readonly SettledAsk[];
  readonly leaves: readonly LeaveAsk[];
  /** What accounts.yaml lacks of the people who are granted something. */
  readonly mappings: readonly Mapping[];
  readonly already: readonly Remark[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
}

/** Finds out who and which groups are meant. Each group and each person is asked about once. */
export async function settleWishes(request: WishRequest): Promise<Settled> {
  const { wishes, declared, unsound, reader } = request;
  const groupOf = sharing((group: NamedGroup) =>
    JSON.stringify([group.id ?? null, group.name === undefined ? null : groupKey(group.name)]),
  );
  const personOf = sharing(({ email, id }: NamedPerson) =>
    JSON.stringify([email ?? null, id ?? null]),
  );
  for (const wish of wishes) {
    personOf.add(wish.person);
    if ('group' in wish) groupOf.add(wish.group);
  }
  const groups = await findGroups({ groups: groupOf.all(), declared, unsound, reader });
  const named = namedSomewhere(declared);
  const granted = new Set(
    wishes.flatMap(({ action, person }) => (action === 'grant' ? [personOf.of(person)] : [])),
  );
  const namesOf = new Map<DeclaredGroup, ReadonlySet<string>>();
  const namedIn = (group: DeclaredGroup) => {
    const names = namesOf.get(group) ?? namesIn(group);
    namesOf.set(group, names);
    return names;
  };
  const unnamed = new Set(
    wishes.flatMap((wish) => {
      if (wish.action !== 'revoke') return [];
      const group = groups.get(groupOf.of(wish.group));
      const isNamed = group?.kind === 'declared' && namedIn(group.group).has(textOf(wish.person));
      return isNamed ? [] : [personOf.of(wish.person)];
    }),
  );
  const people = await findPeople({
    people: personOf.all(),
    accounts: declared.accounts,
    pending: request.pending,
    mayWait: (person) => granted.has(person),
    // Whoever only leaves a group may be named by what its file has; who leaves them all, by what any has.
    mustAsk: (person) => granted.has(person) || unnamed.has(person) || !named.has(textOf(person)),
    reader,
  });

  const asks: SettledAsk[] = [];
  const leaves: LeaveAsk[] = [];
  const refused: Remark[] = [];
  const notes: Remark[] = [];
  const mappings = new Map<string, Mapping>();
  const known = new Map<string, Mapping>();
  for (const wish of wishes) {
    const person = people.get(personOf.of(wish.person));
    const group = 'group' in wish ? groups.get(groupOf.of(wish.group)) : undefined;
    const reasons = [person, group].flatMap((each) =>
      each?.kind === 'refused' ? [each.reason] : [],
    );
    if (reasons.length > 0 || person?.kind !== 'found') {
      refused.push(...reasons.map((reason) => remark(wish, reason)));
      continue;
    }
    const { mapping } = person;
    const clash = mapping === undefined ? undefined : clashOf(mapping, known);
    if (clash !== undefined) {
      refused.push(remark(wish, clash));
      continue;
    }
    if (mapping !== undefined) {
      known.set(mapping.email, mapping);
      if (wish.action !== 'revoke') mappings.set(mapping.email, mapping);
    }
    if (wish.action === 'grant') notes.push(...inactive(person).map((note) => remark(wish, note)));
    const called = withName(person.person, request.nameOf);
    if (wish.action === 'leave') leaves.push(leaveOf(wish, called));
    else if (group !== undefined && group.kind !== 'refused') {
      asks.push({ ask: askOf(wish, called, request), group });
    }
  }
  const once = onceEach(asks, leaves);
  return {
    ...once,
    mappings: [...mappings.values()],
    refused: [...refused, ...once.refused],
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

function withName(person: Person, nameOf: WishRequest['nameOf']): Person {
  const { account, user } = person;
  const ref = account.name === undefined ? parseUser(user) : undefined;
  const name = ref === undefined ? undefined : nameOf(ref);
  return name === undefined ? person : { ...person, account: { ...account, name } };
}

function askOf(
  wish: Exclude<Wish, { action: 'leave' }>,
  person: Person,
  { except }: WishRequest,
): GroupAsk {
  const { asked } = wish;
  return wish.action === 'grant'
    ? { action: 'grant', person, terms: wish.terms, asked }
    : { action: 'revoke', person, except, asked };
}

function leaveOf(
  { on, orEarlier, because, asked }: Extract<Wish, { action: 'leave' }>,
  person: Person,
): LeaveAsk {
  return {
    action: 'leave',
    person,
    on,
    ...(orEarlier && { orEarlier }),
    ...(because === undefined ? {} : { because }),
    asked,
  };
}

const statusWords = {
  deactivated: 'is deactivated',
  suspended: 'is suspended',
  'not-in-directory': 'is not in the directory of the group',
} as const;

/** Only an active account can be added: plan says so each time. */
function inactive({ status }: Extract<FoundPerson, { kind: 'found' }>): readonly Reason[] {
  if (status === undefined || status === 'active') return [];
  return [
    {
      code: 'inactive-account',
      why: `The account ${statusWords[status]}: it is not added before that is settled.`,
    },
  ];
}
