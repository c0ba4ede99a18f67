import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import {
  type BrokenSeed,
  type Tally,
  type Tell,
  addCounts,
  brokenText,
  tellSeeds,
} from '../test/simulation/seeds.ts';

// npm run simulate -- --seeds 2000 [--from 1] [--of atlassian]: tells the stories of so many seeds, a process for each
// core, and prints those that break a law. --seed 17 [--without 2,3]: the story of one, whatever comes of it.
// --of github: stories of pull requests and workflows, which need the servers of the tests, and so run as tests.

const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'atlassian' },
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    without: { type: 'string', default: '' },
    /** Of a worker: which of how many it is. */
    share: { type: 'string' },
  },
});

const simulations: Readonly<Record<string, () => Promise<{ readonly tell: Tell }>>> = {
  atlassian: () => import('../test/simulation/story.ts'),
};

/** What a worker reports. */
type Report = { readonly broken?: BrokenSeed } | { readonly tally: Tally };

const load = simulations[values.of];
if (load === undefined && values.of !== 'github') {
  throw new Error(`--of is one of ${[...Object.keys(simulations), 'github'].join(', ')}.`);
}
const [from, seeds] = [Number(values.from), Number(values.seeds)];
if (load === undefined) runTests();
else if (values.seed !== undefined) await tellOne(await load(), Number(values.seed));
else if (values.share === undefined) await shareOut();
else await work(await load(), values.share);

function runTests(): void {
  const env = {
    ROLLCALL_SEED: values.seed ?? values.from,
    ROLLCALL_SEEDS: values.seed === undefined ? values.seeds : '1',
    ROLLCALL_WITHOUT: values.without,
  };
  const { status } = spawnSync('npx', ['vitest', 'run', 'test/simulation/github'], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  process.exitCode = status ?? 1;
}

async function tellOne({ tell }: { readonly tell: Tell }, seed: number): Promise<void> {
  const without = values.without.split(',').filter(Boolean).map(Number);
  const { lines, breach } = await tell(seed, new Set(without));
  console.log(lines.join('\n'));
  if (breach === undefined) return;
  console.log(breach.stack);
  process.exitCode = 1;
}

/** Every so manieth seed: short and long stories are spread evenly. */
async function work({ tell }: { readonly tell: Tell }, share: string): Promise<void> {
  const [index = 0, of = 1] = share.split('/').map(Number);
  const mine = Array.from({ length: seeds }, (_, each) => from + each);
  const report = (message: Report) => process.send?.(message);
  const tally = await tellSeeds(
    tell,
    mine.filter((seed) => seed % of === index),
    (broken) => report(broken === undefined ? {} : { broken }),
  );
  report({ tally });
  process.disconnect();
}

async function shareOut(): Promise<void> {
  const started = performance.now();
  const cores = Math.min(availableParallelism(), seeds);
  const counts: Record<string, number> = {};
  let done = 0;
  let broken = 0;
  const hear = (message: Report) => {
    if ('tally' in message) {
      addCounts(counts, message.tally.counts);
      return;
    }
    done++;
    if (message.broken !== undefined) {
      broken++;
      console.log(`\n${brokenText(message.broken)}\n`);
    }
    if (done % Math.ceil(seeds / 10) === 0) {
      const seconds = Math.round((performance.now() - started) / 1000);
      console.log(`${done} of ${seeds} seeds in ${seconds} s, ${broken} broken`);
    }
  };
  const workers = Array.from({ length: cores }, async (_, index) => {
    const args = [...process.argv.slice(2), '--share', `${index}/${cores}`];
    const worker = fork(import.meta.filename, args, { execArgv: process.execArgv });
    worker.on('message', hear);
    const [code] = (await once(worker, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`A worker ended with ${code ?? 'a signal'}.`);
  });
  await Promise.all(workers);
  const what = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  console.log(`${done} seeds: ${what.join(', ')}. ${broken} broken.`);
  if (broken > 0) process.exitCode = 1;
}
