import { type Instant, formatInstant, parseInstant } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import type { MergedProposal } from '../../model/plan.ts';
import type { ChangeOutcome, Receipt } from '../../model/receipt.ts';
import type { MembershipEvent } from './membership-event.ts';

/** What an apply did, and the pull requests that it was for. */
export interface Done {
  readonly event: MembershipEvent;
  /** Several where one apply carried out several plans, and the receipt does not say which of them a change is of. */
  readonly pulls: readonly MergedProposal[];
}

/** What rollcall did to memberships, and what was undone by others before it had looked again. */
export function receiptEvents(receipts: readonly Receipt[]): readonly Done[] {
  const events = receipts.flatMap((receipt) =>
    receipt.changes
      .filter(({ outcome }) => outcome === 'applied')
      .flatMap((change) => eventsOf(change, receipt)),
  );
  // A run of the same plan again has in its receipt what the run before it did, at the time at which it did.
  const once = new Map<string, Done>();
  for (const each of events) {
    const { at, action, outside = false, group, account } = each.event;
    const key = JSON.stringify([at, action, outside, group.id, account.id]);
    if (!once.has(key)) once.set(key, each);
  }
  return [...once.values()];
}

function eventsOf(change: ChangeOutcome, receipt: Receipt): readonly Done[] {
  const { action, group, account, because, confirmed } = change;
  const pulls = pullsOfChange(change, receipt);
  const [only] = pulls;
  const pull = pulls.length > 1 ? undefined : (only?.pull ?? receipt.pull);
  const what = { group: { ...group }, account: { ...account }, source: 'receipt' } as const;
  const event: MembershipEvent = {
    ...{ at: moment(change.finished ?? receipt.finished), action, ...what },
    ...given({ pull }),
    ...(pulls.length === 1 && only !== undefined ? mergedFacts(only) : { approvedBy: [] }),
    kind: because.kind,
    ...given({
      ...{ because: because.text, until: because.until, file: because.file, line: because.line },
      through: because.through,
    }),
  };
  const reversal: MembershipEvent = {
    ...{ at: moment(receipt.finished), ...what, outside: true, approvedBy: [] },
    action: action === 'add' ? 'remove' : 'add',
  };
  return [{ event, pulls }, ...(confirmed === false ? [{ event: reversal, pulls: [] }] : [])];
}

/** The merged pull requests that a change may be of. */
export function pullsOfChange(
  { pulls: numbers }: ChangeOutcome,
  { pulls = [] }: Receipt,
): readonly MergedProposal[] {
  return numbers === undefined ? pulls : pulls.filter(({ pull }) => numbers.includes(pull));
}

/** What is known of a pull request once it is merged. */
export function mergedFacts({ pull, title, mergedBy, commit, approvals }: MergedProposal) {
  const approvedBy = [...new Set(approvals.map(({ by }) => by))];
  return { pull, commit, approvedBy, ...given({ title, by: mergedBy }) };
}

/** In whole seconds, so that texts compare as times do. */
function moment(text: string): string {
  return formatInstant(parseInstant(text) ?? (0 as Instant));
}
