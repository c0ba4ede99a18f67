import { resolve } from 'node:path';
import { numberText } from '../../src/model/text.ts';
import { addTo, withRollcall } from '../adding.ts';
import { companyOf } from '../company.ts';
import { type Row, median, repeat } from '../measure.ts';
import { phasesOf, phasesText } from '../phases.ts';

const adds = 5000;

export const applyWithoutLatency: Row = {
  number: 9,
  work: `apply of ${numberText(adds)} adds in 50 groups at 0 ms latency`,
  goal: 'changes per second, and where the time goes',
  async measure({ runs }) {
    const company = companyOf({ groups: 50, members: 40, adds });
    const watch = ['--import', resolve(import.meta.dirname, '../watch-flushes.mjs')];
    const all = await repeat(runs, () => addTo(company, [], withRollcall(watch)));
    const seconds = median(all.map((run) => run.seconds));
    const watched = all.map(
      ({ stderr }) => JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as Watched,
    );
    const of = (name: keyof Watched) => median(watched.map((each) => each[name]));
    const perSecond = Math.round(adds / seconds);
    return {
      measured: `${perSecond} changes a second: ${seconds.toFixed(2)} s`,
      met: true,
      details: `
Median of ${runs}: ${seconds.toFixed(2)} s, of which the process computes ${(of('cpuMs') / 1000).toFixed(2)} s on one core, while the sandbox computes on the other. The journal is flushed to disk ${of('flushes')} times for ${2 * adds} lines, for ${(of('milliseconds') / 1000).toFixed(2)} s in all, ${(of('milliseconds') / of('flushes')).toFixed(1)} ms each: an intent is on disk before its request is sent, and whatever comes while one flush lasts shares the next.

${phasesText(all.map(phasesOf))}
`,
    };
  },
};

/** What watch-flushes.mjs prints. */
interface Watched {
  readonly flushes: number;
  readonly milliseconds: number;
  readonly cpuMs: number;
}
