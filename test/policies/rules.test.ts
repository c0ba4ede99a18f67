import { describe, expect, it } from 'vitest';
import { judgePolicies } from '../../src/plan/policies/judge.ts';
import type { Roll } from '../../src/plan/policies/roll.ts';
import { groupKey } from '../../src/model/ids.ts';
import { parseInstant } from '../../src/model/instant.ts';
import type { WorldSpec } from '../support/world.ts';
import { policiesOf, standing } from './judged.ts';

const fourEyes = policiesOf('{ name: Four eyes, groups: [create], never: [approve*] }');
const staff = policiesOf('{ name: Staff, groups: [finance], requires: [all-staff] }');
const own = policiesOf('{ name: Own, groups: [finance], domains: [banc.ly] }');
const few = policiesOf('{ name: Few, groups: [admins], people: { min: 2, max: 3 } }');
const short = policiesOf('{ name: Short, groups: [prod], ends: { within: 90d } }');

describe('never together', () => {
  it('names both lines, whichever way a line brings somebody in', async () => {
    expect(
      await standing({
        policies: fourEyes,
        sets: { team: { members: ['nora', 'kim'] } },
        groups: {
          create: { members: [{ set: 'team' }] },
          approve: { members: ['nora'] },
          'approve-all': { members: [{ user: 'kim', byId: true }] },
        },
      }),
    ).toEqual([
      'warning sets/team.yaml:4 Policy "Four eyes": nora must not be in both create and approve (groups/approve.yaml:4).',
      'warning sets/team.yaml:5 Policy "Four eyes": kim must not be in both create and approve-all (groups/approve-all.yaml:4).',
    ]);
  });

  it('is kept where one ends before the other begins, and broken from the day on which both hold', async () => {
    const world = (from: string) => ({
      policies: fourEyes,
      groups: {
        create: { members: [{ user: 'nora', until: '2026-11-30' }] },
        approve: { members: [{ user: 'nora', from }] },
      },
    });
    expect(await standing(world('2026-12-01'))).toEqual([]);
    expect(await standing(world('2026-11-30'))).toEqual([
      expect.stringContaining('create and approve (groups/approve.yaml:4), from 2026-11-30 on.'),
    ]);
  });

  it('counts who is pending, and not who leaves first', async () => {
    const world = {
      policies: fourEyes,
      unknown: ['nora'],
      groups: {
        create: { members: [{ user: 'nora', pending: true as const }, 'kim'] },
        approve: {
          members: [
            { user: 'nora', pending: true as const },
            { user: 'kim', from: '2026-12-10' },
          ],
        },
      },
      leavers: [{ user: 'kim', on: '2026-12-05' }],
    };
    expect(await standing(world)).toEqual([expect.stringContaining('nora@banc.ly must not be')]);
    expect(await standing({ ...world, leavers: [] })).toHaveLength(2);
  });

  it('sees who is live without a line: whoever stays, and whoever the plan removes', async () => {
    const world = (mode: 'additive' | 'authoritative') => ({
      policies: fourEyes,
      groups: {
        create: { members: ['nora'], live: ['nora'] },
        approve: { mode, members: ['kim'], live: ['kim', 'nora'] },
      },
    });
    const said = 'nora must not be in both create and approve (groups/approve.yaml:3).';
    expect(await standing(world('additive'))).toEqual([
      expect.stringMatching(/\(groups\/approve\.yaml:3\)\.$/u),
    ]);
    expect(await standing(world('authoritative'))).toEqual([
      expect.stringContaining(`${said} Not in the file: approve.`),
    ]);
  });

  it('does not see who leaves by a date, by a leaver or by absent', async () => {
    const world = (approve: WorldSpec['groups'][string]): WorldSpec => ({
      policies: fourEyes,
      groups: { create: { members: ['nora'], live: ['nora'] }, approve },
    });
    const live = ['kim', 'nora'];
    const ended = { user: 'nora', until: '2026-11-22' };
    expect(await standing(world({ members: ['kim', ended], live }))).toEqual([]);
    const absent = { mode: 'additive' as const, members: ['kim'], absent: ['nora'], live };
    expect(await standing(world(absent))).toEqual([]);
    const leavers = [{ user: 'nora', on: '2026-11-22' }];
    expect(await standing({ ...world({ members: ['kim'], live }), leavers })).toEqual([]);
  });

  it('believes what is live of a group that an identity provider keeps', async () => {
    const groups = {
      create: { members: ['nora', 'kim'], live: ['nora', 'kim'] },
      approve: { members: ['kim'], live: ['nora'], synced: true },
    };
    expect(await standing({ policies: fourEyes, groups })).toEqual([
      expect.stringContaining('nora must not be in both'),
    ]);
  });

  it('a group is not kept from itself', async () => {
    const policies = policiesOf('{ name: Apart, groups: ["app*"], never: ["app*"] }');
    expect(await standing({ policies, groups: { approve: { members: ['nora'] } } })).toEqual([]);
    const groups = { approve: { members: ['nora'] }, apply: { members: ['nora'] } };
    expect(await standing({ policies, groups })).toEqual([
      expect.stringContaining('both approve and apply (groups/apply.yaml:4)'),
    ]);
  });

  it.each<[string, WorldSpec['groups'][string]]>([
    ['live', { members: [], live: ['bot'], allowEmpty: true }],
    ['declared', { members: [{ user: 'bot', byId: true }], live: ['bot'] }],
    ['in groups that are left alone', { members: ['nora'], live: ['bot'], synced: true }],
  ])('apps are no people: %s', async (_, group) => {
    const world = {
      policies: fourEyes,
      accounts: { bot: { type: 'app' as const } },
      groups: { create: group, approve: { ...group } },
    };
    expect(await standing(world)).toEqual([]);
  });

  it('holds for somebody pending from the day of their line', async () => {
    const groups = {
      create: { members: [{ user: 'nora', pending: true as const, from: '2026-12-24' }] },
      approve: { members: [{ user: 'nora', pending: true as const }] },
    };
    expect(await standing({ policies: fourEyes, unknown: ['nora'], groups })).toEqual([
      expect.stringContaining('(groups/approve.yaml:4), from 2026-12-24 on.'),
    ]);
  });
});

