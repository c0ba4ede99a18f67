import type { GitHub } from '../client.ts';
import { type PullRules, type PullVerdict, approvePull } from './approve-pull.ts';
import { type Disputed, disputedBy, withDisputes, withoutDisputesOf } from './disputes.ts';
import type { Merged } from './find-merged.ts';
import { isUnchanged } from './folder-tree.ts';

export interface Judged {
  /** In the order in which they were merged. */
  readonly verdicts: readonly PullVerdict[];
  /** Commits that changed the folder without a pull request. */
  readonly others: readonly string[];
  /** The files that are disputed after all of it. */
  readonly disputed: readonly Disputed[];
}

/**
 * Judges what was merged, one after the other: what a refused one, or a commit without a pull request, changed about who
 * approves does not count for those after it.
 */
export async function judgeMerged(
  github: GitHub,
  merged: readonly Merged[],
  rules: PullRules,
  known: readonly Disputed[],
): Promise<Judged> {
  const { folder } = rules;
  const verdicts: PullVerdict[] = [];
  const others: string[] = [];
  let disputed = known;
  for (const step of merged) {
    if (step.kind === 'commit') {
      if (await isUnchanged(github, step, folder)) continue;
      others.push(step.commit);
      disputed = withDisputes(disputed, await disputedBy(github, step, folder));
      continue;
    }
    const { pull } = step;
    const verdict = await approvePull(github, pull, rules, { disputed });
    verdicts.push(verdict);
    if (verdict.kind === 'approved') disputed = withoutDisputesOf(disputed, verdict.plan);
    if (verdict.kind === 'refused') {
      const change = { onto: pull.onto, commit: pull.mergeCommit, pull: pull.number };
      disputed = withDisputes(disputed, await disputedBy(github, change, folder));
    }
  }
  return { verdicts, others, disputed };
}
