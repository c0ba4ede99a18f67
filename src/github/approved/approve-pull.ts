import { AppError } from '../../model/app-error.ts';
import type { Plan } from '../../model/plan.ts';
import type { GitHub } from '../client.ts';
import { callGitHub, gitHubStatusOf } from '../github-error.ts';
import {
  type Approved,
  type CheckedOwners,
  type OwnedGroup,
  checkOwners,
  countApprovals,
  missingOwners,
  ownedGroups,
  readApprovals,
  readTeams,
  teamsIn,
} from './approvals.ts';
import { downloadPlan } from './download-plan.ts';
import { type FoundPull, isAncestor } from './find-merged.ts';
import { type PlanPlace, type ReviewedPlan, readPlanRuns, reviewedPlan } from './plan-runs.ts';
import { type PullRefusal, byHand, contradictionIn, refusePull } from './refusal.ts';

/** What became of a merged pull request: one plan that may be applied, or the reason why none may be. */
export type PullVerdict = ApprovedPull | RefusedPull;

interface ApprovedPull {
  readonly kind: 'approved';
  readonly pull: FoundPull;
  /** Nobody where no approval is needed. */
  readonly by: readonly string[];
  readonly commit: string;
  readonly reviewed: ReviewedPlan;
  readonly plan: Plan;
  readonly owners: readonly CheckedOwners[];
}

interface RefusedPull {
  readonly kind: 'refused';
  readonly pull: FoundPull;
  readonly refusal: PullRefusal;
}

export interface ApprovalRules {
  /** How many approvals a pull request that was made onto this commit needs. */
  readonly approvalsAt: (commit: string) => Promise<number>;
  /** Reads a plan, and throws an AppError for what is none or was changed. `from` names it in messages. */
  readonly parsePlan: (text: string, from: string) => Plan;
  readonly place: PlanPlace;
  /** Of the files, without a slash at its end. */
  readonly folder: string;
}

/** Looks for the plan that was approved. What fails on the way refuses this pull request, and no other. */
export async function approvePull(
  github: GitHub,
  pull: FoundPull,
  rules: ApprovalRules,
): Promise<PullVerdict> {
  const refused = (why: PullRefusal): PullVerdict => ({ kind: 'refused', pull, refusal: why });
  try {
    const needed = await rules.approvalsAt(pull.onto);
    const approved = await approvalOf(github, pull, needed);
    if ('code' in approved) return refused(approved);
    const { commit, at, by } = approved;
    const seen = reviewedPlan(await readPlanRuns(github, commit, rules.place), {
      commit,
      before: at,
    });
    if ('code' in seen) return refused(isFork(github, pull) ? forkRefusal(seen) : seen);
    const text = await downloadPlan(github, seen);
    const plan = rules.parsePlan(text, `of run ${seen.run}`);
    const contradiction = contradictionIn(plan, {
      pull: pull.number,
      commit,
      folder: rules.folder,
    });
    if (contradiction !== undefined) return refused(contradiction);
    if (!(await isBuiltOn(github, plan, pull))) return refused(anotherBase);
    const groups = ownedGroups(plan);
    if (groups === undefined) return refused(unknownGroup);
    const owners = needed === 0 ? withoutApproval(groups) : await ownersOf(github, groups, by);
    const missing = missingOwners(owners);
    if (missing !== undefined) return refused(missing);
    return { kind: 'approved', pull, by, commit, reviewed: seen, plan, owners };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { message, why, hint } = error;
    const sentences = [message, why].filter((each) => each !== undefined);
    return refused(
      refusePull('failed', sentences.join(' '), [hint, byHand].filter(Boolean).join(' ')),
    );
  }
}

/** Where nobody has to approve, the merge itself says what is wanted: the head, as it was then. */
async function approvalOf(
  github: GitHub,
  pull: FoundPull,
  needed: number,
): Promise<Approved | PullRefusal> {
  if (needed === 0) return { commit: pull.head, at: pull.mergedAt, by: [] };
  return countApprovals(await readApprovals(github, pull), needed);
}

async function ownersOf(
  github: GitHub,
  groups: readonly OwnedGroup[],
  by: readonly string[],
): Promise<readonly CheckedOwners[]> {
  return checkOwners(groups, by, await readTeams(github, teamsIn(groups)));
}

function withoutApproval(groups: readonly OwnedGroup[]): readonly CheckedOwners[] {
  return groups.map((group) => ({ ...group, kind: 'unasked', who: [] }));
}

/** The base says who approves, and where credentials go: it has to be what the pull request was merged onto, or older. */
async function isBuiltOn(github: GitHub, { source }: Plan, { onto }: FoundPull): Promise<boolean> {
  return source !== undefined && (await isAncestor(github, source.base, onto));
}

const anotherBase = refusePull(
  'plan-contradicts',
  'The plan was made onto a commit that the default branch did not hold.',
);

const unknownGroup = refusePull(
  'plan-contradicts',
  'The plan changes a group about which it says nothing else, not even who owns it.',
);

function isFork({ owner, repo }: GitHub, { headRepository }: FoundPull): boolean {
  return headRepository?.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
}

function forkRefusal({ message }: PullRefusal): PullRefusal {
  return refusePull('fork', `${message} It came from a fork, and forks are not planned.`);
}

/** The text of a file at a commit; undefined when there is none. */
export async function fileAt(
  { octokit, owner, repo }: GitHub,
  path: string,
  ref: string,
): Promise<string | undefined> {
  try {
    const { data } = await callGitHub(
      { to: `read ${path} at ${ref.slice(0, 7)}`, needs: 'contents: read' },
      () => octokit.rest.repos.getContent({ owner, repo, path, ref }),
    );
    if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return undefined;
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch (error) {
    if (gitHubStatusOf(error) === 404) return undefined;
    throw error;
  }
}
