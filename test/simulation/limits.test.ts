import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applied } from '../support/service.ts';
import { planOf, type WorldSpec } from '../support/world.ts';

const size = fc.integer({ min: 1, max: 400 });
const limits = fc.record({
  percent: fc.integer({ min: 0, max: 100 }),
  atLeast: fc.integer({ min: 0, max: 5 }),
  atMost: fc.integer({ min: 5, max: 60 }),
  total: fc.integer({ min: 0, max: 200 }),
});

it('a group of any size loses as many as its limit allows, or nobody', async () => {
  await fc.assert(
    fc.asyncProperty(size, size, limits, async (people, leaving, rules) => {
      const live = Array.from({ length: people }, (_, i) => `user-${i}`);
      const world: WorldSpec = {
        groups: { oslo: { live, members: live.slice(leaving) } },
        limits: rules,
      };
      const { service } = await applied(world, planOf(world));
      const share = Math.floor((people * rules.percent) / 100);
      const limit = Math.min(Math.max(share, rules.atLeast), rules.atMost);
      const may = leaving < people && leaving <= limit && leaving <= rules.total;
      expect(service.writes).toHaveLength(may ? leaving : 0);
    }),
  );
});
