import { describe, expect, it } from 'vitest';
import { sameWork } from '../../src/plan/same-work.ts';
import { proposalOf, type WorldSpec } from '../support/world.ts';

const world: WorldSpec = {
  groups: {
    oslo: { live: ['ann', 'bob'], members: ['ann', 'cy', { user: 'dee', from: '2026-12-01' }] },
  },
  consents: [{ removals: { oslo: 5 }, until: '2026-11-01' }],
};
const withMembers = (...members: WorldSpec['groups'][string]['members'] & object): WorldSpec => ({
  ...world,
  groups: { oslo: { live: ['ann', 'bob'], members } },
});

describe('edited files come to the same plan', () => {
  it.each<[string, WorldSpec, boolean]>([
    ['a consent that has expired is gone', { ...world, consents: [] }, true],
    ['lines have moved', withMembers('cy', 'ann', { user: 'dee', from: '2026-12-01' }), true],
    [
      'somebody else is added',
      withMembers('ann', 'eve', { user: 'dee', from: '2026-12-01' }),
      false,
    ],
    ['a day has changed', withMembers('ann', 'cy', { user: 'dee', from: '2026-12-02' }), false],
    [
      'an end has come',
      withMembers('ann', { user: 'cy', until: '2026-12-24' }, { user: 'dee', from: '2026-12-01' }),
      false,
    ],
    [
      'an add has another reason',
      withMembers('ann', { user: 'cy', from: '2026-11-20' }, { user: 'dee', from: '2026-12-01' }),
      false,
    ],
    ['an email resolves no more', { ...world, unknown: ['ann'] }, false],
    ['a removal is withheld', { ...world, limits: { atLeast: 0, percent: 0 } }, false],
    [
      'somebody else is in the group already, whom the file leaves alone',
      {
        ...world,
        groups: { oslo: { ...world.groups['oslo'], live: ['ann', 'bob', 'bot'] } },
        accounts: { bot: { status: 'deactivated' } },
        protect: { accounts: ['bot'] },
      },
      false,
    ],
    ['a note is new', { ...world, consents: [{ removals: { rome: 1 } }] }, true],
  ])('or not, where %s', (_, after, same) => {
    expect(sameWork(proposalOf(world), proposalOf(after))).toBe(same);
  });

  it('not where an error is new, although nothing else is', () => {
    const quiet = (...members: readonly string[]): WorldSpec => ({
      groups: { oslo: { live: ['ann'], members } },
      unknown: ['gone', 'lost'],
    });
    const [none, one, two] = [quiet('ann'), quiet('ann', 'gone'), quiet('ann', 'gone', 'lost')];
    expect(sameWork(proposalOf(none), proposalOf(one))).toBe(false);
    expect(sameWork(proposalOf(one), proposalOf(two))).toBe(true);
  });

  it('also where an error was there before', () => {
    const faulty = { ...world, unknown: ['cy'] };
    expect(sameWork(proposalOf(faulty), proposalOf({ ...faulty, consents: [] }))).toBe(true);
  });
});
