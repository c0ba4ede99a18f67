import { given } from '../../model/objects.ts';
import type { GitHub } from '../client.ts';
import { type Approval, type CheckedApproval, loginKey, readApprovals } from './approvals.ts';
import type { FoundPull } from './find-merged.ts';
import { type PlansOfPull, contentOf } from './plans-of-pull.ts';
import { type HeadPush, readPushes } from './pushers.ts';

/** The valid approvals of a pull request, each with what it is of, or why nobody knows, and whose work it was. */
export async function checkApprovals(
  github: GitHub,
  pull: FoundPull,
  plans: PlansOfPull,
): Promise<readonly CheckedApproval[]> {
  const approvals = await readApprovals(github, pull);
  const pushes = approvals.length === 0 ? [] : await readPushes(github, pull);
  const checked: CheckedApproval[] = [];
  for (const approval of approvals) {
    const seen = await plans.seenAt(approval.commit, approval.at);
    if ('code' in seen) {
      checked.push({ ...approval, refusal: seen });
      continue;
    }
    const content = contentOf(seen.plan);
    const pushed = await ownPush(approval, content, { pushes, plans, pull });
    checked.push({ ...approval, ...given({ content, pushed }) });
  }
  return checked;
}

/**
 * The head that the approver pushed before approving, if that would do the same: whoever made a change is not its
 * second pair of eyes, also where somebody else updated the branch in between. A head that was never planned counts.
 */
async function ownPush(
  { by, at, commit }: Approval,
  content: string,
  {
    pushes,
    plans,
    pull,
  }: {
    readonly pushes: readonly HeadPush[];
    readonly plans: PlansOfPull;
    readonly pull: FoundPull;
  },
): Promise<string | undefined> {
  const login = loginKey(by);
  const starters = await plans.startersOf(commit);
  if (starters.has(login)) return commit;
  for (const push of pushes) {
    if (push.by !== login || push.at > at) continue;
    if (push.head === commit) return commit;
    const seen = await plans.seenAt(push.head, pull.mergedAt);
    if ('code' in seen || contentOf(seen.plan) === content) return push.head;
  }
  return undefined;
}
