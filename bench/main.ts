/**
 * Measures rollcall against what people would use instead, and against the limit, and writes bench/results.md.
 * `npm run bench` runs every row; `npm run bench -- 1 "1,000,000"` those with that number, or with that text in their
 * work; `--quick` runs each once, and writes nothing.
 */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { program } from './measure.ts';
import { writeResult } from './results.ts';
import { rows } from './rows.ts';

const args = process.argv.slice(2);
const quick = args.includes('--quick');
const words = args.filter((arg) => !arg.startsWith('--'));
const chosen = rows.filter(
  ({ number, work }) =>
    words.length === 0 ||
    words.some((word) => (/^\d$/u.test(word) ? word === String(number) : work.includes(word))),
);
if (chosen.length === 0) {
  const known = rows.map(({ number, work }) => `${number}. ${work}\n`).join('');
  process.stderr.write(
    `No row fits ${words.join(', ')}. Name one of these by its number or its words:\n${known}`,
  );
  process.exit(64);
}
if (!existsSync(program)) throw new Error('Run npm run build first.');
for (const row of chosen) {
  process.stderr.write(`${row.number}. ${row.work}\n`);
  const [load = 0] = loadavg();
  const result = await row.measure({ runs: quick ? 1 : 5 });
  process.stdout.write(
    `${row.number}. ${row.work}\n   goal: ${row.goal}\n   ${result.met ? 'met' : 'missed'}: ${result.measured}\n`,
  );
  if (quick) process.stdout.write(`${result.details}\n`);
  else await writeResult(row, result, load);
}
