import type { Change } from './change.ts';
import type { Target } from './declared.ts';
import type { Finding } from './finding.ts';
import type { MergedProposal } from './plan.ts';

export const receiptVersion = 1;

/** What apply did, change by change. */
export interface Receipt {
  readonly version: typeof receiptVersion;
  readonly target: Target;
  /** RFC 3339: the instant that decided every date of the fresh plan. */
  readonly at: string;
  /** The pull request whose plan was applied. */
  readonly pull?: number;
  /** The merged pull requests whose plans were applied. */
  readonly pulls?: readonly MergedProposal[];
  readonly digests: { readonly approved: readonly string[]; readonly fresh: string };
  /** RFC 3339. */
  readonly started: string;
  readonly finished: string;
  /** A signal ended it: what was in flight finished, the rest was not begun. */
  readonly interrupted: boolean;
  readonly changes: readonly ChangeOutcome[];
  readonly findings: readonly Finding[];
}

export interface ChangeOutcome extends Change {
  readonly outcome: Outcome;
  /** Requests that tried to write. */
  readonly attempts: number;
  /** RFC 3339; absent when nothing was sent. */
  readonly started?: string;
  readonly finished?: string;
  /** Read again afterwards: as wanted, not as wanted, or not (yet) readable. */
  readonly confirmed: boolean | null;
  /** Why it is not `applied`, in a sentence. */
  readonly why?: string;
  /** Where the plans of several pull requests were applied: the numbers of those that approved it. */
  readonly pulls?: readonly number[];
}

/** Why a change is `applied` that this run found in place: receipts carry on what the runs before them did. */
export const appliedEarlier = 'An earlier run of this plan applied it.';

/** Whether it was an earlier run that applied a change. */
export function isOfEarlierRun({ outcome, why }: Pick<ChangeOutcome, 'outcome' | 'why'>): boolean {
  return outcome === 'applied' && why === appliedEarlier;
}

export type Outcome =
  | 'applied'
  /** It was so before the write. */
  | 'already'
  /** Approved, but the files or the live memberships no longer want it. */
  | 'obsolete'
  /** Wanted now, but nobody approved it. */
  | 'unapproved'
  | 'withheld'
  /** A removal whose person's add is not done, or one that nothing was sent for because apply stopped. */
  | 'blocked'
  | 'failed'
  /** The answer was lost, and reading again does not show what became of it. */
  | 'unknown';
