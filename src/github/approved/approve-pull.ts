import { AppError } from '../../model/app-error.ts';
import { type Instant, formatInstant } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import type { MergedProposal, Plan } from '../../model/plan.ts';
import { type GitHub, describePull } from '../client.ts';
import { type Approval, type Approved, countApprovals } from './approvals.ts';
import { checkApprovals } from './check-approvals.ts';
import { type Disputed, disputedApprovals, disputedParts } from './disputes.ts';
import type { FoundPull } from './find-merged.ts';
import { isUnchanged } from './folder-tree.ts';
import {
  type CheckedOwners,
  type OwnedPart,
  checkOwners,
  missingOwners,
  ownedParts,
  readTeams,
  teamsIn,
} from './owners.ts';
import { ownersSince } from './owners-since.ts';
import { type PlanRules, PlansOfPull, contentOf } from './plans-of-pull.ts';
import type { ReviewedPlan } from './plan-runs.ts';
import { type PullRefusal, failedToJudge, refusePull } from './refusal.ts';

/** What became of a merged pull request: one plan that may be applied, or the reason why none may be or need be. */
export type PullVerdict = ApprovedPull | RefusedPull | UnconcernedPull;

export interface ApprovedPull {
  readonly kind: 'approved';
  readonly pull: FoundPull;
  /** None where no approval is needed. */
  readonly approvals: readonly Approval[];
  readonly commit: string;
  readonly reviewed: ReviewedPlan | undefined;
  readonly plan: Plan & Required<Pick<Plan, 'merged'>>;
  readonly owners: readonly CheckedOwners[];
  /** What was merged does just that: nothing was pushed after the approval that would do more, or less. */
  readonly whole: boolean;
}

interface RefusedPull {
  readonly kind: 'refused';
  readonly pull: FoundPull;
  readonly refusal: PullRefusal;
}

/** It changed nothing in the folder. */
interface UnconcernedPull {
  readonly kind: 'unconcerned';
  readonly pull: FoundPull;
}

export interface PullRules extends PlanRules {
  /** How many approvals a pull request that was made onto this commit needs. */
  readonly approvalsAt: (commit: string) => Promise<number>;
}

/** What is known of a pull request from earlier runs. */
export interface KnownBefore {
  /** Files whose owners before have to approve as well. */
  readonly disputed: readonly Disputed[];
  /** The plan that was approved, for when GitHub no longer has it. */
  readonly stored?: Plan;
}

/** Looks for the plan that was approved. What fails on the way refuses this pull request, and no other. */
export async function approvePull(
  github: GitHub,
  pull: FoundPull,
  rules: PullRules,
  known: KnownBefore,
): Promise<PullVerdict> {
  const refused = (why: PullRefusal): PullVerdict => ({
    kind: 'refused',
    pull,
    refusal: forFork(github, pull, why),
  });
  try {
    const step = { onto: pull.onto, commit: pull.mergeCommit };
    if (await isUnchanged(github, step, rules.folder)) return { kind: 'unconcerned', pull };
    const needed = Math.max(await rules.approvalsAt(pull.onto), disputedApprovals(known.disputed));
    const plans = new PlansOfPull(github, pull, rules, known.stored);
    const approved = await approvalOf(github, pull, needed, plans);
    if ('code' in approved) return refused(approved);
    const seen = await plans.seenAt(approved.commit, approved.at);
    if ('code' in seen) return refused(seen);
    const own = ownedParts(seen.plan);
    if (own === undefined) return refused(unknownGroup);
    const parts = [
      ...own,
      ...disputedParts(known.disputed, seen.plan, own),
      ...(needed === 0 ? [] : await ownersSince(github, seen.plan, pull.onto, own)),
    ];
    const logins = approved.approvals.map(({ by }) => by);
    const owners = needed === 0 ? withoutApproval(parts) : await ownersOf(github, parts, logins);
    const missing = missingOwners(owners);
    if (missing !== undefined) return refused(missing);
    const { commit, approvals } = approved;
    const merged = await mergedProposal(github, pull, approvals, seen.plan);
    const plan = { ...seen.plan, merged };
    const whole = commit === pull.head || (await plans.doesAsMuch(pull.head, seen.plan));
    const { reviewed } = seen;
    return { kind: 'approved', pull, approvals, commit, reviewed, plan, owners, whole };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return refused(failedToJudge(error));
  }
}

async function mergedProposal(
  github: GitHub,
  { number, title, mergedAt, mergeCommit }: FoundPull,
  approvals: readonly Approval[],
  { digest }: Plan,
): Promise<MergedProposal> {
  const { merged_by: mergedBy } = await describePull(github, number);
  const at = (time: number) => formatInstant(time as Instant);
  return given({
    pull: number,
    title,
    mergedBy: mergedBy?.login,
    mergedAt: at(mergedAt),
    commit: mergeCommit,
    approvals: approvals.map((each) => ({
      ...{ by: each.by, at: at(each.at) },
      ...{ digest, commit: each.commit },
    })),
  });
}

/**
 * Where nobody has to approve, the merge itself says what is wanted: the head, as it was then. Nobody had to see its plan
 * either, so one that was complete a little later will do.
 */
async function unaskedApproval(
  { head, mergedAt }: FoundPull,
  plans: PlansOfPull,
): Promise<Approved | PullRefusal> {
  const merged: Approved = { commit: head, at: mergedAt, approvals: [] };
  const seen = await plans.seenAt(head, mergedAt);
  if (!('code' in seen) || seen.code !== 'no-plan') return merged;
  const first = await plans.firstAfterMerge(head);
  if (first === 'running') return notPlannedYet(head);
  return first === undefined ? merged : { ...merged, at: first + 1 };
}

async function approvalOf(
  github: GitHub,
  pull: FoundPull,
  needed: number,
  plans: PlansOfPull,
): Promise<Approved | PullRefusal> {
  if (needed === 0) return unaskedApproval(pull, plans);
  const checked = await checkApprovals(github, pull, plans);
  // An approval of a commit that is gone counts for what the head does as well.
  const head = checked.some(({ onBranch }) => !onBranch)
    ? await plans.seenAt(pull.head, pull.mergedAt)
    : undefined;
  return countApprovals(
    checked,
    needed,
    head === undefined || 'code' in head ? undefined : contentOf(head.plan),
  );
}

async function ownersOf(
  github: GitHub,
  parts: readonly OwnedPart[],
  by: readonly string[],
): Promise<readonly CheckedOwners[]> {
  return checkOwners(parts, by, await readTeams(github, teamsIn(parts)));
}

function withoutApproval(parts: readonly OwnedPart[]): readonly CheckedOwners[] {
  return parts.map(({ kind: of, name, owners }) => ({
    of,
    name,
    owners,
    kind: 'unasked',
    who: [],
  }));
}

function notPlannedYet(head: string): PullRefusal {
  return refusePull(
    'undecided',
    `The plan of ${head.slice(0, 7)} was not complete when it was merged, and is not yet.`,
    'The next run applies it, once it is complete.',
  );
}

const unknownGroup = refusePull(
  'plan-contradicts',
  'The plan changes a group that it does not describe, so its owners are not known.',
);

function forFork(
  { owner, repo }: GitHub,
  { headRepository }: FoundPull,
  refusal: PullRefusal,
): PullRefusal {
  const isFork = headRepository?.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
  return isFork && refusal.code === 'no-plan'
    ? refusePull('fork', `${refusal.message} It came from a fork, and forks are not planned.`)
    : refusal;
}
