import { expect, it } from 'vitest';
import { mayBeDue } from '../../src/desired/sources.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { declaredOf, type WorldSpec } from '../support/world.ts';

const due = (spec: WorldSpec, instant = '2026-11-23T09:00:00Z') => {
  const at = parseInstant(instant);
  if (at === undefined) throw new Error('not an instant');
  return mayBeDue(declaredOf(spec), at).map(({ name }) => name);
};

it('a date that has come, or an account that is waited for, makes its groups worth reading, through whatever they flow', () => {
  const groups: WorldSpec['groups'] = {
    ended: { members: ['steve', { user: 'verna', until: '2026-11-22' }] },
    begun: { members: [{ user: 'verna', from: '2026-11-23' }] },
    later: { members: [{ user: 'verna', from: '2026-11-24', until: '2026-12-24' }] },
    through: { members: [{ group: 'begun' }] },
    included: { members: ['verna', { set: 'staff', from: '2026-11-23' }] },
    waiting: { members: [{ set: 'team' }] },
    plain: { members: ['verna'] },
  };
  const sets = {
    team: { members: ['kim', { user: 'nora', pending: true } as const] },
    staff: { members: ['kim'] },
  };
  expect(due({ groups, sets })).toEqual(['ended', 'begun', 'through', 'included', 'waiting']);
});

it('a date has come at the moment at which it begins, or has ended', () => {
  const groups: WorldSpec['groups'] = {
    ended: { members: [{ user: 'verna', until: '2026-11-22' }] },
    begun: { members: [{ user: 'verna', from: '2026-11-23' }] },
  };
  expect(due({ groups }, '2026-11-23T00:00:00Z')).toEqual(['ended', 'begun']);
  expect(due({ groups }, '2026-11-22T23:59:59Z')).toEqual([]);
  const leavers = [{ user: 'steve', on: '2026-11-23' }];
  expect(due({ groups: { oslo: {} }, leavers }, '2026-11-23T00:00:00Z')).toEqual(['oslo']);
});

it('a leaver whose day has come may be in any group', () => {
  const groups = { oslo: { members: ['verna'] } };
  expect(due({ groups, leavers: [{ user: 'steve', on: '2026-11-23' }] })).toEqual(['oslo']);
  expect(due({ groups, leavers: [{ user: 'steve', on: '2026-11-24' }] })).toEqual([]);
});
