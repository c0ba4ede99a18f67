import { describe, expect, it } from 'vitest';
import { proposed } from '../support/proposals.ts';
import { sentences, type WorldSpec } from '../support/world.ts';

const codes = (plan: { findings: readonly { code: string }[] }) =>
  plan.findings.map(({ code }) => code);

/** Rachael was added by hand, and Steve taken out: drift. */
const world: WorldSpec = {
  groups: {
    oslo: { live: ['verna', 'dorice', 'rachael'], members: ['verna', 'dorice', 'steve'] },
    lille: { live: ['verna', 'temp'], members: ['verna'] },
  },
};
const { oslo = {}, lille = {} } = world.groups;

describe('a proposal’s plan holds what it causes (promise 2)', () => {
  it('and drift beside it, outside the changes and the digest', async () => {
    const edit = { groups: { oslo: { ...oslo, members: ['verna', 'steve', 'anissa'] }, lille } };
    const { plan } = await proposed(world, edit);
    expect(sentences(plan.changes)).toEqual(['+ oslo anissa', '- oslo dorice']);
    expect(sentences(plan.drift)).toEqual(['+ oslo steve', '- oslo rachael']);
    const still = {
      groups: { ...world.groups, oslo: { ...oslo, live: ['verna', 'dorice', 'steve'] } },
    };
    const calm = await proposed(still, {
      groups: {
        ...still.groups,
        oslo: { ...still.groups.oslo, members: ['verna', 'steve', 'anissa'] },
      },
    });
    expect(calm.plan.drift).toEqual([]);
    expect(calm.plan.digest).toBe(plan.digest);
  });

  it('reads only the groups that it concerns, and the scope says so', async () => {
    const { plan, read } = await proposed(world, {
      groups: { lille, oslo: { ...oslo, members: ['verna'] } },
    });
    expect(read).toEqual(['oslo']);
    expect(plan.scope).toEqual(['g-oslo']);
  });

  it('reads nothing for another order, reason or owner', async () => {
    const members = ['steve', { user: 'dorice', because: 'OPS-1' }, 'verna'];
    const { plan, read } = await proposed(world, {
      groups: { lille, oslo: { ...oslo, members, owners: ['@banc/it'] } },
    });
    expect([read, plan.changes, plan.drift]).toEqual([[], [], []]);
  });

  it('that drift is adopted is no change', async () => {
    const edit = { groups: { lille, oslo: { ...oslo, members: ['verna', 'dorice', 'rachael'] } } };
    const { plan } = await proposed(world, edit);
    expect([plan.changes, plan.drift]).toEqual([[], []]);
  });

  it('a set concerns every group that it flows into', async () => {
    const groups = {
      oslo: { live: ['verna'], members: [{ set: 'team' }] },
      hanoi: { live: ['verna'], members: [{ group: 'oslo' }] },
      lille: { live: ['verna'], members: ['verna'] },
    };
    const base = { sets: { team: { members: ['verna'] } }, groups };
    const { plan, read } = await proposed(base, {
      sets: { team: { members: ['verna', 'steve'] } },
    });
    expect(read).toEqual(['hanoi', 'oslo']);
    expect(sentences(plan.changes)).toEqual(['+ hanoi steve', '+ oslo steve']);
  });

  it('guards judge what it causes alone: drift does not use up its limit', async () => {
    const live = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'd1', 'd2'];
    const base = { groups: { oslo: { live, members: live.slice(0, 6) } } };
    const { plan } = await proposed(base, {
      groups: { oslo: { live, members: live.slice(0, 4) } },
    });
    expect(sentences(plan.changes)).toEqual(['- oslo a5', '- oslo a6']);
    expect(plan.withheld).toEqual([]);
  });
});

