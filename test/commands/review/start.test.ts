import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { reviewColumns } from '../../../src/report/review/review-sheets.ts';
import { reviewing } from './reviewing.ts';

const spec = {
  live: {
    oslo: ['verna', 'dorice', 'steve', 'nora', 'stray', 'robot'],
    lille: ['nora', 'guest'],
    'Félin ; =1+1': ['verna'],
  },
  apps: ['robot'],
  hidden: ['nora'],
  inactive: ['dorice'],
  names: { verna: '=HYPERLINK("http://x")', steve: '@steve;=2+2', stray: 'Strå Ÿ "quoted"' },
  files: {
    oslo: `group: oslo
owners: ["@banc/oslo", "@banc/it"]
mode: authoritative
members:
  - verna@banc.ly
  - { user: dorice@banc.ly, until: 2027-03-31, because: "+OPS-1" }
  - { user: late@banc.ly, from: 2027-01-04 }
  - { user: odd@banc.ly, pending: true } # Odd Nilsen
  - { set: team }
`,
    lille: 'group: lille\nowners: ["@banc/oslo"]\nmode: additive\nmembers: [nora@banc.ly]\n',
    félin: 'group: "Félin ; =1+1"\nmode: authoritative\nmembers: [verna@banc.ly]\n',
  },
  outside: ['late'],
  others: {
    'sets/team.yaml': 'set: team\nmembers: [steve@banc.ly, nora@banc.ly]\n',
    'accounts.yaml': 'accounts: { nora@banc.ly: 0-nora }\n',
    'leavers.yaml': 'leavers: [{ user: steve@banc.ly, on: 2027-02-01 }]\n',
    '../users.csv': `User id,User name,email,User status,Last seen in Jira - banc,Last seen in Confluence - banc
0-verna,Verna,verna@banc.ly,Active,19 Nov 2026,20 Nov 2026
0-dorice,Dorice,dorice@banc.ly,Deactivated,Never accessed,Never accessed
`,
  },
} as const;

describe('rollcall review start', () => {
  it('writes one sheet an owner, of everybody who is in or will be', async () => {
    const { start, text } = await reviewing(spec);
    const { code, stdout, sheets } = await start('--export', 'users.csv');
    expect([code, sheets]).toEqual([
      0,
      ['reviews/banc-it.csv', 'reviews/banc-oslo.csv', 'reviews/no-owner.csv'],
    ]);
    await expect(stdout).toMatchFileSnapshot('golden/start.txt');
    await expect(await text('reviews/banc-oslo.csv')).toMatchFileSnapshot('golden/banc-oslo.csv');
    await expect(await text('reviews/no-owner.csv')).toMatchFileSnapshot('golden/no-owner.csv');
  });

  it('writes the same as a workbook, in which a decision is chosen and no text is a formula', async () => {
    const { start, rowsOf, path } = await reviewing(spec);
    await start('--export', 'users.csv');
    await start('--export', 'users.csv', '--format', 'xlsx');
    const [sheet] = (await readXlsx(await readFile(path('reviews/banc-oslo.xlsx')))).sheets;
    const [header, ...rows] = sheet?.rows ?? [];
    expect(header).toEqual([...reviewColumns]);
    const bare = (cell: unknown) =>
      typeof cell === 'string' ? cell.replaceAll(/(?<=^|;)'/gu, '') : '';
    const expected = (await rowsOf('reviews/banc-oslo.csv')).map((row) =>
      Object.values(row).map(bare),
    );
    expect(rows.map((row) => header?.map((_, index) => bare(row[index])))).toEqual(expected);
    expect(rows.flat().filter((cell) => cell !== null && typeof cell !== 'string')).toEqual([]);
    expect(sheet?.freezePane).toEqual({ rows: 1, columns: 2 });
    expect(sheet?.dataValidations).toEqual([
      expect.objectContaining({
        type: 'list',
        range: 'L2:L11',
        values: ['keep', 'remove', 'until'],
      }),
      expect.objectContaining({ type: 'date', range: 'M2:M11' }),
    ]);
  });

  it('asks one owner alone, and reads their groups alone', async () => {
    const { start } = await reviewing(spec);
    const { sheets, stdout } = await start('--owner', '@BANC/it');
    expect(sheets).toEqual(['reviews/banc-it.csv']);
    expect(stdout).toMatch(/@banc\/it +1 +8 /u);
  });

  it('names the owners that are like one that owns nothing', async () => {
    const { start } = await reviewing(spec);
    const { code, stderr } = await start('--owner', '@banc/olso');
    expect([code, stderr]).toEqual([1, expect.stringContaining('Did you mean "@banc/oslo"?')]);
  });

  it('never writes over a sheet', async () => {
    const { start, text } = await reviewing(spec);
    await start();
    const before = await text('reviews/banc-oslo.csv');
    const { code, stderr } = await start();
    expect([code, stderr]).toEqual([
      64,
      expect.stringContaining('Somebody may have answered in it.'),
    ]);
    expect(await text('reviews/banc-oslo.csv')).toBe(before);
  });

  it('goes on where a group is not found, and says so', async () => {
    const { start } = await reviewing({
      live: { oslo: ['verna'] },
      files: { oslo: ['verna'], gone: ['verna'] },
    });
    const { code, stderr, sheets } = await start();
    expect([code, sheets]).toEqual([1, ['reviews/no-owner.csv']]);
    expect(stderr).toContain('gone');
  });
});
