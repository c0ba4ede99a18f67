import { describe, expect, it } from 'vitest';
import type { RefusalReason } from '../../src/live/writer.ts';
import type { Change, Prerequisite } from '../../src/model/change.ts';
import { type Behaviour, applied, outcomes } from '../support/service.ts';
import { groupIdOf, idOf, planOf, type WorldSpec } from '../support/world.ts';

const refused = (reason: RefusalReason) =>
  ({ kind: 'refused', reason, why: 'Atlassian said no.', requests: 1 }) as const;
const joins = (name: string, handle: string, action: Change['action'] = 'add'): Change => ({
  ...{ action, group: { id: groupIdOf(name), name }, account: { id: idOf(handle) } },
  because: { kind: 'declared' },
});

describe('a removal waits for the add of the same person', () => {
  const leaves: WorldSpec = {
    groups: { oslo: { live: ['ann', 'zoe'], members: ['zoe'] } },
  };
  const moves: WorldSpec = {
    groups: { ...leaves.groups, lille: { live: ['yan'], members: ['yan', 'ann'] } },
  };
  const waits = 'It waits until the same person has been added to lille';

  it.each<
    [string, WorldSpec, Behaviour & { otherPrerequisites?: readonly Prerequisite[] }, string]
  >([
    [
      'that is not part of this run',
      leaves,
      { otherPrerequisites: [joins('lille', 'ann')] },
      `${waits}: that add is wanted, and not part of this run. Plan it, and apply it first.`,
    ],
    [
      'in a group that could not be read',
      leaves,
      { otherPrerequisites: [{ ...joins('lille', 'ann'), unread: true }] },
      `${waits}, which could not be read or planned.`,
    ],
    [
      'that was refused',
      moves,
      { answers: { '+ lille ann': refused('conflict') } },
      `${waits}, and that is not done.`,
    ],
    [
      'that finds no seat',
      moves,
      { seats: { lille: 1 } },
      `${waits}, and that is not done. A product that the group grants has no seat left: free one seat, or buy more.`,
    ],
  ])('%s', async (_, world, behaviour, why) => {
    const { receipt, service } = await applied(world, planOf(world), behaviour);
    expect(receipt.changes.find(({ action }) => action === 'remove')).toMatchObject({
      ...{ outcome: 'blocked', why, attempts: 0, confirmed: null },
    });
    expect(service.memberships.get(groupIdOf('oslo'))).toContain('0-ann');
  });

  it.each<[string, Prerequisite]>([
    ['of somebody else', joins('lille', 'zoe')],
    ['that is not an add of this person', joins('lille', 'bob')],
  ])('and not for one %s', async (_, other) => {
    const { receipt } = await applied(leaves, planOf(leaves), { otherPrerequisites: [other] });
    expect(outcomes(receipt)).toEqual(['- oslo ann: applied']);
  });

  it('and for an approved one elsewhere, unless what the files want there was found out', async () => {
    const today = { ...leaves, notAsked: ['lille'] };
    const unknown = await applied(today, planOf(moves));
    expect(outcomes(unknown.receipt)).toEqual(['- oslo ann: blocked']);
    const known = await applied(today, planOf(moves), { otherPrerequisites: [] });
    expect(outcomes(known.receipt)).toEqual(['- oslo ann: applied']);
  });

  it('and for no other removal of theirs', async () => {
    const both: WorldSpec = {
      groups: { ...leaves.groups, lille: { live: ['ann', 'yan'], members: ['yan'] } },
    };
    const today = {
      groups: { ...both.groups, lille: { live: 'unreadable', members: ['yan'] } },
    } as const;
    const { receipt } = await applied(today, planOf(both));
    expect(outcomes(receipt)).toEqual(['- lille ann: blocked', '- oslo ann: applied']);
  });

  it('although others of the group may go', async () => {
    const world: WorldSpec = {
      groups: { ...moves.groups, oslo: { live: ['ann', 'bob', 'zoe'], members: ['zoe'] } },
    };
    const answers = { '+ lille ann': refused('conflict') };
    const { receipt } = await applied(world, planOf(world), { answers });
    expect(outcomes(receipt)).toEqual([
      '+ lille ann: failed',
      '- oslo ann: blocked',
      '- oslo bob: applied',
    ]);
  });
});

