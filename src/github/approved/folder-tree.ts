import type { GitHub } from '../client.ts';
import { callGitHub, gitHubStatusOf } from '../github-error.ts';

/** A commit of the default branch, and what it was made onto: its first parent. */
export interface BranchStep {
  readonly onto: string;
  readonly commit: string;
}

/** Whether a merge left the folder as it was: git gives equal folders equal ids. */
export async function isUnchanged(
  github: GitHub,
  step: BranchStep,
  folder: string,
): Promise<boolean> {
  const [before, after] = await treesOf(github, step, folder);
  return before !== undefined && before === after;
}

/** The ids of the folder before and after: `absent` where there is none; undefined for a commit that GitHub does not know. */
export async function treesOf(
  github: GitHub,
  { onto, commit }: BranchStep,
  folder: string,
): Promise<readonly [string | undefined, string | undefined]> {
  return Promise.all([treeAt(github, onto, folder), treeAt(github, commit, folder)]);
}

export const absent = 'absent';

async function treeAt(
  { octokit, owner, repo }: GitHub,
  commit: string,
  folder: string,
): Promise<string | undefined> {
  let tree = commit;
  for (const name of folder.split('/').filter((each) => each !== '' && each !== '.')) {
    const asked = tree;
    try {
      const { data } = await callGitHub(
        { to: `read the folders of ${commit.slice(0, 7)}`, needs: 'contents: read' },
        () => octokit.rest.git.getTree({ owner, repo, tree_sha: asked }),
      );
      const entry = data.tree.find(({ path, type }) => path === name && type === 'tree');
      if (entry === undefined) return data.truncated ? undefined : absent;
      tree = entry.sha;
    } catch (error) {
      const status = gitHubStatusOf(error);
      if (status === 404 || status === 409 || status === 422) return undefined;
      throw error;
    }
  }
  return tree;
}
