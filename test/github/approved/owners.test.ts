import { describe, expect, it } from 'vitest';
import { checkOwners, missingOwners, ownedGroups } from '../../../src/github/approved/approvals.ts';
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
    const [checked] = checkOwners([{ name: 'oslo', owners }], ['dorice', 'steve'], teams);
    expect(checked).toMatchObject({ kind, who });
  });

  it('is missing when nobody of a team that can be read did', () => {
    const checked = checkOwners([{ name: 'oslo', owners: ['@banc/leads'] }], ['dorice'], teams);
    expect(missingOwners(checked)?.message).toBe(
      'No owner of this group approved: oslo (@banc/leads).',
    );
  });
});

describe('the groups that need their owners', () => {
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

  it('are those of changes, of what is upcoming and of who is pending', () => {
    expect(ownedGroups(plan)?.map(({ owners }) => owners[0])).toEqual(['@b', '@a', '@c']);
  });

  it('are not known when the plan leaves one of them out', () => {
    const groups = plan.groups.filter(({ id }) => id !== groupIdOf('later'));
    expect(ownedGroups({ ...plan, groups })).toBeUndefined();
  });
});
