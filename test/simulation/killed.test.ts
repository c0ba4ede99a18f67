import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply } from '../../src/apply/apply.ts';
import { forty } from '../support/forty.ts';
import { serviceOf } from '../support/service.ts';
import { planOf, proposalOf, type WorldSpec } from '../support/world.ts';

const world: WorldSpec = {
  groups: Object.fromEntries(
    Object.entries(forty.live).map(([name, live]) => [
      name,
      { live, members: forty.wanted[name] ?? [] },
    ]),
  ),
};
const plan = planOf(world);
const stop = new AbortController().signal;

/** Applies until it is done, or until the process is killed after so many writes. Gives the world as it is then. */
async function run(spec: WorldSpec, killedAfter: number) {
  const service = serviceOf(spec, { killedAfter });
  const done = apply({ ...service, approved: [plan], fresh: proposalOf(spec), stop });
  await Promise.race([done, service.killed]);
  return { writes: service.writes, world: service.now(), plan: planOf(service.now()) };
}

it('is a matter of forty changes', () => {
  expect(plan.changes).toHaveLength(40);
});

it.each(Array.from({ length: 40 }, (_, index) => index + 1))(
  'killed after write %i of forty, the same command run again ends in the same memberships',
  async (after) => {
    const killed = await run(world, after);
    expect(killed.writes).toHaveLength(after);
    const again = await run(killed.world, Infinity);
    expect(again.plan.changes).toEqual([]);
    expect(new Set([...killed.writes, ...again.writes]).size).toBe(40);
    // Each run reads before it writes: what the first one did is not sent again.
    expect([...killed.writes, ...again.writes]).toHaveLength(40);
    expect((await run(again.world, Infinity)).writes).toEqual([]);
  },
);

/** How many writes each life lasts: forty lives are enough. */
const lives = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 40, maxLength: 40 });

it('killed again and again, it still gets there, each change sent once', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (writesEach) => {
      const writes: string[] = [];
      let now = world;
      for (const most of writesEach) {
        if (planOf(now).changes.length === 0) break;
        const life = await run(now, most);
        writes.push(...life.writes);
        now = life.world;
      }
      expect(writes).toHaveLength(40);
      expect(new Set(writes).size).toBe(40);
    }),
    { numRuns: 30 },
  );
});
