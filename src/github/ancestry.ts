import type { GitHub } from './client.ts';
import { callGitHub, gitHubStatusOf } from './github-error.ts';

/** The newest commit that both were built on; undefined where there is none, or where GitHub no longer has one of them. */
export async function mergeBase(
  { octokit, owner, repo }: GitHub,
  commit: string,
  head: string,
): Promise<string | undefined> {
  try {
    const { data } = await callGitHub(
      { to: `compare ${commit.slice(0, 7)} with ${head.slice(0, 7)}`, needs: 'contents: read' },
      () =>
        octokit.rest.repos.compareCommitsWithBasehead({
          ...{ owner, repo, per_page: 1 },
          basehead: `${commit}...${head}`,
        }),
    );
    return data.merge_base_commit.sha;
  } catch (error) {
    if (gitHubStatusOf(error) === 404) return undefined;
    throw error;
  }
}

/** Whether a head, a commit or a branch, is the commit or was built on it. A force-push leaves commits behind. */
export async function isAncestor(
  { octokit, owner, repo }: GitHub,
  commit: string,
  head: string,
): Promise<boolean> {
  if (commit === head) return true;
  try {
    const { data } = await callGitHub(
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
    if (gitHubStatusOf(error) === 404) return false;
    throw error;
  }
}
