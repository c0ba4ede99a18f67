import { changeKey } from '../../model/change.ts';
import type { LeftChange } from '../../model/edits.ts';
import { groupBy } from '../../model/objects.ts';
import type { ChangeOutcome, Receipt } from '../../model/receipt.ts';
import type { History } from './membership-event.ts';
import { pullsOfChange } from './receipt-events.ts';

/** What applies did for one pull request, all of them together. */
export interface PullReceipt {
  /** As if one apply had done it: each change once, with what became of it in the end. */
  readonly receipt: Receipt;
  /** What can't be taken back as a change of the pull request, with the reason. */
  readonly left: readonly LeftChange[];
}

/** The receipts that are about the pull request, alone or among others. */
export function concernsPull({ pull, pulls = [] }: Receipt, number: number): boolean {
  return pull === number || pulls.some((each) => each.pull === number);
}

/**
 * Puts the receipts of a pull request together: an apply may have been cut off and run again, and what was dated was applied
 * later. Undefined where there is none. @param receipts From the oldest to the newest.
 */
export function receiptOfPull(
  receipts: readonly Receipt[],
  number: number,
  { events }: Pick<History, 'events'>,
): PullReceipt | undefined {
  const about = receipts.filter((receipt) => concernsPull(receipt, number));
  const last = about.at(-1);
  if (last === undefined) return undefined;
  const known = new Set(events.filter(({ pull }) => pull === number).map(eventKey));
  const ours: ChangeOutcome[] = [];
  const left: LeftChange[] = [];
  for (const receipt of about) {
    for (const change of receipt.changes) {
      const pulls = pullsOfChange(change, receipt).map(({ pull }) => pull);
      const isOnly = pulls.length === 0 ? receipt.pull === number : pulls.length === 1;
      const isNamed = pulls.includes(number) || receipt.pull === number;
      if (isNamed && (isOnly || change.pulls !== undefined || known.has(eventKey(change))))
        ours.push(change);
      else if (isNamed && change.outcome === 'applied') left.push(leftOf(change, 'which-pull'));
    }
  }
  const { changes, undone } = inTheEnd(ours);
  return {
    receipt: { ...last, changes },
    left: [...left, ...undone.map((change) => leftOf(change, 'already'))],
  };
}

function eventKey({
  action,
  group,
  account,
}: {
  readonly action: string;
  readonly group: { readonly id?: string };
  readonly account: { readonly id?: string };
}): string {
  return JSON.stringify([action, group.id, account.id]);
}

const rank: { readonly [Outcome in ChangeOutcome['outcome']]?: number } = {
  applied: 2,
  already: 1,
};

/** Of each change what was done in the end. What was added and removed again, or the other way round, is as it was. */
function inTheEnd(changes: readonly ChangeOutcome[]) {
  const undone: ChangeOutcome[] = [];
  const kept = [...groupBy(changes, membership).values()].flatMap((those) => {
    const best = [...groupBy(those, changeKey).values()].flatMap((same) =>
      same.reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one)),
    );
    const applied = best.filter(({ outcome }) => outcome === 'applied');
    if (applied.length < 2) return best;
    undone.push(...applied.slice(0, 1));
    return [];
  });
  return { changes: kept, undone };
}

function rankOf({ outcome }: ChangeOutcome): number {
  return rank[outcome] ?? 0;
}

function membership({ group, account }: ChangeOutcome): string {
  return JSON.stringify([group.id, account.id]);
}

function leftOf(
  { action, group, account }: ChangeOutcome,
  code: 'which-pull' | 'already',
): LeftChange {
  const why =
    code === 'already'
      ? action === 'add'
        ? 'The pull request removed them again later.'
        : 'The pull request added them again later.'
      : 'One apply carried out several pull requests, and nothing shows of which this change is.';
  return { action, group, account, code, why };
}
