import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editing } from '../../support/editing.ts';
import type { SiteSpec } from '../../support/site.ts';

const at = ['--at', '2026-11-23T09:00:00Z'];
const whole = 'group: oslo\nmode: authoritative\nmembers:\n  - dorice@banc.ly\n';
const partial = 'group: oslo\nmode: additive\nmembers:\n  - dorice@banc.ly\n';
const live = { oslo: ['dorice', 'verna'], lille: ['steve'] };
const accounts = { 'accounts.yaml': 'accounts:\n  verna@banc.ly: 0-verna\n' };
const team = {
  'sets/team.yaml': 'set: team\nmembers:\n  - steve@banc.ly\n  - verna@banc.ly # Verna\n',
};

type Row = readonly [
  what: string,
  spec: Partial<SiteSpec> & { readonly file: string; readonly args: readonly string[] },
  diff: readonly string[],
  said: readonly string[],
];

describe('rollcall revoke', () => {
  it.each<Row>([
    [
      'takes the line away, whatever it says',
      {
        file: `${whole}  - { user: VERNA@banc.ly, until: 2027-01-01 } # Verna\n`,
        args: ['verna@banc.ly', 'oslo'],
      },
      ['groups/oslo.yaml', '-  - { user: VERNA@banc.ly, until: 2027-01-01 } # Verna'],
      [],
    ],
    [
      'finds a line by account id, and the person by email',
      { file: `${whole}  - 0-verna # Verna\n`, others: accounts, args: ['verna@banc.ly', 'oslo'] },
      ['groups/oslo.yaml', '-  - 0-verna # Verna'],
      [],
    ],
    [
      'moves the person to absent in an additive group',
      {
        file: `${partial}  - verna@banc.ly # Verna\n`,
        others: accounts,
        args: ['verna@banc.ly', 'oslo'],
      },
      ['groups/oslo.yaml', '-  - verna@banc.ly # Verna', '+absent:', '+  - verna@banc.ly # Verna'],
      [],
    ],
    [
      'writes absent in an additive group that does not name them',
      { file: partial, others: accounts, args: ['verna@banc.ly', 'oslo'] },
      ['groups/oslo.yaml', '+absent:', '+  - verna@banc.ly'],
      [],
    ],
    [
      'excepts, with --except, whoever comes in through a set',
      {
        file: `${whole}  - { set: team }\n`,
        others: { ...team, ...accounts },
        args: ['verna@banc.ly', 'oslo', '--except'],
      },
      ['groups/oslo.yaml', '+except:', '+  - verna@banc.ly  # Verna'],
      [],
    ],
    [
      'takes the line away too, where a set brings them in besides',
      {
        file: `${whole}  - verna@banc.ly # Verna\n  - { set: team }\n`,
        others: { ...team, ...accounts },
        args: ['verna@banc.ly', 'oslo', '--except'],
      },
      ['groups/oslo.yaml', '-  - verna@banc.ly # Verna', '+except:', '+  - verna@banc.ly # Verna'],
      [],
    ],
    [
      'finds that no line lets them in',
      { file: whole, others: accounts, args: ['verna@banc.ly', 'oslo'] },
      [],
      ['already already groups/oslo.yaml:'],
    ],
    [
      'tells which other group loses them too',
      {
        file: `${whole}  - verna@banc.ly # Verna\n`,
        files: {
          oslo: `${whole}  - verna@banc.ly # Verna\n`,
          lille:
            'group: lille\nmode: authoritative\nmembers:\n  - steve@banc.ly\n  - { group: oslo }\n',
        },
        others: accounts,
        args: ['verna@banc.ly', 'oslo'],
      },
      ['groups/oslo.yaml', '-  - verna@banc.ly # Verna'],
      ['note reaches-others groups/lille.yaml:1'],
    ],
    [
      'writes a leaver with --all',
      {
        file: `${whole}  - verna@banc.ly # Verna\n`,
        others: accounts,
        args: ['verna@banc.ly', '--all', '--on', '2026-12-31', '--because', 'HR-7'],
      },
      [
        'leavers.yaml (new)',
        '+leavers:',
        '+  - { user: verna@banc.ly, on: 2026-12-31, because: HR-7 }      # Verna',
      ],
      [],
    ],
    [
      'writes a leaver of today where no day is named',
      {
        file: whole,
        others: {
          ...accounts,
          'leavers.yaml':
            'leavers: # who goes\n  - { user: steve@banc.ly, on: 2026-11-01 } # Steve\n',
        },
        args: ['verna@banc.ly', '--all'],
      },
      ['leavers.yaml', '+  - { user: verna@banc.ly, on: 2026-11-23 }'],
      [],
    ],
    [
      'changes the day of a leaver',
      {
        file: whole,
        others: {
          ...accounts,
          'leavers.yaml': 'leavers:\n  - { user: verna@banc.ly, on: 2026-11-01 } # Verna\n',
        },
        args: ['verna@banc.ly', '--all', '--on', '2026-12-31'],
      },
      [
        'leavers.yaml',
        '-  - { user: verna@banc.ly, on: 2026-11-01 } # Verna',
        '+  - { user: verna@banc.ly, on: 2026-12-31 } # Verna',
      ],
      [],
    ],
    [
      'takes away who is waited for, and keeps nobody out in their place',
      {
        file: `${partial}  - { user: nora.vik@banc.ly, pending: true }\n`,
        args: ['nora.vik@banc.ly', 'oslo'],
      },
      ['groups/oslo.yaml', '-  - { user: nora.vik@banc.ly, pending: true }'],
      [],
    ],
    [
      'finds by asking who is named by id here and by email elsewhere',
      {
        file: `${whole}  - 0-verna # Verna\n`,
        files: { oslo: `${whole}  - 0-verna # Verna\n`, lille: ['verna'] },
        args: ['verna@banc.ly', 'oslo'],
      },
      ['groups/oslo.yaml', '-  - 0-verna # Verna'],
      [],
    ],
    [
      'leaves the earlier day of a leaver where no day is named',
      {
        file: whole,
        others: {
          ...accounts,
          'leavers.yaml': 'leavers:\n  - { user: verna@banc.ly, on: 2026-01-01 }\n',
        },
        args: ['verna@banc.ly', '--all'],
      },
      [],
      ['already already leavers.yaml:2'],
    ],
  ])('%s', async (_, { file, args, ...spec }, diff, said) => {
    const { edit } = await editing({ live, files: { oslo: file }, ...spec });
    expect(await edit(['revoke', ...args, ...at])).toMatchObject({ code: 0, diff, said });
  });

  it.each<Row>([
    [
      'someone who is in through a set, with the line of the set',
      {
        file: `${whole}  - { set: team }\n`,
        others: { ...team, ...accounts },
        args: ['verna@banc.ly', 'oslo'],
      },
      [],
      ['refused through-set sets/team.yaml:4'],
    ],
    [
      'someone who will be in through a set',
      {
        file: `${whole}  - { set: team, from: 2027-01-01 }\n`,
        others: { ...team, ...accounts },
        args: ['verna@banc.ly', 'oslo'],
      },
      [],
      ['refused through-set sets/team.yaml:4'],
    ],
    [
      'to leave a group without members',
      { file: whole, args: ['dorice@banc.ly', 'oslo'] },
      [],
      ['refused would-empty groups/oslo.yaml:3'],
    ],
    [
      'a protected group',
      {
        file: `${whole}  - verna@banc.ly\n`,
        others: {
          'groups/admins.yaml': 'group: jira-administrators\nmode: additive\nmembers: []\n',
        },
        args: ['verna@banc.ly', 'jira-administrators'],
      },
      [],
      ['refused system-group'],
    ],
  ])('refuses %s, and writes nothing', async (_, { file, args, ...spec }, diff, said) => {
    const { edit, text } = await editing({ live, files: { oslo: file }, ...spec });
    expect(await edit(['revoke', ...args, ...at])).toMatchObject({ code: 1, diff, said });
    expect(await text('groups/oslo.yaml')).toBe(file);
  });

  it('of a sheet takes one line away for each row, in a group without a file by an additive one', async () => {
    const { edit, cwd, run } = await editing({
      live,
      files: { oslo: ['dorice', 'verna'] },
      others: {
        'accounts.yaml': 'accounts:\n  steve@banc.ly: 0-steve\n  verna@banc.ly: 0-verna\n',
      },
    });
    await writeFile(
      join(cwd, 'remove.csv'),
      'groupId,Group name,accountId\ng-oslo,oslo,0-verna\ng-lille,lille,0-steve\n',
    );
    const { code, diff } = await edit(['revoke', '--sheet', 'remove.csv'], {});
    expect({ code, diff }).toEqual({
      code: 0,
      diff: [
        'groups/lille.yaml (new)',
        ...[
          '+group: lille',
          '+id: g-lille',
          '+mode: additive',
          '+members: []',
          '+absent:',
          '+  - steve@banc.ly',
        ],
        'groups/oslo.yaml',
        '-  - verna@banc.ly',
      ],
    });
    const plan = JSON.parse((await run(['plan', '--json'])).stdout) as {
      changes: unknown[];
      withheld: unknown[];
    };
    expect([...plan.changes, ...plan.withheld]).toHaveLength(2);
  });

  it('takes no groups beside --all, and a reason only with it', async () => {
    const { run } = await editing({ live, files: { oslo: ['dorice'] } });
    expect((await run(['revoke', 'verna@banc.ly', 'oslo', '--all'])).code).toBe(64);
    expect((await run(['revoke', 'verna@banc.ly', 'oslo', '--because', 'x'])).code).toBe(64);
    expect((await run(['revoke', 'verna@banc.ly'])).code).toBe(64);
  });
});

