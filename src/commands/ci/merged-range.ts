import { isAncestor, mergeBase } from '../../github/ancestry.ts';
import type { GitHub } from '../../github/client.ts';
import { callGitHub } from '../../github/github-error.ts';
import { branchTip } from '../../github/read-files.ts';
import type { Settled } from '../../github/receipts/settled.ts';
import { AppError } from '../../model/app-error.ts';
import type { Context } from '../../shell/context.ts';
import { readEvent } from './github-context.ts';

export interface RangeOptions {
  readonly before?: string;
  readonly after?: string;
}

/** The commits that are looked at. */
export interface MergedRange {
  /** Those after this one. Undefined where nothing tells where to begin: then none are. */
  readonly from: string | undefined;
  readonly to: string;
  /** The default branch. */
  readonly branch: string;
}

/**
 * From what is settled to the end of the push, or to the tip of the default branch: so a run that was skipped, cancelled or
 * never started is caught up with. Where nothing is settled yet, and where an older push is run again, what that push
 * brought. Throws a usage error.
 */
export async function rangeOf(
  github: GitHub,
  { options, settled }: { readonly options: RangeOptions; readonly settled: Settled | undefined },
  context: Context,
): Promise<MergedRange> {
  const named = namedRange(options);
  const event = named === undefined ? await readEvent(context) : {};
  const branch = await defaultBranch(github);
  if (named !== undefined) return { ...named, branch };
  const push = pushOf(event, branch);
  if (push === undefined) {
    const to = await branchTip(github, branch);
    if (to === undefined) throw noBranch(branch);
    if (settled === undefined) return { from: undefined, to, branch };
    // After a forced push, what came instead begins where both were the same.
    const from = await mergeBase(github, settled.commit, to);
    if (from === undefined) throw settledGone(settled.commit, branch);
    return { from, to, branch };
  }
  const { before, after } = push;
  if (isNothing(before) || isNothing(after)) return { from: undefined, to: after, branch };
  const from = settled?.commit;
  const earlier = from !== undefined && (await isAncestor(github, from, before));
  return { from: earlier ? from : before, to: after, branch };
}

function namedRange({ before, after }: RangeOptions): Omit<MergedRange, 'branch'> | undefined {
  if (before !== undefined && after !== undefined) {
    return { from: commit('--before', before), to: commit('--after', after) };
  }
  if (before === undefined && after === undefined) return undefined;
  throw new AppError('usage', 'bad-push', '--before and --after go together.', {
    hint: 'Specify both commits, or neither: then the event of the workflow provides them.',
  });
}

/** The commits of a push; undefined for a schedule, and for a run that somebody starts. Throws a usage error. */
function pushOf(
  { before, after, ref, pull_request: pull }: Readonly<Record<string, unknown>>,
  branch: string,
): { readonly before: string; readonly after: string } | undefined {
  if (typeof before !== 'string' || typeof after !== 'string' || typeof ref !== 'string') {
    if (pull === undefined) return undefined;
    throw new AppError(
      'usage',
      'bad-push',
      'The event of the workflow is that of a pull request.',
      {
        why: 'What was merged is found on the default branch.',
        hint: 'Run this command on "push", "schedule" or "workflow_dispatch", or name the commits with --before and --after.',
      },
    );
  }
  if (ref !== `refs/heads/${branch}`) {
    throw new AppError('usage', 'other-branch', `This push is not to ${branch}.`, {
      why: `It was to ${ref}. Only what is merged into the default branch is applied.`,
      hint: `Let the workflow run on pushes to ${branch} only.`,
    });
  }
  return { before: commit('before', before), after: commit('after', after) };
}

async function defaultBranch({ octokit, owner, repo }: GitHub): Promise<string> {
  const { data } = await callGitHub(
    { to: 'describe the repository', needs: 'metadata: read' },
    () => octokit.rest.repos.get({ owner, repo }),
  );
  return data.default_branch;
}

function settledGone(commit: string, branch: string): AppError {
  const short = commit.slice(0, 7);
  return new AppError('failed', 'settled-gone', `${branch} is no longer built on ${short}.`, {
    why: `All merges up to ${short} are settled. So it is not known what was merged since.`,
    hint: `A plan of everything lists what is not applied yet. The next push to ${branch} begins anew.`,
  });
}

function noBranch(branch: string): AppError {
  return new AppError('failed', 'no-branch', `The repository has no branch ${branch}.`, {
    why: 'It is the default branch, from which merged files are applied.',
  });
}

/** A whole id: a branch's name would mean something else by the time GitHub is asked. */
function commit(what: string, text: string): string {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(text)) return text;
  throw new AppError('usage', 'bad-push', `${what} "${text}" is not the id of a commit.`, {
    hint: 'Write all its digits.',
  });
}

/** What GitHub gives for a side of a push that does not exist: the branch began or ended with it. */
function isNothing(id: string): boolean {
  return /^0+$/u.test(id);
}
