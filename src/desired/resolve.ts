import type { Because } from '../model/change.ts';
import {
  type Declared,
  type DeclaredGroup,
  type DeclaredUser,
  userText,
} from '../model/declared.ts';
import {
  type Desired,
  type DesiredGroup,
  type Leaving,
  type Readdressed,
  type UpcomingMembership,
  lineKey,
} from '../model/desired.ts';
import type { AccountId } from '../model/ids.ts';
import { type Instant, formatInstant } from '../model/instant.ts';
import type { Contradiction, Identities } from '../model/live.ts';
import { given } from '../model/objects.ts';
import { type Expansion, type ExpansionResult, expandSources } from './expand.ts';
import { LineIdentities, namedUsers } from './identify.ts';
import { contradictionFindings } from './identity-findings.ts';
import {
  type MembershipPath,
  becauseAbsent,
  becauseOf,
  becauseOfLeaver,
  hasDates,
  phaseOf,
  upcomingOf,
} from './paths.ts';
import { RosterIndex } from './sources.ts';

/**
 * What the declarations mean at one instant, for all groups or the requested ones. A group in which two lines
 * turn out to name one account is left out, with a finding: nobody can tell which line is meant.
 */
export function resolve(
  declared: Declared,
  identities: Identities,
  at: Instant,
  groups: readonly DeclaredGroup[] = declared.groups,
): Desired {
  const lines = new LineIdentities(identities);
  const index = new RosterIndex(declared);
  const { expansions, findings } = expandSources(groups, index, lines);
  const shielded = lines.identifyAll(declared.config.guards.protect.accounts);
  const leavers = leavingOf(declared, lines, expansions.values());
  const resolved = groups.flatMap((group): DesiredGroup[] => {
    const expansion = expansions.get(group);
    if (expansion === undefined || expansion === 'contradictory') return [];
    return [resolveGroup(group, expansion, { at, leavers })];
  });
  return {
    at,
    groups: resolved,
    protected: new Set(shielded.flatMap(({ id }) => id ?? [])),
    unresolvedProtected: shielded.flatMap(({ unresolved }) => unresolved ?? []),
    contradicted: new Set(
      identities.contradictions.flatMap(({ mapped, live, shows }) =>
        shows === undefined ? [mapped, live] : [],
      ),
    ),
    readdressed: readdressedIn(identities.contradictions, namedUsers(declared, groups)),
    leavers,
    contradictory: groups
      .filter((group) => expansions.get(group) === 'contradictory')
      .map((group) => ({
        file: group.place.file,
        members: index.inwards([group]).flatMap(({ members }) => members),
      })),
    findings: [
      ...contradictionFindings(identities.contradictions, identities, declared.accounts),
      ...lines.findings,
      ...findings,
    ],
  };
}

/** Accounts that show another email, and the lines that name them by the old one. */
function readdressedIn(
  contradictions: readonly Contradiction[],
  users: readonly DeclaredUser[],
): Readdressed {
  const readdressed = contradictions.filter(({ shows }) => shows !== undefined);
  const emails = new Set<string>(readdressed.map(({ email }) => email));
  const lines = users.flatMap(({ user, place }) =>
    user.kind === 'email' && emails.has(user.email) ? [lineKey(place)] : [],
  );
  return { accounts: new Set(readdressed.map(({ mapped }) => mapped)), lines: new Set(lines) };
}

/** Who leaves, by account. Of two entries that turn out to mean one account the earlier day counts. */
function leavingOf(
  { leavers, sets, accounts }: Pick<Declared, 'leavers' | 'sets' | 'accounts'>,
  lines: LineIdentities,
  expansions: Iterable<ExpansionResult>,
): ReadonlyMap<AccountId, Leaving> {
  const leaving = new Map<AccountId, Leaving>();
  if (leavers.length === 0) return leaving;
  const named = namedIn(expansions);
  // A set that no group includes yet is not expanded, and nobody is looked up for it.
  const inSets = new Set(
    sets.flatMap(({ members }) =>
      members.flatMap(({ user }) => {
        const mapped = user.kind === 'email' ? accounts.get(user.email)?.id : undefined;
        return mapped === undefined ? [userText(user)] : [userText(user), mapped];
      }),
    ),
  );
  for (const leaver of leavers) {
    const { id } = lines.identify(leaver, 'leaver');
    if (id === undefined) continue;
    const on = leaver.on.start;
    const earlier = leaving.get(id);
    if (earlier !== undefined && earlier.on <= on) continue;
    leaving.set(id, {
      on,
      because: becauseOfLeaver(leaver),
      named: named.has(id) || inSets.has(userText(leaver.user)) || inSets.has(id),
      place: leaver.place,
    });
  }
  return leaving;
}

