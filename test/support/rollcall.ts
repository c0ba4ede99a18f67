import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

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

const program = resolve(import.meta.dirname, '../../dist/rollcall.js');
/** What a process needs to start, and nothing that could lead it elsewhere. */
const bare = Object.fromEntries(
  ['PATH', 'HOME', 'TMPDIR', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

/** Starts the program as people do: a process of its own, without a terminal. */
export function start(args: readonly string[], { cwd, env = {} }: RunOptions) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...bare, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = once(child, 'close').then(([code]): Ended => ({
    ...output,
    code: code as number | null,
  }));
  return { child, ended };
}

export function rollcall(args: readonly string[], options: RunOptions): Promise<Ended> {
  return start(args, options).ended;
}

/** A folder of files that is gone after the test. Gives its path. */
export async function folder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'rollcall-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), text);
  }
  return path;
}
