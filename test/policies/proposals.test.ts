import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { plainStyle } from '../../src/render/layout.ts';
import { planMarkdown } from '../../src/render/plan-markdown.ts';
import { planText } from '../../src/render/plan-text.ts';
import { exitOfPlan } from '../../src/shell/exit-codes.ts';
import { proposed } from '../support/proposals.ts';
import type { WorldSpec } from '../support/world.ts';
import { broken, policiesOf, standing } from './judged.ts';

const look = { style: plainStyle, width: 80 };

const never = (more = '') =>
  policiesOf(`{ name: Four eyes, groups: [create], never: [approve]${more} }`);
const excepting = (user: string) =>
  never(`, exceptions: [{ user: ${user}, because: OPS-1, until: 2026-12-31 }]`);

/** Nora is in both, Kim in one. */
const world: WorldSpec = {
  policies: never(),
  groups: {
    create: { members: ['kim', 'nora'], live: ['kim', 'nora'] },
    approve: { members: ['nora', 'steve'], live: ['nora', 'steve'] },
    other: { members: ['kim'], live: ['kim'] },
  },
};
const withApprovers = (...members: readonly string[]): WorldSpec['groups'] => ({
  ...world.groups,
  approve: { ...world.groups['approve'], members },
});
const kim =
  'Policy "Four eyes": kim must not be in both create and approve (groups/approve.yaml:6). Not read, known by its file alone: create.';
const nora =
  'Policy "Four eyes": nora must not be in both create and approve (groups/approve.yaml:4). Not read, known by its file alone: create. It was so before this proposal.';

