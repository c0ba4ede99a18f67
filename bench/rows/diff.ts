import { numberText } from '../../src/model/text.ts';
import { bundleWork } from '../bundle-work.ts';
import { scratchFolder } from '../company.ts';
import { type Row, median, repeat } from '../measure.ts';

/** In how many groups the million memberships are; the first is the one that counts. */
const shapes = [2000, 20, 50_000];

export const diffOfAMillion: Row = {
  number: 5,
  work: 'diff of 1,000,000 × 1,000,000 memberships in 2,000 groups, 1 % changed',
  goal: 'at most 3 × building one `Set` of the same keys; below 1 GB',
  async measure({ runs }) {
    using scratch = scratchFolder();
    const work = await bundleWork('diff', scratch.path);
    const measured: { readonly groups: number; readonly ratio: number; readonly line: string }[] =
      [];
    let most = 0;
    for (const groups of shapes) {
      const all = await repeat(runs, () => work(String(groups)));
      const of = (name: string) => median(all.map((each) => each[name] ?? Number.NaN));
      const [set, propose, megabytes] = [of('setOnly'), of('propose'), of('megabytes')];
      if (most === 0) most = megabytes;
      measured.push({
        groups,
        ratio: median(all.map((each) => (each['propose'] ?? 0) / (each['setOnly'] ?? 1))),
        line: `| ${numberText(groups)} | ${set.toFixed(0)} ms | ${propose.toFixed(0)} ms | ${(propose / set).toFixed(1)} × | ${megabytes.toFixed(0)} MB |`,
      });
    }
    const ratio = measured[0]?.ratio ?? Number.NaN;
    return {
      measured: `${ratio.toFixed(1)} ×, ${(most / 1024).toFixed(2)} GB`,
      met: ratio <= 3 && most < 1024,
      details: `${details}\n\n| groups | one \`Set\` | proposal | ratio | most memory |\n|---|---|---|---|---|\n${measured.map(({ line }) => line).join('\n')}`,
    };
  },
};

const details = `In one process: a million live memberships and a million desired ones are made, every id as a text of its own. Then one \`Set\` is made of a million keys (group and account), which are there already; and \`proposePlan\` is called. That is more than the diff: it makes a set of each listing, finds what differs and why, describes everybody concerned, and takes out what is out of scope. The memory is the most that the process ever had, so it holds both sides, and the keys. Medians; the ratio in the table above is the median of the ratios of each process.

Of many small groups most of the time is each group's own: half a dozen small collections.`;
