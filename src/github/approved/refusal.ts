/** Why a merged pull request is not applied. */
export interface Refusal {
  /** Stable, for scripts. */
  readonly code: RefusalCode;
  /** A sentence or two. */
  readonly message: string;
  /** What to do next. */
  readonly hint: string;
}

export type RefusalCode =
  | 'fork'
  | 'too-few-approvals'
  | 'no-plan'
  | 'plan-run-again'
  | 'plan-expired'
  | 'plan-contradicts'
  | 'owners-missing'
  | 'failed';

/** The way that is always open: it plans what the files say now. */
export const byHand =
  'Run the workflow "apply" by hand on the default branch: it plans again, waits for an approval at its environment, and applies that.';

export function refusal(code: RefusalCode, message: string, hint = byHand): Refusal {
  return { code, message, hint };
}
