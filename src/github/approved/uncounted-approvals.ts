import type { Plan } from '../../model/plan.ts';
import { type GitHub, describePull } from '../client.ts';
import type { CheckedApproval } from './approvals.ts';
import { checkApprovals } from './check-approvals.ts';
import { pullOf } from './find-merged.ts';
import { type PlanRules, PlansOfPull, contentOf } from './plans-of-pull.ts';

/** An approval of an open pull request that does not count for its plan. */
export interface Uncounted {
  readonly by: string;
  readonly why: 'too-early' | 'other-plan' | 'own-push';
}

/** The approvals that stand on GitHub, and would not count if it were merged now. */
export async function uncountedApprovals(
  github: GitHub,
  plan: Plan,
  rules: PlanRules,
): Promise<readonly Uncounted[]> {
  const { source } = plan;
  if (source?.pull === undefined) return [];
  const data = await describePull(github, source.pull);
  // As if it were merged now, onto the base that its plan was made for.
  const mergeCommit = data.head.sha;
  const pull = { ...pullOf(data), mergedAt: Infinity, mergeCommit, onto: source.base };
  const checked = await checkApprovals(github, pull, new PlansOfPull(github, pull, rules));
  return checked.flatMap(({ by, mayWrite, ...approval }) => {
    const why = mayWrite ? whyUncounted(approval, contentOf(plan)) : undefined;
    return why === undefined ? [] : [{ by, why }];
  });
}

function whyUncounted(
  { content, pushed }: Pick<CheckedApproval, 'content' | 'pushed'>,
  wanted: string,
): Uncounted['why'] | undefined {
  if (content === undefined) return 'too-early';
  if (content !== wanted) return 'other-plan';
  return pushed === undefined ? undefined : 'own-push';
}
