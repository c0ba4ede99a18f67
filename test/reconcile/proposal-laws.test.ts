import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposed } from '../support/proposals.ts';
import { planOf, sentences, type WorldSpec } from '../support/world.ts';

const someone = fc.uniqueArray(
  fc.constantFrom('verna', 'florian', 'anissa', 'janaye', 'dorice', 'steve', 'rachael'),
  { minLength: 1 },
);
const names = ['oslo', 'lille', 'hanoi'] as const;
const free = { percent: 100, atLeast: 100, atMost: 100, total: 1000 };
const world = fc.record({
  live: fc.tuple(someone, someone, someone),
  base: fc.tuple(someone, someone, someone),
  head: fc.tuple(someone, someone, someone),
});

function groups(live: readonly string[][], members: readonly string[][]): WorldSpec['groups'] {
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      { live: live[index] ?? [], members: members[index] ?? [], allowEmpty: true },
    ]),
  );
}

const all = (spec: WorldSpec) => new Set(sentences(planOf(spec).changes));

it('a proposal that changes nothing causes nothing, and reads nothing', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ live, base }) => {
      const { plan, read } = await proposed({ groups: groups(live, base) }, {});
      expect([plan.changes, plan.drift, plan.upcoming, read]).toEqual([[], [], [], []]);
    }),
  );
});

it('what a proposal causes is what its files want and its base does not; with drift it is all of the groups that were read', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ live, base, head }) => {
      const before: WorldSpec = { limits: free, groups: groups(live, base) };
      const after: WorldSpec = { limits: free, groups: groups(live, head) };
      const { plan, read } = await proposed(before, { groups: after.groups });
      const caused = sentences(plan.changes);
      expect(caused.filter((change) => all(before).has(change))).toEqual([]);
      const wanted = [...all(after)].filter((change) => read.includes(change.split(' ')[1] ?? ''));
      expect([...caused, ...sentences(plan.drift)].sort()).toEqual(wanted.sort());
    }),
  );
});

it('once it is merged and applied, what the files want is what is live or drift', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ live, base, head }) => {
      const before: WorldSpec = { limits: free, groups: groups(live, base) };
      const { plan } = await proposed(before, { groups: groups(live, head) });
      const members = names.map((name, index) => {
        const now = new Set(live[index]);
        for (const { action, group, account } of plan.changes) {
          if (group.name !== name) continue;
          const handle = account.id.replace('0-', '');
          if (action === 'add') now.add(handle as never);
          else now.delete(handle as never);
        }
        return [...now];
      });
      const left = all({ limits: free, groups: groups(members, head) });
      for (const change of left)
        expect(
          all(before).has(change) ||
            !plan.scope.includes(`g-${change.split(' ')[1] ?? ''}` as never),
        ).toBe(true);
    }),
  );
});