function namedIn(expansions: Iterable<ExpansionResult>): ReadonlySet<AccountId> {
  const named = new Set<AccountId>();
  for (const each of expansions) {
    if (each === 'contradictory') continue;
    for (const id of each.people.keys()) named.add(id);
  }
  return named;
}

/** What was to come by date, and still will: nobody joins once they have left, and leaving comes instead of a later end. */
function untilLeaving(
  upcoming: readonly UpcomingMembership[],
  leaving: Leaving | undefined,
): readonly UpcomingMembership[] {
  return leaving === undefined ? upcoming : upcoming.filter(({ on }) => on < leaving.on);
}

/** Whoever reads why somebody is added reads for how long too. What comes next of somebody who is in is their end. */
function withEnd(because: Because, [end]: readonly UpcomingMembership[]): Because {
  return end === undefined ? because : { ...because, until: formatInstant(end.on) };
}

interface Setting {
  readonly at: Instant;
  readonly leavers: ReadonlyMap<AccountId, Leaving>;
}

/** One pass over the people: a company has a million of them. */
function resolveGroup(
  declared: DeclaredGroup,
  expansion: Expansion,
  { at, leavers }: Setting,
): DesiredGroup {
  const members = new Map<AccountId, Because>();
  const out = new Map<AccountId, Because>();
  const inherited = new Set<AccountId>();
  const upcoming: UpcomingMembership[] = [];
  for (const [id, paths] of expansion.people) {
    const leaving = leavers.get(id);
    // Nobody is absent and a member by their own line; whom a set brings in is absent all the same.
    if (expansion.absent.has(id)) continue;
    if (leaving !== undefined && leaving.on <= at) {
      // Whoever had left by date before that day was announced for that date.
      const { because } = stateOf(paths, leaving.on);
      if (because.kind === 'until') out.set(id, because);
      continue;
    }
    const { isIn, because } = stateOf(paths, at);
    const events = paths.some(hasDates) ? untilLeaving(upcomingOf(paths, id, at), leaving) : [];
    if (isIn) members.set(id, withEnd(because, events));
    // Whoever is in too early leaves an authoritative group until the day: that line says so.
    else if (because.kind === 'until' || declared.mode === 'authoritative') out.set(id, because);
    if (paths.every(({ route }) => route !== undefined)) inherited.add(id);
    upcoming.push(...events);
  }
  for (const [id, user] of expansion.absent) out.set(id, becauseAbsent(user));
  return {
    declared,
    members,
    out,
    inherited,
    unresolved: [...expansion.unresolved.keys()],
    pending: [...expansion.pending].flatMap(([email, ways]) => {
      const open = ways.filter((each) => phaseOf(each, at) !== 'ended');
      const [way] = open;
      if (way === undefined) return [];
      const end = Math.max(...open.map(({ until }) => until));
      const until = end < Infinity ? (end as Instant) : undefined;
      return [given({ email, because: becauseOf(way, 'pending'), until })];
    }),
    unresolvedExcept: [...expansion.unresolvedExcept],
    upcoming,
  };
}

/** In while any path is. Otherwise out: by the date of the last that ended, or until one begins. */
function stateOf(
  paths: readonly MembershipPath[],
  at: Instant,
): { readonly isIn: boolean; readonly because: Because } {
  const [only] = paths;
  if (only !== undefined && paths.length === 1) return stateOnPath(only, at);
  const phase = (path: MembershipPath) => phaseOf(path, at);
  const present = paths.filter((path) => phase(path) === 'in');
  const ended = paths.filter((path) => phase(path) === 'ended');
  const candidates = present.length > 0 ? present : ended.length > 0 ? ended : paths;
  const explains = present.length > 0 ? ownFirst : ({ until }: MembershipPath) => until;
  return stateOnPath(
    candidates.reduce((best, next) => (explains(next) > explains(best) ? next : best)),
    at,
  );
}

function stateOnPath(path: MembershipPath, at: Instant) {
  const phase = phaseOf(path, at);
  if (phase === 'ended') return { isIn: false, because: becauseOf(path, 'until') };
  if (phase === 'before') return { isIn: false, because: becauseOf(path, 'from') };
  const { line, from } = path;
  const kind = line.pending === true ? 'pending' : from > -Infinity ? 'from' : 'declared';
  return { isIn: true, because: becauseOf(path, kind) };
}

/** The group's own line explains a membership best, then the one that lasts longest. */
function ownFirst(path: MembershipPath): number {
  return path.route === undefined ? Infinity : Math.min(path.until, Number.MAX_VALUE);
}
