import { describe, expect, it } from 'vitest';
import { proposed } from '../support/proposals.ts';
import { sentences, type WorldSpec } from '../support/world.ts';

const oslo = (members: readonly string[], live: readonly string[]): WorldSpec => ({
  owners: ['@dorice'],
  groups: { oslo: { members, live } },
});

describe('What base and head want differently, and live shows already', () => {
  it('is a part of the plan: the revert of a change whose apply still waits', async () => {
    const { plan } = await proposed(oslo(['steve', 'nora', 'florian'], ['steve', 'nora']), {
      groups: { oslo: { members: ['steve', 'nora'], live: ['steve', 'nora'] } },
    });
    expect([sentences(plan.changes), sentences(plan.noop)]).toEqual([[], ['- oslo florian']]);
    expect(plan.noop[0]?.because).toEqual({
      ...{ kind: 'undeclared', file: 'groups/oslo.yaml', line: 3 },
      formerly: { file: 'groups/oslo.yaml', line: 6 },
    });
  });

  it('is a part of the digest, so that another proposal is not approved with it', async () => {
    const world = oslo(['steve'], ['steve', 'nora', 'verna']);
    const naming = (handle: string) =>
      proposed(
        { ...world, groups: { oslo: { ...world.groups['oslo'], mode: 'additive' } } },
        {
          groups: {
            oslo: {
              mode: 'additive',
              members: ['steve', handle],
              live: ['steve', 'nora', 'verna'],
            },
          },
        },
      );
    const [nora, verna] = [await naming('nora'), await naming('verna')];
    expect(sentences(nora.plan.noop)).toEqual(['+ oslo nora']);
    expect(nora.plan.digest).not.toBe(verna.plan.digest);
  });

  it('is a removal by "absent" too, of whoever is out already', async () => {
    const group = { mode: 'additive' as const, members: ['steve'], live: ['steve'] };
    const absent = { groups: { oslo: { ...group, absent: ['nora'] } } };
    const { plan } = await proposed({ groups: { oslo: group } }, absent);
    expect([sentences(plan.changes), sentences(plan.noop)]).toEqual([[], ['- oslo nora']]);
    const again = await proposed(absent, { ...absent, consents: [{ total: 3 }] });
    expect(again.plan.noop).toEqual([]);
  });

  it('is nothing where only live differs from both', async () => {
    const { plan } = await proposed(oslo(['steve'], ['steve', 'nora']), {
      groups: { oslo: { members: ['steve', 'verna'], live: ['steve', 'nora'] } },
    });
    expect(sentences(plan.changes)).toEqual(['+ oslo verna']);
    expect([sentences(plan.noop), sentences(plan.drift)]).toEqual([[], ['- oslo nora']]);
  });
});

describe('What the base has due, and the proposal takes the line or the date of', () => {
  const world: WorldSpec = {
    at: '2026-11-27T09:00:00Z',
    limits: { atLeast: 1 },
    groups: {
      oslo: {
        members: ['ann', { user: 'bob', until: '2026-11-26' }, { user: 'cy', from: '2026-11-27' }],
        live: ['ann', 'bob'],
      },
    },
  };

  it('is its own change: nobody else would carry it out', async () => {
    const { plan } = await proposed(world, {
      groups: { oslo: { members: ['ann', 'cy'], live: ['ann', 'bob'] } },
    });
    expect(sentences(plan.changes)).toEqual(['+ oslo cy', '- oslo bob']);
    expect(plan.drift).toEqual([]);
  });

  it('stays due where the lines stay', async () => {
    const { plan } = await proposed(world, {
      groups: {
        oslo: {
          ...world.groups['oslo'],
          members: [...(world.groups['oslo']?.members ?? []), 'dora'],
        },
      },
    });
    expect(sentences(plan.changes)).toEqual(['+ oslo dora']);
    expect(sentences(plan.drift)).toEqual(['+ oslo cy', '- oslo bob']);
    expect(plan.drift.map(({ due }) => due)).toEqual([true, true]);
  });

  it('is told as a lost end where nobody asks for the removal any more', async () => {
    const additive = { ...world.groups['oslo'], mode: 'additive' as const };
    const { plan } = await proposed(
      { ...world, groups: { oslo: additive } },
      { groups: { oslo: { mode: 'additive', members: ['ann'], live: ['ann', 'bob'] } } },
    );
    expect(plan.findings.map(({ code }) => code)).toContain('end-removed');
  });
});

