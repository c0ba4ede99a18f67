import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/csv/sheet.ts';
import type { SheetRow } from '../../src/csv/sheet.ts';
import { written } from './written.ts';

async function read(content: string | Buffer): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const { row } of readSheet(await written(content, 'sheet.csv'))) rows.push(row);
  return rows;
}

const id = '6155833c071a4be071ff5b24';
const groupId = 'd6750b14-1aa8-4ab2-8c1e-a6d44016da32';

describe('a sheet', () => {
  it.each([
    {
      sheet: 'Email and Group',
      content: 'Email,Group\njfloat@banc.ly,oslo-engineering\n',
      row: { email: 'jfloat@banc.ly', group: 'oslo-engineering' },
    },
    {
      sheet: 'the article on adding',
      content: `Email,Group,accountId,groupId\njfloat@banc.ly,oslo-engineering,${id},${groupId}\n`,
      row: { email: 'jfloat@banc.ly', group: 'oslo-engineering', accountId: id, groupId },
    },
    {
      sheet: 'the article on removing, an export with two columns renamed',
      content: `groupId,Group name,accountId,User name,email,User status,Added to org,Org role,Last seen in Jira - banc
${groupId},oslo-engineering,${id},Janaye Float,jfloat@banc.ly,Active,14 Feb 2022,None,Never accessed
`,
      row: {
        groupId,
        group: 'oslo-engineering',
        accountId: id,
        name: 'Janaye Float',
        email: 'jfloat@banc.ly',
      },
    },
    {
      sheet: 'ids alone',
      content: `groupId,accountId\n${groupId},${id}\n`,
      row: { groupId, accountId: id },
    },
    {
      sheet: 'dates and reasons, in another order and case',
      content:
        'UNTIL;because;Group;From;E-mail\r\n2026-12-31;"OPS-123; a shift";IT;2026-12-01;a@b.c\r\n',
      row: {
        email: 'a@b.c',
        group: 'IT',
        from: '2026-12-01',
        until: '2026-12-31',
        because: 'OPS-123; a shift',
      },
    },
    {
      sheet: 'other words for the columns',
      content:
        'Email address\tGroup Name\tUser ID\tStart date\tEnd date\tReason\na@b.c\tIT\tu1\t1\t2\tx\n',
      row: { email: 'a@b.c', group: 'IT', accountId: 'u1', from: '1', until: '2', because: 'x' },
    },
    {
      sheet: 'a group whose name holds a comma',
      content: 'Email,Group\na@b.c,"Legal, EU"\n',
      row: { email: 'a@b.c', group: 'Legal, EU' },
    },
    {
      sheet: 'cells of its own, blanks and nothing',
      content: '\uFEFFNo.,Email,Group,Cost center\n7, a@b.c ,,4711\n',
      row: { email: 'a@b.c' },
    },
    {
      sheet: 'nothing but people',
      content: 'Email;Phone\na@b.c;1\n',
      row: { email: 'a@b.c' },
    },
  ])('is read: $sheet', async ({ content, row }) => {
    expect(await read(content)).toEqual([{ line: 2, ...row }]);
  });

  it('gives what it holds as it is written, sound or not', async () => {
    expect(await read('Email,Group,Until\nnobody,=1+1,soon\n')).toEqual([
      { line: 2, email: 'nobody', group: '=1+1', until: 'soon' },
    ]);
  });

  it('keeps columns that are nearly known ones where those are there too', async () => {
    expect(await read('Email,Emails,Group,Groups\na@b.c,x,IT,y\n')).toEqual([
      { line: 2, email: 'a@b.c', group: 'IT' },
    ]);
  });
});

describe('a sheet is refused, and says where, why and what to do', () => {
  it.each([
    { fault: 'nobody', header: 'Group,Until', says: 'No column of this sheet has people.' },
    { fault: 'names alone', header: 'User name,Group', says: 'has people' },
    {
      fault: 'swapped letters',
      header: 'Emial,Group',
      says: '"Emial" is unknown. Did you mean "Email"?',
    },
    { fault: 'a letter more', header: 'Email,Group,Untill', says: 'Did you mean "Until"?' },
    { fault: 'a letter less', header: 'Email,Goup', says: 'Did you mean "Group"?' },
    {
      fault: 'swapped letters in a date',
      header: 'Email,Group,Form',
      says: 'Did you mean "From"?',
    },
    { fault: 'a plural', header: 'accountIds,groupId', says: 'Did you mean "accountId"?' },
    { fault: 'one column twice', header: 'Email,Mail,Group', says: 'mean the same column' },
    { fault: 'no header', header: 'a@b.c,IT', says: 'has people' },
  ])('for $fault', async ({ header, says }) => {
    await expect(read(`${header}\n`)).rejects.toMatchObject({
      kind: 'invalid',
      code: 'csv-columns',
      message: expect.stringMatching(/sheet\.csv:1: /u) as unknown,
      why: expect.stringMatching(/\.$/u) as unknown,
      hint: expect.stringMatching(/\.$/u) as unknown,
    });
    await expect(read(`${header}\n`)).rejects.toThrow(says);
  });

  it.each([
    {
      fault: 'more cells than columns',
      content: Buffer.from('Email,Group\na@b.c,Legal, EU\n'),
      code: 'csv-syntax',
    },
    {
      fault: 'another encoding',
      content: Buffer.from('Email,Group\na@b.c,Sal\xe9\n', 'latin1'),
      code: 'csv-encoding',
    },
  ])('for $fault', async ({ content, code }) => {
    await expect(read(content)).rejects.toMatchObject({ code });
    await expect(read(content)).rejects.toThrow('sheet.csv:2: ');
  });
});
