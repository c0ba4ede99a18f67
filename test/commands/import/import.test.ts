import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { editing } from '../../support/editing.ts';
import { start } from '../../support/rollcall.ts';
import type { SiteSpec } from '../../support/site.ts';

const at = ['--at', '2026-11-23T09:00:00Z'];
const whole = 'group: oslo\nid: g-oslo\nmode: authoritative\nmembers:\n';
const partial = 'group: oslo\nid: g-oslo\nmode: additive\nmembers:\n';

/** Imports, and gives the changes that a plan finds right after it. */
async function planAfter(there: Awaited<ReturnType<typeof editing>>, args: readonly string[] = []) {
  const imported = await there.edit(['import', ...args, ...at]);
  const { stdout } = await there.run(['plan', '--json', ...at]);
  const plan = JSON.parse(stdout) as {
    changes: unknown[];
    withheld: unknown[];
    findings: { code: string }[];
  };
  return { ...imported, plan };
}

const nothing = { changes: [], withheld: [] };

describe('rollcall import, from the target', () => {
  it('writes a file for each group: id, people sorted, names as comments; the plan is empty', async () => {
    const there = await editing({
      live: {
        Oslo: ['verna', 'dorice', 'hidden', 'robot'],
        empty: [],
        'jira-administrators': ['dorice'],
      },
      files: {},
      hidden: ['hidden'],
      apps: ['robot'],
      names: { verna: 'Verna Dillow' },
      ids: {},
    });
    const { plan, said } = await planAfter(there);
    expect(await there.text('groups/oslo.yaml')).toBe(
      [
        '# Not listed here: 1 app or customer account. rollcall leaves it alone.',
        'group: Oslo',
        'id: g-oslo',
        'mode: authoritative',
        'members:',
        '  - 0-hidden                            # hidden',
        '  - dorice@banc.ly                      # dorice',
        '  - verna@banc.ly                       # Verna Dillow',
        '',
      ].join('\n'),
    );
    expect(await there.text('groups/empty.yaml')).toContain('allowEmpty: true\nmembers: []\n');
    expect(await there.text('accounts.yaml')).toContain('  verna@banc.ly: 0-verna\n');
    expect(said).toEqual(['skipped system-group jira-administrators']);
    expect(plan).toMatchObject(nothing);
  });

  it('finds nothing to write the second time', async () => {
    const there = await editing({ live: { oslo: ['verna'], lille: ['steve'] }, files: {} });
    await there.edit(['import']);
    expect(await there.edit(['import'])).toMatchObject({ code: 0, diff: [], said: [] });
  });

  it('writes one group, as additive if that is asked', async () => {
    const there = await editing({
      live: { oslo: ['verna'], lille: ['steve'] },
      files: { lille: ['steve'] },
    });
    await there.edit(['import', '--group', 'OSLO', '--mode', 'additive']);
    expect(await there.text('groups/oslo.yaml')).toContain('mode: additive\n');
  });

  it('says which group was perhaps meant', async () => {
    const { run } = await editing({ live: { oslo: ['verna'] }, files: {} });
    const { code, stderr } = await run(['import', '--group', 'olso']);
    expect({ code, stderr }).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('"oslo"') as string,
    });
  });
});

type Row = readonly [
  what: string,
  spec: Omit<Partial<SiteSpec>, 'live'> & {
    readonly file: string;
    readonly live: readonly string[];
  },
  diff: readonly string[],
];

const team = { 'sets/team.yaml': 'set: team\nmembers:\n  - steve@banc.ly\n  - verna@banc.ly\n' };

