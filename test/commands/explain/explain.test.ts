import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/model/explanation.ts';
import { site } from '../../support/site.ts';

const world = {
  live: { oslo: ['verna', 'steve'], lille: ['steve', 'rachael'], hanoi: ['dorice'] },
  outside: ['anissa'],
  files: {
    oslo: 'group: oslo\nmode: authoritative\nmembers:\n  - { set: team, until: 2026-12-31 }\n  - { user: anissa@banc.ly, from: 2026-12-01 }\nexcept: [steve@banc.ly]\n',
    lille:
      'group: lille\nmode: additive\nmembers:\n  - { user: verna@banc.ly, until: 2026-01-31 }\n',
    hanoi: ['dorice'],
  },
  others: { 'sets/team.yaml': 'set: team\nmembers:\n  - steve@banc.ly\n  - verna@banc.ly\n' },
};
const at = ['--at', '2026-11-23'] as const;

describe('rollcall explain', () => {
  it('tells each group that names or shows someone: why in, why not, until when, through which lines', async () => {
    const { run } = await site(world);
    const { code, stdout } = await run(['explain', 'verna@banc.ly', '--json', ...at]);
    expect(code).toBe(0);
    const { groups } = JSON.parse(stdout) as Explanation;
    expect(groups.map(({ name, live, wanted, lines }) => [name, live, wanted, lines])).toEqual([
      [
        'lille',
        false,
        'out',
        [
          {
            file: 'memberships/groups/lille.yaml',
            line: 4,
            says: 'ended',
            until: '2026-02-01T00:00:00Z',
            through: [],
          },
        ],
      ],
      [
        'oslo',
        true,
        'in',
        [
          {
            file: 'memberships/sets/team.yaml',
            line: 4,
            says: 'member',
            until: '2027-01-01T00:00:00Z',
            through: [{ kind: 'set', name: 'team', file: 'memberships/groups/oslo.yaml', line: 4 }],
          },
        ],
      ],
    ]);
  });

  it('tells by which line someone is kept out, and what apply would do', async () => {
    const { run } = await site(world);
    const { stdout } = await run(['explain', 'steve@banc.ly', 'OSLO', '--json', ...at]);
    const [oslo, ...others] = (JSON.parse(stdout) as Explanation).groups;
    expect(others).toEqual([]);
    expect(oslo?.lines.map(({ says, file, line }) => `${says} ${file}:${line}`)).toEqual([
      'excepted memberships/sets/team.yaml:3',
      'except memberships/groups/oslo.yaml:6',
    ]);
    expect(oslo?.change).toMatchObject({ action: 'remove', because: { kind: 'undeclared' } });
  });

  it('says in which group someone is only because it is additive', async () => {
    const { run } = await site(world);
    const { stdout } = await run(['explain', 'rachael@banc.ly', '--json', ...at]);
    expect((JSON.parse(stdout) as Explanation).groups).toMatchObject([
      { name: 'lille', mode: 'additive', live: true, wanted: 'silent', lines: [] },
    ]);
  });

  it('says which guard holds a removal', async () => {
    const crowd = ['a1', 'a2', 'a3', 'a4'];
    const { run } = await site({ live: { oslo: crowd }, files: { oslo: ['a1'] } });
    const { stdout } = await run(['explain', 'a2@banc.ly', 'oslo']);
    expect(stdout).toContain('removals-per-group');
  });

  it('says when someone will be in, for a person as for a group that says nothing of them', async () => {
    const { run } = await site(world);
    const { stdout } = await run(['explain', 'anissa@banc.ly', ...at]);
    expect(stdout).toContain('2026-12-01');
    const hanoi = await run(['explain', 'anissa@banc.ly', 'hanoi', ...at]);
    expect(hanoi.stdout).toMatch(/not in the file|no line/iu);
  });

  it('says that someone is waited for, and that is no error', async () => {
    const waiting =
      'group: oslo\nmode: authoritative\nmembers:\n  - verna@banc.ly\n  - { user: nora@banc.ly, pending: true }\n';
    const { run } = await site({ live: { oslo: ['verna'] }, files: { oslo: waiting } });
    const { code, stdout } = await run(['explain', 'nora@banc.ly', '--json']);
    const { groups, findings } = JSON.parse(stdout) as Explanation;
    expect([code, groups[0]?.wanted, findings]).toEqual([0, 'pending', []]);
  });

  it('tells the faults of files that it could not follow: they may name the person too', async () => {
    const { run } = await site({ ...world, others: { 'groups/x.yaml': 'group: x\n' } });
    const { code, stdout } = await run(['explain', 'verna@banc.ly', ...at]);
    expect(code).toBe(3);
    expect(stdout).toContain('memberships/groups/x.yaml');
  });

  it('exits 4 for an email that leads to no account, with the nearest known', async () => {
    const { run } = await site(world);
    const { code, stdout } = await run(['explain', 'vrena@banc.ly', ...at]);
    expect(code).toBe(4);
    expect(stdout).toContain('verna@banc.ly');
  });

  it('exits 4 for a slip in an email that only the files know, with that one', async () => {
    const waiting =
      'group: oslo\nmode: authoritative\nmembers:\n  - verna@banc.ly\n  - { user: nora@banc.ly, pending: true }\n';
    const { run } = await site({ live: { oslo: ['verna'] }, files: { oslo: waiting } });
    const { code, stdout } = await run(['explain', 'norra@banc.ly']);
    expect([code, stdout]).toEqual([4, expect.stringContaining('Nearest: nora@banc.ly')]);
  });

  it.each([
    ['the part of an email before the @', 'verna'],
    ['a slip in it', 'vrena'],
    ['a name that only Atlassian shows', 'steve stevens'],
    ['a part of a name', 'stevens'],
  ])('%s is a usage error that says who may be meant', async (_, typed) => {
    const { run } = await site({ ...world, names: { steve: 'Steve Stevens' } });
    const { code, stdout, stderr } = await run(['explain', typed]);
    expect([code, stdout]).toEqual([64, '']);
    expect(stderr).toMatch(/Did you mean "(verna|steve)@banc\.ly"\?/u);
  });

  it('says how to write a person when nobody may be meant, or nobody can be asked', async () => {
    const { run } = await site(world);
    for (const env of [undefined, {}]) {
      const { code, stderr } = await run(['explain', 'somebody else'], env);
      expect([code, stderr]).toEqual([64, expect.stringContaining('Write the person as')]);
    }
  });

  it.each([['verna@banc.ly', 'olso']])('%s %s is a usage error', async (...args) => {
    const { run } = await site(world);
    expect((await run(['explain', ...args])).code).toBe(64);
  });
});

