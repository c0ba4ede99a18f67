import { AppError } from '../model/app-error.ts';
import type { Timing } from '../model/timing.ts';
import { isAncestor } from './ancestry.ts';
import { type GitHub, describePull } from './client.ts';
import { callGitHub } from './github-error.ts';

/** Commits of a pull request that can be merged. */
export interface MergeResult {
  /** `refs/pull/N/merge`: what the default branch would hold after the merge. */
  readonly merge: string;
  /** Its first parent: what it is merged onto. */
  readonly base: string;
  /** Its second parent: what the pull request holds. */
  readonly head: string;
}

export interface PullHead {
  readonly pull: number;
  /** The head that the event names. */
  readonly head: string;
}

export interface MergeResultPolling {
  readonly timing: Timing;
  /** Milliseconds. */
  readonly longest: number;
}

const firstPause = 1000;

/**
 * What merging the pull request would give. GitHub makes it in the background after each push, so that it is asked for
 * until it belongs to `head`. Throws an AppError (`failed`) when there is none: a conflict, another head, or in time.
 * https://docs.github.com/rest/pulls/pulls#get-a-pull-request
 */
export async function mergeResultOf(
  github: GitHub,
  { pull, head }: PullHead,
  { timing, longest }: MergeResultPolling,
): Promise<MergeResult> {
  for (let pause = firstPause, left = longest; ; pause *= 2) {
    const found = await readMergeResult(github, { pull, head });
    if (found !== undefined) return found;
    if (left <= 0) throw notMade(pull, longest);
    await timing.sleep(Math.min(pause, left));
    left -= pause;
  }
}

/** Undefined while GitHub still works on it. */
async function readMergeResult(
  github: GitHub,
  { pull, head }: PullHead,
): Promise<MergeResult | undefined> {
  const { octokit, owner, repo } = github;
  const data = await describePull(github, pull);
  if (data.state !== 'open') throw notOpen(pull);
  checkBase(github, pull, data.base);
  if (data.head.sha !== head) throw moved(pull, head, data.head.sha);
  if (data.mergeable === false) throw conflicting(pull);
  const merge = data.merge_commit_sha;
  if (data.mergeable === null || merge === null) return undefined;
  const { data: commit } = await callGitHub(
    { to: `read commit ${merge}`, needs: 'contents: read' },
    () => octokit.rest.git.getCommit({ owner, repo, commit_sha: merge }),
  );
  const [base, second] = commit.parents.map(({ sha }) => sha);
  // Until it is made anew, the result of the push before is still there.
  if (base === undefined || second !== head) return undefined;
  await checkOnBranch(github, base, data.base.ref);
  return { merge, base, head };
}

/** The base names where credentials go. A run that is repeated brings an old event, and the base may be another by now. */
function checkBase(
  { owner, repo }: GitHub,
  pull: number,
  { ref, repo: home }: { readonly ref: string; readonly repo: Home },
): void {
  const isOurs = home.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  if (isOurs && ref === home.default_branch) return;
  throw new AppError('failed', 'pull-other-base', `Pull request ${pull} is not planned.`, {
    why: `Its base is ${ref}, and only pull requests with the base ${home.default_branch} are planned.`,
    hint: 'Choose the default branch as its base, and push again.',
  });
}

interface Home {
  readonly full_name: string;
  readonly default_branch: string;
}

/** A merge result that was made onto another base may still be there when the base has been set back. */
async function checkOnBranch(github: GitHub, commit: string, branch: string): Promise<void> {
  if (await isAncestor(github, commit, branch)) return;
  throw new AppError('failed', 'merge-other-base', 'The merge result has another base.', {
    why: `${commit.slice(0, 7)}, which it is merged onto, is not on ${branch}.`,
    hint: 'Push to the pull request again: GitHub then makes a new one.',
  });
}

function notOpen(pull: number): AppError {
  return new AppError('failed', 'pull-closed', `Pull request ${pull} is not open.`, {
    hint: 'There is nothing to plan.',
  });
}

function moved(pull: number, expected: string, found: string): AppError {
  return new AppError('failed', 'pull-moved', `Pull request ${pull} has moved on.`, {
    why: `This run is about ${expected.slice(0, 7)}, and the pull request is at ${found.slice(0, 7)}.`,
    hint: 'The run for the newer commit plans it.',
  });
}

function conflicting(pull: number): AppError {
  return new AppError('failed', 'pull-conflicts', `Pull request ${pull} can't be merged.`, {
    why: 'It conflicts with the default branch, so the result of a merge is not known.',
    hint: 'Merge the default branch into it, resolve the conflicts, and push: that plans it.',
  });
}

function notMade(pull: number, longest: number): AppError {
  return new AppError('failed', 'merge-not-made', `Pull request ${pull} can't be planned yet.`, {
    why: `GitHub did not compute the merge result within ${longest / 1000} seconds.`,
    hint: 'Choose "Re-run all jobs" of this run.',
  });
}