describe('the last person of a group', () => {
  const empties = (allowEmpty: boolean): WorldSpec => ({
    groups: {
      oslo: { live: ['ann', 'robot'], members: ['bob', 'robot'], allowEmpty },
      lille: { live: ['yan', 'cy'], members: ['yan'] },
    },
    accounts: { robot: { type: 'app' } },
  });
  const answers = { '+ oslo bob': refused('not-found') };

  it('stays where the add of another failed, although an app is in it, and other groups go on', async () => {
    const { receipt } = await applied(empties(false), planOf(empties(false)), { answers });
    expect(outcomes(receipt)).toEqual([
      '- lille cy: applied',
      '+ oslo bob: failed',
      '- oslo ann: withheld',
    ]);
  });

  it('goes where the group may be empty', async () => {
    const { receipt } = await applied(empties(true), planOf(empties(true)), { answers });
    expect(outcomes(receipt)).toContain('- oslo ann: applied');
  });

  const swap: WorldSpec = { groups: { oslo: { live: ['ann'], members: ['bob'] } } };

  it('stays where nobody knows whether another joined', async () => {
    const already = { '+ oslo bob': { kind: 'already', requests: 1 } as const };
    const { receipt } = await applied(swap, planOf(swap), { answers: already });
    expect(outcomes(receipt)).toEqual(['+ oslo bob: unknown', '- oslo ann: withheld']);
  });

  it('stays where an app was added before: it counts for nobody', async () => {
    const apps = (live: readonly string[]): WorldSpec => ({
      groups: { oslo: { live, members: ['bob', 'robot'] } },
      accounts: { robot: { type: 'app' } },
    });
    const { receipt } = await applied(apps(['ann', 'robot']), planOf(apps(['ann'])), { answers });
    expect(outcomes(receipt)).toEqual([
      '+ oslo bob: failed',
      '+ oslo robot: already',
      '- oslo ann: withheld',
    ]);
  });

  it('goes where the removal of another was refused, who is in still', async () => {
    const world: WorldSpec = {
      groups: {
        oslo: { live: ['ann', 'eve'], members: ['bob'] },
        jira: { live: ['yan', 'zoe'], members: ['yan', 'ann'] },
      },
    };
    const { receipt } = await applied(world, planOf(world), {
      ...{ answers: { ...answers, '- oslo eve': refused('conflict') }, seats: { jira: 2 } },
    });
    expect(outcomes(receipt)).toEqual([
      '+ jira ann: applied',
      '- jira zoe: applied',
      '+ oslo bob: failed',
      '- oslo ann: applied',
      '- oslo eve: failed',
    ]);
  });

  it('goes where somebody was found to have joined already', async () => {
    const world: WorldSpec = {
      groups: { oslo: { live: ['ann'], unlisted: ['robot'], members: ['bob', 'robot'] } },
      accounts: { robot: { type: 'app' } },
    };
    const already = { '+ oslo bob': { kind: 'already', requests: 1 } as const };
    const { receipt } = await applied(world, planOf(world), { answers: already });
    expect(outcomes(receipt)).toContain('- oslo ann: applied');
  });
});

