import { AppError } from '../model/app-error.ts';
import { type GitHub, askGraphql } from './client.ts';
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

/** The texts of files at a commit, many at a time; without those that are not there, and without binary ones. */
export async function textsAt(
  github: GitHub,
  paths: readonly string[],
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const expressions = paths.map((path) => [path, `${commit}:${path}`] as const);
  const blobs = await objectsOf<Blob>(github, expressions, {
    to: `read files at ${commit.slice(0, 7)}`,
    fields: '... on Blob { text isTruncated }',
    atOnce: 50,
  });
  const texts = new Map<string, string>();
  for (const [path, blob] of blobs) {
    // GraphQL cuts long texts off.
    const text = blob.isTruncated === true ? await textAt(github, path, commit) : blob.text;
    if (typeof text === 'string') texts.set(path, text);
  }
  return texts;
}

interface Blob {
  readonly text?: string | null;
  readonly isTruncated?: boolean | null;
}

/** The id of a folder at commits that GitHub knows, many at a time; without those where there is none. */
export async function idsOf(
  github: GitHub,
  commits: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const path = folder === '.' ? '' : folder;
  const trees = await objectsOf<{ readonly oid: string }>(
    github,
    commits.map((commit) => [commit, `${commit}:${path}`]),
    { to: `compare ${folder} at ${commits.length} commits`, fields: 'oid', atOnce: 100 },
  );
  return new Map([...trees].map(([commit, { oid }]) => [commit, oid]));
}

interface ObjectQuery {
  readonly to: string;
  /** What is asked of each, as GraphQL has it. */
  readonly fields: string;
  readonly atOnce: number;
}

/** Objects of git by their expressions: `COMMIT:PATH`. Without those that are not there. */
async function objectsOf<Found>(
  github: GitHub,
  expressions: readonly (readonly [name: string, expression: string])[],
  { to, fields, atOnce }: ObjectQuery,
): Promise<ReadonlyMap<string, Found>> {
  const objects = new Map<string, Found>();
  for (let start = 0; start < expressions.length; start += atOnce) {
    const some = expressions.slice(start, start + atOnce);
    const names = some.map((_each, index) => `$object${index}: String!`).join(', ');
    const asked = some.map(
      (_each, index) => `object${index}: object(expression: $object${index}) { ${fields} }`,
    );
    const query = `query($owner: String!, $repo: String!, ${names}) { repository(owner: $owner, name: $repo) { ${asked.join(' ')} } }`;
    const variables = some.map(([, expression], index) => [`object${index}`, expression] as const);
    const { owner, repo } = github;
    const repository = await callGitHub({ to, needs: reads }, () =>
      askGraphql<Readonly<Record<string, Found | null>>>(github, 'repository', query, {
        ...{ owner, repo },
        ...Object.fromEntries(variables),
      }),
    );
    for (const [index, [name]] of some.entries()) {
      const found = repository[`object${index}`];
      if (found !== null && found !== undefined) objects.set(name, found);
    }
  }
  return objects;
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
