import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSeed } from '../../../src/sandbox/sandbox.ts';
import { folder } from '../start.ts';

async function seedFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const path = await folder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return path;
}

it('merges the exports of a folder, and takes no other file', async () => {
  const path = await seedFolder({
    'users.csv': 'User id,User name,email,User status\nu1,Janaye Float,jfloat@banc.ly,Active\n',
    'groups.CSV': 'Group id,Group name\ng1,oslo-engineering\ng2,hanoi-legal\n',
    'memberships.csv': 'Group id,User id,Email\ng1,u1,jfloat@banc.ly\ng1,u2,\ng1,u1,\n',
    'README.md': 'not,an,export',
  });
  expect(await readSeed(path)).toEqual({
    accounts: [
      { id: 'u1', name: 'Janaye Float', email: 'jfloat@banc.ly', active: true, type: 'atlassian' },
      { id: 'u2', name: 'u2', active: true, type: 'atlassian' },
    ],
    groups: [
      { id: 'g1', name: 'oslo-engineering', members: ['u1', 'u2'] },
      { id: 'g2', name: 'hanoi-legal', members: [] },
    ],
  });
});

it.each([
  { status: 'Active', means: { active: true } },
  { status: '', means: { active: true } },
  { status: 'Inactive', means: { active: false } },
  { status: 'deactivated', means: { active: false } },
  { status: 'Suspended', means: { active: true, suspended: true } },
])('takes the status "$status" for $means', async ({ status, means }) => {
  const path = await seedFolder({ 'users.csv': `User id,email,User status\nu1,,${status}\n` });
  expect((await readSeed(path)).accounts).toEqual([
    { id: 'u1', name: 'u1', type: 'atlassian', ...means },
  ]);
});

it.each([
  { header: 'Email visible', cell: 'No', means: { emailVisible: false } },
  { header: 'Email visible', cell: 'yes', means: {} },
  { header: 'Account type', cell: 'App', means: { type: 'app' } },
  { header: 'account_type', cell: 'customer', means: { type: 'customer' } },
  { header: 'Membership', cell: 'suspended', means: { suspended: true } },
  { header: 'Membership', cell: 'none', means: { directories: [] } },
  { header: 'Membership', cell: '', means: {} },
])('takes the $header "$cell" for $means', async ({ header, cell, means }) => {
  const path = await seedFolder({ 'users.csv': `User id,email,${header}\nu1,,${cell}\n` });
  expect((await readSeed(path)).accounts).toEqual([
    { id: 'u1', name: 'u1', active: true, type: 'atlassian', ...means },
  ]);
});

it.each([
  { cell: 'External', means: { managedBy: 'external' } },
  { cell: 'team-members', means: { managedBy: 'team-members' } },
  { cell: '', means: {} },
])('takes a group managed by "$cell" for $means', async ({ cell, means }) => {
  const path = await seedFolder({ 'groups.csv': `Group id,Managed by\ng1,${cell}\n` });
  expect((await readSeed(path)).groups).toEqual([{ id: 'g1', name: 'g1', members: [], ...means }]);
});

it.each([
  {
    fault: 'a person without an id',
    rows: 'User id,email\n,x@b.c',
    says: 'names x@b.c, but no user id',
  },
  { fault: 'a person by name', rows: 'User id,User name\n,Me', says: 'names Me, but no user id' },
  { fault: 'a group without an id', rows: 'User id,Group\nu1,G', says: 'no group id' },
  {
    fault: 'a row without any id',
    rows: 'User status,User id\nActive,',
    says: 'neither a user id',
  },
  { fault: 'an email for an id', rows: 'User id\nme@b.c', says: '"me@b.c" is not a user id' },
  { fault: 'a name for an email', rows: 'User id,email\nu1,me', says: '"me" is not an email' },
  { fault: 'a group id with a blank', rows: 'Group id\ng 1', says: '"g 1" is not a group id' },
  { fault: 'a status of its own', rows: 'User id,User status\nu1,Away', says: '"Away" is unknown' },
  {
    fault: 'a doubtful answer',
    rows: 'User id,Email visible\nu1,maybe',
    says: '"maybe" is unknown',
  },
  { fault: 'a manager of its own', rows: 'Group id,Managed by\ng1,me', says: '"me" is unknown' },
  {
    fault: 'two emails for an account',
    rows: 'Email,User id\nx@b.c,u1',
    says: 'The email of u1 is "x@b.c" here and "a@b.c" in ',
  },
  {
    fault: 'two names for a group',
    rows: 'Group id,Group\ng1,Sales',
    says: 'The name of g1 is "Sales" here and "IT" in ',
  },
])('refuses $fault, with file and line', async ({ rows, says }) => {
  const first = 'User id,email,Group id,Group\nu1,a@b.c,g1,IT\n';
  const path = await seedFolder({ 'a.csv': first, 'b.csv': rows });
  const reading = readSeed(path);
  await expect(reading).rejects.toMatchObject({ kind: 'invalid' });
  await expect(reading).rejects.toThrow(`${join(path, 'b.csv')}:2: `);
  await expect(reading).rejects.toThrow(says);
});

it('says what a folder lacks', async () => {
  const path = await folder();
  await expect(readSeed(path)).rejects.toThrow('holds no CSV file');
  await expect(readSeed(join(path, 'nowhere'))).rejects.toMatchObject({
    kind: 'invalid',
    code: 'seed-missing',
  });
});

it('holds the portal-only customer of the same email beside the person', async () => {
  const path = await seedFolder({
    'users.csv':
      'User id,email,Account type\nqm:1:2,ann@banc.ly,\nu1,ann@banc.ly,\nu2,ann@banc.ly,customer\n',
  });
  const types = (await readSeed(path)).accounts.map(({ id, type }) => `${id} ${type}`);
  expect(types).toEqual(['qm:1:2 customer', 'u1 atlassian', 'u2 customer']);
});
