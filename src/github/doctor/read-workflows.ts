import type { GitHub } from '../client.ts';
import { type RollcallCall, isAbout, rollcallCalls, serves } from '../rollcall-calls.ts';
import { allowed } from './allowed.ts';

/** A workflow of the default branch. */
export interface WorkflowFacts {
  /** `.github/workflows/plan.yml` */
  readonly path: string;
  /** `active` */
  readonly state: string;
  /** What it calls of rollcall; undefined when its file can't be read. */
  readonly calls: readonly RollcallCall[] | undefined;
}

/** Undefined when they can't be read. */
export async function readWorkflows(github: GitHub): Promise<readonly WorkflowFacts[] | undefined> {
  const { octokit, owner, repo } = github;
  const found = await allowed('list the workflows', () =>
    octokit.paginate(octokit.rest.actions.listRepoWorkflows, { owner, repo, per_page: 100 }),
  );
  if (found === undefined) return undefined;
  return Promise.all(
    found
      // GitHub lists some of its own that have no file.
      .filter(({ path }) => path.startsWith('.github/workflows/'))
      .map(async ({ path, state }) => {
        const text = await textOf(github, path);
        return { path, state, calls: text === undefined ? undefined : rollcallCalls(text) };
      }),
  );
}

/** The workflow that plans, applies or looks for drift of a folder. */
export function workflowFor(
  workflows: readonly WorkflowFacts[],
  kind: string,
  folder: string,
): WorkflowFacts | undefined {
  return workflows.find(({ calls = [] }) => calls.some((call) => serves(call, kind, folder)));
}

/** Those with a credential, and the one at which a correction waits for a person, by what the workflows call them. */
export function environmentNames(
  workflows: readonly WorkflowFacts[],
  folder: string,
): { readonly withCredential: readonly string[]; readonly withReviewers: string } {
  const inputs = workflows
    .flatMap(({ calls = [] }) => calls)
    .filter((call) => isAbout(call, folder))
    .map((call) => call.inputs);
  const called = (kind: string): string => {
    const names = inputs.map((each) => each[`${kind}-environment`]);
    return names.find((name) => typeof name === 'string') ?? `rollcall-${kind}`;
  };
  return {
    withCredential: [...new Set([called('plan'), called('apply')])],
    withReviewers: called('approval'),
  };
}

/** When a workflow last succeeded on its schedule, in milliseconds; undefined when it never did, or that is not known. */
export async function lastScheduled(
  { octokit, owner, repo }: GitHub,
  path: string,
): Promise<number | undefined> {
  const at = { owner, repo, workflow_id: path.split('/').at(-1) ?? path };
  const found = await allowed(`list the runs of ${path}`, () =>
    octokit.rest.actions.listWorkflowRuns({
      ...at,
      event: 'schedule',
      status: 'success',
      per_page: 1,
    }),
  );
  const [run] = found?.data.workflow_runs ?? [];
  return run === undefined ? undefined : Date.parse(run.updated_at);
}

async function textOf({ octokit, owner, repo }: GitHub, path: string): Promise<string | undefined> {
  const found = await allowed(`read ${path}`, () =>
    octokit.rest.repos.getContent({ owner, repo, path }),
  );
  const { data } = found ?? {};
  return data !== undefined && 'content' in data
    ? Buffer.from(data.content, 'base64').toString()
    : undefined;
}
