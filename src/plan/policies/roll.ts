import type { Because } from '../../model/change.ts';
import { type Declared, effectiveOwners } from '../../model/declared.ts';
import type { Desired, DesiredGroup, UpcomingMembership } from '../../model/desired.ts';
import type { Place } from '../../model/finding.ts';
import { type AccountId, type Email, type GroupKey, groupKey } from '../../model/ids.ts';
import { refKey } from '../../model/group.ts';
import { type Instant, parseInstant } from '../../model/instant.ts';
import { type Account, type Identities, type Live, isPerson } from '../../model/live.ts';
import { given, groupBy } from '../../model/objects.ts';
import type { ProposedGroup } from '../proposal.ts';

/** Who is to be in which group, and when, from the instant of the plan on: what policies judge. Only people count. */
export interface Roll {
  readonly at: Instant;
  readonly groups: readonly RollGroup[];
}

export interface RollGroup {
  readonly name: string;
  /** What patterns are held against. */
  readonly key: GroupKey;
  /** The same for one group in two folders. */
  readonly ref: string;
  readonly place: Place;
  /** Who approves its changes: its own owners, else those of rollcall.yaml. */
  readonly owners: readonly string[];
  readonly members: readonly RollMember[];
  /** Otherwise only its file is known. */
  readonly wasRead: boolean;
  /** No file declares it yet. */
  readonly isNew?: true;
}

export interface RollMember {
  readonly person: RollPerson;
  /** In order, without gaps of no length. */
  readonly spans: readonly Span[];
  readonly file?: string;
  readonly line?: number;
  /** A member whom no file wants in: the plan removes them. */
  readonly undeclared?: true;
  /** Their account has yet to appear. */
  readonly pending?: true;
}

