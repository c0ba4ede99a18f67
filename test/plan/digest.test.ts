import { expect, it } from 'vitest';
import { digestOf } from '../../src/plan/digest.ts';
import { planOf, type WorldSpec } from '../support/world.ts';

const world: WorldSpec = {
  groups: {
    oslo: { live: ['steve', 'dorice'], members: ['verna', 'janaye', 'dorice'] },
    lille: { live: ['steve'], members: ['steve', { user: 'verna', from: '2026-12-01' }] },
  },
};

it('one plan has one digest, whatever order its files and lines come in', () => {
  const reversed: WorldSpec = {
    groups: {
      lille: { live: ['steve'], members: [{ user: 'verna', from: '2026-12-01' }, 'steve'] },
      oslo: { live: ['dorice', 'steve'], members: ['dorice', 'janaye', 'verna'] },
    },
  };
  expect(planOf(reversed).digest).toBe(planOf(world).digest);
});

it('covers what the plan would do, later changes too, and to what', () => {
  const plan = planOf(world);
  const { target, changes, upcoming } = plan;
  const others = [
    { ...plan, target: { ...target, seed: 'elsewhere' } as typeof target },
    { ...plan, scope: [] },
    { ...plan, changes: changes.slice(1) },
    { ...plan, upcoming: upcoming.slice(1) },
  ];
  const digests = new Set(others.map(digestOf));
  expect(digests.size).toBe(others.length);
  expect(digests).not.toContain(plan.digest);
});

it('does not depend on names, which change without changing what is done', () => {
  const plan = planOf(world);
  const renamed = plan.changes.map((change) => ({
    ...change,
    account: { ...change.account, name: 'x' },
  }));
  expect(digestOf({ ...plan, changes: renamed })).toBe(plan.digest);
});
