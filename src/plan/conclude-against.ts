import { type Change, changeKey, compareChanges, isDue } from '../model/change.ts';
import { groupBy } from '../model/concurrency.ts';
import type { Target } from '../model/declared.ts';
import { factsOf } from '../model/finding-codes.ts';
import type { Finding } from '../model/finding.ts';
import type { Instant } from '../model/instant.ts';
import { given } from '../model/objects.ts';
import type { Drift, Plan, UpcomingChange } from '../model/plan.ts';
import { buildPlan, filterChanges } from './conclude.ts';
import { applyGuards } from './guards/judge.ts';
import { type Formerly, delegatedFindings } from './owners.ts';
import type { Proposal } from './proposal.ts';

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

  const caused = filterChanges(head, isCaused);
  const drift = head.groups
    .flatMap(({ changes }) => changes)
    .filter((change) => !isCaused(change))
    .map((change): Drift => {
      const guard = heldByBase.get(changeKey(change));
      return given({ ...change, guard, due: isDue(change, head.at) || undefined });
    });
  return buildPlan(
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
    applyGuards(caused.groups, head.rules, head.at),
    drift.sort(compareChanges),
  );
}

/** End dates that the base enforces and the proposal does not, of people who stay: nothing else would show it. */
function lostEnds(base: Proposal, head: Proposal, caused: Proposal): readonly Finding[] {
  const kept = new Set(
    [...head.upcoming, ...caused.groups.flatMap(({ changes }) => changes)].map(changeKey),
  );
  const lost = base.upcoming.filter(
    (change) => change.action === 'remove' && !kept.has(changeKey(change)),
  );
  const byGroup = groupBy(lost, ({ group }) => group.id);
  return head.groups.flatMap(({ declared, group, wanted, members }): readonly Finding[] => {
    const stay = (byGroup.get(group.id) ?? []).filter(
      ({ account }) => wanted.has(account.id) || members.has(account.id),
    );
    if (stay.length === 0) return [];
    return [
      {
        code: 'end-removed',
        severity: 'warning',
        message: `${group.name}: ${stay.map(endText).join(', ')} ${stay.length === 1 ? 'has' : 'have'} no end any more.`,
        ...declared.membersPlace,
        hint: 'Make sure that the access is meant to last.',
      },
    ];
  });
}

function endText({ account, on }: UpcomingChange): string {
  return `${account.name ?? account.email ?? account.id} (${on})`;
}

/** Whoever a set no longer names leaves without a line that says so: the base's line does. */
function formerlyIn({ groups }: Proposal): Formerly {
  const wanted = new Map(groups.map((group) => [group.group.id, group.wanted]));
  return ({ action, because, group, account }) =>
    action === 'remove' && because.kind === 'undeclared'
      ? wanted.get(group.id)?.get(account.id)
      : undefined;
}

/** What the guards would hold back if everything were asked for, and which of them. */
function heldBy({ groups, rules, at }: Proposal) {
  const { withheld } = applyGuards(groups, rules, at);
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

/** The plan of a proposal that names another target: it holds nothing, and says why. */
export function notPlanned(target: Target, at: Instant, findings: readonly Finding[]): Plan {
  return buildPlan(
    { target, at, scope: [], rules: { consents: [] }, upcoming: [], pending: [], findings },
    { groups: [], withheld: [], withholdings: [] },
  );
}

/** The findings of one folder; its path, with a slash at its end. */
export interface FolderFindings {
  readonly folder: string;
  readonly findings: readonly Finding[];
}

/**
 * The findings of a proposal. What its base has wrong too is lessened to a note: it does not count against the proposal.
 * What Atlassian did not answer does. A mistake that is made once more counts.
 */
export function downgradeKnown(head: FolderFindings, base: FolderFindings): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of base.findings) {
    const key = keyOf(finding, base.folder);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return head.findings.map((finding) => {
    const key = keyOf(finding, head.folder);
    const left = known.get(key) ?? 0;
    if (left === 0 || factsOf(finding.code)?.family === 'live') return finding;
    known.set(key, left - 1);
    return { ...finding, severity: 'note' };
  });
}

/** The same fault in the same file, wherever the folder is and whichever line it has moved to. */
function keyOf({ code, file = '', message }: Finding, folder: string): string {
  const name = file.startsWith(folder) ? file.slice(folder.length) : file;
  const words = message.replaceAll(folder, '').replace(/(\bline |:)\d+/giu, '$1');
  return JSON.stringify([code, name, words]);
}