describe('required together', () => {
  it('in each of the groups, for as long', async () => {
    const world = (...all: readonly (string | { user: string; until: string })[]) => ({
      policies: staff,
      groups: { finance: { members: ['nora', 'kim'] }, 'all-staff': { members: all } },
    });
    expect(await standing(world('nora', 'kim'))).toEqual([]);
    expect(await standing(world('nora'))).toEqual([
      'warning groups/finance.yaml:5 Policy "Staff": kim is in finance and must be in all-staff.',
    ]);
    expect(await standing(world('nora', { user: 'kim', until: '2026-12-31' }))).toEqual([
      expect.stringContaining('must be in all-staff, from 2027-01-01 on.'),
    ]);
  });

  it('is broken before the other membership begins, and after it has ended', async () => {
    const world = (line: { from?: string; until?: string }) => ({
      policies: staff,
      groups: {
        finance: { members: ['kim'] },
        'all-staff': { members: ['nora', { user: 'kim', ...line }] },
      },
    });
    for (const line of [{ from: '2026-12-01' }, { from: '2026-12-01', until: '2026-12-10' }]) {
      expect(await standing(world(line))).toEqual([
        expect.stringMatching(/kim is in finance and must be in all-staff\.$/u),
      ]);
    }
  });

  it('is asked of a group itself by nobody', async () => {
    const policies = policiesOf('{ name: Staff, groups: ["*"], requires: [staff] }');
    const groups = { staff: { members: ['nora'], live: ['nora', 'kim'] } };
    expect(await standing({ policies, groups })).toEqual([]);
  });

  it('is unknown where an email may be theirs, whose own nobody knows', async () => {
    const world = (...all: NonNullable<WorldSpec['groups'][string]['members']>): WorldSpec => ({
      policies: staff,
      unknown: ['new'],
      accounts: { kim: { hidden: true } },
      groups: {
        finance: {
          members: ['nora', { user: 'kim', byId: true }],
          live: ['nora', 'kim'],
        },
        'all-staff': { members: all, live: ['kim'] },
      },
    });
    const pending = { user: 'new', pending: true as const };
    expect(await standing(world(pending))).toEqual([
      expect.stringContaining('nora is in finance and must be in all-staff.'),
      expect.stringContaining('whether kim (0-kim), in finance, is in all-staff is not known:'),
    ]);
    expect(await standing(world({ user: 'ida', byId: true }))).toEqual([
      expect.stringContaining('nora is in finance and must'),
      expect.stringContaining('kim is in finance and must'),
    ]);
    const until = { user: 'kim', byId: true, until: '2026-12-31' };
    expect(await standing(world('nora', pending, until))).toEqual([
      expect.stringContaining('kim is in finance and must be in all-staff, from 2027-01-01 on.'),
    ]);
  });

  it('is not kept by a member whom the plan removes', async () => {
    const groups = {
      finance: { members: ['nora'], live: ['nora'] },
      'all-staff': { members: ['kim'], live: ['kim', 'nora'] },
    };
    expect(await standing({ policies: staff, groups })).toHaveLength(1);
  });
});

