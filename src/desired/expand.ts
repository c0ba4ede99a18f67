import type { Finding } from '../model/finding.ts';
import type { AccountId, Email } from '../model/ids.ts';
import type { Identified, LineIdentities } from './identify.ts';
import type { DeclaredMember, DeclaredUser, Inclusion } from '../model/declared.ts';
import { type MembershipPath, arrivalOf, through, addPath } from './paths.ts';
import type { RosterIndex, DeclaredSource } from './sources.ts';

type Role = 'member' | 'absent' | 'except';

/**
 * Lines of one file that name one account twice: an email and an id, two emails, a member who is absent or taken out
 * too. What is left of the file leaves nobody to guess about.
 */
function namedTwice(lines: {
  readonly members: readonly Identified[];
  readonly except?: readonly Identified[];
  readonly absent?: readonly Identified[];
}): readonly Finding[] {
  const findings: Finding[] = [];
  const members = new Map<AccountId, Identified>();
  const absent = new Map<AccountId, Identified>();
  const visit = (line: Identified, role: Role) => {
    if (line.id === undefined) return;
    const member = members.get(line.id);
    const other = absent.get(line.id);
    if (member !== undefined) findings.push(clash(line, role, member, 'member'));
    else if (role === 'absent' && other !== undefined) {
      findings.push(clash(line, role, other, 'absent'));
    } else if (role === 'member') members.set(line.id, line);
    else if (role === 'absent') absent.set(line.id, line);
  };
  for (const line of lines.members) visit(line, 'member');
  for (const line of lines.absent ?? []) visit(line, 'absent');
  for (const line of lines.except ?? []) visit(line, 'except');
  return findings;
}

const codes = {
  member: 'duplicate-member',
  absent: 'member-and-absent',
  except: 'member-in-except',
} as const;

function clash(line: Identified, role: Role, earlier: Identified, was: Role): Finding {
  const twice = role === was;
  return {
    code: twice ? 'duplicate-member' : codes[role],
    severity: 'error',
    message: `Line ${earlier.user.place.line} names this account too${twice ? '' : `, as ${was}`}: both mean ${line.id ?? ''}. The file is not followed.`,
    ...line.user.place,
    hint: 'Keep one of the two lines.',
  };
}

/** Everyone whom a set or a group brings in, whenever, and by which lines. */
export interface Comings {
  readonly people: Arrivals<AccountId>;
  /** Emails that lead to no account. */
  readonly unresolved: Arrivals<Email>;
  /** Emails whose account has yet to appear. */
  readonly awaited: Arrivals<Email>;
  /** Of an `except`, here or further in. */
  readonly unresolvedExcept: ReadonlySet<Email>;
  /** Who is out by name: the lines of a group's own `absent`. */
  readonly absent: ReadonlyMap<AccountId, DeclaredUser>;
}

type Arrivals<Key> = ReadonlyMap<Key, readonly MembershipPath[]>;

/** What the source's own lines say: nobody can tell which of two lines is meant that name one account. */
type Reading = Comings | 'contradictory';

/** Who comes into each source and everything that it brings in. A source that is `contradictory` is told, and so is who includes it. */
export function expandSources(
  sources: readonly DeclaredSource[],
  index: RosterIndex,
  lines: LineIdentities,
): {
  readonly comings: ReadonlyMap<DeclaredSource, Reading>;
  readonly findings: readonly Finding[];
} {
  const comings = new Map<DeclaredSource, Reading>();
  const findings: Finding[] = [];
  for (const source of index.inwards(sources)) {
    const members = source.members.map((line) =>
      lines.identify(line, 'member', line.pending === true),
    );
    const except = lines.identifyAll(exceptOf(source));
    const absent = lines.identifyAll('absent' in source ? source.absent : []);
    const clashes = namedTwice({ members, except, absent });
    const unsound = source.includes.filter(
      (inclusion) => comings.get(index.sourceOf(inclusion)) === 'contradictory',
    );
    findings.push(...clashes, ...unsound.map(unsoundFinding));
    if (clashes.length > 0 || unsound.length > 0) {
      comings.set(source, 'contradictory');
      continue;
    }
    const brought = source.includes.flatMap((inclusion) => {
      const inner = comings.get(index.sourceOf(inclusion));
      return inner === undefined || inner === 'contradictory' ? [] : [bring(inclusion, inner)];
    });
    findings.push(...excludedNobody(except, brought));
    const merged = merge([own(members), ...without(brought, except)], unresolvedOf(except));
    comings.set(source, { ...merged, absent: byAccount(absent) });
  }
  return { comings, findings };
}