describe('explain and policies', () => {
  const policies = `policies:
  - { name: Four eyes, groups: [oslo], never: [lille] }
  - { name: Owned, groups: ["*"], owners: { min: 1 } }
  - { name: Hanoi ends, groups: [hanoi], ends: { within: 90d } }
`;
  const ruled = {
    live: { oslo: ['verna', 'steve'], lille: ['verna'], hanoi: ['dorice'] },
    files: { oslo: ['verna', 'steve'], lille: ['verna'], hanoi: ['dorice'] },
    others: { 'policies.yaml': policies },
  };

  it('names those of the groups that somebody is in, and what they break', async () => {
    const { run } = await site(ruled);
    const { code, stdout } = await run(['explain', 'verna@banc.ly', ...at]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('golden/policies.txt');
    const steve = await run(['explain', 'steve@banc.ly', ...at]);
    expect(steve.stdout).toContain('Four eyes (never with lille): oslo');
    expect(steve.stdout).not.toMatch(/Hanoi ends|Policy "/u);
  });

  it('names those of the group that was asked about, whoever is in it', async () => {
    const { run } = await site(ruled);
    const { stdout } = await run(['explain', 'verna@banc.ly', 'hanoi', '--json', ...at]);
    const { policies: named, findings } = JSON.parse(stdout) as {
      readonly policies: readonly { readonly name: string; readonly concerns: readonly string[] }[];
      readonly findings: readonly unknown[];
    };
    expect(named.map(({ name, concerns }) => [name, concerns])).toEqual([
      ['Owned', ['hanoi']],
      ['Hanoi ends', ['hanoi']],
    ]);
    expect(findings).toEqual([]);
  });
});

describe('explain USER begins with one table', () => {
  const person = {
    live: {
      ...{ oslo: ['umar'], lille: ['umar'], york: ['steve'], hanoi: ['steve'], porto: ['umar'] },
      ...{ 'site-admins': ['umar'], okta: ['umar'], choir: ['umar'] },
    },
    synced: ['okta'],
    files: {
      oslo: 'group: oslo\nmode: authoritative\nmembers: [umar@banc.ly]\n',
      lille:
        'group: lille\nmode: authoritative\nmembers: [{ set: team, until: 2026-12-31 }, steve@banc.ly]\n',
      york: 'group: york\nmode: additive\nmembers: [{ user: umar@banc.ly, from: 2026-12-01 }]\n',
      hanoi: 'group: hanoi\nmode: additive\nmembers: [umar@banc.ly]\n',
      porto: 'group: porto\nmode: additive\nmembers: [steve@banc.ly]\n',
    },
    others: { 'sets/team.yaml': 'set: team\nmembers: [umar@banc.ly]\n' },
  };

  it('of every group, undeclared ones too: now, by the files, through what, and what will happen', async () => {
    const { run } = await site(person);
    const { stdout } = await run(['explain', 'umar@banc.ly', '--json', ...at]);
    const { overview = [] } = JSON.parse(stdout) as Explanation;
    expect(
      overview.map(({ group, now, files, through, next }) => [group, now, files, through, next]),
    ).toEqual([
      ['hanoi', false, 'in', [], { kind: 'joins' }],
      ['lille', true, 'in', ['set team'], { kind: 'leaves', on: '2027-01-01T00:00:00Z' }],
      ['oslo', true, 'in', [], { kind: 'stays-in' }],
      ['porto', true, 'silent', [], { kind: 'stays-in' }],
      ['york', false, 'silent', [], { kind: 'joins', on: '2026-12-01T00:00:00Z' }],
      ['site-admins', true, undefined, undefined, { kind: 'left-alone' }],
      ['choir', true, undefined, undefined, { kind: 'left-alone' }],
      ['okta', true, undefined, undefined, { kind: 'left-alone' }],
    ]);
  });

  it('with details only where something is odd or will change', async () => {
    const { run } = await site(person);
    const { stdout } = await run(['explain', 'umar@banc.ly', ...at]);
    await expect(stdout).toMatchFileSnapshot('golden/overview.txt');
  });

  it('and has the details alone of a group that is named', async () => {
    const { run } = await site(person);
    const { stdout } = await run(['explain', 'umar@banc.ly', 'oslo', ...at]);
    expect(stdout).not.toMatch(/^Group /mu);
    expect(stdout).toContain('Next apply     stays in, nothing to do');
  });
});
