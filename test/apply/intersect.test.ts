import { describe, expect, it } from 'vitest';
import { applied, outcomes } from '../support/service.ts';
import { planOf, type WorldSpec } from '../support/world.ts';

const yesterday: WorldSpec = {
  groups: { oslo: { live: ['verna', 'dorice'], members: ['dorice', 'steve'] } },
};
const approved = planOf(yesterday);
const today = (group: WorldSpec['groups'][string]) =>
  applied({ groups: { oslo: group } }, approved);

describe('approved ∩ fresh (promise 2)', () => {
  it('what is in place by now counts as done', async () => {
    const { receipt, service } = await today({
      live: ['dorice', 'steve'],
      members: ['dorice', 'steve'],
    });
    expect(service.writes).toEqual([]);
    expect(outcomes(receipt)).toEqual(['+ oslo steve: already', '- oslo verna: already']);
  });

  it('what the files no longer ask for is left', async () => {
    const { receipt } = await today({ live: ['verna', 'dorice'], members: ['verna', 'dorice'] });
    expect(outcomes(receipt)).toEqual(['+ oslo steve: obsolete', '- oslo verna: obsolete']);
  });

  it('where an add that nobody approved would keep the group filled, the advice is to plan again', async () => {
    const { receipt } = await today({ live: ['verna'], members: ['rachael'] });
    expect(outcomes(receipt)).toContain('- oslo verna: withheld');
    expect(receipt.findings.find(({ code }) => code === 'never-empty')?.hint).toContain(
      'Plan again',
    );
  });

  it('and only in that group, and only about that', async () => {
    const lille = { live: ['ann'], members: ['bob'] };
    const york = { live: ['ann', 'cy'], members: ['bob', 'dee'] };
    const plan = planOf({ groups: { lille, york } });
    const { receipt } = await applied(
      {
        groups: {
          lille: { live: ['ann'], members: [] },
          york: { live: ['ann', 'cy'], members: ['bob', 'eve'] },
        },
        limits: { atLeast: 0, percent: 1 },
        consents: [{ removals: { lille: 1 } }],
      },
      plan,
    );
    const hints = new Map(receipt.findings.map(({ code, hint }) => [code, hint]));
    expect([...hints.keys()]).toEqual(['removals-per-group', 'never-empty', 'unapproved-changes']);
    expect(hints.get('never-empty')).not.toContain('Plan again');
    expect(hints.get('removals-per-group')).toContain('removals: { york: 2 }');
  });

  it('and not where it is an approved add that would not keep the group filled', async () => {
    const lille = (live: readonly string[], members: readonly string[]): WorldSpec => ({
      groups: { lille: { live, members } },
      accounts: { robot: { type: 'app' } },
    });
    const plan = planOf(lille(['ann', 'bob'], ['robot', 'bob']));
    const { receipt } = await applied(lille(['ann'], ['robot']), plan);
    expect(outcomes(receipt)).toEqual(['+ lille robot: applied', '- lille ann: withheld']);
    expect(receipt.findings.map(({ code }) => code)).toEqual(['never-empty']);
    expect(receipt.findings[0]?.hint).not.toContain('Plan again, and have');
  });

  it('what a guard withheld when it was approved, and would let through now, is withheld', async () => {
    const live = ['a', 'b', 'c', 'd'];
    const groups = { oslo: { live, members: ['d'] } };
    const { receipt } = await applied({ groups, limits: { percent: 99 } }, planOf({ groups }));
    expect(new Set(receipt.changes.map(({ outcome, why }) => `${outcome}: ${why ?? ''}`))).toEqual(
      new Set(['withheld: The guard removals-per-group withheld it.']),
    );
    expect(receipt.findings).toEqual([]);
  });

  it('what is wanted and was not approved is told and left', async () => {
    const { receipt, service } = await today({
      live: ['verna', 'dorice', 'rachael'],
      members: ['dorice', 'steve'],
    });
    expect(service.writes).toEqual(['+ oslo steve', '- oslo verna']);
    expect(outcomes(receipt)).toContain('- oslo rachael: unapproved');
  });

  it('the guards judge the intersection by who is in now', async () => {
    const { receipt } = await today({ live: ['verna'], members: ['steve'] });
    expect(outcomes(receipt)).toEqual(['+ oslo steve: applied', '- oslo verna: applied']);
  });

  it.each(['gone', 'unreadable'] as const)(
    'a declared group that is %s is blocked',
    async (live) => {
      const { receipt } = await today({ live, members: ['dorice', 'steve'] });
      expect(outcomes(receipt)).toEqual(['+ oslo steve: blocked', '- oslo verna: blocked']);
    },
  );

  it('a group that no file declares any more is obsolete, unless a file can not be understood', async () => {
    const lille = { groups: { lille: { live: ['dorice'], members: ['dorice'] } } };
    const { receipt } = await applied(lille, approved);
    expect(outcomes(receipt)).toEqual(['+ oslo steve: obsolete', '- oslo verna: obsolete']);
    const unsound = await applied({ ...lille, unsound: true }, approved);
    expect(outcomes(unsound.receipt)).toEqual(['+ oslo steve: blocked', '- oslo verna: blocked']);
  });

  describe('a mover is not taken out of the old group while the files want them in the new one', () => {
    const before: WorldSpec['groups'] = {
      oslo: { live: ['verna', 'dorice'], members: ['dorice'] },
      lille: { live: ['steve'], members: ['steve', 'verna'] },
    };
    const plan = planOf({ groups: before });

    it.each<[string, Partial<WorldSpec>]>([
      ['and its email no longer resolves', { unknown: ['verna'] }],
      ['and the account is suspended', { accounts: { verna: { status: 'suspended' } } }],
      [
        'and the new group is gone',
        { groups: { ...before, lille: { live: 'gone', members: ['steve', 'verna'] } } },
      ],
      [
        'and two files declare the new group',
        {
          groups: {
            ...before,
            lille2: { live: ['steve'], liveId: 'g-lille', liveName: 'lille', members: ['steve'] },
          },
        },
      ],
      [
        'and the new group was not asked for',
        { groups: { oslo: before['oslo'] ?? {} }, notAsked: ['lille'] },
      ],
      [
        'and a file can not be understood',
        { groups: { oslo: before['oslo'] ?? {} }, unsound: true },
      ],
    ])('%s', async (_, change) => {
      const { receipt, service } = await applied({ groups: before, ...change }, plan);
      expect(service.writes).toEqual([]);
      expect(outcomes(receipt)).toContain('- oslo verna: blocked');
    });

    it('and is, once the files have given the new one up', async () => {
      const lille = { live: ['steve'], members: ['steve'] };
      const { receipt } = await applied({ groups: { ...before, lille } }, plan);
      expect(outcomes(receipt)).toEqual(['+ lille verna: obsolete', '- oslo verna: applied']);
    });
  });

  it('a removal waits for an approved add in a group that can not be read', async () => {
    const before: WorldSpec = {
      groups: {
        oslo: { live: ['verna', 'dorice'], members: ['dorice'] },
        lille: { live: ['steve'], members: ['steve', 'verna'] },
      },
    };
    const plan = planOf(before);
    const { receipt } = await applied(
      { groups: { ...before.groups, lille: { live: 'unreadable', members: ['steve', 'verna'] } } },
      plan,
    );
    expect(outcomes(receipt)).toEqual(['+ lille verna: blocked', '- oslo verna: blocked']);
  });
});