describe('An end date that a proposal takes from people who stay', () => {
  const dated = (...members: NonNullable<WorldSpec['groups'][string]['members']>): WorldSpec => ({
    groups: { oslo: { mode: 'additive', members, live: ['ann', 'bob', 'cy', 'zoe'] } },
  });
  const until = '2026-12-24';
  const ends = dated('ann', { user: 'bob', until }, { user: 'cy', until });
  const lost = async (base: WorldSpec, head: WorldSpec) => {
    const { plan } = await proposed(base, head);
    return plan.findings.filter(({ code }) => code === 'end-removed').map(({ message }) => message);
  };

  it.each<[string, WorldSpec, readonly string[]]>([
    [
      'one of them',
      dated('ann', 'bob', { user: 'cy', until }),
      ['oslo: bob (until 2026-12-24) has no end any more.'],
    ],
    [
      'both, of whom one is not declared any more',
      dated('ann', 'bob'),
      ['oslo: bob (until 2026-12-24), cy (until 2026-12-24) have no end any more.'],
    ],
    ['none', dated('ann', { user: 'bob', until }, { user: 'cy', until }, 'dee'), []],
  ])('is told: %s', async (_, head, messages) => {
    expect(await lost(ends, head)).toEqual(messages);
  });

  it('is none where somebody is not in, and where it was a beginning', async () => {
    const eve = { user: 'eve', until };
    expect(await lost(dated('ann', eve), dated('ann'))).toEqual([]);
    expect(await lost(dated('ann', { user: 'cy', from: until }), dated('ann', 'cy'))).toEqual([]);
  });

  it.each([
    ['who is in too early, and leaves until then', ['ann', 'bob'], 'bob'],
    ['who is not in yet', ['ann'], 'bob@banc.ly'],
  ])('is told of somebody %s', async (_, live, name) => {
    const later = (bob: object): WorldSpec => ({
      groups: { oslo: { members: ['ann', { user: 'bob', from: '2026-12-10', ...bob }], live } },
    });
    expect(await lost(later({ until }), later({}))).toEqual([
      `oslo: ${name} (until 2026-12-24) has no end any more.`,
    ]);
    expect(await lost(later({ until }), later({ until: '2026-12-20' }))).toEqual([]);
    expect(
      await lost(later({ until }), later({ from: '2027-01-10', until: '2027-01-20' })),
    ).toEqual([]);
    expect(await lost(later({ until }), { groups: { oslo: { members: ['ann'], live } } })).toEqual(
      [],
    );
  });

  it('is told of somebody who leaves before, and comes back for good', async () => {
    const twice = (end: object): WorldSpec => ({
      sets: {
        first: { members: [{ user: 'bob', until: '2026-12-05' }] },
        second: { members: [{ user: 'bob', from: '2026-12-10', ...end }] },
      },
      groups: {
        oslo: { members: ['ann', { set: 'first' }, { set: 'second' }], live: ['ann', 'bob'] },
      },
    });
    expect(await lost(twice({ until }), twice({}))).toEqual([
      'oslo: bob (until 2026-12-24) has no end any more.',
    ]);
    expect(await lost(twice({}), twice({}))).toEqual([]);
    expect(await lost(twice({ until }), twice({ until }))).toEqual([]);
  });

  it('is none where no line named somebody, and one does', async () => {
    const strict = (members: readonly string[]): WorldSpec => ({
      groups: { oslo: { members, live: ['ann', 'zoe'] } },
    });
    expect(await lost(strict(['ann']), strict(['ann', 'zoe']))).toEqual([]);
  });
});

