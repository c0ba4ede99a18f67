import { type Refusal, refusal } from './refusal.ts';

export const planWorkflow = 'plan.yml';
export const planArtifact = 'rollcall-plan';
export const planFile = 'plan.json';

/** A run of a workflow; times in milliseconds since 1970-01-01T00:00:00Z. */
export interface Run {
  readonly id: number;
  readonly event: string;
  /** `.github/workflows/plan.yml`, with the branch after an `@` at times. */
  readonly path: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The head of the pull request. */
  readonly head: string;
}

export interface PlanRun extends Run {
  /** Of every attempt. */
  readonly jobs: readonly Job[];
  /** Those that are named `planArtifact`. */
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
  /** `sha256:…` of the archive, where GitHub tells. */
  readonly digest?: string;
}

export interface SeenPlan {
  readonly run: number;
  readonly attempt: number;
  readonly artifact: Artifact;
}

/** Only these ran the default branch's workflow: a proposal can bring a `plan.yml` of its own for other events. */
export function isPlanRun(run: Run, repository: string): boolean {
  return (
    run.event === 'pull_request_target' &&
    run.path.split('@')[0] === `.github/workflows/${planWorkflow}` &&
    run.repository.toLowerCase() === repository.toLowerCase()
  );
}

/**
 * The plan that whoever approved `commit` at `before` can have seen: of the newest attempt of a run that had completed by
 * then. A plan that was made later, by running the same run again too, is not what was approved.
 */
export function seenPlan(
  runs: readonly PlanRun[],
  { commit, before }: { readonly commit: string; readonly before: number },
): SeenPlan | Refusal {
  const attempts = runs.filter(({ head }) => head === commit).flatMap(attemptsOf);
  const newest = attempts
    .filter(({ completedAt }) => completedAt < before)
    .toSorted((a, b) => b.completedAt - a.completedAt)[0];
  const short = commit.slice(0, 7);
  if (newest === undefined) {
    return refusal('no-plan', `No plan of ${short} was complete when it was approved.`);
  }
  const { run, attempt, completedAt } = newest;
  const [artifact] = run.artifacts
    .filter(({ createdAt }) => createdAt <= completedAt)
    .toSorted((a, b) => b.createdAt - a.createdAt);
  if (artifact === undefined) {
    return run.jobs.some((job) => job.attempt > attempt)
      ? refusal(
          'plan-run-again',
          `Run ${run.id}, which made the plan that was approved, was run again afterwards, and GitHub no longer has that plan.`,
        )
      : refusal(
          'no-plan',
          `Run ${run.id} was the newest when ${short} was approved, and it made no plan.`,
        );
  }
  if (artifact.expired) {
    return refusal('plan-expired', `The plan of run ${run.id} that was approved has expired.`);
  }
  return { run: run.id, attempt, artifact };
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
