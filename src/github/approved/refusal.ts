import type { AppError } from '../../model/app-error.ts';
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
  | 'failed'
  /** GitHub gave no answer that decides anything: the next run looks again. */
  | 'undecided';

/** The ways that are always open: both plan what the files want now. */
const wayOut =
  'What the files want of it shows as drift now. To apply it, run rollcall consent --drift GROUP --because WHY, open that as a pull request, and have it approved. Or run the workflow that applies by hand on the default branch: it plans again, and waits for the reviewers of its environment.';

export function refusePull(code: RefusalCode, message: string, hint = wayOut): PullRefusal {
  return { code, message, hint };
}

/**
 * What failed on the way to a verdict. What GitHub itself failed at may well go better the next time, unless it was deleted
 * there.
 */
export function failedToJudge({ code, message, why, hint }: AppError): PullRefusal {
  const sentences = [message, why].filter((each) => each !== undefined).join(' ');
  return code.startsWith('github-') && code !== 'github-gone'
    ? refusePull(
        'undecided',
        sentences,
        [hint, 'The next run tries it again.'].filter(Boolean).join(' '),
      )
    : refusePull('failed', sentences, [hint, wayOut].filter(Boolean).join(' '));
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