describe('rollcall move', () => {
  it('takes out and puts in with one edit', async () => {
    const { edit } = await editing({
      live,
      files: { oslo: ['dorice', 'verna'], lille: ['steve'] },
      others: accounts,
    });
    expect(await edit(['move', 'verna@banc.ly', '--out', 'oslo', '--in', 'lille'])).toMatchObject({
      code: 0,
      diff: ['groups/lille.yaml', '+  - verna@banc.ly', 'groups/oslo.yaml', '-  - verna@banc.ly'],
    });
  });

  it('adds a line of their own where the group that they leave had brought them in', async () => {
    const { edit } = await editing({
      live,
      files: {
        oslo: ['dorice', 'verna'],
        lille:
          'group: lille\nmode: authoritative\nmembers:\n  - steve@banc.ly\n  - { group: oslo }\n',
      },
      others: accounts,
    });
    expect(await edit(['move', 'verna@banc.ly', '--out', 'oslo', '--in', 'lille'])).toMatchObject({
      code: 0,
      diff: ['groups/lille.yaml', '+  - verna@banc.ly', 'groups/oslo.yaml', '-  - verna@banc.ly'],
    });
  });

  it('warns of a group that they are not in: perhaps another was meant', async () => {
    const { edit, run } = await editing({
      live,
      files: { oslo: ['dorice'], lille: ['steve'] },
      others: accounts,
    });
    const args = ['move', 'verna@banc.ly', '--out', 'oslo', '--in', 'lille'];
    expect(await edit(args)).toMatchObject({
      code: 0,
      diff: ['groups/lille.yaml', '+  - verna@banc.ly'],
      said: ['note already groups/oslo.yaml:'],
    });
    // Once more, nobody moves: then it is what was asked for.
    expect((await run(args)).stdout).toMatch(/^Nothing to change: already in place\./u);
  });

  it('moves someone who is waited for', async () => {
    const { edit } = await editing({
      live,
      files: { oslo: `${whole}  - { user: nora.vik@banc.ly, pending: true }\n`, lille: ['steve'] },
    });
    const args = ['move', 'nora.vik@banc.ly', '--out', 'oslo', '--in', 'lille', '--pending'];
    expect(await edit(args)).toMatchObject({
      code: 0,
      diff: [
        'groups/lille.yaml',
        '+  - { user: nora.vik@banc.ly, pending: true }',
        'groups/oslo.yaml',
        '-  - { user: nora.vik@banc.ly, pending: true }',
      ],
    });
  });

  it('writes neither when one does not fit', async () => {
    const { edit } = await editing({
      live,
      files: { oslo: ['verna'], lille: ['steve'] },
      others: accounts,
    });
    expect(await edit(['move', 'verna@banc.ly', '--out', 'oslo', '--in', 'lille'])).toMatchObject({
      code: 1,
      diff: [],
      said: ['refused would-empty groups/oslo.yaml:3'],
    });
  });
});
