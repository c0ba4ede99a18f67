import { expect, it } from 'vitest';
import { runs } from '../support/runs.ts';
import { brokenText, tellSeeds } from './seeds.ts';
import { tell } from './story.ts';

it('holds promises 2 to 7, 9 and 16 in every story of its seeds, whatever the network does', async () => {
  const seeds = Array.from({ length: runs(30) }, (_, index) => index + 1);
  const { broken, counts } = await tellSeeds(tell, seeds);
  expect(broken.map((each) => brokenText(each)).join('\n\n')).toBe('');
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(5);
});

it('tells a seed the same way each time', async () => {
  const [once, again] = [await tell(7), await tell(7)];
  expect(again.lines).toEqual(once.lines);
});
