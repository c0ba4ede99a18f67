import type { Plan } from '../../model/plan.ts';

/** Why a merged pull request is not applied. */
export interface PullRefusal {
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

export function refusePull(code: RefusalCode, message: string, hint = byHand): PullRefusal {
  return { code, message, hint };
}

export interface Expected {
  readonly pull: number;
  readonly commit: string;
  readonly folder: string;
}

/** A plan says itself what it was made of. */
export function contradictionIn(
  { source, folder: planned }: Plan,
  { pull, commit, folder }: Expected,
): PullRefusal | undefined {
  if (planned !== folder) {
    return refusePull(
      'plan-contradicts',
      `The plan is of the folder ${planned}, not of ${folder}.`,
    );
  }
  if (source?.pull === pull && source.head === commit) return undefined;
  const found =
    source === undefined
      ? 'it does not say what it was made of'
      : `it was made of ${source.head.slice(0, 7)} in ${source.pull === undefined ? 'no pull request' : `pull request ${source.pull}`}`;
  return refusePull(
    'plan-contradicts',
    `The plan is not the one that was approved: ${commit.slice(0, 7)} in pull request ${pull} was, and ${found}.`,
  );
}
