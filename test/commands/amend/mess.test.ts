import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { editing } from '../../support/editing.ts';

/** What an office sends: most rows are right, the others wrong in the same few ways. */
const sheet = [
  'Changes of December 2026',
  'Email,Group,accountId,Until,Because,Notes',
  'verna@banc.ly,oslo,,,,',
  ...Array.from({ length: 8 }, (_, index) => `verna-${index}@banc.ly,oslo,,,,`),
  ...Array.from({ length: 7 }, () => ',oslo,,,,'),
  'nora@banc.ly,oslo,,01/12/2026,,',
  'nora@banc.ly,oslo,,02/12/2026,,',
  'nora@banc.ly,Olso,,,,',
  'nora@banc.ly,oslo,5.57058E+23,,,',
  'nora@banc.ly,oslo,,,TBD,',
  'nora@banc.ly,oslo,,,,',
  'nora@banc.ly,oslo,,2027-06-30,,',
];

it.each([
  ['refused', []],
  ['written-in-part', ['--rejects', 'rest.csv']],
])('a sheet with many faults is %s: each cause is told once', async (name, options) => {
  const { run, cwd } = await editing({
    live: { oslo: ['dorice'] },
    outside: ['verna', 'nora'],
    files: { oslo: ['dorice'] },
  });
  await writeFile(join(cwd, 'sheet.csv'), sheet.join('\n'));
  const { code, stdout } = await run(['grant', '--sheet', 'sheet.csv', ...options]);
  expect(code).toBe(1);
  await expect(stdout).toMatchFileSnapshot(`golden/mess-${name}.txt`);
});
