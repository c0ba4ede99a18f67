import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposalOf, planOf, type WorldSpec } from '../support/world.ts';
import { applied } from '../support/service.ts';

const handle = fc.constantFrom(
  'verna',
  'florian',
  'anissa',
  'janaye',
  'dorice',
  'steve',
  'rachael',
);
const someone = fc.uniqueArray(handle, { minLength: 1 });
const group = fc.record({ live: someone, members: someone });
const free = { percent: 100, atLeast: 100, atMost: 100, total: 1000 };
const world = fc
  .dictionary(fc.constantFrom('oslo', 'lille', 'hanoi'), group, { minKeys: 1 })
  .map((groups): WorldSpec => ({ groups, limits: free }));

it('apply(plan(desired, live), live) = desired', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (spec) => {
      const { service } = await applied(spec, planOf(spec));
      for (const {
        declared,
        group: { id },
      } of proposalOf(spec).groups) {
        const wanted = declared.members.map(
          ({ user }) => `0-${user.kind === 'email' ? user.email.split('@')[0] : ''}`,
        );
        expect([...(service.memberships.get(id) ?? [])].sort()).toEqual(wanted.sort());
      }
    }),
  );
});

it('plan(desired, desired) = ∅', () => {
  fc.assert(
    fc.property(world, (spec) => {
      const groups = Object.fromEntries(
        Object.entries(spec.groups).map(([name, { members = [] }]) => [
          name,
          { members, live: members as string[] },
        ]),
      );
      expect(planOf({ groups }).changes).toEqual([]);
    }),
  );
});

it('no apply leaves a group with nobody, whichever adds fail', async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.infiniteStream(fc.boolean()), async (spec, coin) => {
      const refusal = { kind: 'refused', reason: 'not-found', why: 'No.', requests: 1 } as const;
      const plan = planOf(spec);
      const failing = plan.changes.filter(({ action }) => action === 'add' && coin.next().value);
      const answers = Object.fromEntries(
        failing.map((add) => [`+ ${add.group.name} ${add.account.id.replace('0-', '')}`, refusal]),
      );
      const { service } = await applied(spec, plan, { answers });
      for (const members of service.memberships.values()) expect(members.size).toBeGreaterThan(0);
    }),
  );
});
