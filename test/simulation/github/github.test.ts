import { expect, it } from 'vitest';
import { brokenText, tellSeeds } from '../seeds.ts';
import { tell } from './story.ts';

/** `ROLLCALL_SEEDS=500 ROLLCALL_SEED=1 npx vitest run test/simulation/github`: so many, from that one on. */
const { ROLLCALL_SEEDS: count = '4', ROLLCALL_SEED: first = '1' } = process.env;
const seeds = Array.from({ length: Number(count) }, (_, index) => Number(first) + index);

it.each(seeds)(
  'holds promises 14 and 15 in the story of seed %i, and main and live agree in the end',
  async (seed) => {
    const { broken } = await tellSeeds(tell, [seed]);
    expect(broken.map(brokenText).join('\n\n')).toBe('');
  },
);
