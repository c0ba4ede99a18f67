import { type Refusal, refusal } from './refusal.ts';
import { count } from '../../model/count.ts';

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
 * The approvals that stand: of each reviewer's decisions the last one, if it approves, came before the merge, and is
 * neither the author's nor a program's. Whether a reviewer may write, and the branch still holds what was looked at, is
 * asked afterwards: about these only.
 */
export function standingApprovals(
  reviews: readonly Review[],
  { author, mergedAt }: Merge,
): readonly Approval[] {
  const last = new Map<string, Review>();
  for (const review of reviews.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.id - b.id)) {
    const { reviewer, state, at } = review;
    if (reviewer === undefined || at === undefined || !decisions.has(state)) continue;
    // A late approval makes nothing approved, and takes nothing back either.
    if (state === 'APPROVED' && at > mergedAt) continue;
    last.set(loginKey(reviewer.login), review);
  }
  return [...last.values()].flatMap(({ reviewer, state, at, commit }) =>
    state === 'APPROVED' &&
    reviewer?.person === true &&
    at !== undefined &&
    commit !== undefined &&
    loginKey(reviewer.login) !== loginKey(author ?? '')
      ? [{ by: reviewer.login, at, commit }]
      : [],
  );
}

/** What is known about a standing approval besides. */
export interface LookedUp extends Approval {
  readonly mayWrite: boolean;
  /** The head of the pull request is this commit, or was built on it. */
  readonly onBranch: boolean;
}

/** What was approved, and when, and who counts. */
export interface Approved {
  readonly commit: string;
  readonly at: number;
  readonly by: readonly string[];
}

/**
 * The newest approval that counts tells what was approved, and those for the same commit count with it: whoever
 * approved another one has not seen this. Refuses when they are fewer than `needed`, which is at least 1.
 */
export function countApprovals(approvals: readonly LookedUp[], needed: number): Approved | Refusal {
  const sound = approvals.filter(({ mayWrite, onBranch }) => mayWrite && onBranch);
  const newest = sound.toSorted((a, b) => b.at - a.at)[0];
  const counted = sound.filter(({ commit }) => commit === newest?.commit);
  if (newest !== undefined && counted.length >= needed) {
    return { commit: newest.commit, at: newest.at, by: counted.map(({ by }) => by).toSorted() };
  }
  const others = approvals.flatMap((approval) => {
    const why = whyNot(approval, newest?.commit);
    return why === undefined ? [] : [`That of @${approval.by} does not count: ${why}.`];
  });
  const had = `${count(needed, 'approval')} ${needed === 1 ? 'is' : 'are'} needed, and ${counted.length} ${counted.length === 1 ? 'counts' : 'count'}.`;
  return refusal('too-few-approvals', [had, ...others].join(' '));
}

function whyNot(
  { mayWrite, onBranch, commit }: LookedUp,
  approved: string | undefined,
): string | undefined {
  if (!mayWrite) return 'this account may not write to the repository';
  if (!onBranch) return `the branch no longer held ${commit.slice(0, 7)} when it was merged`;
  return commit === approved ? undefined : `it was given for ${commit.slice(0, 7)}`;
}

/** GitHub takes upper and lower case of a login for the same. */
export function loginKey(login: string): string {
  return login.toLowerCase();
}
