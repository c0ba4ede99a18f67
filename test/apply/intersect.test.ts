import { describe, expect, it } from 'vitest';
import { applied, outcomes } from '../support/service.ts';
import { planOf, type WorldSpec } from '../support/world.ts';

const yesterday: WorldSpec = {
  groups: { oslo: { live: ['verna', 'dorice'], members: ['dorice', 'steve'] } },
};
const approved = planOf(yesterday);
const today = (group: WorldSpec['groups'][string]) =>
  applied({ groups: { oslo: group } }, approved);

describe('approved ∩ fresh', () => {
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

  it('a group that is gone is obsolete, one that can not be read is blocked', async () => {
    const gone = await today({ live: 'gone', members: ['dorice', 'steve'] });
    const unreadable = await today({ live: 'unreadable', members: ['dorice', 'steve'] });
    expect(outcomes(gone.receipt)).toEqual(['+ oslo steve: obsolete', '- oslo verna: obsolete']);
    expect(outcomes(unreadable.receipt)).toEqual([
      '+ oslo steve: blocked',
      '- oslo verna: blocked',
    ]);
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