describe('what the base withholds and the proposal releases', () => {
  const live = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
  const base: WorldSpec = { groups: { oslo: { live, members: ['a1', 'a2'] } } };
  const all = ['- oslo a3', '- oslo a4', '- oslo a5', '- oslo a6'];

  it('by a new consent', async () => {
    const { plan } = await proposed(base, { consents: [{ removals: { oslo: 4 } }] });
    expect(sentences(plan.changes)).toEqual(all);
    expect(plan.drift).toEqual([]);
  });

  it('but not by one that the base holds already: that is drift', async () => {
    const consents = [{ removals: { oslo: 4 } }];
    const { plan } = await proposed(
      { ...base, consents },
      { groups: { oslo: { live, members: ['a2', 'a1', 'a7'] } } },
    );
    expect(sentences(plan.changes)).toEqual(['+ oslo a7']);
    expect(sentences(plan.drift)).toEqual(all);
  });

  it('by allowEmpty', async () => {
    const team: WorldSpec = {
      groups: {
        oslo: {
          live: ['a1', 'a2'],
          mode: 'authoritative',
          members: [
            { user: 'a1', until: '2026-01-01' },
            { user: 'a2', until: '2026-01-01' },
          ],
        },
      },
    };
    const { plan } = await proposed(team, {
      groups: { oslo: { ...team.groups['oslo'], allowEmpty: true } },
    });
    expect(sentences(plan.changes)).toEqual(['- oslo a1', '- oslo a2']);
  });

  it('by an email that now resolves', async () => {
    const frozen: WorldSpec = {
      unknown: ['stve'],
      groups: { oslo: { live: ['verna', 'dorice'], members: ['verna', 'stve'] } },
    };
    const { plan } = await proposed(frozen, {
      groups: { oslo: { live: ['verna', 'dorice'], members: ['verna', 'steve'] } },
    });
    expect(sentences(plan.changes)).toEqual(['+ oslo steve', '- oslo dorice']);
  });

  it('and what stays withheld is drift, with its guard', async () => {
    const { plan } = await proposed(base, {
      groups: { oslo: { live, members: ['a1', 'a2', 'a7'] } },
    });
    expect(plan.drift.map(({ guard }) => guard)).toEqual(all.map(() => 'removals-per-group'));
    expect(plan.withheld).toEqual([]);
  });
});

describe('dates and accounts that are yet to come', () => {
  it('are in the plan when the proposal causes them, however far ahead', async () => {
    const far = { user: 'anissa', from: '2027-09-01', until: '2028-01-31' };
    const nora = { user: 'nora', pending: true } as const;
    const known = { user: 'verna', until: '2026-12-01' };
    const base: WorldSpec = {
      unknown: ['nora'],
      groups: { oslo: { live: ['verna'], members: [known] } },
    };
    const { plan } = await proposed(base, {
      groups: { oslo: { live: ['verna'], members: [known, far, nora] } },
    });
    expect(plan.upcoming.map(({ action, on }) => `${action} ${on}`)).toEqual([
      'add 2027-09-01T00:00:00Z',
      'remove 2028-02-01T00:00:00Z',
    ]);
    expect(plan.pending.map(({ account }) => account.email)).toEqual(['nora@banc.ly']);
  });
});

