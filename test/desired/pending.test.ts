import { expect, it } from 'vitest';
import { planOf, sentences, type WorldSpec } from '../support/world.ts';

const joiner = { user: 'nora', pending: true } as const;
const world: WorldSpec = {
  unknown: ['nora'],
  accounts: { hider: { hidden: true } },
  groups: { oslo: { live: ['verna', 'steve', 'hider'], members: ['verna', joiner] } },
};

it('someone pending whose account does not exist is waited for, and is no error', () => {
  const plan = planOf(world);
  expect(plan.pending).toEqual([
    {
      action: 'add',
      group: { id: 'g-oslo', name: 'oslo' },
      account: { id: 'nora@banc.ly', email: 'nora@banc.ly' },
      because: { kind: 'pending', file: 'groups/oslo.yaml', line: 5 },
    },
  ]);
  expect(plan.findings.map(({ code }) => code)).toEqual(['pending-identity']);
});

it('promise 6: while someone is pending, only who may be them is not removed: the email neither visible nor mapped', () => {
  const plan = planOf(world);
  expect(sentences(plan.changes)).toEqual(['- oslo steve']);
  expect(plan.withheld.map(({ account, guard }) => [account.id, guard])).toEqual([
    ['0-hider', 'pending-identity'],
  ]);
  const mapped = planOf({ ...world, mapped: { 'the.hider': 'hider' } });
  expect(sentences(mapped.changes)).toEqual(['- oslo hider', '- oslo steve']);
});

it('once the account has appeared the person joins, because they were pending', () => {
  const plan = planOf({ ...world, unknown: [] });
  expect(sentences(plan.changes)).toContain('+ oslo nora');
  expect(plan.changes.find(({ action }) => action === 'add')?.because.kind).toBe('pending');
  expect(plan.pending).toEqual([]);
});

it('whose time is over before the account appeared is not waited for', () => {
  const until = { ...joiner, until: '2026-11-01' };
  const plan = planOf({
    unknown: ['nora'],
    groups: { oslo: { live: ['verna', 'steve'], members: ['verna', until] } },
  });
  expect(plan.pending).toEqual([]);
});
