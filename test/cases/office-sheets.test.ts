import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editing } from '../support/editing.ts';
import { textRows, workbook } from '../support/workbook.ts';

const members = ['+accounts:', '+  verna@banc.ly: 0-verna', '+  - verna@banc.ly  # verna'];

/** Grants what a sheet says, as somebody sent it. */
async function granting(
  sheet: string | Buffer,
  { name = 'sheet.csv', options = [] }: { name?: string; options?: readonly string[] } = {},
) {
  const there = await editing({
    live: { oslo: ['dorice'], lille: [] },
    outside: ['verna', 'nora'],
    files: { oslo: 'group: oslo\nmode: additive\nmembers:\n  - dorice@banc.ly\n' },
  });
  await writeFile(join(there.cwd, name), sheet);
  const granted = await there.edit([
    'grant',
    ...['--sheet', name, '--at', '2026-11-23T09:00:00Z', ...options],
  ]);
  const added = granted.diff.filter((line) => line.startsWith('+'));
  return { ...there, ...granted, added };
}

describe('a sheet came as an office has it, and could not be read', () => {
  const csv = 'Email;Group\r\nverna@banc.ly;oslo\r\n';
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

  it.each<[string, string | Buffer]>([
    ['with the word for Excel that names the separator', `sep=;\r\n${csv}`],
    [
      'with the type that PowerShell puts first',
      `#TYPE System.Object\r\n"Email","Group"\r\n"verna@banc.ly","oslo"\r\n`,
    ],
    ['with titles above the columns', `Moves in "December"\r\n\r\nfrom HR;;\r\n${csv}`],
    ['as Unicode text with tabs', utf16(csv.replaceAll(';', '\t'))],
    ['as Unicode text with semicolons', utf16(csv)],
    ['as Unicode text of another machine', utf16(csv).swap16()],
    ['as Unicode text without a mark', Buffer.from(csv, 'utf16le')],
    ['with bars', csv.replaceAll(';', '|')],
    ['with its header once more, of a second sheet', `${csv}email;group\r\nverna@banc.ly;oslo\r\n`],
    [
      'as a workbook',
      workbook({
        sheets: {
          S: textRows([
            ['Email', 'Group'],
            ['verna@banc.ly', 'oslo'],
          ]),
        },
      }),
    ],
  ])('%s', async (_how, sheet) => {
    expect(await granting(sheet)).toMatchObject({ code: 0, added: members });
  });

  it('and titles above the columns are told of', async () => {
    const { result } = await granting(`Moves\n${csv}`);
    expect(result.notes?.map(({ why }) => why)).toEqual([
      'Line 2 names the columns; the lines above it are titles, and are ignored.',
    ]);
  });

  it('and which of two lines names the columns is never guessed', async () => {
    const { code, stderr } = await granting(`${csv}\nMail;Group name\nnora@banc.ly;oslo\n`);
    expect(code).toBe(3);
    expect(stderr).toContain('line 4');
  });
});

describe('an account id was copied out of the address bar', () => {
  const id = '712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74';

  it.each([
    encodeURIComponent(id),
    `https://banc.atlassian.net/jira/people/${id}`,
    `https://admin.atlassian.com/o/9f1c-22/users/${encodeURIComponent(id)}`,
  ])('%s', async (text) => {
    const { edit, cwd } = await editing({
      live: { oslo: ['verna'] },
      ids: { verna: id },
      files: { oslo: 'group: oslo\nmode: additive\nmembers: []\nallowEmpty: true\n' },
    });
    await writeFile(join(cwd, 'add.csv'), `Group,accountId\noslo,${text}\n`);
    const { code, diff } = await edit(['grant', '--sheet', 'add.csv']);
    expect(code).toBe(0);
    expect(diff).toContain(`+  verna@banc.ly: ${id}`);
  });

  it('with the page of something else, and the message spoke of numbers', async () => {
    const { result } = await granting(
      'Group,accountId\noslo,https://banc.atlassian.net/jira/people\n',
    );
    expect(result.refused?.[0]?.hint).toContain('ends in the id');
  });
});

describe('days were written as people write them', () => {
  const sheet = (day: string) => `Email,Group,Until\nverna@banc.ly,oslo,"${day}"\n`;
  const line = '+  - { user: verna@banc.ly, until: 2026-12-01 }  # verna';

  it.each([
    ['1 Dec 2026', []],
    ['2026/12/1', []],
    ['46357', []],
    ['01/12/2026', ['--dates', 'dmy']],
    ['12/01/2026', ['--dates', 'mdy']],
  ])('%s', async (day, options) => {
    expect((await granting(sheet(day), { options })).added).toContain(line);
  });

  it('and one that means two is refused with both', async () => {
    const { code, result } = await granting(sheet('01/12/2026'));
    expect(code).toBe(1);
    expect(result.refused?.[0]?.why).toBe('Until "01/12/2026" can be 2026-12-01 or 2026-01-12.');
    expect(result.refused?.[0]?.hint).toContain('--dates dmy');
  });
});

