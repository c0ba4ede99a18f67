import { AppError } from '../../model/app-error.ts';
import type { Plan } from '../../model/plan.ts';
import type { GitHub } from '../client.ts';
import { callGitHub, gitHubStatusOf } from '../github-error.ts';
import {
  type Approval,
  type Approved,
  type CheckedApproval,
  countApprovals,
  loginKey,
  readApprovals,
} from './approvals.ts';
import { downloadPlan } from './download-plan.ts';
import { type FoundPull, isAncestor } from './find-merged.ts';
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
import {
  type PlanPlace,
  type PlanRun,
  type ReviewedPlan,
  readPlanRuns,
  reviewedPlan,
} from './plan-runs.ts';
import { type HeadPush, readPushes } from './pushers.ts';
import { type PullRefusal, byHand, contradictionIn, refusePull } from './refusal.ts';

/** What became of a merged pull request: one plan that may be applied, or the reason why none may be or need be. */
export type PullVerdict = ApprovedPull | RefusedPull | UnconcernedPull;

interface ApprovedPull {
  readonly kind: 'approved';
  readonly pull: FoundPull;
  /** None where no approval is needed. */
  readonly approvals: readonly Approval[];
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

/** It changed nothing in the folder. */
interface UnconcernedPull {
  readonly kind: 'unconcerned';
  readonly pull: FoundPull;
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
    if (await isUnchanged(github, pull, rules.folder)) return { kind: 'unconcerned', pull };
    const needed = await rules.approvalsAt(pull.onto);
    const plans = new PlansOfPull(github, pull, rules);
    const approved = await approvalOf(github, pull, needed, plans);
    if ('code' in approved) return refused(forFork(github, pull, approved));
    const seen = await plans.seenAt(approved.commit, approved.at);
    if ('code' in seen) return refused(forFork(github, pull, seen));
    const parts = ownedParts(seen.plan);
    if (parts === undefined) return refused(unknownGroup);
    const logins = approved.approvals.map(({ by }) => by);
    const owners = needed === 0 ? withoutApproval(parts) : await ownersOf(github, parts, logins);
    const missing = missingOwners(owners);
    if (missing !== undefined) return refused(missing);
    const { commit, approvals } = approved;
    return { kind: 'approved', pull, approvals, commit, ...seen, owners };
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
  plans: PlansOfPull,
): Promise<Approved | PullRefusal> {
  if (needed === 0) return { commit: pull.head, at: pull.mergedAt, approvals: [] };
  const approvals = await readApprovals(github, pull);
  const pushes = approvals.length === 0 ? [] : await readPushes(github, pull);
  const checked: CheckedApproval[] = [];
  for (const approval of approvals) {
    const seen = await plans.seenAt(approval.commit, approval.at);
    if ('code' in seen) {
      checked.push({ ...approval, refusal: seen });
      continue;
    }
    const content = contentOf(seen.plan);
    const pushed = approval.mayWrite
      ? await ownPush(approval, content, { pushes, plans, pull })
      : undefined;
    checked.push({ ...approval, content, ...(pushed === undefined ? {} : { pushed }) });
  }
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

/** What an approval is of: what the plan does, which files change, and what else than members they say. */
function contentOf({ digest, files }: Plan): string {
  return JSON.stringify([
    digest,
    files.map(({ path, status, from, settings }) => [path, status, from, settings]),
  ]);
}

/**
 * The head that the approver pushed before approving, if that would do the same: whoever made a change is not its
 * second pair of eyes, also where somebody else updated the branch in between. A head that was never planned counts.
 */
async function ownPush(
  { by, at, commit }: Approval,
  content: string,
  {
    pushes,
    plans,
    pull,
  }: {
    readonly pushes: readonly HeadPush[];
    readonly plans: PlansOfPull;
    readonly pull: FoundPull;
  },
): Promise<string | undefined> {
  const login = loginKey(by);
  const starters = await plans.startersOf(commit);
  if (starters.has(login)) return commit;
  for (const push of pushes) {
    if (push.by !== login || push.at > at) continue;
    if (push.head === commit) return commit;
    const seen = await plans.seenAt(push.head, pull.mergedAt);
    if ('code' in seen || contentOf(seen.plan) === content) return push.head;
  }
  return undefined;
}

interface SeenPlan {
  readonly reviewed: ReviewedPlan;
  readonly plan: Plan;
}

/** The plans that were made of one pull request's heads, each read once. */
class PlansOfPull {
  readonly #github: GitHub;
  readonly #pull: FoundPull;
  readonly #rules: ApprovalRules;
  readonly #runs = new Map<string, Promise<readonly PlanRun[]>>();
  readonly #plans = new Map<number, Promise<Plan>>();

  constructor(github: GitHub, pull: FoundPull, rules: ApprovalRules) {
    this.#github = github;
    this.#pull = pull;
    this.#rules = rules;
  }

  /** The newest plan of the commit that was complete before the moment. */
  async seenAt(commit: string, before: number): Promise<SeenPlan | PullRefusal> {
    const reviewed = reviewedPlan(await this.#runsOf(commit), { commit, before });
    if ('code' in reviewed) return reviewed;
    const plan = await this.#read(reviewed);
    const { number } = this.#pull;
    const contradiction = contradictionIn(plan, {
      pull: number,
      commit,
      folder: this.#rules.folder,
    });
    if (contradiction !== undefined) return contradiction;
    return (await isBuiltOn(this.#github, plan, this.#pull)) ? { reviewed, plan } : anotherBase;
  }

  /** Who started the runs that planned the commit. Comparable: see `loginKey`. */
  async startersOf(commit: string): Promise<ReadonlySet<string>> {
    const runs = await this.#runsOf(commit);
    return new Set(runs.flatMap(({ actor }) => (actor === undefined ? [] : [loginKey(actor)])));
  }

  #runsOf(commit: string): Promise<readonly PlanRun[]> {
    const runs = this.#runs.get(commit) ?? readPlanRuns(this.#github, commit, this.#rules.place);
    this.#runs.set(commit, runs);
    return runs;
  }

  #read(reviewed: ReviewedPlan): Promise<Plan> {
    const { id } = reviewed.artifact;
    const plan =
      this.#plans.get(id) ??
      downloadPlan(this.#github, reviewed).then((text) =>
        this.#rules.parsePlan(text, `of run ${reviewed.run}`),
      );
    this.#plans.set(id, plan);
    return plan;
  }
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
