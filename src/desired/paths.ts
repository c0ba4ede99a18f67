import type { DeclaredMember, DeclaredUser, Inclusion, Leaver } from '../model/declared.ts';
import { type Instant, formatInstant } from '../model/instant.ts';
import type { Because, BecauseKind, Through } from '../model/change.ts';
import type { UpcomingMembership } from '../model/desired.ts';
import type { AccountId } from '../model/ids.ts';

/** One way in which a line brings someone into a set or a group. */
export interface MembershipPath {
  readonly line: DeclaredMember;
  /** The lines that bring that line in; absent where it stands in the group's or set's own file. */
  readonly route?: Route;
  /** In from here on: the latest `from` of the line and its route. */
  readonly from?: Instant;
  /** Out from here on: the earliest end. */
  readonly until?: Instant;
}

/** The way from a group's own file inwards. */
export interface Route {
  readonly inclusion: Inclusion;
  readonly next?: Route;
}

export function pathOf(line: DeclaredMember): MembershipPath {
  return {
    line,
    ...(line.from === undefined ? {} : { from: line.from.start }),
    ...(line.until === undefined ? {} : { until: line.until.end }),
  };
}

/** The path as the inclusion extends it, within its dates. Undefined when nothing is left between them. */
export function extendPath(inclusion: Inclusion, path: MembershipPath): MembershipPath | undefined {
  const from = latest(inclusion.from?.start, path.from);
  const until = earliest(inclusion.until?.end, path.until);
  if (from !== undefined && until !== undefined && from >= until) return undefined;
  const { line, route: next } = path;
  return {
    line,
    route: next === undefined ? { inclusion } : { inclusion, next },
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

/**
 * The paths that matter when another is added: one that is brought in and lies within another adds nothing. Without
 * this, groups that bring each other in along many ways would have as many paths as there are ways.
 */
export function addPath(
  paths: readonly MembershipPath[],
  added: MembershipPath,
): readonly MembershipPath[] {
  if (paths.some((other) => covers(other, added))) return paths;
  return [...paths.filter((other) => !covers(added, other)), added];
}

function covers(outer: MembershipPath, inner: MembershipPath): boolean {
  return (
    inner.route !== undefined &&
    (outer.from ?? -Infinity) <= (inner.from ?? -Infinity) &&
    (outer.until ?? Infinity) >= (inner.until ?? Infinity)
  );
}

function latest(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function earliest(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/** The line that says so, what it gives as its reason, and the lines that bring it in. */
export function becauseOf(path: MembershipPath, kind: BecauseKind): Because {
  const { line, route } = path;
  const { file, line: number } = line.place;
  const text = line.because ?? nearestReason(route);
  const begins = kind === 'from' || kind === 'pending';
  const on = begins ? path.from : kind === 'until' ? path.until : undefined;
  return {
    kind,
    file,
    line: number,
    ...(text === undefined ? {} : { text }),
    ...(on === undefined ? {} : { on: formatInstant(on) }),
    ...(route === undefined ? {} : { through: throughOf(route) }),
  };
}

export function becauseOfLeaver({ on, because, place }: Leaver): Because {
  return {
    kind: 'leaver',
    file: place.file,
    line: place.line,
    ...(because === undefined ? {} : { text: because }),
    on: formatInstant(on.start),
  };
}

export function becauseAbsent({ place: { file, line } }: DeclaredUser): Because {
  return { kind: 'absent', file, line };
}

/** From the group's own file inwards. */
export function throughOf(route: Route | undefined): readonly Through[] {
  const steps: Through[] = [];
  for (let step = route; step !== undefined; step = step.next) {
    const { kind, name, place } = step.inclusion;
    steps.push({ kind, name, file: place.file, line: place.line });
  }
  return steps;
}

/** A person's line may leave the reason to the line that brings it in. */
function nearestReason(route: Route | undefined): string | undefined {
  let reason: string | undefined;
  for (let step = route; step !== undefined; step = step.next) {
    reason = step.inclusion.because ?? reason;
  }
  return reason;
}

/** A person is in iff start(`from`) ≤ at < end(`until`). */
export function phaseOf(
  { from, until }: Pick<MembershipPath, 'from' | 'until'>,
  at: Instant,
): 'before' | 'in' | 'ended' {
  if (until !== undefined && at >= until) return 'ended';
  if (from !== undefined && at < from) return 'before';
  return 'in';
}

/** When the person will join and leave: where the paths overlap or touch, they are in all along. */
export function upcomingOf(
  paths: readonly MembershipPath[],
  account: AccountId,
  at: Instant,
): readonly UpcomingMembership[] {
  const upcoming: UpcomingMembership[] = [];
  for (const { first, last } of stretches(paths)) {
    if (first.from !== undefined && at < first.from) {
      const because = becauseOf(first, first.line.pending === true ? 'pending' : 'from');
      upcoming.push({ action: 'add', account, on: first.from, because });
    }
    if (last.until !== undefined && at < last.until) {
      const because = becauseOf(last, 'until');
      upcoming.push({ action: 'remove', account, on: last.until, because });
    }
  }
  return upcoming;
}

/** A time without a gap: the path that begins it, and the one that ends it. */
interface Stretch {
  first: MembershipPath;
  last: MembershipPath;
}

function stretches(paths: readonly MembershipPath[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const path of paths.toSorted((a, b) => pathStart(a) - pathStart(b))) {
    const current = found.at(-1);
    if (current === undefined || pathEnd(current.last) < pathStart(path)) {
      found.push({ first: path, last: path });
    } else if (pathEnd(path) > pathEnd(current.last)) {
      current.last = path;
    }
  }
  return found;
}

function pathStart({ from = -Infinity as Instant }: MembershipPath): number {
  return from;
}

export function pathEnd({ until = Infinity as Instant }: MembershipPath): number {
  return until;
}
