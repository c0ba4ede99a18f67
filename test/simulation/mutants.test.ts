import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { mutants } from './mutants.ts';

it.each(mutants)('the mistake "$name" is one that can be made', async ({ file, from, to }) => {
  const parts = (await readFile(file, 'utf8')).split(from);
  expect(parts).toHaveLength(2);
  expect(to).not.toBe(from);
});
