import { expect, it } from 'vitest';
import { planOf, sentences, type WorldSpec } from '../support/world.ts';

const leaves = (on: string, spec: Partial<WorldSpec> = {}): WorldSpec => ({
  leavers: [{ user: 'steve', on, because: 'HR-7' }],
  sets: { team: { members: ['verna', 'steve'] } },
  groups: {
    oslo: { live: ['verna', 'steve'], members: [{ set: 'team' }] },
    lille: { live: ['verna', 'steve'], mode: 'additive', members: ['verna'] },
    hanoi: { live: ['verna'], members: ['verna', 'steve'] },
  },
  ...spec,
});

it('a leaver leaves every declared group that shows them, in either mode, named or not, and joins none', () => {
  const plan = planOf(leaves('2026-11-20'));
  expect(sentences(plan.changes)).toEqual(['- lille steve', '- oslo steve']);
  expect(plan.changes[0]?.because).toEqual({
    kind: 'leaver',
    file: 'leavers.yaml',
    line: 2,
    text: 'HR-7',
    on: '2026-11-20T00:00:00Z',
  });
});

it('until the day nothing changes, and it is announced for every group that they are or will be in', () => {
  const plan = planOf(leaves('2026-12-01'));
  expect(sentences(plan.changes)).toEqual(['+ hanoi steve']);
  expect(plan.upcoming.map(({ group, on }) => `${group.name} ${on}`)).toEqual([
    'hanoi 2026-12-01T00:00:00Z',
    'lille 2026-12-01T00:00:00Z',
    'oslo 2026-12-01T00:00:00Z',
  ]);
});

it('who leaves is announced however far the day is', () => {
  const { changes, upcoming } = planOf(leaves('2027-06-30'));
  expect(sentences(changes)).toEqual(['+ hanoi steve']);
  expect(upcoming.map(({ action, group, on }) => `${action} ${group.name} ${on}`)).toEqual([
    'remove hanoi 2027-06-30T00:00:00Z',
    'remove lille 2027-06-30T00:00:00Z',
    'remove oslo 2027-06-30T00:00:00Z',
  ]);
});

it('who leaves is not announced to join or leave by a later date', () => {
  const dated = { user: 'steve', from: '2026-12-10', until: '2026-12-20' };
  const oslo = { live: ['verna'], members: ['verna', dated] };
  expect(planOf(leaves('2026-12-05', { groups: { oslo } })).upcoming).toEqual([]);
});

it('leavers do not count towards the limit of a group', () => {
  const live = ['verna', 'a1', 'a2', 'a3', 'a4'];
  const leavers = ['a1', 'a2', 'a3', 'a4'].map((user) => ({ user, on: '2026-11-01' }));
  const plan = planOf({ leavers, groups: { oslo: { live, members: ['verna'] } } });
  expect(plan.changes).toHaveLength(4);
});

it.each<[string, Partial<WorldSpec>, boolean]>([
  ['whom no file names, and no group shows', {}, true],
  ['who is still in a group', { groups: { oslo: { live: ['steve'], members: [] } } }, false],
  ['whom a set names', { sets: { team: { members: ['steve'] } } }, false],
  [
    'whom a set names by id',
    { sets: { team: { members: [{ user: 'steve', byId: true }] } } },
    false,
  ],
  [
    'whom a set names by another email of accounts.yaml',
    { mapped: { sven: 'steve' }, sets: { team: { members: ['sven'] } } },
    false,
  ],
  [
    'whom a group may name, two of whose lines are one account',
    { groups: { oslo: { live: [], members: ['verna', { user: 'verna', byId: true }] } } },
    false,
  ],
])('the entry of a leaver %s is reported as no longer needed: or not', (_, spec, isReported) => {
  const groups = { lille: { live: ['verna'], members: ['verna'] } };
  const { findings } = planOf({ leavers: [{ user: 'steve', on: '2026-11-01' }], groups, ...spec });
  expect(findings.some(({ code }) => code === 'leaver-unneeded')).toBe(isReported);
});

it("a leaver's email that leads to no account freezes nothing, and is told", () => {
  const plan = planOf(
    leaves('2026-11-20', {
      unknown: ['steve'],
      groups: { oslo: { live: ['verna', 'dorice'], members: ['verna'] } },
    }),
  );
  expect(sentences(plan.changes)).toEqual(['- oslo dorice']);
  expect(plan.findings.map(({ code, file }) => [code, file])).toEqual([
    ['email-absent', 'leavers.yaml'],
  ]);
});

it('a leaver whom no group shows and no file names is told to be unneeded', () => {
  const gone = { oslo: { live: ['verna'], members: ['verna'] } };
  const codes = (spec: WorldSpec) => planOf(spec).findings.map(({ code }) => code);
  expect(codes(leaves('2026-11-20', { sets: {}, groups: gone }))).toEqual(['leaver-unneeded']);
  expect(codes(leaves('2026-11-20'))).toEqual([]);
});

it('protected accounts and the account that runs rollcall stay, leavers or not', () => {
  const spec = leaves('2026-11-20', { protect: { accounts: ['steve'] } });
  expect(sentences(planOf(spec).changes)).toEqual([]);
});