describe('allowed domains', () => {
  it('by what Atlassian shows, else by accounts.yaml; nothing is guessed', async () => {
    const policies = policiesOf(
      '{ name: Own, groups: [finance], domains: ["*.banc.ly", example.com] }',
    );
    const world = (mapped: Readonly<Record<string, string>>) => ({
      policies,
      mapped,
      accounts: { kim: { hidden: true } },
      groups: {
        finance: { members: ['nora', { user: 'kim', byId: true }], live: ['nora', 'kim'] },
      },
    });
    expect(await standing(world({}))).toEqual([
      'warning groups/finance.yaml:4 Policy "Own": nora (nora@banc.ly) is in finance, and only emails of *.banc.ly, example.com are allowed.',
      'warning groups/finance.yaml:5 Policy "Own": the email of kim (0-kim), in finance, is hidden, and not in accounts.yaml.',
    ]);
    expect(await standing({ ...world({ kim: 'kim' }), policies: own })).toEqual([]);
  });

  it('of several emails in accounts.yaml, one is enough', async () => {
    const policies = policiesOf('{ name: Own, groups: [finance], domains: [banc.ly] }');
    const groups = { finance: { members: [{ user: 'kim', byId: true }], live: ['kim'] } };
    const accounts = { kim: { hidden: true } };
    const world = (...emails: readonly string[]) => ({
      ...{ policies, accounts, groups },
      mapped: Object.fromEntries(emails.map((email) => [email, 'kim'])),
    });
    expect(await standing(world('kim@x.no'))).toHaveLength(1);
    expect(await standing(world('kim', 'kim@x.no'))).toEqual([]);
    expect(await standing(world('kim@x.no', 'kim'))).toEqual([]);
  });

  it('one that Atlassian shows counts alone', async () => {
    const accounts = { 'kim@x.no': { name: 'Kim' } };
    const members = [{ user: 'kim@x.no', byId: true }];
    const groups = { finance: { members, live: ['kim@x.no'] } };
    expect(
      await standing({ policies: own, accounts, groups, mapped: { kim: 'kim@x.no' } }),
    ).toEqual([expect.stringContaining('Kim (kim@x.no) is in finance')]);
  });

  it('nobody is judged who leaves before they would join', async () => {
    const policies = policiesOf('{ name: Own, groups: [finance], domains: [example.com] }');
    const groups = { finance: { members: [{ user: 'kim', from: '2026-12-10' }] } };
    const leavers = [{ user: 'kim', on: '2026-12-10' }];
    expect(await standing({ policies, groups, leavers })).toEqual([]);
    expect(await standing({ policies, groups })).toHaveLength(1);
  });
});

