import type { GitHub } from './client.ts';
import { ask, statusOf } from './github-error.ts';

/** Whether a head, a commit or a branch, is the commit or was built on it. A force-push leaves commits behind. */
export async function isAncestor(
  { octokit, owner, repo }: GitHub,
  commit: string,
  head: string,
): Promise<boolean> {
  if (commit === head) return true;
  try {
    const { data } = await ask(
      { to: `compare ${commit.slice(0, 7)} with ${head.slice(0, 7)}`, needs: 'contents: read' },
      () =>
        octokit.rest.repos.compareCommitsWithBasehead({
          owner,
          repo,
          basehead: `${commit}...${head}`,
          per_page: 1,
        }),
    );
    return data.status === 'ahead' || data.status === 'identical';
  } catch (error) {
    // Nothing leads to the commit any more.
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
