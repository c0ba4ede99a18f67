import { expect, it } from 'vitest';
import { mayBeDue } from '../../src/desired/sources.ts';
import { parseInstant } from '../../src/model/instant.ts';
import { declaredOf, type WorldSpec } from '../support/world.ts';

const due = (spec: WorldSpec) => {
  const at = parseInstant('2026-11-23T09:00:00Z');
  if (at === undefined) throw new Error('not an instant');
  return mayBeDue(declaredOf(spec), at).map(({ name }) => name);
};

it('a date that has come, or an account that is waited for, makes its groups worth reading, through whatever they flow', () => {
  const groups: WorldSpec['groups'] = {
    ended: { members: [{ user: 'verna', until: '2026-11-22' }] },
    begun: { members: [{ user: 'verna', from: '2026-11-23' }] },
    later: { members: [{ user: 'verna', from: '2026-11-24', until: '2026-12-24' }] },
    through: { members: [{ group: 'begun' }] },
    waiting: { members: [{ set: 'team' }] },
    plain: { members: ['verna'] },
  };
  const sets = { team: { members: [{ user: 'nora', pending: true } as const] } };
  expect(due({ groups, sets })).toEqual(['ended', 'begun', 'through', 'waiting']);
});

it('a leaver whose day has come may be in any group', () => {
  const groups = { oslo: { members: ['verna'] } };
  expect(due({ groups, leavers: [{ user: 'steve', on: '2026-11-23' }] })).toEqual(['oslo']);
  expect(due({ groups, leavers: [{ user: 'steve', on: '2026-11-24' }] })).toEqual([]);
});