describe('how many people', () => {
  const world = (...members: NonNullable<WorldSpec['groups'][string]['members']>): WorldSpec => ({
    policies: few,
    unknown: ['new'],
    groups: { admins: { members } },
  });

  it('at least, and at most', async () => {
    expect(await standing(world('a', 'b', 'c'))).toEqual([]);
    expect(await standing(world('a'))).toEqual([
      'warning groups/admins.yaml:1 Policy "Few": admins has 1 person, and at least 2 must be in it.',
    ]);
    expect(await standing(world('a', 'b', 'c', 'd'))).toEqual([
      expect.stringContaining('admins has 4 people, and at most 3 may be in it.'),
    ]);
  });

  it('at most at any time to come, and at least now', async () => {
    const later = { user: 'd', from: '2026-12-24' };
    expect(await standing(world('a', 'b', 'c', later))).toEqual([
      expect.stringContaining('at most 3 may be in it, from 2026-12-24 on.'),
    ]);
    const ending = { user: 'c', until: '2026-12-23' };
    expect(await standing(world('a', 'b', ending, later))).toEqual([]);
    expect(await standing(world('a', 'b', later, ending))).toEqual([]);
    expect(await standing(world('a', { user: 'b', until: '2026-12-23' }))).toEqual([]);
    expect(await standing(world('a', later))).toHaveLength(1);
    expect(await standing(world('a', { user: 'new', pending: true }))).toHaveLength(1);
  });

  it('tells members whom no file wants apart', async () => {
    const groups = { admins: { members: ['a', 'b', 'c'], live: ['a', 'b', 'c', 'd'] } };
    expect(await standing({ policies: few, groups })).toEqual([
      expect.stringContaining(
        'admins has 4 people, and at most 3 may be in it. 1 person of them not in the file.',
      ),
    ]);
  });

  it('sorts nothing where no more people are in the group, or come, than may be', () => {
    const at = parseInstant('2026-11-23T09:00:00Z');
    if (at === undefined) throw new Error('not an instant');
    let sorted = 0;
    const spans = [{ from: at, to: Infinity }];
    const memberships = Object.assign(spans.slice(), {
      flatMap: (...[each]: Parameters<typeof spans.flatMap>) => {
        sorted += 1;
        return spans.flatMap(each);
      },
    });
    const person = (name: string) => ({
      person: { key: name, name, emails: [] },
      spans: memberships,
    });
    const rollOf = (...names: readonly string[]): Roll => ({
      at,
      groups: [
        {
          ...{ name: 'admins', key: groupKey('admins'), ref: 'admins', owners: [], wasRead: true },
          ...{
            place: { file: 'groups/admins.yaml', line: 1, column: 1 },
            members: names.map(person),
          },
        },
      ],
    });
    expect(judgePolicies(few, rollOf('ann', 'bob', 'cy')).violations).toEqual([]);
    expect(sorted).toBe(0);
    expect(judgePolicies(few, rollOf('ann', 'bob', 'cy', 'dee')).violations).toHaveLength(1);
    expect(sorted).toBeGreaterThan(0);
  });
});

describe('an end date', () => {
  it('within so many whole days of now, or of the start', async () => {
    const world = (line: { from?: string; until?: string }) => ({
      policies: short,
      groups: { prod: { members: [{ user: 'nora', ...line }] } },
    });
    expect(await standing(world({ until: '2027-02-21' }))).toEqual([]);
    expect(await standing(world({ until: '2027-02-22' }))).toEqual([
      'warning groups/prod.yaml:4 Policy "Short": nora is in prod until 2027-02-22, and at most 90 days are allowed: until 2027-02-21.',
    ]);
    expect(await standing(world({}))).toEqual([
      expect.stringContaining('nora is in prod without an end date, and at most'),
    ]);
    expect(await standing(world({ from: '2027-01-01', until: '2027-04-01' }))).toEqual([]);
    expect(await standing(world({ from: '2027-01-01', until: '2027-04-02' }))).toHaveLength(1);
  });

  it("is a leaver's day too, and the end of the line that brings somebody in", async () => {
    const groups = { prod: { members: [{ set: 'team', until: '2026-12-31' }, 'kim'] } };
    const sets = { team: { members: ['nora'] } };
    const leavers = [{ user: 'kim', on: '2026-12-24' }];
    expect(await standing({ policies: short, groups, sets, leavers })).toEqual([]);
  });
});

it('somebody pending by several sets ends with the last of them', async () => {
  const pending = (until: string) => [{ user: 'new', pending: true as const, until }];
  const world = (last: string) => ({
    policies: policiesOf('{ name: Short, groups: [prod], ends: { within: 30d } }'),
    unknown: ['new'],
    sets: { one: { members: pending(last) }, two: { members: pending('2026-12-01') } },
    groups: { prod: { members: [{ set: 'one' }, { set: 'two' }] } },
  });
  expect(await standing(world('2026-12-23'))).toEqual([]);
  expect(await standing(world('2026-12-24'))).toEqual([expect.stringContaining('2026-12-24')]);
});