function exceptOf(source: DeclaredSource): readonly DeclaredUser[] {
  return 'except' in source ? source.except : [];
}

function byAccount(users: readonly Identified[]): ReadonlyMap<AccountId, DeclaredUser> {
  return new Map(users.flatMap(({ id, user }) => (id === undefined ? [] : [[id, user]])));
}

function unresolvedOf(users: readonly Identified[]): readonly Email[] {
  return users.flatMap(({ unresolved }) => unresolved ?? []);
}

/** What the source's own lines bring in. */
function own(members: readonly Identified<DeclaredMember>[]): Comings {
  const people = new Map<AccountId, readonly MembershipPath[]>();
  const unresolved = new Map<Email, readonly MembershipPath[]>();
  const awaited = new Map<Email, readonly MembershipPath[]>();
  for (const { user, id, unresolved: email, awaited: isAwaited } of members) {
    const arrivals = [arrivalOf(user)];
    if (id !== undefined) people.set(id, arrivals);
    else if (email !== undefined) (isAwaited ? awaited : unresolved).set(email, arrivals);
  }
  return { people, unresolved, awaited, unresolvedExcept: new Set(), absent: new Map() };
}

/** What an inclusion brings on of what its source brings in. */
function bring(inclusion: Inclusion, inner: Comings): Comings {
  const on = <Key>(arrivals: Arrivals<Key>): Arrivals<Key> =>
    new Map(
      [...arrivals].flatMap(([key, ways]): [Key, readonly MembershipPath[]][] => {
        const left = ways.flatMap((way) => through(inclusion, way) ?? []);
        return left.length === 0 ? [] : [[key, left]];
      }),
    );
  return {
    people: on(inner.people),
    unresolved: on(inner.unresolved),
    awaited: on(inner.awaited),
    unresolvedExcept: inner.unresolvedExcept,
    absent: new Map(),
  };
}

function without(brought: readonly Comings[], except: readonly Identified[]): readonly Comings[] {
  if (except.length === 0) return brought;
  const ids = new Set(except.flatMap(({ id }) => id ?? []));
  const emails = new Set(unresolvedOf(except));
  return brought.map((each) => ({
    ...each,
    people: lessening(each.people, ids),
    unresolved: lessening(each.unresolved, emails),
    awaited: lessening(each.awaited, emails),
  }));
}

function lessening<Key>(arrivals: Arrivals<Key>, taken: ReadonlySet<Key>): Arrivals<Key> {
  return new Map([...arrivals].filter(([key]) => !taken.has(key)));
}

function merge(all: readonly Comings[], unresolvedExcept: readonly Email[]): Comings {
  const [only] = all;
  if (only !== undefined && all.length === 1)
    return { ...only, unresolvedExcept: new Set(unresolvedExcept) };
  return {
    people: union(all.map(({ people }) => people)),
    unresolved: union(all.map(({ unresolved }) => unresolved)),
    awaited: union(all.map(({ awaited }) => awaited)),
    unresolvedExcept: new Set([
      ...unresolvedExcept,
      ...all.flatMap((each) => [...each.unresolvedExcept]),
    ]),
    absent: new Map(),
  };
}

function union<Key>(all: readonly Arrivals<Key>[]): Arrivals<Key> {
  const found = new Map<Key, readonly MembershipPath[]>();
  for (const arrivals of all) {
    for (const [key, ways] of arrivals) {
      found.set(key, ways.reduce(addPath, found.get(key) ?? []));
    }
  }
  return found;
}

function excludedNobody(
  except: readonly Identified[],
  brought: readonly Comings[],
): readonly Finding[] {
  return except
    .filter(({ id }) => id !== undefined && !brought.some(({ people }) => people.has(id)))
    .map(({ user }) => ({
      code: 'excludes-nobody',
      severity: 'note',
      message: 'This "except" takes nobody out: no set or group brings the account in.',
      ...user.place,
      hint: 'Remove the line.',
    }));
}

function unsoundFinding({ kind, name, place }: Inclusion): Finding {
  return {
    code: 'unsound-source',
    severity: 'error',
    message: `The ${kind} ${name} is not followed, because two of its lines mean one account. What brings it in is left alone.`,
    ...place,
    hint: 'Settle these lines as their own finding says.',
  };
}
