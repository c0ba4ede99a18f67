import { type PullRefusal, refusePull } from './refusal.ts';
import { count } from '../../model/text.ts';
import { compareText } from '../../model/change.ts';
import { given } from '../../model/objects.ts';
import type { GitHub } from '../client.ts';
import { callGitHub, gitHubStatusOf } from '../github-error.ts';
import { isAncestor } from '../ancestry.ts';
import type { MergedPull } from './find-merged.ts';

/** A review as GitHub keeps it: a dismissed one stays, in another state. */
export interface Review {
  readonly id: number;
  /** Undefined when the account was deleted. */
  readonly reviewer?: { readonly login: string; readonly person: boolean };
  readonly state: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. Undefined while it is not submitted. */
  readonly at?: number;
  /** What was looked at. */
  readonly commit?: string;
}

export interface Approval {
  readonly by: string;
  readonly at: number;
  readonly commit: string;
}

export interface Merge {
  readonly author: string | undefined;
  readonly mergedAt: number;
}

/** A comment says nothing about the approval before it. */
const decisions: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/**
 * The valid approvals: of each reviewer's decisions the last one, if it approves, came before the merge, and is
 * neither the author's nor a program's. Whether a reviewer may write, and the branch still holds what was looked at, is
 * asked afterwards: about these only.
 */
export function validApprovals(
  reviews: readonly Review[],
  { author, mergedAt }: Merge,
): readonly Approval[] {
  const last = new Map<string, Decision>();
  for (const decision of reviews
    .filter(isDecision)
    .toSorted((a, b) => a.at - b.at || a.id - b.id)) {
    const { reviewer, state, at } = decision;
    // A late approval makes nothing approved, and takes nothing back either.
    if (state === 'APPROVED' && at > mergedAt) continue;
    last.set(loginKey(reviewer.login), decision);
  }
  return [...last.values()].flatMap(({ reviewer, state, at, commit }) =>
    state === 'APPROVED' &&
    reviewer.person &&
    commit !== undefined &&
    loginKey(reviewer.login) !== loginKey(author ?? '')
      ? [{ by: reviewer.login, at, commit }]
      : [],
  );
}

type Decision = Review & Required<Pick<Review, 'reviewer' | 'at'>>;

function isDecision(review: Review): review is Decision {
  return review.reviewer !== undefined && review.at !== undefined && decisions.has(review.state);
}

/** What else is known of a valid approval. */
export interface CheckedApproval extends Approval {
  readonly mayWrite: boolean;
  /** The head of the pull request is this commit, or was built on it. */
  readonly onBranch: boolean;
  /** Stands for what its plan does and for the settings that it changes; undefined where there was no plan to see. */
  readonly content?: string;
  /** Why there was none. */
  readonly refusal?: PullRefusal;
  /** The approver pushed this commit, which would do the same. */
  readonly pushed?: string;
}

/** What was approved, and when, and who counts. */
export interface Approved {
  readonly commit: string;
  readonly at: number;
  /** In the order of their logins. */
  readonly approvals: readonly Approval[];
}

/**
 * The newest approval that counts tells what was approved, and those of the same content count with it, whichever
 * commit they were given for: whoever approved something else has not seen this. `head`: the content of what was
 * merged, which an approval may be of although its commit is not on the branch any more. Refuses when they are fewer
 * than `needed`, which is at least 1.
 */
export function countApprovals(
  approvals: readonly CheckedApproval[],
  needed: number,
  head?: string,
): Approved | PullRefusal {
  const sound = approvals.filter(
    ({ mayWrite, onBranch, content, pushed }) =>
      mayWrite && pushed === undefined && content !== undefined && (onBranch || content === head),
  );
  const newest = sound.toSorted((a, b) => b.at - a.at)[0];
  const wanted = newest?.content;
  const counted = sound.filter(({ content }) => content === wanted);
  if (newest !== undefined && counted.length >= needed) {
    return {
      commit: newest.commit,
      at: newest.at,
      approvals: counted
        .map(({ by, at, commit }) => ({ by, at, commit }))
        .toSorted((a, b) => compareText(a.by, b.by)),
    };
  }
  const unplanned = approvals.filter(
    ({ mayWrite, onBranch, refusal }) => mayWrite && onBranch && refusal !== undefined,
  );
  const [last] = unplanned.toSorted((a, b) => b.at - a.at);
  if (newest === undefined && last?.refusal !== undefined) return last.refusal;
  const others = approvals.flatMap((approval) => {
    const why = whyNot(approval, wanted, head);
    return why === undefined ? [] : [`That of @${approval.by} does not count: ${why}.`];
  });
  const had = `${count(needed, 'approval')} ${needed === 1 ? 'is' : 'are'} needed, and ${counted.length} ${counted.length === 1 ? 'counts' : 'count'}.`;
  return refusePull('too-few-approvals', [had, ...others].join(' '));
}

function whyNot(
  { mayWrite, onBranch, commit, content, refusal, pushed }: CheckedApproval,
  wanted: string | undefined,
  head: string | undefined,
): string | undefined {
  if (!mayWrite) return 'this account has no write access to the repository';
  if (pushed !== undefined) return `this account pushed ${pushed.slice(0, 7)} itself`;
  if (!onBranch && (content === undefined || content !== head)) {
    return `the branch no longer held ${commit.slice(0, 7)} when it was merged`;
  }
  if (refusal !== undefined) return lowerFirst(refusal.message.replace(/\.$/u, ''));
  return content === wanted ? undefined : `it was given for ${commit.slice(0, 7)}`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** GitHub takes upper and lower case of a login for the same. */
export function loginKey(login: string): string {
  return login.toLowerCase();
}

/** Accounts that may write, as GitHub's older names of the roles have it: `maintain` counts as write, `triage` as read. */
const writing: ReadonlySet<string> = new Set(['admin', 'write']);

/** Looks up the valid approvals of a merged pull request. */
export async function readApprovals(
  github: GitHub,
  pull: MergedPull,
): Promise<readonly CheckedApproval[]> {
  const approvals = validApprovals(await reviewsOf(github, pull.number), pull);
  return Promise.all(
    approvals.map(async (approval) => ({
      ...approval,
      mayWrite: await mayWrite(github, approval.by),
      onBranch: await isAncestor(github, approval.commit, pull.head),
    })),
  );
}

async function reviewsOf(
  { octokit, owner, repo }: GitHub,
  number: number,
): Promise<readonly Review[]> {
  const reviews = await callGitHub(
    { to: `read the reviews of pull request ${number}`, needs: 'pull-requests: read' },
    () =>
      octokit.paginate(octokit.rest.pulls.listReviews, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
      }),
  );
  return reviews.map(({ id, user, state, submitted_at, commit_id }) =>
    given({
      id,
      state,
      reviewer: user === null ? undefined : { login: user.login, person: user.type === 'User' },
      at: submitted_at === undefined ? undefined : Date.parse(submitted_at),
      commit: commit_id ?? undefined,
    }),
  );
}

async function mayWrite({ octokit, owner, repo }: GitHub, login: string): Promise<boolean> {
  try {
    const { data } = await callGitHub(
      { to: `tell what @${login} may do in the repository`, needs: 'metadata: read' },
      () => octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login }),
    );
    return writing.has(data.permission);
  } catch (error) {
    // The account is gone.
    if (gitHubStatusOf(error) === 404) return false;
    throw error;
  }
}
