import type { Plan } from '../../model/plan.ts';
import { type Refusal, refusal } from './refusal.ts';

export interface Expected {
  readonly pull: number;
  readonly commit: string;
}

/** A plan says itself what it was made of. */
export function contradictionIn({ source }: Plan, { pull, commit }: Expected): Refusal | undefined {
  if (source?.pull === pull && source.head === commit) return undefined;
  const found =
    source === undefined
      ? 'it does not say what it was made of'
      : `it was made of ${source.head.slice(0, 7)} in ${source.pull === undefined ? 'no pull request' : `pull request ${source.pull}`}`;
  return refusal(
    'plan-contradicts',
    `The plan is not the one that was approved: ${commit.slice(0, 7)} in pull request ${pull} was, and ${found}.`,
  );
}
