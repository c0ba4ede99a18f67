import { describe, expect, it } from 'vitest';
import {
  checkOwners,
  missingOwners,
  ownedParts,
  pathsIn,
  teamsIn,
} from '../../../src/github/approved/owners.ts';
import { groupIdOf, planOf } from '../../support/world.ts';

const teams = new Map([
  ['banc/leads', ['verna', 'Steve']],
  ['banc/secret', undefined],
  ['banc/none', []],
]);

describe('whether an owner of a group is among those who approved', () => {
  it.each([
    ['nobody owns it', [], 'none', []],
    ['a user did', ['@Dorice'], 'approved', ['@Dorice']],
    ['one of two users did', ['@verna', '@dorice'], 'approved', ['@dorice']],
    ['no user did', ['@verna', '@florian'], 'missing', []],
    ['a member of a team did', ['@banc/leads'], 'approved', ['@banc/leads']],
    ['an email with a slash is no team', ['it/dorice@banc.ly'], 'unchecked', ['it/dorice@banc.ly']],
    ['no member of a team did', ['@banc/none'], 'missing', []],
    ['the team can not be read', ['@banc/secret'], 'unchecked', ['@banc/secret']],
    [
      'no user did, and the team can not be read',
      ['@verna', '@banc/secret'],
      'unchecked',
      ['@banc/secret'],
    ],
    [
      'an email says nothing about the account',
      ['dorice@banc.ly'],
      'unchecked',
      ['dorice@banc.ly'],
    ],
  ])('%s', (_, owners, kind, who) => {
    const [checked] = checkOwners(
      [{ kind: 'group', name: 'oslo', owners }],
      ['dorice', 'steve'],
      teams,
    );
    expect(checked).toMatchObject({ kind, who });
  });

  it('is missing when nobody of a team that can be read did', () => {
    const checked = checkOwners(
      [
        { kind: 'group', name: 'oslo', owners: ['@banc/leads'] },
        { kind: 'file', name: 'memberships/rollcall.yaml', owners: ['@verna'] },
      ],
      ['dorice'],
      teams,
    );
    expect(missingOwners(checked)?.message).toBe(
      'No owner of this group approved: oslo (@banc/leads). No owner of this file approved: memberships/rollcall.yaml (@verna).',
    );
  });
});

it('nobody is missing where all approved', () => {
  const part = { of: 'group', name: 'oslo', owners: ['@a'], who: ['@a'] } as const;
  expect(missingOwners([{ ...part, kind: 'approved' }])).toBeUndefined();
});

it.each([
  ['group', 'No owner of these groups approved: a (@x, @y); b (@x, @y).'],
  ['file', 'No owner of these files approved: a (@x, @y); b (@x, @y).'],
] as const)('names each %s whose owners are missing, and no other', (of, message) => {
  const part = (name: string, kind: 'missing' | 'none') =>
    ({ of, name, owners: ['@x', '@y'], kind, who: [] }) as const;
  const checked = [part('a', 'missing'), part('b', 'missing'), part('c', 'none')];
  expect(missingOwners(checked)?.message).toBe(message);
});

it('looks up each team once, and no users or emails', () => {
  const part = (...owners: readonly string[]) => ({ kind: 'group', name: 'oslo', owners }) as const;
  const parts = [part('@banc/it', '@dorice', 'a/b@banc.ly'), part('@banc/it', '@banc/hr')];
  expect(teamsIn(parts)).toEqual(['banc/it', 'banc/hr']);
});

it('knows where the files of a plan are, and were', () => {
  const file = { status: 'changed', owners: [] } as const;
  expect([
    ...pathsIn([
      { ...file, path: 'a' },
      { ...file, path: 'b', from: 'c' },
    ]),
  ]).toEqual(['a', 'b', 'c']);
});

describe('what needs its owners', () => {
  const plan = planOf({
    at: '2026-11-23T09:00:00Z',
    groups: {
      now: { live: [], members: ['verna'], owners: ['@a'] },
      later: { live: [], members: [{ user: 'verna', from: '2026-12-01' }], owners: ['@b'] },
      pending: { live: [], members: [{ user: 'new', pending: true }], owners: ['@c'] },
      same: { live: ['verna'], members: ['verna'], owners: ['@d'] },
    },
    unknown: ['new'],
  });

  it('are the groups of changes, of what is upcoming and of who is pending', () => {
    expect(ownedParts(plan)?.map(({ owners }) => owners[0])).toEqual(['@b', '@a', '@c']);
  });

  it('are the files that change, each group once', () => {
    const files = [
      { path: 'memberships/groups/now.yaml', status: 'changed', group: 'now', owners: ['@a'] },
      { path: 'memberships/groups/gone.yaml', status: 'deleted', group: 'gone', owners: ['@e'] },
      { path: 'memberships/sets/team.yaml', status: 'changed', owners: ['@f'] },
    ] as const;
    expect(ownedParts({ ...plan, files })?.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'group later',
      'group now',
      'group pending',
      'group gone',
      'file memberships/sets/team.yaml',
    ]);
  });

  it('are not known when the plan leaves one of them out', () => {
    const groups = plan.groups.filter(({ id }) => id !== groupIdOf('later'));
    expect(ownedParts({ ...plan, groups })).toBeUndefined();
  });

  it('is told once where a group and its file have the same owners, and twice where they differ', () => {
    const file = (owners: readonly string[]) =>
      ({ path: 'memberships/groups/now.yaml', status: 'changed', group: 'now', owners }) as const;
    const told = (owners: readonly string[]) =>
      ownedParts({ ...plan, files: [file(owners)] })?.filter(({ name }) => name === 'now');
    expect(told(['@a'])).toEqual([{ kind: 'group', name: 'now', owners: ['@a'] }]);
    expect(told(['@b'])).toHaveLength(2);
  });
});
