/**
 * `npm run fuzz -- --inputs N [--seed S] [--target NAME] [--only NUMBER [--save]]`: tries inputs for as long as you like,
 * each target in a process of its own, with 512 MB. Prints what crashed, hung or took too much, and fails.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { crashText, inputOf, tryOne } from './fuzz.ts';
import { corpusFolder, type Target } from './target.ts';
import { targets } from './targets.ts';

const megabytes = 512;
/** Of one input, in seconds of the processor. */
const mostProcessor = 2;
/** Of one input, in milliseconds by the clock: only what hangs takes as long on a busy machine. */
const hung = 60_000;

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
    only: { type: 'string' },
    save: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const chosen = targets.filter(({ name }) => values.target === undefined || name === values.target);
if (chosen.length === 0) throw new Error(`Targets: ${targets.map(({ name }) => name).join(', ')}.`);

if (values.only !== undefined)
  for (const target of chosen) await tryAgain(target, Number(values.only));
else if (process.send === undefined) for (const target of chosen) await watch(target);
else for (const target of chosen) await work(target, Number(values.inputs));

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** One input, here, where a debugger is at hand. */
async function tryAgain(target: Target, number: number): Promise<void> {
  const input = inputOf(target, seed, number);
  const crash = await tryOne(target, input, number);
  print(crash === undefined ? `${target.name} ${number}: nothing.` : crashText(crash, seed));
  if (!values.save) return;
  const name = `found-${seed}-${number}-${basename(input.from)}`;
  const file = join(corpusFolder, target.name, dirname(input.from), name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, input.bytes);
  print(`Kept as ${file}.`);
}

/** A process for a target; it says which input it is at. */
async function watch({ name }: Target): Promise<void> {
  const args = ['--target', name, '--seed', String(seed), '--inputs', values.inputs];
  const execArgv = [...process.execArgv, `--max-old-space-size=${megabytes}`];
  const child = fork(import.meta.filename, args, { execArgv });
  let at = 'the corpus';
  let timer = setTimeout(() => undefined);
  child.on('message', (number) => {
    at = typeof number === 'number' ? `${number}` : at;
    clearTimeout(timer);
    timer = setTimeout(() => child.kill('SIGKILL'), hung);
  });
  const code = await new Promise((ended) => child.on('close', ended));
  clearTimeout(timer);
  if (code === 0) return;
  process.exitCode = 1;
  if (code !== 1) {
    print(
      `${name}: it hung, or took more than ${megabytes} MB.\nTry it again:   npm run fuzz -- --target ${name} --seed ${seed} --only ${at}`,
    );
  }
}

async function work(target: Target, inputs: number): Promise<void> {
  let slowest = 0;
  for (const [from, bytes] of target.corpus) await measured(target, { from, bytes });
  for (let number = 0; number < inputs && process.exitCode !== 1; number++) {
    process.send?.(number);
    slowest = Math.max(slowest, await measured(target, inputOf(target, seed, number), number));
  }
  const { maxRSS } = process.resourceUsage();
  print(
    `${target.name}: ${inputs} inputs of seed ${seed}, the slowest took ${slowest.toFixed(2)} s of the processor, ${Math.round(maxRSS / 1000)} MB at most.`,
  );
  process.disconnect();
  // Servers of targets may still be listening.
  process.exit();
}

async function measured(
  target: Target,
  input: Parameters<Target['run']>[0],
  number?: number,
): Promise<number> {
  const before = process.cpuUsage();
  const crash = await tryOne(target, input, number);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const slow = new Error(`It took ${seconds} s of the processor.`);
  const found =
    crash ??
    (seconds > mostProcessor
      ? { target: target.name, input, error: slow, ...(number === undefined ? {} : { number }) }
      : undefined);
  if (found !== undefined) {
    print(crashText(found, seed));
    process.exitCode = 1;
  }
  return seconds;
}
