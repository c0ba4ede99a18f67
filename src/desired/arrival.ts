import type { DeclaredMember, Inclusion } from '../model/declared.ts';
import type { Instant } from '../model/instant.ts';

/** One way in which a line brings someone into a set or a group. */
export interface Arrival {
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

export function arrivalOf(line: DeclaredMember): Arrival {
  return {
    line,
    ...(line.from === undefined ? {} : { from: line.from.start }),
    ...(line.until === undefined ? {} : { until: line.until.end }),
  };
}

/** The arrival as the inclusion brings it on, within its dates. Undefined when nothing is left between them. */
export function through(inclusion: Inclusion, arrival: Arrival): Arrival | undefined {
  const from = latest(inclusion.from?.start, arrival.from);
  const until = earliest(inclusion.until?.end, arrival.until);
  if (from !== undefined && until !== undefined && from >= until) return undefined;
  const { line, route: next } = arrival;
  return {
    line,
    route: next === undefined ? { inclusion } : { inclusion, next },
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

/**
 * The arrivals that matter when another is added: one that is brought in and lies within another adds nothing. Without
 * this, groups that bring each other in along many ways would have as many arrivals as there are ways.
 */
export function withArrival(arrivals: readonly Arrival[], added: Arrival): readonly Arrival[] {
  if (arrivals.some((other) => covers(other, added))) return arrivals;
  return [...arrivals.filter((other) => !covers(added, other)), added];
}

function covers(outer: Arrival, inner: Arrival): boolean {
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
