import type { DeclaredMember, DeclaredUser, Inclusion } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { AccountId, Email } from '../model/ids.ts';
import type { Identified, LineIdentities } from './identify.ts';
import { type MembershipPath, addPath, extendPath, pathOf } from './paths.ts';
import {
  type DeclaredSource,
  type Included,
  type RosterIndex,
  absentOf,
  exceptOf,
} from './sources.ts';

/** Everyone whom a set or a group brings in, whenever, and by which lines. */
export interface Expansion {
  readonly people: Paths<AccountId>;
  /** Emails that lead to no account. */
  readonly unresolved: Paths<Email>;
  /** Emails whose account has yet to appear. */
  readonly pending: Paths<Email>;
  /** Of an `except` or `absent`, here or further in: whoever is brought in may be meant. */
  readonly unresolvedExcept: ReadonlySet<Email>;
  /** Who is out by name: the lines of a group's own `absent`. */
  readonly absent: ReadonlyMap<AccountId, DeclaredUser>;
  /** Of those lines, the emails that lead to no account. */
  readonly absentEmails: ReadonlySet<Email>;
}

type Paths<Key> = ReadonlyMap<Key, readonly MembershipPath[]>;

/** What the source's own lines say: nobody can tell which of two lines is meant that name one account. */
export type ExpansionResult = Expansion | 'contradictory';

/**
 * Who comes into each source and everything that it brings in. A source that is `contradictory` is reported, and so is
 * who includes it.
 */
export function expandSources(
  sources: readonly DeclaredSource[],
  index: RosterIndex,
  lines: LineIdentities,
): {
  readonly expansions: ReadonlyMap<DeclaredSource, ExpansionResult>;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const expandSource = (
    source: DeclaredSource,
    included: readonly Included<ExpansionResult>[],
  ): ExpansionResult => {
    const members = source.members.map((line) =>
      lines.identify(line, 'member', line.pending === true),
    );
    const except = lines.identifyAll(exceptOf(source));
    const absent = lines.identifyAll(absentOf(source));
    const clashes = namedTwice({ members, except, absent });
    const unsound = included.filter(({ result }) => result === 'contradictory');
    for (const clash of clashes) findings.push(clash);
    for (const { inclusion } of unsound) findings.push(unsoundFinding(inclusion));
    if (clashes.length > 0 || unsound.length > 0) return 'contradictory';
    const inherited = included.flatMap(({ inclusion, result }) =>
      result === 'contradictory' ? [] : [extend(inclusion, result)],
    );
    for (const finding of excludedNobody(except, inherited)) findings.push(finding);
    const absentEmails = new Set(unresolvedOf(absent));
    const outEmails = [...unresolvedOf(except), ...absentEmails];
    const merged = merge([own(members), ...without(inherited, except)], outEmails);
    const pending = dropKeys(merged.pending, absentEmails);
    return { ...merged, pending, absent: byAccount(absent), absentEmails };
  };
  return { expansions: index.fold(sources, expandSource), findings };
}

function byAccount(users: readonly Identified[]): ReadonlyMap<AccountId, DeclaredUser> {
  return new Map(users.flatMap(({ id, user }) => (id === undefined ? [] : [[id, user]])));
}

function unresolvedOf(users: readonly Identified[]): readonly Email[] {
  return users.flatMap(({ unresolved }) => unresolved ?? []);
}

/** What the source's own lines bring in. */
function own(members: readonly Identified<DeclaredMember>[]): Expansion {
  const people = new Map<AccountId, readonly MembershipPath[]>();
  const unresolved = new Map<Email, readonly MembershipPath[]>();
  const pending = new Map<Email, readonly MembershipPath[]>();
  for (const { user, id, unresolved: email, pending: isPending } of members) {
    const paths = [pathOf(user)];
    if (id !== undefined) people.set(id, paths);
    else if (email !== undefined) (isPending ? pending : unresolved).set(email, paths);
  }
  return { people, unresolved, pending, unresolvedExcept: new Set(), ...nobodyAbsent };
}

