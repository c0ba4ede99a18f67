import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';

/** One line of the table: what is done, what was hoped for, and how to find out. */
export interface Row {
  readonly number: number;
  readonly work: string;
  readonly goal: string;
  readonly measure: (effort: Effort) => Promise<Result>;
}

/** How often everything is run. */
export interface Effort {
  readonly runs: number;
}

export interface Result {
  /** For the table, in one line. */
  readonly measured: string;
  readonly met: boolean;
  /** Markdown: how it was measured, what the ideal is made of, where the time goes; where a goal is missed, why. */
  readonly details: string;
}

/** The built program. */
export const program = resolve(import.meta.dirname, '../dist/rollcall.js');

export interface Ended {
  readonly code: number | null;
  readonly seconds: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs node with these arguments, in a process of its own, from its start to its end. */
export async function runNode(
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => stdout.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text));
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - started) / 1000;
  return { code, seconds, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** The same, and throws when it did not end well. */
export async function runWell(...[args, options]: Parameters<typeof runNode>): Promise<Ended> {
  const ended = await runNode(args, options);
  if (ended.code === 0) return ended;
  throw new Error(
    `node ${args.join(' ')} ended with ${ended.code}:\n${ended.stderr}${ended.stdout}`,
  );
}

/** Measures several times, one after the other, and gives all that came out. */
export async function repeat<T>(runs: number, once: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let run = 0; run < runs; run++) all.push(await once());
  return all;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** What it was measured on, in one line. */
export function machineName(): string {
  const cores = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const model = cores[0]?.model.trim() ?? 'unknown processor';
  return `${cores.length} × ${model}, ${gigabytes} GB, ${process.platform}, Node ${process.version}`;
}
