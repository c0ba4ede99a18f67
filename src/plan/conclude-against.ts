import { type Change, changeKey, compareChanges } from '../model/change.ts';
import type { Target } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { Instant } from '../model/instant.ts';
import type { Drift, Plan, UpcomingChange } from '../model/plan.ts';
import { narrow } from './conclude.ts';
import { judge } from './guards/judge.ts';
import { delegatedFindings, type Formerly } from './owners.ts';
import type { Proposal } from './proposal.ts';
import { isDue } from '../model/due.ts';
import { lostEnds } from './lost-ends.ts';
import { seal } from './seal.ts';

/**
 * What a proposal causes: what its files want and those of its base do not, by one reading of the live memberships at
 * one instant; and what the base withholds and the proposal releases. The guards judge that alone. What both want is
 * drift: shown beside it, and no part of it.
 */
export function concludeAgainst(base: Proposal, head: Proposal): Plan {
  const wantedByBase = new Set(base.groups.flatMap(({ changes }) => changes.map(changeKey)));
  const heldByBase = heldBy(base);
  const heldByHead = heldBy(head);
  const isReleased = (key: string) => heldByBase.has(key) && !heldByHead.has(key);
  const isCaused = (change: Change) => {
    const key = changeKey(change);
    return !wantedByBase.has(key) || isReleased(key);
  };

  const caused = narrow(head, isCaused);
  const drift = head.groups
    .flatMap(({ changes }) => changes)
    .filter((change) => !isCaused(change))
    .map((change): Drift => {
      const guard = heldByBase.get(changeKey(change));
      return {
        ...change,
        ...(guard === undefined ? {} : { guard }),
        ...(isDue(change, head.at) ? { due: true } : {}),
      };
    });
  return seal(
    {
      ...head,
      upcoming: without(head.upcoming, base.upcoming, upcomingKey),
      pending: without(head.pending, base.pending, changeKey),
      findings: [
        ...head.findings,
        ...lostEnds(base, head, caused),
        ...delegatedFindings(caused.groups, head.owners, formerlyIn(base)),
      ],
    },
    judge(caused.groups, head.rules, head.at),
    drift.sort(compareChanges),
  );
}

/** Whoever a set no longer names leaves without a line that says so: the base's line does. */
function formerlyIn({ groups }: Proposal): Formerly {
  const wanted = new Map(groups.map((group) => [group.group.id, group.wanted]));
  return ({ action, because, group, account }) =>
    action === 'remove' && because.kind === 'undeclared'
      ? wanted.get(group.id)?.get(account.id)
      : undefined;
}

/** The plan of a proposal that names another target: it holds nothing, and says why. */
export function notPlanned(target: Target, at: Instant, findings: readonly Finding[]): Plan {
  return seal(
    { target, at, scope: [], rules: { consents: [] }, upcoming: [], pending: [], findings },
    { groups: [], withheld: [], withholdings: [] },
  );
}

/** What the guards would hold back if everything were asked for, and which of them. */
function heldBy({ groups, rules, at }: Proposal) {
  const { withheld } = judge(groups, rules, at);
  return new Map(withheld.map((change) => [changeKey(change), change.guard]));
}

function upcomingKey(change: UpcomingChange): string {
  return `${changeKey(change)} ${change.on}`;
}

function without<Item>(
  items: readonly Item[],
  others: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const known = new Set(others.map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
}
