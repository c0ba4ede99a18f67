import type { DeclaredMember } from '../model/declared.ts';
import type { UpcomingMembership } from '../model/desired.ts';
import type { AccountId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import { becauseOf } from './provenance.ts';

/** A person is in iff start(`from`) ≤ at < end(`until`). */
export function phaseOf(
  { from, until }: Pick<DeclaredMember, 'from' | 'until'>,
  at: Instant,
): 'before' | 'in' | 'ended' {
  if (until !== undefined && at >= until.end) return 'ended';
  if (from !== undefined && at < from.start) return 'before';
  return 'in';
}

/** The dates of a line that have yet to come. */
export function datesOf(
  member: DeclaredMember,
  account: AccountId,
  at: Instant,
): readonly UpcomingMembership[] {
  const { from, until } = member;
  const upcoming: UpcomingMembership[] = [];
  if (from !== undefined && at < from.start) {
    upcoming.push({ action: 'add', account, on: from.start, because: becauseOf(member, 'from') });
  }
  if (until !== undefined && at < until.end) {
    upcoming.push({
      action: 'remove',
      account,
      on: until.end,
      because: becauseOf(member, 'until'),
    });
  }
  return upcoming;
}
