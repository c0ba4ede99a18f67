import type { Timing } from '../../model/timing.ts';
import type { GitHub } from '../client.ts';
import { callGitHub, gitHubStatusOf } from '../github-error.ts';
import type { BranchStep } from './folder-tree.ts';

export interface Pushed {
  readonly before: string;
  readonly after: string;
  readonly branch: string;
}

export interface MergedPull extends Pull {
  readonly mergedAt: number;
  readonly mergeCommit: string;
}

/** A merged pull request, and what its merge was made onto. */
export interface FoundPull extends MergedPull {
  /** What the branch was at before any commit of it. */
  readonly onto: string;
}

/** What the branch went through: the merge of a pull request, or a commit that came otherwise. */
export type Merged = { readonly kind: 'pull'; readonly pull: FoundPull } | MergedCommit;

interface MergedCommit extends BranchStep {
  readonly kind: 'commit';
}

export interface MergedPullPolling {
  readonly timing: Timing;
  /** Milliseconds. */
  readonly longest: number;
}

const firstPause = 1000;

const perPage = 100;

const needs = 'contents: read';

/**
 * What a push brought, in its order. GitHub connects commits with pull requests a little later, so those that seem to
 * have come without one are asked about again for as long as `longest`.
 */
export async function findMerged(
  github: GitHub,
  { before, after, branch }: Pushed,
  { timing, longest }: MergedPullPolling,
): Promise<readonly Merged[]> {
  const line = mainline(await commitsBetween(github, before, after), after).toReversed();
  const pushed = new Set(line.map(({ sha }) => sha));
  const here: Branch = { repository: `${github.owner}/${github.repo}`, branch };
  const found = new Map<string, readonly MergedPull[]>();
  let unexplained = line.map(({ sha }) => sha);
  let left = longest;
  for (let pause = firstPause; ; pause *= 2) {
    for (const sha of unexplained) {
      const pulls = mergedHere(await pullsOf(github, sha), pushed, here);
      if (pulls.length > 0) found.set(sha, pulls);
    }
    unexplained = unexplained.filter((sha) => !found.has(sha));
    if (unexplained.length === 0 || left <= 0) break;
    await timing.sleep(Math.min(pause, left));
    left -= pause;
  }
  return stepsOf(line, found, before);
}

/** A rebase brings the commits of a pull request one by one: what came before the first of them is what it was made onto. */
function stepsOf(
  line: readonly Commit[],
  found: ReadonlyMap<string, readonly MergedPull[]>,
  before: string,
): readonly Merged[] {
  return line.flatMap(({ sha, parents: [onto = before] }, index): readonly Merged[] => {
    const pulls = found.get(sha);
    if (pulls === undefined) return [{ kind: 'commit', onto, commit: sha }];
    const pull = pulls.find(({ mergeCommit }) => mergeCommit === sha);
    if (pull === undefined) return [];
    const isOfPull = (each: Commit) =>
      found.get(each.sha)?.some(({ number }) => number === pull.number) === true;
    const others = line.slice(0, index).findLastIndex((each) => !isOfPull(each));
    const first = line[others + 1];
    return [{ kind: 'pull', pull: { ...pull, onto: first?.parents[0] ?? before } }];
  });
}

async function commitsBetween(
  { octokit, owner, repo }: GitHub,
  before: string,
  after: string,
): Promise<readonly Commit[]> {
  const basehead = `${before}...${after}`;
  const request = { to: `compare ${before.slice(0, 7)} with ${after.slice(0, 7)}`, needs };
  const commits: Commit[] = [];
  // Octokit does not page through a comparison by itself: its commits are one list of several.
  for (let page = 1; ; page += 1) {
    const params = { owner, repo, basehead, per_page: perPage, page };
    const { data } = await callGitHub(request, () =>
      octokit.rest.repos.compareCommitsWithBasehead(params),
    );
    for (const { sha, parents } of data.commits) {
      commits.push({ sha, parents: parents.map((parent) => parent.sha) });
    }
    if (data.commits.length < perPage) return commits;
  }
}

