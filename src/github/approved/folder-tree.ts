import type { GitHub } from '../client.ts';
import { callGitHub, gitHubStatusOf } from '../github-error.ts';
import type { FoundPull } from './find-merged.ts';

/** Whether a merge left the folder as it was: git gives equal folders equal ids. */
export async function isUnchanged(
  github: GitHub,
  { onto, mergeCommit }: Pick<FoundPull, 'onto' | 'mergeCommit'>,
  folder: string,
): Promise<boolean> {
  const [before, after] = await Promise.all([
    treeAt(github, onto, folder),
    treeAt(github, mergeCommit, folder),
  ]);
  return before !== undefined && before === after;
}

const absent = 'absent';

/** The id of the folder at a commit, `absent` where there is none; undefined for a commit that GitHub does not know. */
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
