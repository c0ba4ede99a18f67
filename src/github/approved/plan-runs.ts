import { given } from '../../model/objects.ts';
import type { GitHub } from '../client.ts';
import { callGitHub, gitHubStatusOf } from '../github-error.ts';
import { type PullRefusal, refusePull } from './refusal.ts';

/** Where the plans of a folder's pull requests are. */
export interface PlanPlace {
  /** The file name of the workflow that plans: `plan.yml`. */
  readonly workflow: string;
  /** What stands for the folder in the names of its artifacts and jobs: `memberships`. */
  readonly name: string;
}

export const planFile = 'plan.json';

/** A run of a workflow; times in milliseconds since 1970-01-01T00:00:00Z. */
export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  /** `.github/workflows/plan.yml`, with the branch after an `@` at times. */
  readonly path: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The head of the pull request. */
  readonly head: string;
  /** Whose push, or opening of the pull request, started it. */
  readonly actor: string | undefined;
}

export interface PlanRun extends WorkflowRun {
  /** Of every attempt. */
  readonly jobs: readonly Job[];
  /** Those that may hold a plan of the folder. */
  readonly artifacts: readonly Artifact[];
}

interface Job {
  readonly attempt: number;
  readonly conclusion: string | null;
  readonly completedAt?: number;
}

interface Artifact {
  readonly id: number;
  readonly createdAt: number;
  readonly expired: boolean;
  /** `sha256:…` of the archive, where GitHub gives it. */
  readonly digest?: string;
}

export interface ReviewedPlan {
  readonly run: number;
  readonly attempt: number;
  readonly artifact: Artifact;
}

/** Only these ran the default branch's workflow: a proposal can bring a `plan.yml` of its own for other events. */
export function isPlanRun(run: WorkflowRun, repository: string, workflow: string): boolean {
  return (
    run.event === 'pull_request_target' &&
    run.path.split('@')[0] === `.github/workflows/${workflow}` &&
    run.repository.toLowerCase() === repository.toLowerCase()
  );
}

/**
 * The plan that whoever approved `commit` at `before` can have seen: of the newest attempt of a run that had completed by
 * then. A plan that was made later, by running the same run again too, is not what was approved.
 */
export function reviewedPlan(
  runs: readonly PlanRun[],
  { commit, before }: { readonly commit: string; readonly before: number },
): ReviewedPlan | PullRefusal {
  const attempts = runs.filter(({ head }) => head === commit).flatMap(attemptsOf);
  const newest = attempts
    .filter(({ completedAt }) => completedAt < before)
    .toSorted((a, b) => b.completedAt - a.completedAt)[0];
  const short = commit.slice(0, 7);
  if (newest === undefined) {
    return refusePull('no-plan', `No plan of ${short} was complete when it was approved.`);
  }
  const { run, attempt, completedAt } = newest;
  const [artifact] = run.artifacts
    .filter(({ createdAt }) => createdAt <= completedAt)
    .toSorted((a, b) => b.createdAt - a.createdAt);
  if (artifact === undefined) {
    return run.jobs.some((job) => job.attempt > attempt)
      ? refusePull(
          'plan-run-again',
          `Run ${run.id}, which made the plan that was approved, was run again afterwards, and GitHub no longer has that plan.`,
        )
      : refusePull(
          'no-plan',
          `Run ${run.id} was the newest when ${short} was approved, and it made no plan.`,
        );
  }
  if (artifact.expired) {
    return refusePull('plan-expired', `The plan of run ${run.id} that was approved has expired.`);
  }
  return { run: run.id, attempt, artifact };
}

/** When the first plan of a commit was complete that had not been at a moment; `running` while one still may be. */
export function firstPlanAfter(
  runs: readonly PlanRun[],
  { commit, after }: { readonly commit: string; readonly after: number },
): number | 'running' | undefined {
  const own = runs.filter(({ head }) => head === commit);
  const times = own
    .flatMap(attemptsOf)
    .map(({ completedAt }) => completedAt)
    .filter((completedAt) => completedAt >= after);
  if (times.length > 0) return Math.min(...times);
  const isRunning = own.some(({ jobs }) => jobs.some((job) => job.completedAt === undefined));
  return isRunning ? 'running' : undefined;
}

