import { expect, it } from 'vitest';
import type { ExportRow } from '../../src/csv/export.ts';
import { readExport } from '../../src/csv/export.ts';
import { written } from './written.ts';

const fail = (fault: Error) => {
  throw fault;
};

async function read(content: string | Buffer): Promise<readonly ExportRow[]> {
  const rows: ExportRow[] = [];
  for await (const row of readExport(await written(content), fail)) rows.push(row);
  return rows;
}

const janaye = {
  accountId: '6155833c071a4be071ff5b24',
  name: 'Janaye Float',
  email: 'jfloat@banc.ly',
};
const oslo = { groupId: 'd6750b14-1aa8-4ab2-8c1e-a6d44016da32', group: 'oslo-engineering' };
const hanoi = { groupId: '0b200647-b447-4eaf-a3d5-55ec31a7d4c9', group: 'hanoi-legal' };

it.each([
  {
    layout: 'Export users',
    content: `User id,User name,email,User status,Added to org,Org role,Last seen in Jira - banc,Last seen in Confluence - banc
${janaye.accountId},Janaye Float,jfloat@banc.ly,Active,3 Jan 2024,None,Never accessed,Never accessed
`,
    rows: [{ line: 2, ...janaye, status: 'Active' }],
  },
  {
    layout: 'a pivoted export, with a product twice',
    content: `Group id,Group name,User id,User name,email,User status,Added to org,Org role,Last seen in Confluence - banc,Last seen in Confluence - banc
${oslo.groupId},oslo-engineering,${janaye.accountId},Janaye Float,jfloat@banc.ly,Inactive,3 Jan 2024,None,Never accessed,Never accessed
`,
    rows: [{ line: 2, ...oslo, ...janaye, status: 'Inactive' }],
  },
  {
    layout: 'groups as a list in a cell',
    content: `User id,User name,email,Group name,Group id
${janaye.accountId},Janaye Float,jfloat@banc.ly,"oslo-engineering, hanoi-legal","${oslo.groupId}, ${hanoi.groupId}"
`,
    rows: [
      { line: 2, ...janaye, ...oslo },
      { line: 2, ...janaye, ...hanoi },
    ],
  },
  {
    layout: 'the shape from before 2021, where a comma belongs to the name of a group',
    content: `group_name,username,full_name,email,active,last_login
"Legal, EU",jfloat,Janaye Float,jfloat@banc.ly,true,never
"Legal, EU",amelmeth,,amelmeth@banc.ly,false,never
`,
    rows: [
      { line: 2, group: 'Legal, EU', name: 'Janaye Float', email: janaye.email, active: 'true' },
      { line: 3, group: 'Legal, EU', name: 'amelmeth', email: 'amelmeth@banc.ly', active: 'false' },
    ],
  },
  {
    layout: 'the sheet for adding',
    content: `Email,Group,accountId,groupId\njfloat@banc.ly,oslo-engineering,${janaye.accountId},${oslo.groupId}\n`,
    rows: [{ line: 2, email: janaye.email, accountId: janaye.accountId, ...oslo }],
  },
  {
    layout: 'a list of groups',
    content: `Group id,Group name\n${oslo.groupId},oslo-engineering\n${hanoi.groupId},hanoi-legal`,
    rows: [
      { line: 2, ...oslo },
      { line: 3, ...hanoi },
    ],
  },
])('reads $layout', async ({ content, rows }) => {
  expect(await read(content)).toEqual(rows);
});

it.each([
  { writing: 'a byte order mark', content: '\uFEFFemail,Group\na@b.c,G\n' },
  { writing: 'Windows line ends', content: 'email,Group\r\na@b.c,G\r\n' },
  { writing: 'semicolons', content: 'email;Group\na@b.c;G\n' },
  { writing: 'semicolons and a byte order mark', content: '\uFEFF"email";"Group"\r\na@b.c;G\r\n' },
  { writing: 'tabs', content: 'email\tGroup\na@b.c\tG\n' },
  { writing: 'headers in capitals, in another order', content: 'GROUP NAME,EMAIL\nG,a@b.c\n' },
  { writing: 'headers with underscores', content: 'group_name,email\nG,a@b.c\n' },
  { writing: 'hyphens, and what spreadsheets say', content: 'E-Mail Address,Group\na@b.c,G\n' },
  {
    writing: 'an empty line before the header',
    content: '\r\nemail;Group\r\na@b.c;G\r\n',
    line: 3,
  },
  { writing: 'blanks around cells', content: ' email , Group\n a@b.c , G \n' },
  { writing: 'quotes', content: '"email","Group"\n"a@b.c","G"\n' },
  { writing: 'rows of nothing', content: 'email,Group\na@b.c,G\n,\n\n' },
  { writing: 'columns of its own', content: 'No.,email,Notes,Group\n1,a@b.c,,G\n' },
])('understands $writing', async ({ content, line = 2 }) => {
  expect(await read(content)).toEqual([{ line, email: 'a@b.c', group: 'G' }]);
});

