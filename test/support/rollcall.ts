import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { main } from '../../src/cli/main.ts';
import { runAction } from '../../src/cli/run-action.ts';
import type { Streams } from '../../src/shell/terminal.ts';
import { clock } from './clock.ts';
import { expectNoSecret, expectNoSecretIn, useSecretsOf } from './secrets.ts';
import { inFolder } from './working-directory.ts';
import { collect } from './collect.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** The working directory: the folder of the files is below it. */
  readonly cwd: string;
  /** What the command finds in its environment, besides what every process has. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The built program. */
const program = resolve(import.meta.dirname, '../../dist/rollcall.js');
/** What a process needs to start, and nothing that could lead it elsewhere. */
export const bare: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ),
  // Wherever the tests run.
  TZ: 'UTC',
};

/** Runs a command line within this process, without a terminal, exactly as the program does. */
export function rollcall(args: readonly string[], options: RunOptions): Promise<Ended> {
  return inFolder(options.cwd, async () => {
    const [stdout, stderr] = [collect(), collect()];
    const streams = { stdin: {}, stdout: stdout.stream, stderr: stderr.stream };
    const code = await main(args, manifest.version, streamsOf(streams, options), clock);
    return kept({ code, stdout: stdout.text(), stderr: stderr.text() });
  });
}

/** Runs it as in a terminal so wide, with nobody to answer. Gives all that it writes there, in its order. */
export function inTerminal(
  args: readonly string[],
  columns: number,
  options: RunOptions,
): Promise<{ readonly code: number; readonly written: string }> {
  return inFolder(options.cwd, async () => {
    const { stream, text } = collect();
    const terminal = Object.assign(stream, { isTTY: true, columns });
    const streams = { stdin: {}, stdout: terminal, stderr: terminal };
    const code = await main(args, manifest.version, streamsOf(streams, options), clock);
    const { stdout: written } = kept({ code, stdout: text(), stderr: '' });
    return { code, written };
  });
}

/** Runs the GitHub action within this process, as the runner does: its inputs are variables, and both streams are one log. */
export function act({ cwd, env = {} }: RunOptions): Promise<Ended> {
  return inFolder(join(cwd, env['INPUT_IN'] ?? ''), async () => {
    const { stream, text } = collect();
    const streams = streamsOf({ stdin: {}, stdout: stream, stderr: stream }, { env });
    const code = await runAction(streams, manifest.version, clock);
    return kept({ code, stdout: text(), stderr: '' });
  });
}

/**
 * Starts the built program as people do: a process of its own, without a terminal. For what only a process shows; it
 * takes many times as long as `rollcall`.
 */
export function start(args: readonly string[], options: RunOptions) {
  return startNode([program, ...args], options);
}

/** Runs the built program in a process of its own. */
export function asProcess(args: readonly string[], options: RunOptions): Promise<Ended> {
  return start(args, options).ended;
}

/** Starts the action as the runner does, from its bundle. */
export function startAction(bundle: string, options: RunOptions): Promise<Ended> {
  return startNode([bundle], options).ended;
}

function startNode(args: readonly string[], { cwd, env = {} }: RunOptions) {
  useSecretsOf(env);
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...bare, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = once(child, 'close').then(([code]): Ended =>
    kept({ ...output, code: code as number | null }),
  );
  return { child, ended };
}

/** A folder of files that is gone after the test. Gives its path. */
export async function folder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'rollcall-'));
  onTestFinished(async () => {
    await expectNoSecretIn(path).finally(() => rm(path, { recursive: true, force: true }));
  });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return path;
}

/** Whatever a command prints in any test, it holds no credential (promise 12). */
function kept(ended: Ended): Ended {
  expectNoSecret(ended.stdout, 'stdout');
  expectNoSecret(ended.stderr, 'stderr');
  return ended;
}

/** Of a process's own streams, the program uses little. */
function streamsOf(
  streams: Record<'stdin' | 'stdout' | 'stderr', object>,
  { env = {} }: Pick<RunOptions, 'env'>,
): Streams {
  useSecretsOf(env);
  return { ...streams, env: { ...bare, ...env } } as unknown as Streams;
}