interface Attempt {
  readonly run: PlanRun;
  readonly attempt: number;
  readonly completedAt: number;
}

/** Those that ended by themselves: one that was cancelled, or skipped as a whole, showed nobody anything. */
function attemptsOf(run: PlanRun): readonly Attempt[] {
  const numbers = new Set(run.jobs.map(({ attempt }) => attempt));
  return [...numbers].flatMap((attempt) => {
    const jobs = run.jobs.filter((job) => job.attempt === attempt);
    const times = jobs.flatMap(({ completedAt }) => completedAt ?? []);
    const shown =
      times.length === jobs.length &&
      jobs.every(({ conclusion }) => conclusion !== 'cancelled') &&
      jobs.some(({ conclusion }) => conclusion !== 'skipped');
    return shown ? [{ run, attempt, completedAt: Math.max(...times) }] : [];
  });
}

const needs = 'actions: read';

/** The runs that planned a commit, with all their attempts. None when there is no such workflow. */
export async function readPlanRuns(
  github: GitHub,
  commit: string,
  { workflow, name }: PlanPlace,
): Promise<readonly PlanRun[]> {
  const { octokit, owner, repo } = github;
  const runs = await callGitHub({ to: `list the plan runs of ${commit.slice(0, 7)}`, needs }, () =>
    octokit.paginate(octokit.rest.actions.listWorkflowRuns, {
      owner,
      repo,
      workflow_id: workflow,
      event: 'pull_request_target',
      head_sha: commit,
      per_page: 100,
    }),
  ).catch((error: unknown) => {
    if (gitHubStatusOf(error) === 404) return [];
    throw error;
  });
  // A fork's pull request at the same commit is never planned: its run must not stand for the one that was seen.
  const own = runs.filter(({ head_repository: from }) => isOurs(github, from));
  const known = own.map(({ id, event, path, repository, head_sha, actor }) => ({
    id,
    event,
    path,
    repository: repository.full_name,
    head: head_sha,
    actor: actor?.login,
  }));
  return Promise.all(
    known
      .filter((run) => isPlanRun(run, `${owner}/${repo}`, workflow))
      .map(async (run) => ({
        ...run,
        jobs: await jobsOf(github, run.id, name),
        artifacts: await artifactsOf(github, run.id, `rollcall-plan-${name}`),
      })),
  );
}

/** GitHub forgets a repository that was deleted. */
function isOurs({ owner, repo }: GitHub, from: { readonly full_name: string } | null): boolean {
  return from?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

/**
 * The run itself says only when something about it changed last: what counts is when its jobs ended. Where one run plans
 * several folders, each has jobs of its own, `emea / plan`: those of the others decide nothing.
 */
async function jobsOf(
  { octokit, owner, repo }: GitHub,
  run: number,
  folder: string,
): Promise<PlanRun['jobs']> {
  const jobs = await callGitHub({ to: `read the jobs of run ${run}`, needs }, () =>
    octokit.paginate(octokit.rest.actions.listJobsForWorkflowRun, {
      owner,
      repo,
      run_id: run,
      filter: 'all',
      per_page: 100,
    }),
  );
  const own = jobs.filter(({ name }) => name.startsWith(`${folder} / `));
  return (own.length > 0 ? own : jobs).map(({ run_attempt = 1, conclusion, completed_at }) =>
    given({
      attempt: run_attempt,
      conclusion,
      completedAt: completed_at === null ? undefined : Date.parse(completed_at),
    }),
  );
}

async function artifactsOf(
  { octokit, owner, repo }: GitHub,
  run: number,
  artifact: string,
): Promise<PlanRun['artifacts']> {
  const artifacts = await callGitHub({ to: `list the artifacts of run ${run}`, needs }, () =>
    octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
      owner,
      repo,
      run_id: run,
      name: artifact,
      per_page: 100,
    }),
  );
  return artifacts
    .filter(({ name }) => name === artifact)
    .map(({ id, created_at, expired, digest }) =>
      given({
        id,
        expired,
        createdAt: created_at === null ? Infinity : Date.parse(created_at),
        digest: digest ?? undefined,
      }),
    );
}
