import type { Plan } from '../../model/plan.ts';
import type { GitHub } from '../client.ts';
import { callGitHub } from '../github-error.ts';
import { readApprovals } from './approvals.ts';
import { type FoundPull, pullOf } from './find-merged.ts';
import { type PlanRules, PlansOfPull, contentOf, ownPush } from './plans-of-pull.ts';
import { readPushes } from './pushers.ts';

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
  const pull = await readOpenPull(github, source.pull, source.base);
  const approvals = (await readApprovals(github, pull)).filter(({ mayWrite }) => mayWrite);
  if (approvals.length === 0) return [];
  const plans = new PlansOfPull(github, pull, rules);
  const pushes = await readPushes(github, pull);
  const content = contentOf(plan);
  const uncounted: Uncounted[] = [];
  for (const approval of approvals) {
    const { by } = approval;
    const seen = await plans.seenAt(approval.commit, approval.at);
    if ('code' in seen) uncounted.push({ by, why: 'too-early' });
    else if (contentOf(seen.plan) !== content) uncounted.push({ by, why: 'other-plan' });
    else if ((await ownPush(approval, content, { pushes, plans, pull })) !== undefined) {
      uncounted.push({ by, why: 'own-push' });
    }
  }
  return uncounted;
}

/** As if it were merged now, onto the base that its plan was made for. */
async function readOpenPull(
  { octokit, owner, repo }: GitHub,
  number: number,
  onto: string,
): Promise<FoundPull> {
  const { data } = await callGitHub(
    { to: `read pull request ${number}`, needs: 'pull-requests: read' },
    () => octokit.rest.pulls.get({ owner, repo, pull_number: number }),
  );
  return { ...pullOf(data), mergedAt: Infinity, mergeCommit: data.head.sha, onto };
}
