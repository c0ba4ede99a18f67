import { compareText } from '../../model/change.ts';
import { groupKey } from '../../model/ids.ts';
import { given, groupBy } from '../../model/objects.ts';
import type { MergedProposal } from '../../model/plan.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { MembershipEvent } from './membership-event.ts';
import { type Done, mergedFacts } from './receipt-events.ts';

/** One event where a receipt and the files have the same one; by time. */
export function joinEvents(
  asked: readonly MembershipEvent[],
  done: readonly Done[],
  receipts: readonly Receipt[],
): readonly MembershipEvent[] {
  const merged = new Map(
    receipts.flatMap(({ pulls = [] }) => pulls.map((pull) => [pull.pull, pull] as const)),
  );
  const byCommit = new Map([...merged.values()].map((pull) => [pull.commit, pull]));
  const known = asked.map((event) => withPull(event, merged, byCommit));
  const waiting = groupBy(known, membershipKey);
  const told = groupBy([...known, ...done.map(({ event }) => event)], membershipKey);
  const joined = new Set<MembershipEvent>();
  const events = done.map(({ event, pulls }): MembershipEvent => {
    const key = membershipKey(event);
    const left = (waiting.get(key) ?? []).filter((each) => !joined.has(each));
    const match = matchOf(event, pulls, left, told.get(key) ?? []);
    if (match === undefined) return event;
    joined.add(match);
    return join(event, match);
  });
  return [...events, ...known.filter((event) => !joined.has(event))].sort(compareEvents);
}

/** Who merged and approved what a commit brought, where a receipt has it. */
function withPull(
  event: MembershipEvent,
  merged: ReadonlyMap<number, MergedProposal>,
  byCommit: ReadonlyMap<string, MergedProposal>,
): MembershipEvent {
  const { commit = '', pull = 0 } = event;
  const found = byCommit.get(commit) ?? merged.get(pull);
  return found === undefined ? event : { ...event, ...mergedFacts(found), commit };
}

/**
 * What the files asked, and this did: that of the same pull request, else the last before it. Where somebody applied by hand
 * and committed later, what came next.
 */
function matchOf(
  event: MembershipEvent,
  pulls: readonly MergedProposal[],
  left: readonly MembershipEvent[],
  told: readonly MembershipEvent[],
): MembershipEvent | undefined {
  const { at, action, pull, outside } = event;
  if (outside === true) return undefined;
  const same = left.filter((each) => each.action === action);
  const numbers = new Set([pull, ...pulls.map((each) => each.pull)]);
  const ofPull = same.findLast((each) => each.pull !== undefined && numbers.has(each.pull));
  const before = ofPull ?? same.findLast((each) => each.at <= at);
  if (before !== undefined || pull !== undefined || pulls.length > 0) return before;
  const next = same.find((each) => each.at > at);
  const between = told.some(
    (each) => each !== event && each.at >= at && each.at < (next?.at ?? at),
  );
  return between ? undefined : next;
}

/** When it was done, and all that is known of why. A place is whole or not at all. */
function join(done: MembershipEvent, asked: MembershipEvent): MembershipEvent {
  const { file, line, through } = done.line === undefined ? asked : done;
  return {
    ...asked,
    ...done,
    account: { ...asked.account, ...done.account },
    approvedBy: done.approvedBy.length > 0 ? done.approvedBy : asked.approvedBy,
    ...given({ file, line, through }),
  };
}

/** One person in one group. */
function membershipKey({ group, account }: Pick<MembershipEvent, 'group' | 'account'>) {
  return JSON.stringify([group.id ?? groupKey(group.name), account.id ?? account.email]);
}

/** By time, then by group; what came of one commit stays in its order. */
function compareEvents(a: MembershipEvent, b: MembershipEvent): number {
  return compareText(a.at, b.at) || compareText(groupKey(a.group.name), groupKey(b.group.name));
}
