import { describe, expect, it } from 'vitest';
import { checkOwners, missingOwners, ownedParts } from '../../../src/github/approved/owners.ts';
import { groupIdOf, planOf } from '../../support/world.ts';

const teams = new Map([
  ['banc/leads', ['Steve']],
  ['banc/secret', undefined],
]);

describe('whether an owner of a group is among those who approved', () => {
  it.each([
    ['nobody owns it', [], 'none', []],
    ['a user did', ['@Dorice'], 'approved', ['@Dorice']],
    ['one of two users did', ['@verna', '@dorice'], 'approved', ['@dorice']],
    ['no user did', ['@verna', '@florian'], 'missing', []],
    ['a member of a team did', ['@banc/leads'], 'approved', ['@banc/leads']],
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
});
