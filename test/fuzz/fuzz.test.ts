import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../support/rollcall.ts';
import { runs } from '../support/runs.ts';
import { outside, readsOf } from './reads.ts';
import { crashText, fuzz, inputOf } from './fuzz.ts';
import { targets } from './targets.ts';

/** Another one each day would find more, and fail for whoever did nothing wrong: `npm run fuzz -- --seed` is for that. */
const seed = 1;
/** Some five seconds in all. */
const usual: Readonly<Record<string, number>> = { yaml: 150, sheet: 10, saved: 150, answers: 4 };

describe('whatever is read, nothing but errors of the program’s own kind comes of it', () => {
  it.each(targets.map((target) => [target.name, target] as const))('%s', async (name, target) => {
    const crash = await fuzz(target, { seed, inputs: runs(usual[name] ?? 0) });
    expect(crash && crashText(crash, seed)).toBeUndefined();
  });

  it('and an input is the same for the same seed and number', () => {
    for (const target of targets) {
      expect(inputOf(target, 7, 3)).toEqual(inputOf(target, 7, 3));
      const others = Array.from({ length: 20 }, (_, number) => inputOf(target, 7, number));
      expect(new Set(others.map(({ bytes }) => bytes.toString('base64'))).size).toBeGreaterThan(10);
    }
  });

  it('and what reads outside of its folder is found', async () => {
    const cwd = await folder({ 'in.txt': 'in' });
    const reads = await readsOf(async () => {
      await readFile(join(cwd, 'in.txt'));
      await readdir(join(cwd, '..'));
    });
    expect(outside(reads, cwd)).toEqual([dirname(cwd)]);
  });

  it('and what crashes is told with its input', async () => {
    const run = () => {
      throw new Error('Oops');
    };
    const [target] = targets;
    if (target === undefined) throw new Error('There is no target.');
    const crash = await fuzz({ ...target, corpus: new Map(), run }, { seed, inputs: 1 });
    expect(crash && crashText(crash, seed)).toMatch(
      /^yaml: Error: Oops[^]+npm run fuzz -- --target yaml --seed 1 --only 0[^]+Made of /u,
    );
  });
});