it('keeps commas, quotes, semicolons and line breaks of a quoted cell', async () => {
  const content = 'Group id,Group name,User name\n1,"Legal, ""EU""; two","Float,\nJanaye"\n2,B,C\n';
  expect(await read(content)).toEqual([
    { line: 3, groupId: '1', group: 'Legal, "EU"; two', name: 'Float,\nJanaye' },
    { line: 4, groupId: '2', group: 'B', name: 'C' },
  ]);
});

it('leaves out what a row does not say', async () => {
  expect(await read('User id,email,Group id,Group name\nu1,,,\n')).toEqual([
    { line: 2, accountId: 'u1' },
  ]);
});

it('has nothing to say about a file with only a header', async () => {
  expect(await read('User id,email')).toEqual([]);
});

it.each([
  {
    fault: 'a quote that is never closed',
    content: 'email,Group\na,b\n"c,d\ne,f\n',
    code: 'csv-syntax',
    line: 3,
  },
  {
    fault: 'text after a closing quote',
    content: 'email,Group\n"a"b,c\n',
    code: 'csv-syntax',
    line: 2,
  },
  { fault: 'too few cells', content: 'email,Group\na,b\nc\n', code: 'csv-syntax', line: 3 },
  { fault: 'too many cells', content: 'email,Group\na,b,c\n', code: 'csv-syntax', line: 2 },
  {
    fault: 'a cell of 2 MiB',
    content: `email\n"${'x'.repeat(2 ** 21)}"\n`,
    code: 'csv-syntax',
    line: 2,
  },
  { fault: 'no known column', content: 'Name,Notes\na,b\n', code: 'csv-columns', line: 1 },
  { fault: 'an empty file', content: '\n', code: 'csv-columns', line: 1 },
  {
    fault: 'one column twice',
    content: 'email,Group,Group name\na,b,c\n',
    code: 'csv-columns',
    line: 1,
  },
  {
    fault: 'lists that do not match',
    content: 'User id,Group id,Group name\nu,"1,2","A, B, C"\n',
    code: 'csv-groups',
    line: 2,
  },
  {
    fault: 'what may be a list, or one group',
    content: 'User id,Group name\nu,"A, B"\n',
    code: 'csv-groups',
    line: 2,
  },
  {
    fault: 'another encoding',
    content: Buffer.from('email,User name\na@b.c,Ren\xe9e\n', 'latin1'),
    code: 'csv-encoding',
    line: 2,
  },
])('stops at $fault, and says where, why and what to do', async ({ content, code, line }) => {
  await expect(read(content)).rejects.toMatchObject({
    kind: 'invalid',
    code,
    message: expect.stringMatching(new RegExp(`/export\\.csv:${line}: \\S`, 'u')) as unknown,
    why: expect.stringMatching(/\.$/u) as unknown,
    hint: expect.stringMatching(/\.$/u) as unknown,
  });
});

it('says so when the file is not there', async () => {
  const reading = readExport('no/such/export.csv', fail).next();
  await expect(reading).rejects.toMatchObject({
    kind: 'invalid',
    code: 'csv-unreadable',
    message: 'no/such/export.csv: The file could not be read.',
  });
});

it('reads a large export row by row, and stops reading when the reader has enough', async () => {
  const file = await written(`email\n${'a@b.c\n'.repeat(100_000)}"never closed`);
  for await (const row of readExport(file, fail)) {
    expect(row).toEqual({ line: 2, email: 'a@b.c' });
    break;
  }
});

it('goes on after a row whose fault was taken', async () => {
  const file = await written('User id,Group name\nu,"A, B"\nv,C\n');
  const rows: ExportRow[] = [];
  const faults: string[] = [];
  for await (const row of readExport(file, ({ code }) => faults.push(code))) rows.push(row);
  expect({ rows, faults }).toEqual({
    rows: [{ line: 3, accountId: 'v', group: 'C' }],
    faults: ['csv-groups'],
  });
});
