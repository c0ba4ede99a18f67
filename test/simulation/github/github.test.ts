import { expect, it } from 'vitest';
import { brokenText, tellSeeds } from '../seeds.ts';
import { tell } from './story.ts';

/** Set by `npm run simulate -- --of github`: how many, from which one on, and the steps to leave out of a single one. */
const {
  ROLLCALL_SEEDS: count = '3',
  ROLLCALL_SEED: first = '1',
  ROLLCALL_WITHOUT = '',
} = process.env;
const seeds = Array.from({ length: Number(count) }, (_, index) => Number(first) + index);
const without = new Set(ROLLCALL_WITHOUT.split(',').filter(Boolean).map(Number));

it.each(seeds)(
  'holds promises 14 and 15 in the story of seed %i, and main and live agree in the end',
  async (seed) => {
    if (seeds.length === 1) {
      const { lines, breach } = await tell(seed, without);
      expect(breach, lines.join('\n')).toBeUndefined();
      return;
    }
    const { broken } = await tellSeeds(tell, [seed]);
    expect(broken.map((each) => brokenText(each, 'github')).join('\n\n')).toBe('');
  },
);