/** From an instant until another; `Infinity` where there is no end. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** From the first to the last of them; of none a span that ends before it begins. */
export function spanOf(spans: readonly Span[]): Span {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

export interface RollPerson {
  /** The account's id; of somebody without a known account their email. */
  readonly key: string;
  readonly name: string;
  /** What Atlassian shows. */
  readonly shown?: Email;
  /** Every email that leads to the account. */
  readonly emails: readonly Email[];
}

export interface RollInput {
  readonly declared: Pick<Declared, 'accounts' | 'config'>;
  /** Of the groups that were read, and of the others. */
  readonly desired: readonly Desired[];
  readonly proposed: readonly ProposedGroup[];
  readonly live: Live;
  readonly identities: Identities;
  readonly at: Instant;
}

/** One pass over the memberships. */
export function rollOf({ declared, desired, proposed, live, identities, at }: RollInput): Roll {
  const people = new People(declared.accounts, identities);
  const byFile = new Map(proposed.map((group) => [group.declared.place.file, group]));
  const groups = desired.flatMap((side) =>
    side.groups.map((group): RollGroup => {
      const { name, place } = group.declared;
      const reading = live.groups.get(place.file);
      const planned = byFile.get(place.file);
      const wasRead = reading?.kind === 'listed';
      // Where nothing is written, whatever the file says, the members are those whom Atlassian shows.
      const members =
        wasRead && planned === undefined
          ? reading.listing.members.flatMap(({ id }) => stayingOf(id, group, at, people))
          : [
              ...declaredMembers(group, side, people),
              ...(planned === undefined ? [] : staying(planned, side, people)),
            ];
      return {
        name,
        key: groupKey(name),
        ref: wasRead ? refKey({ name, id: reading.group.id }) : refKey(group.declared),
        place,
        owners: effectiveOwners(group.declared, declared.config),
        members,
        wasRead,
      };
    }),
  );
  return { at, groups };
}

/** The roll of a base, with the groups that only the proposal declares as they are: who is in them is not its doing. */
export function withNewGroups(base: Roll, head: Roll, live: Live): Roll {
  const known = new Set(base.groups.map(({ ref }) => ref));
  const fresh = head.groups.flatMap((group): readonly RollGroup[] => {
    const reading = live.groups.get(group.place.file);
    if (reading?.kind !== 'listed' || known.has(group.ref)) return [];
    const listed = new Set<string>(reading.listing.members.map(({ id }) => id));
    const members = group.members.flatMap(({ person }) =>
      listed.has(person.key) ? [{ person, spans: [{ from: base.at, to: Infinity }] }] : [],
    );
    return [{ ...group, members, isNew: true }];
  });
  return { ...base, groups: [...base.groups, ...fresh] };
}

/** The roll of a proposal without those whom it removes: they are no drift. */
export function withoutRemoved(head: Roll, base: Roll): Roll {
  const before = new Map(
    base.groups.map(({ ref, members }) => [
      ref,
      new Set(members.flatMap(({ undeclared, person }) => (undeclared ? [] : [person.key]))),
    ]),
  );
  return {
    ...head,
    groups: head.groups.map((group) => {
      const isRemoved = ({ undeclared, person }: RollMember) =>
        undeclared === true && before.get(group.ref)?.has(person.key) === true;
      return { ...group, members: group.members.filter((member) => !isRemoved(member)) };
    }),
  };
}

function declaredMembers(
  group: DesiredGroup,
  { leavers, at }: Pick<Desired, 'leavers' | 'at'>,
  people: People,
): readonly RollMember[] {
  const events = groupBy(group.upcoming, ({ account }) => account);
  const membership = (id: AccountId, because: Because, isIn: boolean): readonly RollMember[] => {
    const person = people.of(id);
    if (person === undefined) return [];
    const spans = spansOf(isIn, events.get(id) ?? [], at, leavers.get(id)?.on);
    return spans.length === 0 ? [] : [{ person, spans, ...placeOf(because) }];
  };
  const later = [...events].flatMap(([id, [first]]) =>
    group.members.has(id) || first === undefined ? [] : membership(id, first.because, false),
  );
  const waiting = group.pending.map(({ email, because, until = Infinity }): RollMember => {
    const begins = because.on === undefined ? undefined : parseInstant(because.on);
    const spans = [{ from: Math.max(at, begins ?? at), to: until }];
    return { person: awaited(email), spans, pending: true, ...placeOf(because) };
  });
  return [
    ...[...group.members].flatMap(([id, because]) => membership(id, because, true)),
    ...later,
    ...waiting,
  ];
}

function spansOf(
  isIn: boolean,
  events: readonly UpcomingMembership[],
  at: Instant,
  leaves: Instant | undefined,
): readonly Span[] {
  const spans: Span[] = [];
  let from: number | undefined = isIn ? at : undefined;
  for (const { action, on } of events) {
    if (action === 'add') {
      from ??= on;
    } else if (from !== undefined) {
      spans.push({ from, to: on });
      from = undefined;
    }
  }
  if (from !== undefined) spans.push({ from, to: Infinity });
  if (leaves === undefined) return spans;
  return spans
    .filter((span) => span.from < leaves)
    .map((span) => ({ from: span.from, to: Math.min(span.to, leaves) }));
}

/** Members whom no file wants in: some stay, since nothing removes them; the others are told apart. */
function staying(
  { declared, members, wanted, changes }: ProposedGroup,
  { at, leavers }: Pick<Desired, 'at' | 'leavers'>,
  people: People,
): readonly RollMember[] {
  // Whoever is added is not among the members.
  const removed = new Map(changes.map(({ account, because }) => [account.id, because.kind]));
  const { file, line } = declared.membersPlace;
  return [...members].flatMap((id): readonly RollMember[] => {
    if (wanted.has(id)) return [];
    const why = removed.get(id);
    const person = people.of(id);
    if (person === undefined || (why !== undefined && why !== 'undeclared')) return [];
    const spans = [{ from: at, to: leavers.get(id)?.on ?? Infinity }];
    return [{ person, spans, file, line, ...(why === undefined ? {} : { undeclared: true }) }];
  });
}

/** Someone in a group that is left alone. */
function stayingOf(
  id: AccountId,
  { declared, members }: DesiredGroup,
  at: Instant,
  people: People,
): readonly RollMember[] {
  const person = people.of(id);
  if (person === undefined) return [];
  const place = placeOf(members.get(id) ?? declared.membersPlace);
  return [{ person, spans: [{ from: at, to: Infinity }], ...place }];
}

function placeOf({ file, line }: Pick<Because, 'file' | 'line'>) {
  return given({ file, line });
}

/** Somebody whose account has yet to appear. */
function awaited(email: Email): RollPerson {
  return { key: email, name: email, emails: [email] };
}

/** Who somebody is, by their account; undefined for what is known not to be a person. */
class People {
  readonly #known = new Map<AccountId, RollPerson | undefined>();
  readonly #emails = new Map<AccountId, Set<Email>>();
  readonly #accounts: ReadonlyMap<AccountId, Account>;

  constructor(mapped: Declared['accounts'], { byEmail, accounts }: Identities) {
    this.#accounts = accounts;
    for (const [email, { id }] of mapped) this.#learn(id, email);
    for (const [email, resolution] of byEmail) {
      if (resolution.kind === 'resolved') this.#learn(resolution.id, email);
    }
  }

  of(id: AccountId): RollPerson | undefined {
    if (!this.#known.has(id)) this.#known.set(id, this.#person(id));
    return this.#known.get(id);
  }

  #person(id: AccountId): RollPerson | undefined {
    const account = this.#accounts.get(id);
    if (account !== undefined && !isPerson(account)) return undefined;
    const shown = account?.email;
    const learned = this.#emails.get(id) ?? [];
    const emails = [...new Set([...(shown === undefined ? [] : [shown]), ...learned])];
    return {
      key: id,
      name: account?.name ?? emails[0] ?? id,
      emails,
      ...given({ shown }),
    };
  }

  #learn(id: AccountId, email: Email): void {
    const emails = this.#emails.get(id);
    if (emails === undefined) this.#emails.set(id, new Set([email]));
    else emails.add(email);
  }
}
