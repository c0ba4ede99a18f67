import type { GitHub } from '../client.ts';
import { ask, statusOf } from '../github-error.ts';
import { isPlanRun, planArtifact, type PlanRun, planWorkflow } from './plan-runs.ts';

const needs = 'actions: read';

/** The runs that planned a commit, with all their attempts. None when there is no such workflow. */
export async function readPlanRuns(github: GitHub, commit: string): Promise<readonly PlanRun[]> {
  const { octokit, owner, repo } = github;
  const runs = await ask({ to: `list the plan runs of ${commit.slice(0, 7)}`, needs }, () =>
    octokit.paginate(octokit.rest.actions.listWorkflowRuns, {
      owner,
      repo,
      workflow_id: planWorkflow,
      event: 'pull_request_target',
      head_sha: commit,
      per_page: 100,
    }),
  ).catch((error: unknown) => {
    if (statusOf(error) === 404) return [];
    throw error;
  });
  // A fork's pull request at the same commit is never planned: its run must not stand for the one that was seen.
  const own = runs.filter(({ head_repository: from }) => isOurs(github, from));
  const known = own.map(({ id, event, path, repository, head_sha }) => ({
    id,
    event,
    path,
    repository: repository.full_name,
    head: head_sha,
  }));
  return Promise.all(
    known
      .filter((run) => isPlanRun(run, `${owner}/${repo}`))
      .map(async (run) => ({
        ...run,
        jobs: await jobsOf(github, run.id),
        artifacts: await artifactsOf(github, run.id),
      })),
  );
}

/** GitHub forgets a repository that was deleted. */
function isOurs({ owner, repo }: GitHub, from: { readonly full_name: string } | null): boolean {
  return from?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

/** The run itself tells only when something about it changed last: what counts is when its jobs ended. */
async function jobsOf({ octokit, owner, repo }: GitHub, run: number): Promise<PlanRun['jobs']> {
  const jobs = await ask({ to: `read the jobs of run ${run}`, needs }, () =>
    octokit.paginate(octokit.rest.actions.listJobsForWorkflowRun, {
      owner,
      repo,
      run_id: run,
      filter: 'all',
      per_page: 100,
    }),
  );
  return jobs.map(({ run_attempt = 1, conclusion, completed_at }) => ({
    attempt: run_attempt,
    conclusion,
    ...(completed_at === null ? {} : { completedAt: Date.parse(completed_at) }),
  }));
}

async function artifactsOf(
  { octokit, owner, repo }: GitHub,
  run: number,
): Promise<PlanRun['artifacts']> {
  const artifacts = await ask({ to: `list the artifacts of run ${run}`, needs }, () =>
    octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
      owner,
      repo,
      run_id: run,
      name: planArtifact,
      per_page: 100,
    }),
  );
  return artifacts
    .filter(({ name }) => name === planArtifact)
    .map(({ id, created_at, expired, digest }) => ({
      id,
      expired,
      createdAt: created_at === null ? Infinity : Date.parse(created_at),
      ...(typeof digest === 'string' ? { digest } : {}),
    }));
}