/** What `absent` takes out of one group it takes out of no other that includes the same sets. */
const nobodyAbsent: Pick<Expansion, 'absent' | 'absentEmails'> = {
  absent: new Map(),
  absentEmails: new Set(),
};

/** What of a source's expansion comes in by an inclusion. */
function extend(inclusion: Inclusion, inner: Expansion): Expansion {
  const on = <Key>(paths: Paths<Key>): Paths<Key> =>
    new Map(
      [...paths].flatMap(([key, ways]): [Key, readonly MembershipPath[]][] => {
        const left = ways.flatMap((way) => extendPath(inclusion, way) ?? []);
        return left.length === 0 ? [] : [[key, left]];
      }),
    );
  // Whom the group leaves out by name, it does not hand on either, whatever brought them in.
  return {
    people: on(dropKeys(inner.people, inner.absent)),
    unresolved: on(dropKeys(inner.unresolved, inner.absentEmails)),
    pending: on(inner.pending),
    unresolvedExcept: inner.unresolvedExcept,
    ...nobodyAbsent,
  };
}

function without(
  inherited: readonly Expansion[],
  except: readonly Identified[],
): readonly Expansion[] {
  if (except.length === 0) return inherited;
  const ids = new Set(except.flatMap(({ id }) => id ?? []));
  const emails = new Set(unresolvedOf(except));
  return inherited.map((each) => ({
    ...each,
    people: dropKeys(each.people, ids),
    unresolved: dropKeys(each.unresolved, emails),
    pending: dropKeys(each.pending, emails),
  }));
}

function dropKeys<Key>(paths: Paths<Key>, taken: Pick<ReadonlySet<Key>, 'has'>): Paths<Key> {
  return new Map([...paths].filter(([key]) => !taken.has(key)));
}

function merge(all: readonly Expansion[], unresolvedExcept: readonly Email[]): Expansion {
  const [only] = all;
  if (only !== undefined && all.length === 1)
    return { ...only, unresolvedExcept: new Set(unresolvedExcept) };
  return {
    people: union(all.map(({ people }) => people)),
    unresolved: union(all.map(({ unresolved }) => unresolved)),
    pending: union(all.map(({ pending }) => pending)),
    unresolvedExcept: new Set([
      ...unresolvedExcept,
      ...all.flatMap((each) => [...each.unresolvedExcept]),
    ]),
    ...nobodyAbsent,
  };
}

function union<Key>(all: readonly Paths<Key>[]): Paths<Key> {
  const found = new Map<Key, readonly MembershipPath[]>();
  for (const paths of all) {
    for (const [key, ways] of paths) {
      found.set(key, ways.reduce(addPath, found.get(key) ?? []));
    }
  }
  return found;
}

function excludedNobody(
  except: readonly Identified[],
  inherited: readonly Expansion[],
): readonly Finding[] {
  return except
    .filter(({ id }) => id !== undefined && !inherited.some(({ people }) => people.has(id)))
    .map(({ user }) => ({
      code: 'excludes-nobody',
      severity: 'note',
      message: 'This "except" has no effect: no set or group includes the account.',
      ...user.place,
      hint: 'Remove the line.',
    }));
}

function unsoundFinding({ kind, name, place }: Inclusion): Finding {
  return {
    code: 'unsound-source',
    severity: 'error',
    message: `The ${kind} ${name} is ignored, because two of its lines are the same account. Groups that include it are not changed.`,
    ...place,
    hint: 'Fix these lines: see their finding.',
  };
}

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
    message: `Line ${earlier.user.place.line} names this account too${twice ? '' : `, as ${was}`}: both mean ${line.id ?? ''}. The file is ignored.`,
    ...line.user.place,
    hint: 'Keep one of the two lines.',
  };
}
