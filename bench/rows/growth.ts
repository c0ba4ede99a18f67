import { join } from 'node:path';
import { numberText } from '../../src/model/text.ts';
import { scratchFolder } from '../company.ts';
import { type Growing, type Used, growing, useOf } from '../growth.ts';
import { type Row, median, repeat } from '../measure.ts';

const factors = [1, 2, 4, 8] as const;
/** A world in which a command has hardly anything to do but to start. */
const hardlyAnybody = 20;
const most = 1.1;

export const growth: Row = {
  number: 8,
  work: '`plan`, `apply`, `import`, `grant --sheet`, `undo`, `ci comment` at n, 2n, 4n, 8n',
  goal: 'exponent of time and memory at most 1.1',
  async measure({ runs }) {
    using scratch = scratchFolder();
    const measured: Measured[] = [];
    const times = Math.min(runs, 3);
    for (const each of growing) {
      measured.push(await useEach(each, times, join(scratch.path, 'world')));
    }
    const worst = (which: 'time' | 'memory') => Math.max(...measured.map((each) => each[which]));
    const lines = measured.map(
      ({ name, sizes, time, memory }) =>
        `| ${name} | ${sizes.map(sizeText).join('<br>')} | ${time.toFixed(2)} | ${memory.toFixed(2)} |`,
    );
    return {
      measured: `at most ${worst('time').toFixed(2)} and ${worst('memory').toFixed(2)}`,
      met: worst('time') <= most && worst('memory') <= most,
      details: `${details} ${times === 1 ? 'One run of each.' : `Medians of ${times} runs.`}\n\n| command | people: time, memory | time | memory |\n|---|---|---|---|\n${lines.join('\n')}`,
    };
  },
};

interface Measured {
  readonly name: string;
  readonly sizes: readonly Used[];
  /** The exponents. */
  readonly time: number;
  readonly memory: number;
}

async function useEach(each: Growing, runs: number, folder: string): Promise<Measured> {
  const medianOf = async (people: number): Promise<Used> => {
    const all = await repeat(runs, () => useOf(each, people, folder));
    const of = (which: 'seconds' | 'megabytes') => median(all.map((one) => one[which]));
    return { people, seconds: of('seconds'), megabytes: of('megabytes') };
  };
  const fixed = await medianOf(hardlyAnybody);
  const sizes: Used[] = [];
  for (const factor of factors) sizes.push(await medianOf(each.smallest * factor));
  return {
    name: each.name,
    sizes,
    time: exponent(sizes.map(({ people, seconds }) => [people, seconds - fixed.seconds])),
    memory: exponent(sizes.map(({ people, megabytes }) => [people, megabytes - fixed.megabytes])),
  };
}

/** Of the power law that fits best: the slope of the line through the logarithms. */
function exponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(y, 1e-3))] as const);
  const mean = (which: 0 | 1) => logs.reduce((sum, log) => sum + log[which], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const up = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return up / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

function sizeText({ people, seconds, megabytes }: Used): string {
  return `${numberText(people)}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`;
}

const details = `The built program, each command in a process of its own, with the sandbox inside where it reads or writes (so its work counts, too), and a server in place of GitHub that takes one comment. Time is processor time, since a wait for an answer is not work; memory is the most that the process ever had. What the command takes in a world of ${hardlyAnybody} people is its start, and is subtracted before the exponents are fitted: it would make them look better.`;
