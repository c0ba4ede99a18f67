import type { Timing } from '../../model/timing.ts';
import { type GitHub, describePull } from '../client.ts';
import { callGitHub } from '../github-error.ts';
import { idsOf } from '../read-files.ts';
import type { BranchStep } from './folder-tree.ts';

export interface Pushed {
  readonly before: string;
  readonly after: string;
  readonly branch: string;
  /** Commits that leave it as it was are passed over. */
  readonly folder: string;
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

/** What the folder went through: the merge of a pull request, or a commit that came otherwise. */
export type Merged = MergedPullStep | MergedCommit;

interface MergedPullStep {
  readonly kind: 'pull';
  readonly pull: FoundPull;
  /** Others that the same commit merged: their heads are the same, or lie below it. */
  readonly twins: readonly FoundPull[];
}

interface MergedCommit extends BranchStep {
  readonly kind: 'commit';
  /** GitHub may still connect it with its pull request: the next run asks again. */
  readonly young: boolean;
}

export interface MergedPullPolling {
  readonly timing: Timing;
  /** Milliseconds. */
  readonly longest: number;
}

const firstPause = 1000;

/** Milliseconds: for how long GitHub is given time to connect a commit with its pull request. */
const youth = 15 * 60 * 1000;

const perPage = 100;

const needs = 'contents: read';

/**
 * What a push brought to a folder, in its order. GitHub connects commits with pull requests a little later, so those that seem to
 * have come without one are asked about again for as long as `longest`.
 */
export async function findMerged(
  github: GitHub,
  { before, after, branch, folder }: Pushed,
  { timing, longest }: MergedPullPolling,
): Promise<readonly Merged[]> {
  const line = mainline(await commitsBetween(github, before, after), after).toReversed();
  const pushed = new Set(line.map(({ sha }) => sha));
  const changed = await changedAt(github, line, { before, folder });
  const here: Branch = { repository: `${github.owner}/${github.repo}`, branch };
  const found = new Map<string, readonly MergedPull[]>();
  let unexplained = [...changed];
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
  return stepsOf(line, { found, changed, before, now: timing.now() });
}

/** The commits that changed the folder: a busy repository has hundreds that did not, and asking about each costs a request. */
async function changedAt(
  github: GitHub,
  line: readonly Commit[],
  { before, folder }: { readonly before: string; readonly folder: string },
): Promise<ReadonlySet<string>> {
  const commits = line.flatMap((commit) => [commit.sha, ontoOf(commit, before)]);
  const ids = await idsOf(github, [...new Set(commits)], folder);
  return new Set(
    line
      .filter((commit) => ids.get(commit.sha) !== ids.get(ontoOf(commit, before)))
      .map(({ sha }) => sha),
  );
}

interface Line {
  /** By the commits that have to do with them. */
  readonly found: ReadonlyMap<string, readonly MergedPull[]>;
  readonly changed: ReadonlySet<string>;
  readonly before: string;
  readonly now: number;
}

/** A rebase brings the commits of a pull request one by one: what came before the first of them is what it was made onto. */
function stepsOf(
  line: readonly Commit[],
  { found, changed, before, now }: Line,
): readonly Merged[] {
  const all = new Map([...found.values()].flat().map((pull) => [pull.number, pull]));
  const firstOf = (last: Commit, place: number, { number }: MergedPull) => {
    let first = last;
    for (const commit of line.slice(0, place).toReversed()) {
      if (found.get(commit.sha)?.some((each) => each.number === number) === true) first = commit;
      else if (changed.has(commit.sha)) break;
    }
    return first;
  };
  return line.flatMap((commit, place): readonly Merged[] => {
    const { sha, at } = commit;
    const [pull, ...twins] = [...all.values()]
      .filter(({ mergeCommit }) => mergeCommit === sha)
      .map((each) => ({ ...each, onto: ontoOf(firstOf(commit, place, each), before) }));
    if (pull !== undefined) return [{ kind: 'pull', pull, twins }];
    const cameAlone = changed.has(sha) && !found.has(sha);
    // Anybody can choose the date of a commit: one that has yet to come says nothing.
    const young = at <= now && now - at < youth;
    return cameAlone ? [{ kind: 'commit', onto: ontoOf(commit, before), commit: sha, young }] : [];
  });
}

/** What a commit was made onto; the first of a repository, onto what was there before the push. */
function ontoOf({ parents: [parent] }: Commit, before: string): string {
  return parent ?? before;
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
    for (const { sha, parents, commit } of data.commits) {
      const at = Date.parse(commit.committer?.date ?? '');
      commits.push({ sha, parents: parents.map((parent) => parent.sha), at });
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
  const { owner, repo } = github;
  const asked = pullOf(await describePull(github, number));
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
  /** When it was made, as it says itself; NaN where it does not. */
  readonly at: number;
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
