import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { bundle } from '../../support/bundle.ts';
import { zipOf } from '../../github/zip.ts';
import { git } from './git.ts';
import { bare, type Run, type StepResult } from './machine.ts';

/** A step whose expressions are worked out. */
export interface GivenStep {
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

export type Done = Omit<StepResult, 'name'>;

const root = resolve(import.meta.dirname, '../../..');
const done: Done = { code: 0, log: '', outputs: {} };

/** Does what the runner would do for one of the actions that the workflows use. Throws for any other. */
export async function runStep(step: GivenStep, workspace: string, run: Run): Promise<Done> {
  const [action = ''] = step.uses.split('@');
  switch (action) {
    case 'actions/checkout':
      return 'repository' in step.with ? program(step, workspace) : checkout(step, workspace, run);
    case 'actions/upload-artifact':
      return upload(step, workspace, run);
    case 'actions/download-artifact':
      return download(step, workspace, run);
    default:
      if (action.startsWith('./')) return act(step, workspace, run);
      throw new Error(`The runner of the tests knows no ${action}.`);
  }
}

/** The program comes as it is committed, apart from the bundle: that is made of the sources that stand here now. */
async function program({ with: { path = '' } }: GivenStep, workspace: string): Promise<Done> {
  await mkdir(join(workspace, path, 'action'), { recursive: true });
  await symlink(join(root, 'action.yml'), join(workspace, path, 'action.yml'));
  await symlink(bundle, join(workspace, path, 'action/index.mjs'));
  return done;
}

async function checkout(step: GivenStep, workspace: string, run: Run): Promise<Done> {
  const { ref = 'HEAD', path = '', 'sparse-checkout': patterns = '' } = step.with;
  const to = join(workspace, path);
  const sha = await git(run.git, 'rev-parse', ref);
  await git(workspace, 'clone', '--quiet', '--shared', '--no-checkout', run.git, to);
  await git(to, 'sparse-checkout', 'set', '--no-cone', patterns.trim());
  await git(to, 'checkout', '--quiet', '--detach', sha);
  return done;
}

async function upload(step: GivenStep, workspace: string, { server, id, now }: Run): Promise<Done> {
  const { name = '', path = '' } = step.with;
  const texts: Record<string, string> = {};
  for (const pattern of path.trim().split('\n')) {
    const folder = join(workspace, dirname(pattern.trim()));
    const [start = '', end] = basename(pattern.trim()).split('*');
    for (const file of await readdir(folder).catch(() => [])) {
      if (end === undefined ? file === start : file.startsWith(start) && file.endsWith(end))
        texts[file] = await readFile(join(folder, file), 'utf8');
    }
  }
  if (Object.keys(texts).length === 0) return done;
  const { artifacts } = server.world;
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
    await writeFile(join(workspace, path, file), content);
  }
  return done;
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

/** Runs a JavaScript action: its inputs are variables, and so is all that it is told about the run. */
async function act(step: GivenStep, workspace: string, run: Run): Promise<Done> {
  const action = join(workspace, step.uses);
  const { inputs, runs } = parse(await readFile(join(action, 'action.yml'), 'utf8')) as Manifest;
  const given = Object.entries(inputs).map(([name, { default: usual = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    step.with[name] ?? usual,
  ]);
  // The token comes as the step names it, or not at all.
  const told: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(run.server.env).filter(([name]) => name !== 'GITHUB_TOKEN'),
  );
  const [event, output, summary] = ['event.json', 'output', 'summary.md'].map((name) =>
    join(workspace, name),
  );
  await Promise.all([
    writeFile(String(event), JSON.stringify(run.event.payload)),
    writeFile(String(output), ''),
    writeFile(String(summary), ''),
  ]);
  const child = spawn(process.execPath, [join(action, runs.main)], {
    cwd: workspace,
    env: {
      ...{ ...bare, ...told, GITHUB_RUN_ID: String(run.id) },
      ...{ GITHUB_EVENT_PATH: event, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
      ...(Object.fromEntries(given) as Readonly<Record<string, string>>),
      ...step.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, log, outputs: outputsIn(await readFile(String(output), 'utf8')) };
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