describe('rollcall import takes drift over', () => {
  it.each<Row>([
    [
      'who was added by hand gets a line',
      { live: ['dorice', 'verna'], file: `${whole}  # the office\n  - dorice@banc.ly # Dorice\n` },
      ['groups/oslo.yaml', '+  - verna@banc.ly # verna'],
    ],
    [
      'who was removed by hand loses it',
      { live: ['dorice'], file: `${whole}  - dorice@banc.ly\n  - verna@banc.ly # V\n` },
      ['groups/oslo.yaml', '-  - verna@banc.ly # V'],
    ],
    [
      'who is in a set and was removed is excepted',
      { live: ['steve'], file: `${whole}  - { set: team }\n`, others: team },
      ['groups/oslo.yaml', '+except:', '+  - verna@banc.ly  # verna'],
    ],
    [
      'who was excepted and is in again is excepted no more',
      {
        live: ['steve', 'verna'],
        file: `${whole}  - { set: team }\nexcept:\n  - verna@banc.ly\n`,
        others: team,
      },
      ['groups/oslo.yaml', '-except:', '-  - verna@banc.ly', '+except: []'],
    ],
    [
      'a group that was emptied by hand may be empty',
      { live: [], file: `${whole}  - verna@banc.ly\n` },
      ['groups/oslo.yaml', '-members:', '-  - verna@banc.ly', '+allowEmpty: true', '+members: []'],
    ],
    [
      'who is absent from an additive group and is in again is absent no more',
      {
        live: ['dorice', 'verna'],
        file: `${partial}  - dorice@banc.ly\nabsent:\n  - verna@banc.ly\n`,
      },
      [
        'groups/oslo.yaml',
        '-absent:',
        '-  - verna@banc.ly',
        '+  - verna@banc.ly  # verna',
        '+absent: []',
      ],
    ],
    [
      'who was removed from an additive group loses the line, and is not absent',
      { live: ['dorice'], file: `${partial}  - dorice@banc.ly\n  - verna@banc.ly\n` },
      ['groups/oslo.yaml', '-  - verna@banc.ly'],
    ],
    [
      'others in an additive group stay unnamed',
      { live: ['dorice', 'verna'], file: `${partial}  - dorice@banc.ly\n` },
      [],
    ],
    [
      'whoever is waited for, or begins later, keeps the line',
      {
        live: ['dorice'],
        file: `${whole}  - dorice@banc.ly\n  - { user: nora@banc.ly, pending: true }\n  - { user: verna@banc.ly, from: 2027-01-01 }\n`,
      },
      [],
    ],
  ])('%s', async (_, { file, live, ...spec }, diff) => {
    const there = await editing({
      outside: ['verna', 'steve', 'dorice'],
      ...spec,
      live: { oslo: live },
      files: { oslo: file },
    });
    const { code, plan, diff: all } = await planAfter(there, ['--group', 'oslo']);
    const ofGroups = all.slice(all.findIndex((line) => line.startsWith('groups/')));
    expect({ code, diff: all.some((line) => line.startsWith('groups/')) ? ofGroups : [] }).toEqual({
      code: 0,
      diff,
    });
    expect(plan).toMatchObject(nothing);
  });

  it('where one group brings in the people of another, lines of their own keep them apart', async () => {
    const there = await editing({
      live: { oslo: ['dorice'], lille: ['dorice', 'verna', 'steve'], hanoi: ['dorice', 'verna'] },
      files: {
        oslo: ['dorice', 'verna'],
        lille: 'group: lille\nmode: authoritative\nmembers:\n  - { group: oslo }\n',
        hanoi: 'group: hanoi\nmode: authoritative\nmembers:\n  - { group: lille }\n',
      },
    });
    const { code, plan } = await planAfter(there);
    expect(code).toBe(0);
    expect(plan).toMatchObject(nothing);
    expect(await there.text('groups/hanoi.yaml')).toContain('except:\n  - steve@banc.ly');
  });

  it('finds lines by accounts.yaml for people who hide their email, in groups of groups too', async () => {
    const there = await editing({
      live: { oslo: ['dorice'], lille: ['hidden'] },
      files: {
        oslo: 'group: oslo\nmode: authoritative\nmembers:\n  - dorice@banc.ly\n  - { group: lille }\n',
        lille: 'group: lille\nmode: authoritative\nallowEmpty: true\nmembers: []\n',
      },
      others: { 'accounts.yaml': 'accounts:\n  hidden@banc.ly: 0-hidden\n' },
      hidden: ['hidden'],
    });
    const { plan } = await planAfter(there);
    expect(plan).toMatchObject(nothing);
  });

  it('gives someone who leaves later a line until then', async () => {
    const there = await editing({
      live: { oslo: ['dorice', 'verna'] },
      files: { oslo: ['dorice'] },
      others: { 'leavers.yaml': 'leavers:\n  - { user: verna@banc.ly, on: 2030-01-01 }\n' },
    });
    const { code, plan } = await planAfter(there);
    expect({ code, plan }).toMatchObject({ code: 0, plan: nothing });
  });

  it('names someone by id whose email accounts.yaml gives to another, and says so', async () => {
    const there = await editing({
      live: { oslo: ['verna', 'hidden'] },
      files: {},
      hidden: ['hidden'],
      others: { 'accounts.yaml': 'accounts:\n  verna@banc.ly: 0-hidden\n' },
    });
    const { code, plan, said } = await planAfter(there);
    expect({ code, plan }).toMatchObject({ code: 4, plan: { changes: [] } });
    expect(said).toContain('finding mapping-contradicted');
    expect(await there.text('groups/oslo.yaml')).toContain('  - 0-hidden ');
    expect(await there.text('groups/oslo.yaml')).toContain('  - 0-verna ');
  });

  it('leaves out a group whose name no file can hold', async () => {
    const there = await editing({ live: { 'a\tb': ['verna'], oslo: ['verna'] }, files: {} });
    expect(await there.edit(['import'])).toMatchObject({
      code: 0,
      said: ['skipped unwritable-name a\tb'],
    });
    expect((await there.run(['validate'])).code).toBe(0);
  });

  it('leaves what a date in the files asks for to apply, and says so', async () => {
    const file = `${whole}  - dorice@banc.ly\n  - { user: verna@banc.ly, until: 2026-11-01 }\n  - { user: nora@banc.ly, pending: true }\n`;
    const there = await editing({
      live: { oslo: ['dorice', 'verna'] },
      outside: ['nora'],
      files: { oslo: file },
    });
    const { code, said } = await there.edit(['import', ...at]);
    expect({ code, said }).toEqual({
      code: 0,
      said: ['left due groups/oslo.yaml:7', 'left due groups/oslo.yaml:6'],
    });
    expect(await there.text('groups/oslo.yaml')).toBe(file);
  });

  it('tells what has to be edited by hand, does the rest, and exits 1', async () => {
    const file = `${whole}  - &v verna@banc.ly\n  - dorice@banc.ly\n  - nora@banc.ly\ndescription: *v\n`;
    const there = await editing({
      live: { oslo: ['dorice'] },
      outside: ['verna', 'nora'],
      files: { oslo: file },
    });
    expect(await there.edit(['import'])).toMatchObject({
      code: 1,
      diff: ['groups/oslo.yaml', '-  - nora@banc.ly'],
      said: ['left not-editable groups/oslo.yaml:5'],
    });
  });
});