it('a new colleague was one letter from another, and their row says that they are to come', async () => {
  const row = (pending: string) => `Email,Group,Pending\nvernas@banc.ly,oslo,${pending}\n`;
  expect((await granting(row('yes'))).added).toContain(
    '+  - { user: vernas@banc.ly, pending: true }',
  );
  expect(await granting(row('no'), { options: ['--pending'] })).toMatchObject({ code: 1 });
  expect((await granting(row('soon'))).result.refused?.[0]?.why).toContain('neither yes nor no');
});

it('a reason was only there because a cell was', async () => {
  const { result } = await granting('Email,Group,Because\nverna@banc.ly,oslo,n/a\n');
  expect(result.refused?.[0]?.why).toBe('Because "n/a" is not a reason.');
});

describe('an export of before the end of 2021 was read as if it held nobody', () => {
  const old = `id,name,email,active,created,group_name,Last seen in Jira Software
5f00000000000000000000a1,Mara Stone,mara@acme.test,Yes,14 Dec 2019,band,Never logged in
5f00000000000000000000a2,Tom Pike,tom@acme.test,No,14 Dec 2019,band,3 Jan 2020
`;

  it('with ids, and who is active', async () => {
    const { edit, cwd, text } = await editing({ live: {}, files: {}, outside: ['x'] });
    await writeFile(join(cwd, 'old.csv'), old);
    expect(await edit(['import', 'old.csv'])).toMatchObject({ code: 0 });
    expect(await text('accounts.yaml')).toContain('mara@acme.test: 5f00000000000000000000a1');
    expect(await text('accounts.yaml')).toContain('tom@acme.test: 5f00000000000000000000a2');
  });

  it('without a group', async () => {
    const { edit, cwd, text } = await editing({ live: {}, files: {}, outside: ['x'] });
    const users = old.replaceAll(/,(?:group_name|band),.*/gu, '');
    await writeFile(join(cwd, 'users.csv'), users);
    expect(await edit(['import', 'users.csv'])).toMatchObject({ code: 0 });
    expect(await text('accounts.yaml')).toContain('mara@acme.test: 5f00000000000000000000a1');
  });

  it('saved as a workbook, on a sheet that is not the first', async () => {
    const { edit, cwd, text } = await editing({ live: {}, files: {}, outside: ['x'] });
    const rows = old
      .trim()
      .split('\n')
      .map((row) => row.split(','));
    const sheets = { Notes: textRows([['About', 'email']]), Users: textRows(rows) };
    await writeFile(join(cwd, 'old.xlsx'), workbook({ sheets }));
    expect(await edit(['import', 'old.xlsx', '--sheet-name', 'users'])).toMatchObject({ code: 0 });
    expect(await text('accounts.yaml')).toContain('mara@acme.test: 5f00000000000000000000a1');
  });
});

describe('a row of a sheet did not fit, and nothing of it was written', () => {
  const sheet = [
    'No;Email;Group;Until;Notes',
    '1;verna@banc.ly;oslo;;"a; b"',
    '2;vrena@banc.ly;oslo;;=1+1',
    '3;nora@banc.ly;oslo;01/02/2027;Björn',
    '',
  ].join('\r\n');

  it('and with --rejects the others are, and it comes back with why', async () => {
    const { code, added, cwd, result } = await granting(sheet, {
      options: ['--rejects', 'rest.csv'],
    });
    expect({ code, added, rejects: result.rejects }).toEqual({
      code: 1,
      added: members,
      rejects: { file: 'rest.csv', rows: 2 },
    });
    const rest = await readFile(join(cwd, 'rest.csv'), 'utf8');
    await expect(rest).toMatchFileSnapshot('golden/rejects.csv');
  });

  it('and what came back is a sheet again, whose Why is replaced', async () => {
    const { edit, cwd } = await granting(sheet, { options: ['--rejects', 'rest.csv'] });
    const again = ['grant', '--sheet', 'rest.csv', '--rejects', 'rest-2.csv'];
    expect(await edit([...again, '--dates', 'dmy'])).toMatchObject({ code: 1 });
    const rest = await readFile(join(cwd, 'rest-2.csv'), 'utf8');
    expect(rest.split('\r\n')).toHaveLength(3);
    expect(rest).toMatch(
      /^\uFEFFNo;Email;Group;Until;Notes;Why\r\n2;vrena@banc\.ly;oslo;;'=1\+1;/u,
    );
  });

  it('and nothing that came back is written over', async () => {
    const { edit, cwd } = await granting(sheet);
    await writeFile(join(cwd, 'rest.csv'), 'fixed');
    const { code } = await edit(['grant', '--sheet', 'sheet.csv', '--rejects', 'rest.csv']);
    expect(code).toBe(64);
    expect(await readFile(join(cwd, 'rest.csv'), 'utf8')).toBe('fixed');
  });

  it('and rows that ask for different things both come back', async () => {
    const rows = ['verna@banc.ly,oslo,', 'verna@banc.ly,oslo,2027-01-01', 'nora@banc.ly,oslo,'];
    const { added, result } = await granting(`Email,Group,Until\n${rows.join('\n')}\n`, {
      options: ['--rejects', 'rest.csv'],
    });
    expect(result.rejects?.rows).toBe(2);
    expect(added).toContain('+  - nora@banc.ly  # nora');
    expect(added.join()).not.toContain('verna');
  });
});
