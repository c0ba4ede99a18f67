import type { DeclaredMember, DeclaredUser, Inclusion, Leaver } from '../model/declared.ts';
import { type Instant, formatInstant } from '../model/instant.ts';
import type { Because, BecauseKind, Through } from '../model/change.ts';
import type { UpcomingMembership } from '../model/desired.ts';
import type { AccountId } from '../model/ids.ts';

/** One way in which a line brings someone into a set or a group. */
export interface MembershipPath {
  readonly line: DeclaredMember;
  /** The lines that bring that line in; undefined where it stands in the group's or set's own file. */
  readonly route: Route | undefined;
  /** In from this instant on: the latest `from` of the line and its route. Negative infinity where none has one. */
  readonly from: number;
  /** Out from this instant on: the earliest end. Infinity where there is none. */
  readonly until: number;
}

/** The way from a group's own file inwards. */
export interface Route {
  readonly inclusion: Inclusion;
  readonly next: Route | undefined;
}

export function pathOf(line: DeclaredMember): MembershipPath {
  return { line, route: undefined, from: beginningOf(line), until: endOf(line) };
}

type Dated = Pick<Inclusion, 'from' | 'until'>;

function beginningOf({ from }: Dated): number {
  return from?.start ?? -Infinity;
}

function endOf({ until }: Dated): number {
  return until?.end ?? Infinity;
}

/** The path as the inclusion extends it, within its dates. Undefined when nothing is left between them. */
export function extendPath(inclusion: Inclusion, path: MembershipPath): MembershipPath | undefined {
  const from = Math.max(beginningOf(inclusion), path.from);
  const until = Math.min(endOf(inclusion), path.until);
  if (from >= until) return undefined;
  return { line: path.line, route: { inclusion, next: path.route }, from, until };
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
  return inner.route !== undefined && outer.from <= inner.from && outer.until >= inner.until;
}

/** The line that says so, what it gives as its reason, and the lines that bring it in. */
export function becauseOf(path: MembershipPath, kind: BecauseKind): Because {
  const { line, route } = path;
  const { file, line: number } = line.place;
  const text = line.because ?? nearestReason(route);
  const begins = kind === 'from' || kind === 'pending';
  const on = begins ? dateOf(path.from) : kind === 'until' ? dateOf(path.until) : undefined;
  return {
    kind,
    file,
    line: number,
    ...(text === undefined ? {} : { text }),
    ...(on === undefined ? {} : { on }),
    ...(route === undefined ? {} : { through: throughOf(route) }),
  };
}

/** A beginning or an end as text; undefined where there is none. */
export function dateOf(instant: number): string | undefined {
  return Number.isFinite(instant) ? formatInstant(instant as Instant) : undefined;
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

export function hasDates({ from, until }: MembershipPath): boolean {
  return from > -Infinity || until < Infinity;
}

/** A person is in iff start(`from`) ≤ at < end(`until`). */
export function phaseOf(
  { from, until }: Pick<MembershipPath, 'from' | 'until'>,
  at: Instant,
): 'before' | 'in' | 'ended' {
  if (at >= until) return 'ended';
  if (at < from) return 'before';
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
    if (at < first.from) {
      const because = becauseOf(first, first.line.pending === true ? 'pending' : 'from');
      upcoming.push({ action: 'add', account, on: first.from as Instant, because });
    }
    if (at < last.until && last.until < Infinity) {
      const because = becauseOf(last, 'until');
      upcoming.push({ action: 'remove', account, on: last.until as Instant, because });
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
  for (const path of paths.toSorted((a, b) => a.from - b.from)) {
    const current = found.at(-1);
    if (current === undefined || current.last.until < path.from) {
      found.push({ first: path, last: path });
    } else if (path.until > current.last.until) {
      current.last = path;
    }
  }
  return found;
}
