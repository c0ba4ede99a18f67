import { join } from 'node:path';
import { numberText } from '../../src/model/text.ts';
import { bundleWork } from '../bundle-work.ts';
import { companyOf, scratchFolder, writeFiles } from '../company.ts';
import { type Row, median, repeat, runWell } from '../measure.ts';

/** Groups and members in each; the first is the one that counts. */
const shapes = [
  [2000, 100],
  [20, 10_000],
  [20_000, 1],
] as const;

export const loading: Row = {
  number: 6,
  work: 'loading 2,000 files with 200,000 members',
  goal: 'at most 1.25 × bare `yaml.parseDocument` of the same bytes, or less with both cores',
  async measure({ runs }) {
    using scratch = scratchFolder();
    const load = await bundleWork('load', scratch.path);
    const parse = join(import.meta.dirname, '../work/parse.ts');
    const tsx = import.meta.resolve('tsx');
    const lines: string[] = [];
    const ratios: number[] = [];
    for (const [groups, members] of shapes) {
      const folder = join(scratch.path, `of-${groups}`);
      const wanted = companyOf({ groups, members }).live;
      writeFiles(folder, { people: 1, wanted }, 'target: { sandbox: { seed: sandbox } }');
      const both = await repeat(runs, async () => {
        const bare = await runWell(['--import', tsx, parse, folder], { cwd: scratch.path });
        return [JSON.parse(bare.stdout) as Record<string, number>, await load(folder)] as const;
      });
      const of = (which: 0 | 1, name: string) =>
        median(both.map((each) => each[which][name] ?? Number.NaN));
      const [bare, ours] = [of(0, 'milliseconds'), of(1, 'milliseconds')];
      ratios.push(ours / bare);
      lines.push(
        `| ${numberText(groups)} × ${numberText(members)} | ${bare.toFixed(0)} ms, ${of(0, 'megabytes').toFixed(0)} MB | ${ours.toFixed(0)} ms, ${of(1, 'megabytes').toFixed(0)} MB | ${(ours / bare).toFixed(2)} × |`,
      );
    }
    const [ratio = Number.NaN] = ratios;
    return {
      measured: `${ratio.toFixed(2)} ×`,
      met: ratio <= 1.25,
      details: `${details}\n\n| files × members | \`parseDocument\` | loading | ratio |\n|---|---|---|---|\n${lines.join('\n')}`,
    };
  },
};

const details = `Loading is what every command begins with: finding the files, reading them, parsing, checking against the schema and each other, with a place for every line. Its process begins cold, and so does the other: the package \`yaml\` as it is installed, which gets the texts that are read already and does nothing with what it says. On one core: rows such as \`- vdillow@banc.ly\` that follow one another are cut out before the parser sees the text, and read by themselves (\`src/declared/parse/plain-rows.ts\`); a second core would not be worth its start. Of files with one member each, what a file costs by itself is most of it: to look at it, to read it, to check it against its schema and the others.`;
