import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editing } from '../../support/editing.ts';
import type { SiteSpec } from '../../support/site.ts';

const at = ['--at', '2026-11-23T09:00:00Z'];
const whole = 'group: oslo\nmode: authoritative\nmembers:\n';
const partial = 'group: oslo\nmode: additive\nmembers:\n';
const live = { oslo: ['dorice'], lille: ['steve'] };
const team = { 'sets/team.yaml': 'set: team\nmembers:\n  - verna@banc.ly # Verna\n' };

type Row = readonly [
  what: string,
  spec: Partial<SiteSpec> & { readonly file: string; readonly args: readonly string[] },
  diff: readonly string[],
  said: readonly string[],
];

const outside = ['verna', 'nora'];

describe('rollcall grant', () => {
  it.each<Row>([
    [
      'adds one line, sorted, with the name that Atlassian shows',
      { file: `${whole}  - dorice@banc.ly # Dorice\n`, args: ['verna@banc.ly', 'oslo'] },
      [
        'accounts.yaml (new)',
        '+accounts:',
        '+  verna@banc.ly: 0-verna',
        'groups/oslo.yaml',
        '+  - verna@banc.ly # verna',
      ],
      [],
    ],
    [
      'writes dates and a reason',
      {
        file: `${whole}  - dorice@banc.ly\n`,
        others: { 'accounts.yaml': 'accounts:\n  verna@banc.ly: 0-verna\n' },
        args: ['verna@banc.ly', 'OSLO', '--until', '2026-12-31', '--because', 'OPS-1'],
      },
      ['groups/oslo.yaml', '+  - { user: verna@banc.ly, until: 2026-12-31, because: OPS-1 }'],
      [],
    ],
    [
      'prolongs a line that is there, and keeps its comment',
      {
        file: `${whole}  - { user: dorice@banc.ly, until: 2026-12-01 } # Dorice\n`,
        others: { 'accounts.yaml': 'accounts:\n  dorice@banc.ly: 0-dorice\n' },
        args: ['dorice@banc.ly', 'oslo', '--until', '2027-01-31'],
      },
      [
        'groups/oslo.yaml',
        '-  - { user: dorice@banc.ly, until: 2026-12-01 } # Dorice',
        '+  - { user: dorice@banc.ly, until: 2027-01-31 } # Dorice',
      ],
      [],
    ],
    [
      'takes away an end that has passed',
      {
        file: `${whole}  - { user: dorice@banc.ly, until: 2026-11-01 } # Dorice\n`,
        others: { 'accounts.yaml': 'accounts:\n  dorice@banc.ly: 0-dorice\n' },
        args: ['dorice@banc.ly', 'oslo'],
      },
      [
        'groups/oslo.yaml',
        '-  - { user: dorice@banc.ly, until: 2026-11-01 } # Dorice',
        '+  - dorice@banc.ly # Dorice',
      ],
      [],
    ],
    [
      'finds that a line is up to date',
      { file: `${whole}  - dorice@banc.ly\n`, args: ['dorice@banc.ly', 'oslo'] },
      [],
      ['already already groups/oslo.yaml:4'],
    ],
    [
      'finds that a set brings them in for good',
      {
        file: `${whole}  - dorice@banc.ly\n  - { set: team }\n`,
        others: { ...team, 'accounts.yaml': 'accounts:\n  verna@banc.ly: 0-verna\n' },
        args: ['verna@banc.ly', 'oslo'],
      },
      [],
      ['already already sets/team.yaml:3'],
    ],
    [
      'adds a line where a set brings them in for a time',
      {
        file: `${whole}  - dorice@banc.ly\n  - { set: team, until: 2026-12-31 }\n`,
        others: { ...team, 'accounts.yaml': 'accounts:\n  verna@banc.ly: 0-verna\n' },
        args: ['verna@banc.ly', 'oslo'],
      },
      ['groups/oslo.yaml', '+  - verna@banc.ly  # Verna'],
      [],
    ],
    [
      'takes back an exception, and adds no line beside the set',
      {
        file: `${whole}  - dorice@banc.ly\n  - { set: team }\nexcept:\n  - verna@banc.ly\n`,
        others: { ...team, 'accounts.yaml': 'accounts:\n  verna@banc.ly: 0-verna\n' },
        args: ['verna@banc.ly', 'oslo'],
      },
      ['groups/oslo.yaml', '-except:', '-  - verna@banc.ly', '+except: []'],
      [],
    ],
    [
      'moves someone from absent to members',
      {
        file: `${partial}  - dorice@banc.ly\nabsent:\n  - verna@banc.ly\n`,
        others: { 'accounts.yaml': 'accounts:\n  verna@banc.ly: 0-verna\n' },
        args: ['verna@banc.ly', 'oslo'],
      },
      ['groups/oslo.yaml', '-absent:', '-  - verna@banc.ly', '+  - verna@banc.ly', '+absent: []'],
      [],
    ],
    [
      'finds a hidden email through accounts.yaml, and a line by its id',
      {
        file: `${whole}  - 0-verna\n`,
        others: { 'accounts.yaml': 'accounts:\n  verna@banc.ly: 0-verna\n' },
        hidden: ['verna'],
        args: ['verna@banc.ly', 'oslo'],
      },
      [],
      ['already already groups/oslo.yaml:4'],
    ],
  ])('%s', async (_, { file, args, ...spec }, diff, said) => {
    const { edit } = await editing({ live, outside, files: { oslo: file }, ...spec });
    expect(await edit(['grant', ...args, ...at])).toMatchObject({ code: 0, diff, said });
  });

  it.each<Row>([
    [
      'nobody whom Atlassian knows',
      { file: `${whole}  - dorice@banc.ly\n`, args: ['vrena@banc.ly', 'oslo'] },
      [],
      ['refused unknown-person'],
    ],
    [
      'a group that does not exist',
      { file: `${whole}  - dorice@banc.ly\n`, args: ['verna@banc.ly', 'olso'] },
      [],
      ['refused unknown-group'],
    ],
    [
      'someone who leaves',
      {
        file: `${whole}  - dorice@banc.ly\n`,
        others: { 'leavers.yaml': 'leavers:\n  - { user: verna@banc.ly, on: 2026-12-31 }\n' },
        args: ['verna@banc.ly', 'oslo'],
      },
      [],
      ['refused leaving leavers.yaml:2'],
    ],
    [
      'an end that has passed',
      {
        file: `${whole}  - dorice@banc.ly\n`,
        args: ['verna@banc.ly', 'oslo', '--until', '2026-11-01'],
      },
      [],
      ['refused bad-dates'],
    ],
    [
      'an end before the beginning',
      {
        file: `${whole}  - dorice@banc.ly\n`,
        args: ['verna@banc.ly', 'oslo', '--from', '2027-02-01', '--until', '2027-01-01'],
      },
      [],
      ['refused bad-dates'],
    ],
    [
      'a file with faults',
      { file: `${whole}  - dorice@banc.ly\n  - nonsense\n`, args: ['verna@banc.ly', 'oslo'] },
      [],
      ['refused unsound-file groups/oslo.yaml:5'],
    ],
    [
      'a group whose faulty file has an id, named by name',
      {
        file: 'group: Oslo\nid: g-oslo\nmode: authoritive\nmembers: []\n',
        args: ['verna@banc.ly', 'oslo'],
      },
      [],
      ['refused unsound-file groups/oslo.yaml:3'],
    ],
    [
      'a group without a file while nobody can read for which one a faulty file speaks',
      { file: '- a\n', args: ['verna@banc.ly', 'lille'] },
      [],
      ['refused unsound-file groups/oslo.yaml:1'],
    ],
    [
      'dates where a set would let them in for good',
      {
        file: `${whole}  - { set: team }\nexcept:\n  - verna@banc.ly\n`,
        others: team,
        args: ['verna@banc.ly', 'oslo', '--until', '2026-12-31'],
      },
      [],
      ['refused through-set sets/team.yaml:3'],
    ],
    [
      'a beginning that would take them out until then',
      {
        file: `${whole}  - dorice@banc.ly\n`,
        args: ['dorice@banc.ly', 'oslo', '--from', '2027-01-01'],
      },
      [],
      ['refused bad-dates groups/oslo.yaml:4'],
    ],
  ])('refuses %s, and writes nothing', async (_, { file, args, ...spec }, diff, said) => {
    const { edit, text } = await editing({ live, outside, files: { oslo: file }, ...spec });
    expect(await edit(['grant', ...args, ...at])).toMatchObject({ code: 1, diff, said });
    expect(await text('groups/oslo.yaml')).toBe(file);
  });

  it('waits with --pending for whoever has no account yet', async () => {
    const { edit } = await editing({ live, files: { oslo: ['dorice'] } });
    const { code, diff } = await edit(['grant', 'nora.vik@banc.ly', 'oslo', '--pending']);
    expect({ code, diff }).toEqual({
      code: 0,
      diff: ['groups/oslo.yaml', '+  - { user: nora.vik@banc.ly, pending: true }'],
    });
  });

  it('gives a group without a file an additive one, in which nobody else is touched', async () => {
    const { edit, text, run } = await editing({ live, outside, files: { oslo: ['dorice'] } });
    await edit(['grant', 'verna@banc.ly', 'Lille']);
    expect(await text('groups/lille.yaml')).toBe(
      'group: lille\nid: g-lille\nmode: additive\nmembers:\n  - verna@banc.ly                       # verna\n',
    );
    const plan = await run(['plan', '--json']);
    expect(JSON.parse(plan.stdout)).toMatchObject({ changes: [{ action: 'add' }], findings: [] });
  });

  it.each([
    [
      'named by id',
      'group: oslo\nmode: additive\nmembers: []\n',
      'd6750b14-1aa8-4ab2-8c1e-a6d44016da32',
    ],
    [
      'that was renamed',
      'group: old\nid: d6750b14-1aa8-4ab2-8c1e-a6d44016da32\nmode: additive\nmembers: []\n',
      'oslo',
    ],
  ])('finds the file of a group %s, and writes no second one', async (_, file, name) => {
    const { edit, cwd } = await editing({ live, outside, files: { oslo: file } });
    const ids = 'Group id,Group name,User id,User name,email\n';
    const row = 'd6750b14-1aa8-4ab2-8c1e-a6d44016da32,oslo,0-verna,Verna,verna@banc.ly\n';
    await mkdir(join(cwd, 'memberships/seed'));
    await writeFile(join(cwd, 'memberships/seed/export.csv'), ids + row);
    await writeFile(
      join(cwd, 'memberships/rollcall.yaml'),
      'target: { sandbox: { seed: seed } }\n',
    );
    const { code, diff } = await edit(['grant', 'verna@banc.ly', name]);
    expect({ code, files: diff.filter((line) => line.startsWith('groups/')) }).toEqual({
      code: 0,
      files: ['groups/oslo.yaml'],
    });
  });

  it("refuses rows in which columns have shifted: another group's id, another person's", async () => {
    const { edit, cwd } = await editing({
      live,
      outside,
      files: {
        oslo: `id: g-oslo\n${whole}  - dorice@banc.ly\n`,
        lille: 'group: lille\nid: g-lille\nmode: additive\nmembers: []\n',
      },
    });
    const rows = [
      'Email,Group,accountId,groupId',
      'verna@banc.ly,oslo,0-verna,g-lille',
      'verna@banc.ly,oslo,0-nora,g-oslo',
    ];
    await writeFile(join(cwd, 'sheet.csv'), rows.join('\n'));
    expect(await edit(['grant', '--sheet', 'sheet.csv'])).toMatchObject({
      code: 1,
      said: ['refused bad-row groups/lille.yaml:2 (row 2)', 'refused contradicted (row 3)'],
    });
  });

  it('makes a line wait with --pending that did not', async () => {
    const { edit } = await editing({
      live,
      files: { oslo: `${whole}  - nora.vik@banc.ly # Nora\n` },
    });
    const { diff } = await edit(['grant', 'nora.vik@banc.ly', 'oslo', '--pending']);
    expect(diff).toContain('+  - { user: nora.vik@banc.ly, pending: true } # Nora');
  });

  it('takes no reason for a name, and says which other group is reached', async () => {
    const { edit } = await editing({
      live,
      files: {
        oslo: ['dorice'],
        lille:
          'group: lille\nmode: authoritative\nmembers:\n  - { user: verna@banc.ly, because: "a #5 # b" }\n',
        hanoi: 'group: hanoi\nmode: authoritative\nmembers:\n  - { group: oslo }\n',
      },
      others: { 'accounts.yaml': 'accounts:\n  verna@banc.ly: 0-verna\n' },
    });
    expect(await edit(['grant', 'verna@banc.ly', 'oslo'])).toMatchObject({
      diff: ['groups/oslo.yaml', '+  - verna@banc.ly'],
      said: ['note reaches-others groups/hanoi.yaml:1'],
    });
  });

  it('needs no network where accounts.yaml and the files know everybody', async () => {
    const { edit, sandbox } = await editing({
      live,
      files: { oslo: ['dorice'] },
      others: { 'accounts.yaml': 'accounts:\n  verna@banc.ly: 0-verna\n' },
    });
    expect(await edit(['grant', 'verna@banc.ly', 'oslo'], {})).toMatchObject({ code: 0 });
    expect(sandbox.requests).toHaveLength(0);
  });

  it('says which credentials it lacks where somebody has to be asked for', async () => {
    const { run } = await editing({ live, files: { oslo: ['dorice'] } });
    const { code, stderr } = await run(['grant', 'verna@banc.ly', 'oslo'], {});
    expect(code).toBe(64);
    expect(stderr).toContain('ATLASSIAN_API_TOKEN');
    expect(stderr).toContain('accounts.yaml');
  });

  it('tells each row of a sheet that does not fit, with its line, and writes nothing', async () => {
    const { edit, cwd, text } = await editing({ live, outside, files: { oslo: ['dorice'] } });
    const sheet = [
      'Email,Group,accountId,groupId,From,Until',
      'verna@banc.ly,oslo,0-verna,g-oslo,2027-01-01,2027-12-31',
      'nora@banc.ly,,,,,',
      ',oslo,,,,',
      'nora@banc.ly,oslo,,,31.13.2027,',
      'not an email,oslo,,,,',
      'verna@banc.ly,oslo,0-other,g-oslo,,',
      'verna@banc.ly,oslo,0-verna,g-oslo,2027-01-01,2027-12-31',
    ];
    await writeFile(join(cwd, 'sheet.csv'), sheet.join('\n'));
    const before = await text('groups/oslo.yaml');
    expect(await edit(['grant', '--sheet', 'sheet.csv', ...at])).toMatchObject({
      code: 1,
      said: [
        'refused bad-row (row 3)',
        'refused bad-row (row 4)',
        'refused bad-row (row 5)',
        'refused bad-row (row 6)',
        'refused unknown-person (row 7)',
        'already already (row 8)',
      ],
    });
    expect(await text('groups/oslo.yaml')).toBe(before);
  });

  it('tells which columns of a sheet count for nothing', async () => {
    const { edit, cwd } = await editing({ live, outside, files: { oslo: ['dorice'] } });
    await writeFile(join(cwd, 'sheet.csv'), 'Email,Expires,Group\nverna@banc.ly,2027-01-01,oslo\n');
    const { result } = await edit(['grant', '--sheet', 'sheet.csv']);
    expect(result.notes?.map(({ why }) => why)).toEqual(['Ignored columns: Expires.']);
  });

  it('takes people from a sheet and the groups from the command line', async () => {
    const { edit, cwd } = await editing({ live, outside, files: { oslo: ['dorice'] } });
    await writeFile(
      join(cwd, 'people.csv'),
      '\ufeffaccountId;email\n0-verna;verna@banc.ly\n0-nora;nora@banc.ly\n',
    );
    const { diff } = await edit(['grant', '--sheet', 'people.csv', 'oslo']);
    expect(diff.filter((line) => line.startsWith('+  - '))).toEqual([
      '+  - nora@banc.ly  # nora',
      '+  - verna@banc.ly  # verna',
    ]);
  });
});