describe('A leaver', () => {
  const world = (leaver: string | undefined, ...more: readonly string[]): WorldSpec => ({
    at: '2026-12-01T00:00:00Z',
    leavers: leaver === undefined ? [] : [{ user: 'zoe', on: leaver }],
    groups: { oslo: { mode: 'additive', members: ['ann', ...more], live: ['ann', 'zoe'] } },
  });
  const caused = async (base: WorldSpec, head: WorldSpec) => {
    const { plan } = await proposed(base, head);
    return [sentences(plan.changes), sentences(plan.drift)];
  };

  it.each([undefined, '2026-12-02'])(
    'whose day the proposal has come leaves by it (%s before)',
    async (before) => {
      expect(await caused(world(before), world('2026-12-01'))).toEqual([['- oslo zoe'], []]);
    },
  );

  it('who has left by the base is drift', async () => {
    expect(await caused(world('2026-12-01'), world('2026-12-01', 'dee'))).toEqual([
      ['+ oslo dee'],
      ['- oslo zoe'],
    ]);
  });
});

describe('A consent that names groups under drift', () => {
  const drifted: WorldSpec = {
    groups: {
      lille: { members: ['nora', 'verna'], live: ['nora', 'intruder', 'a', 'b', 'c'] },
      oslo: { members: ['steve'], live: ['steve', 'intruder'] },
    },
  };

  it('has their drift in the plan of the proposal that brings it, and nobody else’s', async () => {
    const { plan } = await proposed(drifted, {
      consents: [{ drift: ['Lille'], removals: { lille: 4 } }],
    });
    expect(sentences(plan.changes)).toEqual([
      '+ lille verna',
      '- lille a',
      '- lille b',
      '- lille c',
      '- lille intruder',
    ]);
    expect(plan.drift).toEqual([]);
  });

  it('does nothing once it is merged', async () => {
    const consents = [{ drift: ['lille'] }];
    const { plan } = await proposed(
      { ...drifted, consents },
      { groups: { ...drifted.groups, oslo: { members: ['steve', 'a'], live: ['steve'] } } },
    );
    expect(plan.changes.filter(({ group }) => group.name === 'lille')).toEqual([]);
  });

  it('is judged by the guards like every other change', async () => {
    const { plan } = await proposed(drifted, { consents: [{ drift: ['lille'] }] });
    expect(sentences(plan.changes)).toEqual(['+ lille verna']);
    expect(new Set(plan.withheld.map(({ guard }) => guard))).toEqual(
      new Set(['removals-per-group']),
    );
  });
});