describe('rollcall import, from exports', () => {
  const pivot = [
    '\ufeffGroup id;Group name;User id;User name;email;User status;Added to org',
    'g-oslo;Oslo;0-verna;Verna Dillow;verna@banc.ly;Active;1 Sep 2023',
    'g-oslo;Oslo;0-dorice;Snapper, Dorice;dorice@banc.ly;Active;1 Sep 2023',
  ].join('\r\n');

  it('writes the same files without a network', async () => {
    const there = await editing({ live: { Oslo: ['verna', 'dorice'] }, files: {} });
    await writeFile(join(there.cwd, 'export.csv'), pivot);
    const { code } = await there.edit(['import', 'export.csv'], {});
    expect({ code, requests: there.sandbox.requests.length }).toEqual({ code: 0, requests: 0 });
    expect(await there.text('groups/oslo.yaml')).toContain(
      '  - dorice@banc.ly                      # Snapper, Dorice\n',
    );
    const { stdout } = await there.run(['plan', '--json']);
    expect(JSON.parse(stdout)).toMatchObject(nothing);
  });

  it('edits files that exist, and leaves the groups alone that it does not hold', async () => {
    const there = await editing({
      live: { Oslo: ['verna', 'dorice'] },
      files: {
        oslo: 'group: Oslo # HQ\nmode: authoritative\nmembers: [steve@banc.ly]\n',
        lille: ['steve'],
      },
      outside: ['steve'],
      others: { 'accounts.yaml': 'accounts:\n  steve@banc.ly: 0-steve\n' },
    });
    await writeFile(join(there.cwd, 'export.csv'), pivot);
    const { code, diff } = await there.edit(['import', 'export.csv'], {});
    expect({ code, diff: diff.slice(diff.indexOf('groups/oslo.yaml')) }).toEqual({
      code: 0,
      diff: [
        'groups/oslo.yaml',
        '+id: g-oslo',
        '-members: [steve@banc.ly]',
        '+members: [dorice@banc.ly, verna@banc.ly]',
      ],
    });
  });

  it('of before 2021, without ids, goes by names and emails', async () => {
    const there = await editing({
      live: { oslo: ['verna', 'dorice'] },
      files: {
        oslo: 'group: oslo\nid: g-oslo\nmode: authoritative\nmembers:\n  - verna@banc.ly\n',
      },
    });
    const rows = [
      'group_name,username,full_name,email,active',
      'oslo,v,Verna,verna@banc.ly,true',
      'oslo,d,Dorice,dorice@banc.ly,true',
    ];
    await writeFile(join(there.cwd, 'export.csv'), rows.join('\n'));
    expect(await there.edit(['import', 'export.csv'], {})).toMatchObject({
      code: 0,
      diff: ['groups/oslo.yaml', '+  - dorice@banc.ly  # Dorice'],
    });
  });

  it('without a row is refused: it has failed more likely', async () => {
    const there = await editing({ live: { oslo: ['dorice'] }, files: {} });
    await writeFile(join(there.cwd, 'export.csv'), 'User id,User name,email\n');
    expect((await there.run(['import', 'export.csv'], {})).code).toBe(3);
  });

  it('leaves a group alone that has a member whom the export does not identify', async () => {
    const there = await editing({ live: { oslo: ['dorice'] }, files: {} });
    const rows = ['Group name,User id,User name,email', 'oslo,0-dorice,Dorice,', 'oslo,,Someone,'];
    await writeFile(join(there.cwd, 'export.csv'), rows.join('\n'));
    expect(await there.edit(['import', 'export.csv'], {})).toMatchObject({
      code: 1,
      diff: [],
      said: ['finding listing-incomplete'],
    });
  });

  it('is whole or not there when somebody presses Ctrl-C', async () => {
    const there = await editing({ live: { oslo: ['dorice'] }, files: {} });
    const rows = Array.from(
      { length: 400 },
      (_, index) => `g-${index},team-${index},0-verna,Verna,verna@banc.ly`,
    );
    await writeFile(
      join(there.cwd, 'export.csv'),
      ['Group id,Group name,User id,User name,email', ...rows].join('\n'),
    );
    const { child, ended } = start(['import', 'export.csv'], { cwd: there.cwd });
    const groups = join(there.cwd, 'memberships/groups');
    const listed = () => readdir(groups).catch((): string[] => []);
    while (child.exitCode === null && (await listed()).length === 0) await setImmediate();
    child.kill('SIGINT');
    const { code } = await ended;
    const files = await listed();
    expect(files.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect({ stopped: code === 130 || code === 0, files: files.length }).toEqual({
      stopped: true,
      files: 400,
    });
  });

  it('writes everybody of an export of users into accounts.yaml', async () => {
    const there = await editing({ live: { oslo: ['dorice'] }, files: { oslo: ['dorice'] } });
    await writeFile(
      join(there.cwd, 'users.csv'),
      'User id,User name,email\n0-verna,Verna,verna@banc.ly\n',
    );
    expect(await there.edit(['import', 'users.csv'], {})).toMatchObject({
      code: 0,
      diff: ['accounts.yaml (new)', '+accounts:', '+  verna@banc.ly: 0-verna'],
    });
  });
});
