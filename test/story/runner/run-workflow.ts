import { readdir } from 'node:fs/promises';
import { folder } from '../../support/rollcall.ts';
import { type Job, workflows } from '../../workflows/workflows.ts';
import { botToken } from '../../github/server/world.ts';
import { allFilled, type Contexts, holds } from './expression.ts';
import type { Run, StepResult } from './machine.ts';
import { runStep } from './steps.ts';

interface JobResult {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
}

/** By the name of the job; `emea / plan` where a matrix calls what has it. */
export type RunResult = Readonly<Record<string, JobResult>>;

const skipped: JobResult = { result: 'skipped', outputs: {}, steps: [] };

/** Plays `.github/workflows/NAME` as it stands, with what it calls: one job after the other, on this machine. */
export async function runWorkflow(
  name: string,
  run: Run,
  given: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  const workflow = [...(run.workflows ?? []), ...workflows].find(
    ({ path }) => path === `.github/workflows/${name}`,
  );
  if (workflow === undefined) throw new Error(`There is no workflow ${name}.`);
  const results: Record<string, JobResult> = {};
  const inputs = { ...usualInputs(workflow.on), ...given };
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const needs = Object.fromEntries(
      [job.needs ?? []].flat().map((each) => [each, results[each] ?? skipped]),
    );
    const more = { inputs, needs };
    const contexts = contextsOf(run, undefined, more);
    const well = Object.values(needs).every(({ result }) => result === 'success');
    if (run.without.includes(id) || !holds(job.if, contexts, well)) {
      results[id] = skipped;
    } else if (job.uses === undefined) {
      const { name: environment } = allFilled(job.environment, contexts);
      results[id] = await runJob(job, run, contextsOf(run, environment, more));
    } else {
      const [, called = ''] = /\.github\/workflows\/([^@]+)/u.exec(job.uses) ?? [];
      for (const row of job.strategy?.matrix.include ?? [undefined]) {
        const given = allFilled(
          job.with,
          row === undefined ? contexts : { ...contexts, matrix: row },
        );
        const inner = await runWorkflow(called, run, given);
        for (const [name, result] of Object.entries(inner))
          results[row === undefined ? name : `${row['name'] ?? ''} / ${name}`] = result;
      }
    }
  }
  return results;
}

async function runJob(job: Job, run: Run, contexts: Contexts): Promise<JobResult> {
  const workspace = await folder();
  const results: StepResult[] = [];
  const steps: Record<string, { readonly outputs: StepResult['outputs'] }> = {};
  let well = true;
  for (const { id, name = '', uses = '', if: condition, with: inputs, env } of job.steps ?? []) {
    const now = { ...contexts, steps };
    const files = await readdir(workspace, { recursive: true });
    if (!holds(condition, now, well, files)) continue;
    const step = { uses, with: allFilled(inputs, now), env: allFilled(env, now) };
    const { code, log, outputs } = await runStep(step, workspace, run);
    if (id !== undefined) steps[id] = { outputs };
    results.push({ name, code, log, outputs });
    well &&= code === 0;
  }
  const outputs = allFilled(job.outputs, { ...contexts, steps });
  return { result: well ? 'success' : 'failure', outputs, steps: results };
}

function contextsOf(
  { server, event, environment }: Run,
  entered: string | undefined,
  more: Contexts,
): Contexts {
  const { secrets, vars } = environment(entered);
  const { owner, repo, defaultBranch } = server.world;
  const github = {
    event_name: event.name,
    event: event.payload,
    repository: `${owner}/${repo}`,
    ref: `refs/heads/${defaultBranch}`,
    token: botToken,
  };
  const job = { workflow_repository: `${owner}/${repo}`, workflow_sha: 'program' };
  return { github, job, secrets, vars, steps: {}, ...more };
}

function usualInputs(on: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const { inputs = {} } = (on['workflow_call'] ?? {}) as {
    readonly inputs?: Readonly<Record<string, { readonly default?: string }>>;
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: usual = '' }]) => [name, usual]),
  );
}
