import type { Plan } from '../../model/plan.ts';
import type { GitHub } from '../client.ts';
import { loginKey } from './approvals.ts';
import { downloadPlan } from './download-plan.ts';
import { isAncestor } from '../ancestry.ts';
import type { FoundPull } from './find-merged.ts';
import {
  type PlanPlace,
  type PlanRun,
  type ReviewedPlan,
  firstPlanAfter,
  readPlanRuns,
  reviewedPlan,
} from './plan-runs.ts';
import { type PullRefusal, contradictionIn, refusePull } from './refusal.ts';

/** Where the plans of a folder are, and how they are read. */
export interface PlanRules {
  /** Reads a plan, and throws an AppError for what is none or was changed. `from` names it in messages. */
  readonly parsePlan: (text: string, from: string) => Plan;
  readonly place: PlanPlace;
  /** Of the files, without a slash at its end. */
  readonly folder: string;
}

/** What an approval is of: what the plan does, which files change, and what else than members they say. */
export function contentOf({ digest, files }: Plan): string {
  return JSON.stringify([
    digest,
    files.map(({ path, status, from, settings }) => [path, status, from, settings]),
  ]);
}

interface SeenPlan {
  /** Undefined for a plan that was stored: GitHub no longer has its run. */
  readonly reviewed: ReviewedPlan | undefined;
  readonly plan: Plan;
}

/** The plans that were made of one pull request's heads, each read once. */
export class PlansOfPull {
  readonly #github: GitHub;
  readonly #pull: FoundPull;
  readonly #rules: PlanRules;
  readonly #stored: Plan | undefined;
  readonly #runs = new Map<string, Promise<readonly PlanRun[]>>();
  readonly #plans = new Map<number, Promise<Plan>>();

  constructor(github: GitHub, pull: FoundPull, rules: PlanRules, stored?: Plan) {
    this.#github = github;
    this.#pull = pull;
    this.#rules = rules;
    this.#stored = stored;
  }

  /** The newest plan of the commit that was complete before the moment. */
  async seenAt(commit: string, before: number): Promise<SeenPlan | PullRefusal> {
    const seen = await this.#newest(commit, before);
    if ('code' in seen) return seen;
    const { number: pull } = this.#pull;
    const { folder } = this.#rules;
    const contradiction = contradictionIn(seen.plan, { pull, commit, folder });
    if (contradiction !== undefined) return contradiction;
    return (await isBuiltOn(this.#github, seen.plan, this.#pull)) ? seen : anotherBase;
  }

  /** When the first plan of the commit was complete after the merge; `running` while that is to come. */
  async firstAfterMerge(commit: string): Promise<number | 'running' | undefined> {
    const after = this.#pull.mergedAt;
    return firstPlanAfter(await this.#runsOf(commit), { commit, after });
  }

  /** Whether another head has a plan, and that does the same. */
  async doesAsMuch(head: string, plan: Plan): Promise<boolean> {
    const other = await this.seenAt(head, this.#pull.mergedAt);
    return !('code' in other) && contentOf(other.plan) === contentOf(plan);
  }

  /** Another pull request of the same commit is planned by runs of the same head: those are passed over. */
  async #newest(commit: string, before: number): Promise<SeenPlan | PullRefusal> {
    let runs = await this.#runsOf(commit);
    for (;;) {
      const reviewed = reviewedPlan(runs, { commit, before });
      if ('code' in reviewed) return this.#kept(commit) ?? reviewed;
      const plan = await this.#read(reviewed);
      const { pull = this.#pull.number, head } = plan.source ?? {};
      if (pull === this.#pull.number || head !== commit) return { reviewed, plan };
      runs = runs.filter(({ id }) => id !== reviewed.run);
    }
  }

  /** GitHub deletes artifacts after some months. */
  #kept(commit: string): SeenPlan | undefined {
    const plan = this.#stored;
    if (plan?.source?.head !== commit) return undefined;
    return { plan, reviewed: undefined };
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

/** The base says who approves, and where credentials go: it has to be what the pull request was merged onto, or older. */
async function isBuiltOn(github: GitHub, { source }: Plan, { onto }: FoundPull): Promise<boolean> {
  return source !== undefined && (await isAncestor(github, source.base, onto));
}

const anotherBase = refusePull(
  'plan-contradicts',
  'The plan was made onto a commit that the default branch did not hold.',
);
