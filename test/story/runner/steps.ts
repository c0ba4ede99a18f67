import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { act, startAction } from '../../support/rollcall.ts';
import { zipOf } from '../../github/zip.ts';
import type { Run, StepResult } from './machine.ts';

/** A step whose expressions are worked out. */
export interface GivenStep {
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

export type Done = Omit<StepResult, 'name'>;

const root = resolve(import.meta.dirname, '../../..');
const done: Done = { code: 0, log: '', outputs: {} };
const failed = (log: string): Done => ({ ...done, code: 1, log });

/** Does what the runner would do for one of the actions that the workflows use. Throws for any other. */
export async function runStep(step: GivenStep, workspace: string, run: Run): Promise<Done> {
  const [action = ''] = step.uses.split('@');
  switch (action) {
    case 'actions/checkout':
      return checkout(step, workspace, run);
    case 'actions/upload-artifact':
      return upload(step, workspace, run);
    case 'actions/download-artifact':
      return download(step, workspace, run);
    default:
      if (action.startsWith('$/')) return own(step, workspace, run);
      throw new Error(`The runner of the tests knows no ${action}.`);
  }
}

/** As actions/checkout does it since version 7. */
async function checkout(step: GivenStep, workspace: string, run: Run): Promise<Done> {
  const { owner, repo, pulls, branches, defaultBranch } = run.server.world;
  const {
    ref = defaultBranch,
    path = '',
    'sparse-checkout': patterns = '',
    repository,
  } = step.with;
  // The token of a job reads the repository of the job, and no other one that is private.
  if (repository !== undefined && repository !== `${owner}/${repo}`) {
    return failed(`fatal: repository 'https://github.com/${repository}/' not found`);
  }
  const fork = pulls.find(
    (pull) =>
      pull.fork !== undefined &&
      [pull.head, typeof pull.result === 'object' ? pull.result.sha : ''].includes(ref),
  );
  if (
    run.event.name === 'pull_request_target' &&
    fork !== undefined &&
    step.with['allow-unsafe-pr-checkout'] !== 'true'
  ) {
    return failed(
      "Refusing to check out fork pull request code from a 'pull_request_target' workflow",
    );
  }
  const sha = branches[ref.replace(/^refs\/heads\//u, '')] ?? ref;
  await run.git.checkout(sha, patterns.trim(), join(workspace, path));
  return done;
}

async function upload(step: GivenStep, workspace: string, { server, id, now }: Run): Promise<Done> {
  const { name = '', path = '' } = step.with;
  const patterns = path
    .trim()
    .split('\n')
    .map((pattern) => pattern.trim());
  const all = await readdir(workspace, { recursive: true, withFileTypes: true });
  const files = all
    .filter((each) => each.isFile())
    .map((each) => relative(workspace, join(each.parentPath, each.name)));
  const found = files.filter((file) =>
    patterns.some((pattern) => file === pattern || file.startsWith(`${pattern}/`)),
  );
  // The folder that all paths have in common is left out.
  const folders = patterns.map((pattern) =>
    all.some(
      (each) =>
        each.isDirectory() && relative(workspace, join(each.parentPath, each.name)) === pattern,
    )
      ? pattern
      : dirname(pattern),
  );
  const [first = '.'] = folders;
  const top = folders.every((each) => each === first) ? first : '.';
  const texts: Record<string, string> = {};
  for (const file of found) {
    texts[relative(top, file)] = await readFile(join(workspace, file), 'utf8');
  }
  if (Object.keys(texts).length === 0) return done;
  const { artifacts } = server.world;
  // https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
  if (/["<>:|*?\r\n\\/]/u.test(name)) return failed(`The artifact name is not valid: ${name}.`);
  const artifact = { id: 100 + artifacts.length, run: id, name, zip: zipOf(texts), created: now() };
  artifacts.push(artifact);
  return { ...done, outputs: { 'artifact-id': String(artifact.id) } };
}

async function download(step: GivenStep, workspace: string, { server, id }: Run): Promise<Done> {
  const { name, path = '' } = step.with;
  const artifact = server.world.artifacts.findLast((each) => each.run === id && each.name === name);
  if (artifact === undefined) throw new Error(`Run ${id} has no artifact ${String(name)}.`);
  await mkdir(join(workspace, path), { recursive: true });
  for (const [file, content] of Object.entries(unzipSync(artifact.zip))) {
    await mkdir(dirname(join(workspace, path, file)), { recursive: true });
    await writeFile(join(workspace, path, file), content);
  }
  return done;
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

/** The runner takes `$/PATH` from the repository and the commit of the workflow, and wants a path. */
function folderOfOwn(uses: string): string {
  const path = uses.slice('$/'.length);
  if (path === '' || path.includes('@')) throw new Error(`The runner refuses "uses: ${uses}".`);
  return path;
}

/** Runs the action of this repository: its inputs are variables, and so is all that it is told about the run. */
async function own(step: GivenStep, workspace: string, run: Run): Promise<Done> {
  const action = join(root, folderOfOwn(step.uses));
  const { inputs } = parse(await readFile(join(action, 'action.yml'), 'utf8')) as Manifest;
  const given = Object.entries(inputs).map(([name, { default: usual = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    step.with[name] ?? usual,
  ]);
  // The token comes as the step names it, or not at all.
  const told: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(run.server.env).filter(([name]) => name !== 'GITHUB_TOKEN'),
  );
  const event = join(workspace, 'event.json');
  const output = join(workspace, 'output');
  const summary = join(workspace, 'summary.md');
  await Promise.all([
    writeFile(event, JSON.stringify(run.event.payload)),
    writeFile(output, ''),
    writeFile(summary, ''),
  ]);
  const env = {
    ...{ ...told, GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: String(run.attempt) },
    ...{ GITHUB_EVENT_PATH: event, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
    ...(Object.fromEntries(given) as Readonly<Record<string, string>>),
    ...step.env,
  };
  const [command = ''] = /^(?:ci )?\S+/u.exec(step.with['run'] ?? '') ?? [];
  const isAgain = run.bundled.has(command);
  run.bundled.add(command);
  const { code, stdout, stderr } =
    run.bundle === undefined || isAgain
      ? await act({ cwd: workspace, env })
      : await startAction(run.bundle, { cwd: workspace, env });
  return { code, log: stdout + stderr, outputs: outputsIn(await readFile(output, 'utf8')) };
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-output-parameter */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(
    /^(?<name>[^=<\n]+)(?:=(?<line>.*)|<<(?<end>.+)\n(?<lines>[^]*?)\n\k<end>)$/gmu,
  );
  return Object.fromEntries(
    [...found].map(({ groups = {} }) => [groups['name'] ?? '', groups['line'] ?? groups['lines']]),
  ) as Readonly<Record<string, string>>;
}