it('a start that has passed counts for nobody who is pending', async () => {
  const line = { user: 'new', pending: true as const, from: '2026-11-01', until: '2027-02-21' };
  const groups = { prod: { members: [line] } };
  expect(await standing({ policies: short, unknown: ['new'], groups })).toEqual([]);
});

describe('owners', () => {
  const policies = policiesOf('{ name: Stand in, groups: ["*"], owners: { min: 2 } }');

  it("are the group's own, else those at the top", async () => {
    const groups = {
      a: { owners: ['@dorice', '@Dorice'], members: ['nora'] },
      b: { owners: ['@dorice', '@steve'], members: ['nora'] },
      c: { members: ['nora'] },
    };
    expect(await standing({ policies, groups, owners: ['@banc/it', '@steve'] })).toEqual([
      'warning groups/a.yaml:1 Policy "Stand in": a has 1 owner (@dorice, @Dorice), and at least 2 are needed.',
    ]);
  });
});

describe('an exception', () => {
  const world = (exception: string, rule = 'never: [approve]') => ({
    policies: policiesOf(`{ name: P, groups: [create], ${rule}, exceptions: [${exception}] }`),
    groups: { create: { members: ['nora', 'kim'] }, approve: { members: ['nora', 'kim'] } },
  });
  const excused = async (who: string, until = '2026-12-31') => {
    const lines = await standing(world(`{ ${who}, because: OPS-1, until: ${until} }`));
    return ['nora', 'kim'].filter((name) => !lines.some((line) => line.includes(`${name} must`)));
  };

  it('excuses a person, a group, or a person in a group, until its day', async () => {
    expect(await excused('user: nora@banc.ly')).toEqual(['nora']);
    expect(await excused('user: "0-nora"')).toEqual(['nora']);
    expect(await excused('group: Approve')).toEqual(['nora', 'kim']);
    expect(await excused('user: kim@banc.ly, group: create')).toEqual(['kim']);
    expect(await excused('user: nora@banc.ly', '2026-11-22')).toEqual([]);
  });

  it('excuses nothing that begins only once it has ended', async () => {
    const { groups, policies } = world('{ user: nora@banc.ly, because: OPS-1, until: 2026-11-30 }');
    const approve = (from: string) => ({ members: ['steve', { user: 'nora', from }] });
    const judge = (from: string) =>
      standing({ policies, groups: { ...groups, approve: approve(from) } });
    expect(await judge('2026-11-30')).toEqual([]);
    expect(await judge('2026-12-01')).toContainEqual(expect.stringContaining('nora must not'));
  });

  it('of an email excuses the account that shows it', async () => {
    const policies = policiesOf(
      '{ name: P, groups: [create], never: [approve], exceptions: [{ user: nora@banc.ly, because: OPS-1, until: 2026-12-31 }] }',
    );
    const group = { members: [{ user: 'nora', byId: true }], live: ['nora'] };
    expect(await standing({ policies, groups: { create: group, approve: { ...group } } })).toEqual(
      [],
    );
  });

  it('is reported once it excuses nothing, or has ended', async () => {
    const notes = async (exception: string) =>
      (await standing(world(exception))).filter((line) => line.startsWith('note'));
    expect(await notes('{ user: nora@banc.ly, because: OPS-1, until: 2026-11-22 }')).toEqual([
      'note policies.yaml:2 Policy "P": this exception ended with 2026-11-22.',
    ]);
    expect(await notes('{ user: ida@banc.ly, because: OPS-1, until: 2026-12-31 }')).toEqual([
      expect.stringContaining('this exception excuses nothing now.'),
    ]);
    expect(await notes('{ user: nora@banc.ly, because: OPS-1, until: 2026-12-31 }')).toEqual([]);
  });
});

it('a pattern that no group fits is reported, since such a rule is kept by everybody', async () => {
  const policies = policiesOf('{ name: P, groups: [creat, "x*"], never: [approve] }');
  const groups = { create: { members: ['nora'] }, approve: { members: ['nora'] } };
  expect(await standing({ policies, groups })).toEqual([
    'warning policies.yaml:2 Policy "P": no valid file declares a group "creat".',
    'warning policies.yaml:2 Policy "P": no valid file declares a group that fits "x*".',
  ]);
});