describe('What a proposal breaks', () => {
  it('is an error and exit 4; what was broken before is a warning where the proposal is about it', async () => {
    const edit = { groups: withApprovers('nora', 'steve', 'kim') };
    expect(await broken(world, edit)).toEqual([
      `error groups/create.yaml:4 ${kim}`,
      `warning groups/create.yaml:5 ${nora}`,
    ]);
    const { plan, read } = await proposed(world, edit);
    expect([exitOfPlan(plan, false), read]).toEqual([4, ['approve']]);
    expect(plan.changes).toHaveLength(1);
  });

  it('is nothing elsewhere, nor where it puts right what was broken', async () => {
    const other = { ...world.groups, other: { members: ['kim', 'ida'] } };
    expect(await broken(world, { groups: other })).toEqual([]);
    expect(await broken(world, { groups: withApprovers('steve') })).toEqual([]);
  });

  it('is excused by an exception that comes with it, which its reviewers see', async () => {
    const edit = {
      groups: withApprovers('nora', 'steve', 'kim'),
      policies: excepting('kim@banc.ly'),
    };
    expect(await broken(world, edit)).toEqual([
      `warning groups/create.yaml:5 ${nora}`,
      'warning policies.yaml:2 The policies change: "Four eyes" excepts kim@banc.ly until 2026-12-31 (OPS-1).',
    ]);
    expect(exitOfPlan((await proposed(world, edit)).plan, false)).toBe(0);
  });

  it.each([
    ['deletes the policy', []],
    [
      'has it mean other groups',
      policiesOf('{ name: Four eyes, groups: [creat], never: [approve] }'),
    ],
    ['calls it otherwise', policiesOf('{ name: Six eyes, groups: [create], never: [nobody] }')],
  ])('stays an error where the proposal %s', async (_, policies) => {
    const edit = { groups: withApprovers('nora', 'steve', 'kim'), policies };
    expect(await broken(world, edit)).toContainEqual(
      expect.stringMatching(/^error .*"Four eyes" \(as the base has it\): kim must not/u),
    );
  });

  it('is an error too when a number gets worse, and a warning when it gets better', async () => {
    const few: WorldSpec = {
      policies: policiesOf('{ name: Few, groups: [admins], people: { max: 1 } }'),
      groups: { admins: { members: ['a', 'b', 'c'] } },
    };
    const after = (...members: readonly string[]) =>
      broken(few, { groups: { admins: { members } } });
    expect(await after('a', 'b', 'c', 'd')).toEqual([expect.stringMatching(/^error .*4 people/u)]);
    expect(await after('a', 'b')).toEqual([expect.stringMatching(/^warning .*2 people/u)]);
    expect(await after('a')).toEqual([]);
  });

  it.each([
    ['people: { min: 4 }', ['a', 'b'], ['a'], ['a', 'b', 'c']],
    ['owners: { min: 4 }', ['@a', '@b'], ['@a'], ['@a', '@b', '@c']],
  ])('is an error where there are fewer still: %s', async (rule, before, fewer, more) => {
    const of = (names: readonly string[]): WorldSpec => {
      const isPeople = rule.startsWith('people');
      return {
        policies: policiesOf(`{ name: P, groups: [admins], ${rule} }`),
        groups: {
          admins: isPeople ? { members: names } : { owners: names, members: ['nora'] },
        },
      };
    };
    expect(await broken(of(before), of(fewer))).toEqual([expect.stringMatching(/^error /u)]);
    expect(await broken(of(before), of(more))).not.toContainEqual(
      expect.stringMatching(/^error /u),
    );
  });

  it('is no error where members that no file wants make it too many', async () => {
    const group = { members: ['a', 'b'], live: ['a', 'b', 'x'] };
    const policies = policiesOf('{ name: Few, groups: [admins], people: { max: 2 } }');
    const edit = { groups: { admins: { ...group, members: ['a', 'c'] } } };
    const found = await broken({ policies, groups: { admins: group } }, edit);
    expect(found.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('is no error where nobody knows whether it is broken', async () => {
    const world = (...members: readonly string[]): WorldSpec => ({
      policies: policiesOf('{ name: Own, groups: [finance], domains: [banc.ly] }'),
      accounts: { kim: { hidden: true } },
      groups: {
        finance: { members: members.map((user) => ({ user, byId: true })), live: ['nora', 'kim'] },
      },
    });
    expect(await broken(world('nora'), world('nora', 'kim'))).toEqual([
      expect.stringMatching(/^warning .*the email of kim/u),
    ]);
  });

  it('is one finding where the policy before and after is broken alike', async () => {
    const people = (max: number, members: readonly string[]): WorldSpec => ({
      policies: policiesOf(`{ name: Few, groups: [admins], people: { max: ${max} } }`),
      groups: { admins: { members } },
    });
    const found = await broken(people(1, ['a']), people(2, ['a', 'b', 'c']));
    expect(found.filter((line) => line.includes('admins has'))).toEqual([
      expect.stringMatching(/^error .*at most 2/u),
    ]);
  });

  it('is an error where it lasts longer, with a gap in it', async () => {
    const world = (until: string): WorldSpec => ({
      policies: policiesOf('{ name: Staff, groups: [finance], requires: [staff] }'),
      groups: {
        finance: { members: ['nora', { user: 'kim', until }] },
        staff: { members: ['nora', { user: 'kim', from: '2026-12-01', until: '2026-12-10' }] },
      },
    });
    expect(await broken(world('2026-12-31'), world('2027-01-31'))).toEqual([
      expect.stringMatching(/^error .*kim is in finance/u),
    ]);
  });

  it('counts a loosened limit as the base has it', async () => {
    const people = (max: number, members: readonly string[]): WorldSpec => ({
      policies: policiesOf(`{ name: Few, groups: [admins], people: { max: ${max} } }`),
      groups: { admins: { members } },
    });
    expect(await broken(people(1, ['a']), people(2, ['a', 'b']))).toContainEqual(
      expect.stringMatching(/^error .*\(as the base has it\): admins has 2 people/u),
    );
  });

  it('reaches as far as owners, where no membership changes', async () => {
    const owned = (owners: readonly string[]): WorldSpec => ({
      policies: policiesOf('{ name: Two, groups: ["*"], owners: { min: 2 } }'),
      groups: { a: { owners, members: ['nora'] } },
    });
    expect(await broken(owned(['@dorice', '@steve']), owned(['@dorice']))).toEqual([
      expect.stringMatching(/^error .*a has 1 owner/u),
    ]);
  });

  it('is judged for a group whose file goes: who is in it keeps access', async () => {
    const { create, other } = world.groups;
    const groups = {
      create: { members: ['kim', 'nora', 'steve'], live: create?.live ?? [] },
      other: other ?? {},
    };
    expect(await broken(world, { groups })).toContainEqual(
      expect.stringMatching(/^error .*steve must not be in both create and approve/u),
    );
  });

  it('is not who was in a group before files declared it', async () => {
    const { create, approve } = world.groups;
    const found = await broken(
      { ...world, groups: { create: create ?? {} } },
      { groups: { create: create ?? {}, approve: { ...approve, members: ['nora', 'kim'] } } },
    );
    expect(found).toEqual([
      expect.stringMatching(/^error .*kim/u),
      expect.stringMatching(/^warning .*nora/u),
    ]);
  });

  it('is not a member whom nobody declared, until a file does', async () => {
    const live: WorldSpec = {
      policies: never(),
      groups: {
        create: { members: ['nora'], live: ['nora', 'kim'] },
        approve: { members: ['steve'], live: ['steve'] },
      },
    };
    const approve = { members: ['steve', 'kim'], live: ['steve'] };
    const edit = (create: WorldSpec['groups'][string]) =>
      broken(live, { groups: { create, approve } });
    expect(await edit({ members: ['nora', 'ida'], live: ['nora', 'kim'] })).toEqual([
      expect.stringMatching(/^warning .*Not in the file: create\./u),
    ]);
    expect(await edit({ members: ['nora', 'kim'], live: ['nora', 'kim'] })).toEqual([
      expect.stringMatching(/^error /u),
    ]);
  });
});

describe('An exception that a proposal changes', () => {
  const exceptions = (...list: readonly (readonly [user: string, until: string])[]) =>
    never(
      `, exceptions: [${list.map(([user, until]) => `{ user: ${user}@banc.ly, because: OPS-1, until: ${until} }`).join(', ')}]`,
    );
  const both: WorldSpec = {
    policies: exceptions(['kim', '2026-12-31'], ['nora', '2026-12-31']),
    groups: withApprovers('nora', 'steve', 'kim'),
  };
  const shown = async (policies: WorldSpec['policies']) =>
    (await broken(both, { policies: policies ?? [] })).map((line) =>
      line.replace(/^.*(?:: (?=\w+(?:@banc\.ly)? must)|policies\.yaml:2 )/u, ''),
    );

  it('shows what stands again without it', async () => {
    expect(await shown(exceptions(['kim', '2026-12-31']))).toEqual([
      expect.stringContaining('nora@banc.ly must not be in both'),
      'The policies change: "Four eyes" no longer excepts nora@banc.ly until 2026-12-31 (OPS-1).',
    ]);
  });

  it('shows what it leaves as it was only in groups that it is about', async () => {
    const steve = ['steve', '2026-12-31'] as const;
    const more = exceptions(['kim', '2026-12-31'], ['nora', '2026-12-31'], steve);
    expect(await shown(more)).toEqual([
      'The policies change: "Four eyes" excepts steve@banc.ly until 2026-12-31 (OPS-1).',
    ]);
  });

  it('may be made longer, and not shorter, without what it excuses being shown', async () => {
    const other = (until: string): WorldSpec => ({
      ...both,
      policies: exceptions(['kim', until]),
    });
    const about = (line: string) => line.includes('nora@banc.ly must');
    const found = async (from: string, to: string) =>
      (await broken(other(from), other(to))).filter(about).length;
    expect(await found('2026-12-31', '2027-01-31')).toBe(0);
    expect(await found('2026-12-31', '2026-12-24')).toBe(1);
  });
});

it('a new policy shows what breaks it already, and is no error', async () => {
  expect(await broken({ ...world, policies: [] }, { policies: never() })).toEqual([
    `warning groups/create.yaml:5 Policy "Four eyes": nora@banc.ly must not be in both create and approve (groups/approve.yaml:4). Not read, known by its file alone: create, approve. It was so before this proposal.`,
    'warning policies.yaml:2 The policies change: "Four eyes" is new.',
  ]);
});

const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
const rules = [
  'never: [approve]',
  'requires: [approve]',
  'people: { min: 2, max: 3 }',
  'ends: { within: 9d }',
];

describe('Laws', () => {
  const judged = (groups: readonly string[][], exceptions: readonly string[]) => {
    const [create = [], approve = []] = groups;
    const entries = rules.map((rule, index) => {
      const isWhole = rule.startsWith('people');
      const own = exceptions.map(
        (who) =>
          `{ ${isWhole ? 'group: create' : `user: ${who}@banc.ly`}, because: OPS-1, until: 2026-12-31 }`,
      );
      return `{ name: P${index}, groups: [create], ${rule}, exceptions: [${own.join(', ')}] }`;
    });
    return {
      policies: policiesOf(...entries),
      groups: {
        create: { members: create, allowEmpty: true },
        approve: { members: approve, allowEmpty: true },
      },
    };
  };
  const violations = (lines: readonly string[]) =>
    lines.filter((line) => !line.includes('The policies change'));

  it('judging twice finds the same, in whichever order the policies stand', async () => {
    await fc.assert(
      fc.asyncProperty(people, people, people, async (create, approve, excepted) => {
        const asked = judged([create, approve], excepted);
        const found = await standing(asked);
        expect(await standing(asked)).toEqual(found);
        expect(await standing({ ...asked, policies: asked.policies.toReversed() })).toEqual(found);
      }),
    );
  });

  it('an exception never adds a violation, and nothing that stays as it is is caused', async () => {
    await fc.assert(
      fc.asyncProperty(people, people, people, people, async (a, b, c, excepted) => {
        const base = judged([a, b], []);
        const plain = violations(await broken(base, judged([a, c], [])));
        const fewer = violations(await broken(base, judged([a, c], excepted)));
        expect(plain).toEqual(expect.arrayContaining([...fewer]));
        const still = await broken(base, judged([a, b], []));
        expect(still.filter((line) => line.startsWith('error'))).toEqual([]);
      }),
    );
  });
});

it('a broken policy reads right in a terminal and in a comment', async () => {
  const groups = withApprovers('nora', 'steve', 'kim', 'ida');
  const { create } = world.groups;
  const { plan } = await proposed(world, {
    groups: { ...groups, create: { ...create, members: ['ida', 'kim', 'nora'] } },
    policies: excepting('ida@banc.ly'),
  });
  await expect(planText(plan, look)).toMatchFileSnapshot('golden/broken.txt');
  await expect(planMarkdown(plan)).toMatchFileSnapshot('golden/broken.md');
});
