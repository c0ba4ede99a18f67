import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scratchFolder } from '../company.ts';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Row, median, program, repeat } from '../measure.ts';

const sample = resolve(import.meta.dirname, '../../memberships');

const commands = [
  { args: ['--version'], most: 1.3 },
  { args: ['validate'], most: 2.5 },
  { args: ['plan'], most: 5 },
] as const;

/** So many times as many runs as other rows: each takes a fraction of a second. */
const rounds = 5;

export const startUp: Row = {
  number: 7,
  work: '`--version`; `validate` of the sample; `plan` of the sample',
  goal: 'at most 1.3 ×, 2.5 ×, 5 × bare `node -e 0`',
  async measure({ runs }) {
    using scratch = scratchFolder();
    cpSync(sample, join(scratch.path, 'memberships'), { recursive: true });
    const secondsOf = (args: readonly string[]) => processorTime(args, scratch.path);
    // One after the other, so that a busy moment of the machine is everybody's.
    const all = await repeat(runs * rounds, async () => {
      const bare = await secondsOf(['-e', '0']);
      const seconds: number[] = [];
      for (const { args } of commands) seconds.push(await secondsOf([program, ...args]));
      return { bare, seconds };
    });
    const bare = median(all.map((each) => each.bare));
    const times = commands.map((_, index) =>
      median(all.map(({ seconds }) => seconds[index] ?? Number.NaN)),
    );
    const ratios = times.map((seconds) => seconds / bare);
    const lines = commands.map(
      ({ args, most }, index) =>
        `| \`rollcall ${args.join(' ')}\` | ${((times[index] ?? 0) * 1000).toFixed(0)} ms | ${(ratios[index] ?? 0).toFixed(2)} × | ${most} × |`,
    );
    return {
      measured: ratios.map((ratio) => `${ratio.toFixed(2)} ×`).join(', '),
      met: commands.every(({ most }, index) => (ratios[index] ?? Number.NaN) <= most),
      details: `Processor time, as bash counts it: what the command spends, however busy the machine is. Medians of ${runs * rounds} runs of the built program, in turns with \`node -e 0\`, which takes ${(bare * 1000).toFixed(0)} ms. \`plan\` includes the sandbox: it reads its exports, listens, and is asked over HTTP.\n\n| | takes | ratio | goal |\n|---|---|---|---|\n${lines.join('\n')}`,
    };
  },
};

const timed = 'TIMEFORMAT="%3U %3S"; time "$@" > /dev/null';

/** In seconds. */
async function processorTime(args: readonly string[], cwd: string): Promise<number> {
  const { stderr } = await promisify(execFile)(
    'bash',
    ['-c', timed, 'bash', process.execPath, ...args],
    { cwd },
  );
  const [user = Number.NaN, system = Number.NaN] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return user + system;
}
