import type { UpcomingMembership } from '../model/desired.ts';
import type { AccountId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { Arrival } from './arrival.ts';
import { becauseOf } from './provenance.ts';

/** A person is in iff start(`from`) ≤ at < end(`until`). */
export function phaseOf(
  { from, until }: Pick<Arrival, 'from' | 'until'>,
  at: Instant,
): 'before' | 'in' | 'ended' {
  if (until !== undefined && at >= until) return 'ended';
  if (from !== undefined && at < from) return 'before';
  return 'in';
}

/** When the person will join and leave: where the arrivals overlap or touch, they are in all along. */
export function upcomingOf(
  arrivals: readonly Arrival[],
  account: AccountId,
  at: Instant,
): readonly UpcomingMembership[] {
  const upcoming: UpcomingMembership[] = [];
  for (const { first, last } of stretches(arrivals)) {
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

/** A time without a gap: the arrival that begins it, and the one that ends it. */
interface Stretch {
  first: Arrival;
  last: Arrival;
}

function stretches(arrivals: readonly Arrival[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const arrival of arrivals.toSorted((a, b) => startOf(a) - startOf(b))) {
    const current = found.at(-1);
    if (current === undefined || endOf(current.last) < startOf(arrival)) {
      found.push({ first: arrival, last: arrival });
    } else if (endOf(arrival) > endOf(current.last)) {
      current.last = arrival;
    }
  }
  return found;
}

function startOf({ from = -Infinity as Instant }: Arrival): number {
  return from;
}

export function endOf({ until = Infinity as Instant }: Arrival): number {
  return until;
}