describe('told of a proposal', () => {
  it('a group file removed: who keeps access, and which end dates are no longer enforced', async () => {
    const members = ['verna', { user: 'steve', until: '2027-01-01' }];
    const base: WorldSpec = { groups: { oslo: { live: [], members }, lille } };
    const { plan, read } = await proposed(base, { groups: { lille } });
    expect(codes(plan)).toEqual(['group-file-removed']);
    expect(plan.findings[0]?.message).toContain(
      '2 members keep access, 1 end date is no longer enforced',
    );
    expect(read).toEqual([]);
  });

  it('a mode flip, and what it causes', async () => {
    const base: WorldSpec = { groups: { oslo: { ...oslo, mode: 'additive' } } };
    const { plan } = await proposed(base, { groups: { oslo } });
    expect(codes(plan)).toContain('mode-changed');
    expect(sentences(plan.changes)).toEqual(['- oslo rachael']);
  });

  it('changed guards: the stricter of both counts', async () => {
    const live = Array.from({ length: 20 }, (_, index) => `a${index}`);
    const base: WorldSpec = { groups: { oslo: { live, members: live } } };
    const edit = {
      limits: { percent: 100, atMost: 100 },
      groups: { oslo: { live, members: live.slice(0, 10) } },
    };
    const { plan } = await proposed(base, edit);
    expect(codes(plan)).toEqual(['guards-changed', 'removals-per-group']);
    expect(plan.withheld).toHaveLength(10);
  });

  it('an account that is no longer protected is so for this proposal', async () => {
    const base: WorldSpec = { protect: { accounts: ['rachael'] }, groups: { oslo } };
    const { plan } = await proposed(base, { protect: { accounts: [] }, groups: { oslo } });
    expect(sentences([...plan.changes, ...plan.drift])).toEqual(['+ oslo steve']);
    expect(codes(plan)).toContain('guards-changed');
  });

  it('a changed account mapping, with both live names, and each side by its own', async () => {
    const base: WorldSpec = {
      mapped: { vera: 'verna' },
      accounts: { verna: { hidden: true }, steve: { hidden: true } },
      limits: { percent: 100 },

      groups: { oslo: { live: ['verna'], members: ['vera'] } },
    };
    const { plan } = await proposed(base, { mapped: { vera: 'steve' } });
    expect(plan.findings.map(({ code, message }) => [code, message])).toEqual([
      [
        'mapping-changed',
        'accounts.yaml gives vera@banc.ly to steve (0-steve); before, it was verna (0-verna).',
      ],
    ]);
    expect(sentences(plan.changes)).toEqual(['+ oslo steve', '- oslo verna']);
  });

  it('a changed target: nothing is read, nothing is planned', async () => {
    const target = { kind: 'site', url: 'https://elsewhere.atlassian.net' } as const;
    const { plan, read } = await proposed(world, {
      target,
      groups: { oslo: { ...oslo, members: [] }, lille },
    });
    expect([codes(plan), read, plan.changes]).toEqual([['target-changed'], [], []]);
    expect(plan.target.kind).toBe('sandbox');
  });

  it('an id of another group in a file that is new: left alone; in one that exists it is a rename', async () => {
    const other = {
      live: ['verna'],
      members: ['steve'],
      id: 'g-7',
      liveId: 'g-7',
      liveName: 'admins',
    };
    const { plan } = await proposed({ groups: { lille } }, { groups: { lille, oslo: other } });
    expect([codes(plan), plan.changes]).toEqual([['id-of-another-group'], []]);
    const base = { groups: { oslo: { ...other, members: ['verna'] } } };
    const known = await proposed(base, { groups: { oslo: other } });
    expect(codes(known.plan)).toEqual(['group-renamed']);
  });

  describe('changes that come through a file with other owners', () => {
    const groups: WorldSpec['groups'] = {
      oslo: {
        live: ['dorice', 'rachael'],
        members: ['dorice', { set: 'team' }],
        owners: ['@banc/oslo-leads'],
      },
    };
    const hr = ['@banc/hr'];
    const base: WorldSpec = {
      owners: ['@banc/it'],
      sets: { team: { members: ['verna'], owners: hr } },
      groups,
    };
    const delegated = async (edit: Partial<WorldSpec>, world = base) => {
      const { plan } = await proposed(world, edit);
      return plan.findings.filter(({ code }) => code === 'delegated').map(({ message }) => message);
    };

    it('are told with both owners; drift is not counted', async () => {
      expect(
        await delegated({ sets: { team: { members: ['verna', 'steve'], owners: hr } } }),
      ).toEqual([
        '1 change of oslo comes through sets/team.yaml. The owners of that file are @banc/hr, those of the group are @banc/oslo-leads.',
      ]);
    });

    it('when the set no longer names someone, too', async () => {
      const live = { groups: { oslo: { ...groups['oslo'], live: ['dorice', 'verna'] } } };
      const edit = { ...live, sets: { team: { members: [], owners: hr } } };
      expect(await delegated(edit, { ...base, ...live })).toHaveLength(1);
    });

    it('and when the file is on the way only', async () => {
      const inner = { members: ['verna'], owners: ['@banc/oslo-leads'] };
      const nested: WorldSpec = {
        ...base,
        sets: { team: { members: [{ set: 'inner' }], owners: hr }, inner },
      };
      const edit = { sets: { ...nested.sets, inner: { ...inner, members: ['verna', 'steve'] } } };
      expect(await delegated(edit, nested)).toHaveLength(1);
    });
  });

  it('who is withheld because someone is pending is released by a mapping of their email', async () => {
    const oslo = {
      live: ['verna', 'hider'],
      members: ['verna', { user: 'nora', pending: true } as const],
    };
    const base: WorldSpec = {
      unknown: ['nora'],
      accounts: { hider: { hidden: true } },
      groups: { oslo },
    };
    const { plan } = await proposed(base, { mapped: { 'the.hider': 'hider' } });
    expect(sentences(plan.changes)).toEqual(['- oslo hider']);
  });

  it('a proposal can not choose who approves it: owners are those of the base', async () => {
    const own = { live: ['verna'], members: ['verna'], owners: ['@banc/oslo-leads'] };
    const edit = {
      owners: ['@mallory'],
      groups: { oslo: { ...own, members: ['verna', 'steve'], owners: ['@mallory'] } },
    };
    const { plan } = await proposed({ owners: ['@banc/it'], groups: { oslo: own } }, edit);
    expect(plan.groups.map(({ owners }) => owners)).toEqual([['@banc/oslo-leads']]);
    const fresh = await proposed(
      { owners: ['@banc/it'], groups: {} },
      { ...edit, groups: { oslo: { live: [], members: ['steve'] } } },
    );
    expect(fresh.plan.groups.map(({ owners }) => owners)).toEqual([['@banc/it']]);
  });

  it('what the base has wrong already, as a note: it is not the proposal’s', async () => {
    const base: WorldSpec = {
      unknown: ['nora'],
      groups: { oslo: { live: ['verna'], members: ['verna', 'nora'] } },
    };
    const { plan } = await proposed(base, {
      groups: { oslo: { live: ['verna'], members: ['verna', 'nora', 'steve'] } },
    });
    expect(plan.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['email-absent', 'note'],
    ]);
  });

  it('but a mistake that it makes once more is its own', async () => {
    const fault = (file: string) =>
      ({ code: 'bad-user', severity: 'error', message: 'It is not.', file, line: 3 }) as const;
    const before = { ...world, faults: [fault('groups/a.yaml')] };
    const { plan } = await proposed(before, {
      faults: [fault('groups/a.yaml'), fault('groups/b.yaml')],
    });
    expect(plan.findings.map(({ file, severity }) => [file, severity])).toEqual([
      ['groups/a.yaml', 'note'],
      ['groups/b.yaml', 'error'],
    ]);
  });

  it('an account stays protected though the proposal maps the protected email to somebody else', async () => {
    const base: WorldSpec = {
      protect: { accounts: ['bg'] },
      mapped: { bg: 'glass' },
      accounts: { glass: { hidden: true }, zed: { hidden: true } },
      groups: { oslo: { live: ['glass', 'verna'], members: ['glass', 'verna'] } },
    };
    const edit = {
      mapped: { bg: 'zed' },
      groups: { oslo: { live: ['glass', 'verna'], members: ['verna'] } },
    };
    const { plan } = await proposed(base, edit);
    expect(plan.changes).toEqual([]);
    expect(codes(plan)).toContain('protected-account');
  });

  it('an id that an existing file takes on is not followed to a group of another name', async () => {
    const base = { groups: { oslo: { live: ['verna'], members: ['verna'] } } };
    const other = {
      live: ['verna'],
      members: ['steve'],
      id: 'g-7',
      liveId: 'g-7',
      liveName: 'admins',
    };
    const { plan } = await proposed(base, { groups: { oslo: other } });
    expect([codes(plan), plan.changes]).toEqual([['id-of-another-group'], []]);
  });

  it('an end date that is taken away from someone who stays', async () => {
    const until = { user: 'verna', until: '2026-12-01' };
    const base = { groups: { oslo: { live: ['verna'], members: [until] } } };
    const { plan } = await proposed(base, {
      groups: { oslo: { live: ['verna'], members: ['verna'] } },
    });
    expect(plan.findings.map(({ code, message }) => [code, message])).toEqual([
      ['end-removed', 'oslo: verna (until 2026-12-01) has no end any more.'],
    ]);
  });
});
