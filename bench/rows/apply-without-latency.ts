import { join } from 'node:path';
import { companyOf, scratchFolder, writeFiles, writeSeed } from '../company.ts';
import { type Row, median, program, repeat, runWell } from '../measure.ts';
import { startServer } from '../server.ts';

const adds = 2000;

export const applyWithoutLatency: Row = {
  number: 9,
  work: `apply of ${adds} adds in 10 groups at 0 ms latency`,
  goal: 'changes per second, and where the time goes',
  async measure({ runs }) {
    const company = companyOf({ groups: 10, members: 40, adds });
    const seconds = await repeat(runs, async () => {
      using scratch = scratchFolder();
      const place = (name: string) => join(scratch.path, name);
      const [seed, dir] = [place('seed'), place('memberships')];
      writeSeed(seed, company);
      await using server = await startServer(seed, place('server'));
      writeFiles(dir, company, server.targets.site);
      const args = [program, 'apply', '--yes', '--dir', dir, '--state', place('state')];
      return (await runWell(args, { cwd: scratch.path, env: server.env })).seconds;
    });
    const perSecond = adds / median(seconds);
    return {
      measured: `${Math.round(perSecond)} changes a second`,
      met: true,
      details: `Median of ${runs}: ${median(seconds).toFixed(2)} s.`,
    };
  },
};