/** What the branch itself was at, newest first: other commits came along with a merge, and have no merge of their own. */
function mainline(commits: readonly Commit[], after: string): readonly Commit[] {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const line: Commit[] = [];
  for (let next = bySha.get(after); next !== undefined; next = bySha.get(next.parents[0] ?? '')) {
    line.push(next);
    bySha.delete(next.sha);
  }
  return line;
}

async function pullsOf({ octokit, owner, repo }: GitHub, sha: string): Promise<readonly Pull[]> {
  const pulls = await callGitHub(
    { to: `find the pull requests of ${sha.slice(0, 7)}`, needs: 'pull-requests: read' },
    () =>
      octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
        owner,
        repo,
        commit_sha: sha,
        per_page: 100,
      }),
  );
  return pulls.map(pullOf);
}

/** As GitHub describes a pull request. */
interface PullData {
  readonly number: number;
  readonly title: string;
  readonly user: { readonly login: string } | null;
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: object | null };
  readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } };
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
}

export function pullOf(data: PullData): Pull {
  const { number, title, user, head, base, merged_at, merge_commit_sha } = data;
  return {
    number,
    title,
    author: user?.login,
    head: head.sha,
    headBranch: head.ref,
    headRepository: (head.repo as { readonly full_name: string } | null)?.full_name,
    base: base.ref,
    baseRepository: base.repo.full_name,
    mergedAt: merged_at === null ? undefined : Date.parse(merged_at),
    mergeCommit: merge_commit_sha ?? undefined,
  };
}

/** A pull request by its number; undefined unless it was merged into the branch. */
export async function readMergedPull(
  github: GitHub,
  number: number,
  branch: string,
): Promise<FoundPull | undefined> {
  const { octokit, owner, repo } = github;
  const { data } = await callGitHub(
    { to: `read pull request ${number}`, needs: 'pull-requests: read' },
    () => octokit.rest.pulls.get({ owner, repo, pull_number: number }),
  );
  const asked = pullOf(data);
  const here: Branch = { repository: `${owner}/${repo}`, branch };
  const [pull] = mergedHere([asked], new Set([asked.mergeCommit ?? '']), here);
  if (pull === undefined) return undefined;
  // A rebase brings its commits one by one.
  for (let commit = pull.mergeCommit; ;) {
    const onto = await parentOf(github, commit);
    if (onto === undefined) return { ...pull, onto: commit };
    const pulls = await pullsOf(github, onto);
    if (!pulls.some((each) => each.number === number)) return { ...pull, onto };
    commit = onto;
  }
}

/** Its first parent. */
async function parentOf(
  { octokit, owner, repo }: GitHub,
  commit: string,
): Promise<string | undefined> {
  const { data } = await callGitHub({ to: `read the commit ${commit.slice(0, 7)}`, needs }, () =>
    octokit.rest.git.getCommit({ owner, repo, commit_sha: commit }),
  );
  return data.parents[0]?.sha;
}

/** Of the pull requests that have to do with a commit, those that were merged here, by a commit of this push. */
function mergedHere(
  pulls: readonly Pull[],
  pushed: ReadonlySet<string>,
  { repository, branch }: Branch,
): readonly MergedPull[] {
  return pulls.flatMap((pull) => {
    const { mergedAt, mergeCommit } = pull;
    return mergedAt !== undefined &&
      mergeCommit !== undefined &&
      pushed.has(mergeCommit) &&
      pull.base === branch &&
      pull.baseRepository.toLowerCase() === repository.toLowerCase()
      ? [{ ...pull, mergedAt, mergeCommit }]
      : [];
  });
}

/** A commit that came to the default branch, with its parents. */
interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** A pull request that GitHub associates with a commit. */
interface Pull {
  readonly number: number;
  readonly title: string;
  readonly author: string | undefined;
  readonly head: string;
  readonly headBranch: string;
  /** `owner/name`; undefined when the fork was deleted. */
  readonly headRepository: string | undefined;
  readonly base: string;
  readonly baseRepository: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly mergedAt: number | undefined;
  readonly mergeCommit: string | undefined;
}

interface Branch {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
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