describe('Who approves', () => {
  const world: WorldSpec = {
    owners: ['@dorice'],
    sets: { team: { members: ['nora'], owners: ['@team'] } },
    groups: { oslo: { owners: ['@oslo'], members: ['steve'], live: ['steve'] } },
  };
  const filesOf = async (edit: Parameters<typeof proposed>[1]) =>
    (await proposed(world, edit)).plan.files.map(
      ({ path, status, owners }) => `${status} ${path} ${owners.join(' ')}`,
    );

  it('is asked of the base, file by file', async () => {
    expect(
      await filesOf({
        owners: ['@intruder'],
        sets: { team: { members: ['nora', 'verna'], owners: ['@intruder'] } },
        groups: {
          oslo: { owners: ['@intruder'], members: ['steve'], live: ['steve'] },
          lille: { owners: ['@intruder'], members: ['verna'], live: [] },
        },
      }),
    ).toEqual([
      'added groups/lille.yaml @dorice',
      'changed groups/oslo.yaml @oslo',
      'changed rollcall.yaml @dorice',
      'changed sets/team.yaml @team',
    ]);
  });

  it('includes the owners of a file that goes', async () => {
    expect(await filesOf({ groups: {} })).toEqual(['deleted groups/oslo.yaml @oslo']);
  });

  it('of a group is whoever the base names, also where another file declares it anew', async () => {
    const { plan } = await proposed(world, {
      groups: {
        'oslo again': {
          id: 'g-oslo',
          liveId: 'g-oslo',
          liveName: 'oslo',
          owners: ['@intruder'],
          members: ['steve', 'intruder'],
          live: ['steve'],
        },
      },
    });
    expect(plan.groups.map(({ owners }) => owners)).not.toContainEqual(['@intruder']);
    expect(plan.files.map(({ owners }) => owners)).not.toContainEqual(['@intruder']);
  });

  it('includes those at the top where a file speaks for another group than it did', async () => {
    const edit = { members: ['steve'], live: ['steve'], owners: ['@oslo'] };
    expect(await filesOf({ groups: { oslo: { ...edit, id: 'g-finance' } } })).toEqual([
      'changed groups/oslo.yaml @oslo',
      'added groups/oslo.yaml @dorice',
    ]);
  });

  it('is told where it changes, although no membership does', async () => {
    const { plan } = await proposed(world, {
      groups: { oslo: { owners: ['@intruder'], members: ['steve'], live: ['steve'] } },
    });
    expect(plan.findings).toContainEqual(
      expect.objectContaining({
        code: 'owners-changed',
        severity: 'warning',
        message: 'The owners of oslo change: @oslo → @intruder.',
      }),
    );
    expect(plan.changes).toEqual([]);
  });

  it('makes a file with other settings another thing to approve', async () => {
    const settings = async (owners: readonly string[]) =>
      (
        await proposed(world, {
          groups: { oslo: { owners, members: ['steve', 'verna'], live: ['steve'] } },
        })
      ).plan.files.map((file) => file.settings);
    expect(await settings(['@oslo'])).toEqual([undefined]);
    expect(await settings(['@intruder'])).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/u)]);
  });
});

describe('The record of a review', () => {
  const of = (reviewed?: { readonly on: string; readonly by: readonly string[] }): WorldSpec => ({
    owners: ['@dorice'],
    groups: {
      oslo: {
        owners: ['@oslo'],
        members: ['steve'],
        live: ['steve'],
        ...(reviewed && { reviewed }),
      },
      lille: { members: ['nora'], live: ['nora', 'verna'] },
    },
  });
  const autumn = { on: '2026-09-01', by: ['@oslo'] };
  const winter = { on: '2026-12-01', by: ['@oslo', '@dorice'] };

  it('has no group read, and is approved by those who own the file', async () => {
    const { plan, read } = await proposed(of(autumn), of(winter));
    expect(read).toEqual([]);
    expect(plan.files).toEqual([
      expect.objectContaining({ path: 'groups/oslo.yaml', status: 'changed', owners: ['@oslo'] }),
    ]);
    expect(plan.findings).toEqual([
      expect.objectContaining({
        code: 'review-recorded',
        severity: 'note',
        message:
          'oslo is recorded as reviewed on 2026-12-01 by @oslo, @dorice. So far: on 2026-09-01 by @oslo.',
      }),
    ]);
  });

  it('is another thing to approve when it says otherwise', async () => {
    const settings = async (head: WorldSpec) =>
      (await proposed(of(), head)).plan.files.map((file) => file.settings);
    expect(await settings(of(autumn))).not.toEqual(await settings(of(winter)));
  });

  it.each([
    [
      'goes',
      of(winter),
      of(),
      'The record of the review of oslo is deleted. So far: on 2026-12-01 by @oslo, @dorice.',
    ],
    [
      'is set back',
      of(winter),
      of(autumn),
      'oslo is recorded as reviewed on 2026-09-01 by @oslo. So far: on 2026-12-01 by @oslo, @dorice.',
    ],
    [
      'is due less often',
      { ...of(), reviewEvery: 90 },
      { ...of(), reviewEvery: 365 },
      'Reviews are due every 365 days from now on; so far every 90 days.',
    ],
  ])('is a warning where it %s', async (_what, base, head, message) => {
    const { plan } = await proposed(base, head);
    expect(plan.findings).toEqual([expect.objectContaining({ severity: 'warning', message })]);
  });
});
