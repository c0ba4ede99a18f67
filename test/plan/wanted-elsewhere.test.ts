import { expect, it } from 'vitest';
import { wantedElsewhere } from '../../src/plan/wanted-elsewhere.ts';
import { type WorldSpec, planOf, sentences, worldOf } from '../support/world.ts';

const world: WorldSpec = {
  at: '2026-12-01T00:00:00Z',
  groups: { oslo: { members: ['kim'], live: ['kim', 'ida', 'hid'] } },
  accounts: { hid: { hidden: true } },
};

function wanted(spec: WorldSpec): Readonly<Record<string, readonly string[]>> {
  const { input } = worldOf(spec);
  return Object.fromEntries(wantedElsewhere(input));
}

it('whoever is declared in a group that was not found or read is wanted there', () => {
  const lille = { members: ['ann'], live: 'unreadable' } as const;
  const paris = { members: ['ann', 'dee'], live: 'gone' } as const;
  expect(wanted({ ...world, groups: { ...world.groups, lille, paris } })).toEqual({
    '0-ann': ['lille', 'paris'],
    '0-dee': ['paris'],
  });
});

it.each<[string, Partial<WorldSpec>, readonly string[]]>([
  ['by id', { unfollowed: [{ user: 'hid', byId: true }] }, ['0-hid']],
  ['by an email that a member shows', { unfollowed: ['ida'], unknown: ['ida'] }, ['0-ida']],
  ['by an email that accounts.yaml maps', { unfollowed: ['al'], mapped: { al: 'hid' } }, ['0-hid']],
  ['by an email that others name too', { unfollowed: ['kim'] }, ['0-kim']],
  ['twice', { unfollowed: ['ida', { user: 'ida', byId: true }] }, ['0-ida']],
  ['until a day', { unfollowed: [{ user: 'ida', until: '2026-12-01' }] }, ['0-ida']],
  ['until a day that is over', { unfollowed: [{ user: 'ida', until: '2026-11-30' }] }, []],
  ['by an email that nobody shows', { unfollowed: ['hid'], unknown: ['hid'] }, []],
  [
    'and leaves later',
    { unfollowed: ['ida'], leavers: [{ user: 'ida', on: '2026-12-02' }] },
    ['0-ida'],
  ],
  [
    'and leaves that day',
    { unfollowed: ['ida'], leavers: [{ user: 'ida', on: '2026-12-01' }] },
    [],
  ],
])('so is whom a file names that is not followed: %s', (_, spec, ids) => {
  const found = wanted({ ...world, ...spec });
  expect(found).toEqual(Object.fromEntries(ids.map((id) => [id, ['groups/broken.yaml']])));
});

it('whoever a group names that is left out, since two of its lines are one account, keeps what they have', () => {
  const steveTwice = ['steve', { user: 'steve', byId: true }];
  const oslo = { live: ['verna', 'dorice', 'kim'], members: ['dorice'] };
  const lille = { live: [], members: ['verna', ...steveTwice] };
  const plan = planOf({ groups: { oslo, lille } });
  expect(sentences(plan.changes)).toEqual(['- oslo kim']);
  expect(sentences(plan.withheld)).toEqual(['- oslo verna']);
  const through = planOf({
    sets: { team: { members: ['verna', ...steveTwice] } },
    groups: { oslo, lille: { live: [], members: [{ set: 'team' }] } },
  });
  expect(sentences(through.changes)).toEqual(['- oslo kim']);
});
