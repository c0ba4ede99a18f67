import type { GitHub } from '../client.ts';
import { callGitHub } from '../github-error.ts';
import { loginKey } from './approvals.ts';
import type { FoundPull } from './find-merged.ts';

/** One push to the branch of a pull request. */
export interface HeadPush {
  /** What the branch was at afterwards. */
  readonly head: string;
  /** Comparable: see `loginKey`. */
  readonly by: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number;
}

/**
 * Who pushed which head of a pull request. GitHub keeps that apart from commits, whose author anybody can choose.
 * https://docs.github.com/rest/repos/repos#list-repository-activities
 */
export async function readPushes(
  { octokit, owner, repo }: GitHub,
  { headBranch, number }: Pick<FoundPull, 'headBranch' | 'number'>,
): Promise<readonly HeadPush[]> {
  const activities = await callGitHub(
    { to: `read who pushed to pull request ${number}`, needs: 'contents: read' },
    () =>
      octokit.paginate(octokit.rest.repos.listActivities, {
        owner,
        repo,
        ref: `refs/heads/${headBranch}`,
        per_page: 100,
      }),
  );
  return activities.flatMap(({ after, actor, timestamp }) =>
    actor === null ? [] : [{ head: after, by: loginKey(actor.login), at: Date.parse(timestamp) }],
  );
}
