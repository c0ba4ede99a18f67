import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const folder = '.github/workflows';

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Concurrency {
  readonly group: string;
  readonly 'cancel-in-progress'?: boolean;
  readonly queue?: string;
}

type MatrixRow = Readonly<Record<string, string>>;

export interface Job {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly environment?: { readonly name: string; readonly deployment: boolean };
  readonly concurrency?: Concurrency;
  readonly strategy?: { readonly matrix: { readonly include: readonly MatrixRow[] } };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: unknown;
}

export interface Workflow {
  /** `.github/workflows/plan.yml` */
  readonly path: string;
  readonly text: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface NamedJob extends Job {
  /** `rollcall-plan.yml › comment` */
  readonly title: string;
  readonly workflow: Workflow;
}

export const workflows: readonly Workflow[] = readdirSync(resolve(root, folder))
  .filter((name) => name.endsWith('.yml'))
  .sort()
  .map((name) => {
    const path = `${folder}/${name}`;
    return workflowOf(path, textOf(path));
  });

export function workflowOf(path: string, text: string): Workflow {
  return { ...(parse(text) as Omit<Workflow, 'path' | 'text'>), path, text };
}

export const jobs: readonly NamedJob[] = workflows.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({
    ...job,
    title: `${workflow.path.slice(folder.length + 1)} › ${name}`,
    workflow,
  })),
);

/** Of a file of this repository. */
export function textOf(path: string): string {
  return readFileSync(resolve(root, path), 'utf8');
}

/** Everything that a job's steps are given, as one text. */
export function valuesOf(job: Job): string {
  return JSON.stringify([job.with ?? {}, job.steps ?? []]);
}

export function holdsCredential(job: Job): boolean {
  return /secrets\.ATLASSIAN_/u.test(valuesOf(job));
}

/** The names of the permissions to write that a job has. */
export function writesOf({ permissions = {} }: Job): readonly string[] {
  return Object.entries(permissions)
    .filter(([, level]) => level === 'write')
    .map(([name]) => name)
    .sort();
}
