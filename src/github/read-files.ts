import { AppError } from '../model/app-error.ts';
import type { GitHub } from './client.ts';
import { callGitHub, gitHubStatusOf } from './github-error.ts';

const reads = 'contents: read';

/** The commit that a branch is at; undefined where there is no such branch. */
export async function branchTip(
  { octokit, owner, repo }: GitHub,
  branch: string,
): Promise<string | undefined> {
  try {
    const { data } = await callGitHub({ to: `find the branch ${branch}`, needs: reads }, () =>
      octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` }),
    );
    return data.object.sha;
  } catch (error) {
    if (gitHubStatusOf(error) === 404) return undefined;
    throw error;
  }
}

/** The text of a file of any size at a commit; undefined where there is none. */
export async function textAt(
  { octokit, owner, repo }: GitHub,
  path: string,
  commit: string,
): Promise<string | undefined> {
  try {
    const { data } = await callGitHub(
      { to: `read ${path} at ${commit.slice(0, 7)}`, needs: reads },
      () =>
        octokit.rest.repos.getContent({
          ...{ owner, repo, path, ref: commit },
          mediaType: { format: 'raw' },
        }),
    );
    // Octokit types the answer as JSON; this format is the file itself, and a folder is a list.
    const text: unknown = data;
    return typeof text === 'string' ? text : undefined;
  } catch (error) {
    if (gitHubStatusOf(error) === 404) return undefined;
    throw error;
  }
}

/** How many files are asked for at once. */
const batch = 50;

/** The texts of files at a commit, many at a time; without those that are not there, and without binary ones. */
export async function textsAt(
  github: GitHub,
  paths: readonly string[],
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const { octokit, owner, repo } = github;
  const texts = new Map<string, string>();
  for (let start = 0; start < paths.length; start += batch) {
    const some = paths.slice(start, start + batch);
    const names = some.map((_path, index) => `$file${index}: String!`).join(', ');
    const fields = some.map(
      (_path, index) =>
        `file${index}: object(expression: $file${index}) { ... on Blob { text isTruncated } }`,
    );
    const query = `query($owner: String!, $repo: String!, ${names}) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
    const expressions = some.map((path, index) => [`file${index}`, `${commit}:${path}`] as const);
    const { repository } = await callGitHub(
      { to: `read files at ${commit.slice(0, 7)}`, needs: reads },
      () =>
        octokit.graphql<{ readonly repository: Readonly<Record<string, Blob | null>> }>(query, {
          ...{ owner, repo },
          ...Object.fromEntries(expressions),
        }),
    );
    for (const [index, path] of some.entries()) {
      const blob = repository[`file${index}`];
      // GraphQL cuts long texts off.
      const text = blob?.isTruncated === true ? await textAt(github, path, commit) : blob?.text;
      if (typeof text === 'string') texts.set(path, text);
    }
  }
  return texts;
}

interface Blob {
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}

/** The paths of the files of a commit or a tree, with the ids of their contents. */
export async function filesIn(
  { octokit, owner, repo }: GitHub,
  tree: string,
): Promise<ReadonlyMap<string, string>> {
  const { data } = await callGitHub(
    { to: `list the files of ${tree.slice(0, 7)}`, needs: reads },
    () => octokit.rest.git.getTree({ owner, repo, tree_sha: tree, recursive: 'true' }),
  );
  if (data.truncated) {
    throw new AppError(
      'failed',
      'too-many-files',
      `${tree.slice(0, 7)} holds more files than GitHub lists.`,
    );
  }
  return new Map(
    data.tree.flatMap(({ path, sha, type }) => (type === 'blob' ? [[path, sha] as const] : [])),
  );
}