describe('adds that found no seat', () => {
  it('are tried until nobody leaves any more, and held the rest of the time', async () => {
    const world: WorldSpec = {
      groups: {
        jira: { live: ['zoe', 'ann'], members: ['zoe', 'bob', 'cy'] },
        oslo: { live: ['cy', 'yan'], members: ['yan'] },
      },
    };
    const { receipt, service } = await applied(world, planOf(world), { seats: { jira: 2 } });
    expect(outcomes(receipt)).toEqual([
      '+ jira bob: applied',
      '+ jira cy: blocked',
      '- jira ann: applied',
      '- oslo cy: blocked',
    ]);
    expect(service.writes).toEqual(['+ jira bob', '- jira ann', '+ jira bob', '+ jira cy']);
  });

  const jira: WorldSpec = {
    groups: {
      jira: { live: ['zoe', 'ann'], members: ['zoe', 'bob', 'cy'] },
      oslo: { live: ['yan', 'eve'], members: ['yan'] },
    },
  };

  it('are not sent again with those that found one', async () => {
    const { receipt, service } = await applied(jira, planOf(jira), { seats: { jira: 3 } });
    expect(receipt.changes.every(({ outcome }) => outcome === 'applied')).toBe(true);
    expect(service.writes.filter((write) => write.startsWith('+'))).toEqual([
      '+ jira bob',
      '+ jira cy',
      '+ jira cy',
    ]);
  });

  it.each<[string, string, RefusalReason]>([
    ['the removal that would free one is refused', '- jira ann', 'conflict'],
    ['nothing is taken any more meanwhile', '- oslo eve', 'unauthorized'],
  ])('are not tried again where %s', async (_, write, reason) => {
    const { service } = await applied(jira, planOf(jira), {
      ...{ seats: { jira: 2 }, answers: { [write]: refused(reason) } },
    });
    expect(service.writes.filter((each) => each.startsWith('+'))).toEqual(['+ jira bob']);
  });

  it('let the removals go that waited for them', async () => {
    const world: WorldSpec = {
      groups: {
        jira: { live: ['zoe', 'ann'], members: ['zoe', 'cy'] },
        oslo: { live: ['cy', 'yan'], members: ['yan'] },
      },
    };
    const { receipt } = await applied(world, planOf(world), { seats: { jira: 2 } });
    expect(outcomes(receipt)).toEqual([
      '+ jira cy: applied',
      '- jira ann: applied',
      '- oslo cy: applied',
    ]);
  });

  it('say so, whatever else ended the run', async () => {
    const world: WorldSpec = {
      groups: {
        jira: { live: ['zoe'], members: ['zoe', 'ann', 'bob'] },
        oslo: { live: ['yan'], members: ['yan', 'ann', 'bob'] },
      },
    };
    const { receipt } = await applied(world, planOf(world), {
      ...{ seats: { jira: 1 }, answers: { '+ oslo ann': refused('unauthorized') } },
    });
    expect(receipt.changes.map(({ outcome, why }) => [outcome, why])).toEqual([
      ['blocked', expect.stringContaining('no seat left')],
      ['blocked', expect.stringContaining('no seat left')],
      ['failed', 'Atlassian said no.'],
      ['blocked', 'The first change was refused: Atlassian said no.'],
    ]);
  });
});

it('what an interrupted run did not begin says so, and nothing is confirmed after it', async () => {
  const world: WorldSpec = {
    groups: {
      lille: { live: ['yan'], members: ['yan', 'ann'] },
      oslo: { live: ['ann', 'zoe'], members: ['zoe'] },
      paris: { live: ['yan'], members: ['yan', 'ann'] },
    },
  };
  const stopping = new AbortController();
  let writes = 0;
  const { receipt, service } = await applied(world, planOf(world), {
    stop: stopping.signal,
    afterWrite: () => {
      if (++writes === 2) stopping.abort();
    },
  });
  expect(service.writes).toEqual(['+ lille ann', '+ paris ann']);
  expect(receipt.changes.map(({ outcome, confirmed, why }) => [outcome, confirmed, why])).toEqual([
    ['applied', true, undefined],
    ['blocked', null, 'Apply was interrupted before it.'],
    ['applied', null, undefined],
  ]);
});
