import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSeed, type Seed } from '../../../src/sandbox/sandbox.ts';

interface GroupFile {
  readonly group: string;
  readonly mode: string;
  readonly owners: readonly string[];
  readonly members: readonly (string | { readonly user: string })[];
}

async function readGroupTexts(): Promise<readonly string[]> {
  const names = await readdir('memberships/groups');
  return Promise.all(names.map((name) => readFile(`memberships/groups/${name}`, 'utf8')));
}

async function readGroups(): Promise<readonly GroupFile[]> {
  return (await readGroupTexts()).map((text) => parse(text) as GroupFile);
}

function emailsOf(file: GroupFile): readonly string[] {
  return file.members.map((member) => (typeof member === 'string' ? member : member.user));
}

function membersIn(seed: Seed, groupName: string): readonly string[] {
  const emails = new Map(seed.accounts.map((account) => [account.id, account.email ?? account.id]));
  const group = seed.groups.find((candidate) => candidate.name === groupName);
  return (group?.members ?? []).map((id) => emails.get(id) ?? id).sort();
}

it("holds the articles' people and groups, under ids of the usual forms", async () => {
  const seed = await readSeed('memberships/sandbox');
  expect([seed.accounts.length, seed.groups.length]).toEqual([12, 9]);
  const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
  for (const { id } of seed.accounts) {
    expect(id).toMatch(new RegExp(`^([0-9a-f]{24}|712020:${uuid})$`, 'u'));
  }
  for (const { id } of seed.groups) expect(id).toMatch(new RegExp(`^${uuid}$`, 'u'));
  expect(seed.accounts.filter((account) => !account.active).map((account) => account.name)).toEqual(
    ['test user', 'temp admin'],
  );
});

it.each([
  { name: 'Janaye Float', id: /^6155833c071a...071ff5b24$/u },
  { name: 'Anissa Melmeth', id: /^7a4b625f3fd5...24d741ac7$/u },
  { name: 'Verna Dillow', id: /^e2345d51eaa4...984e377ce$/u },
  { name: 'Dorice Snapper', id: /^3c5e0172a629...061259ed9$/u },
  { name: 'Florian Toten', id: /^982bfd68520f...71daccb32$/u },
  { name: 'oslo-engineering', id: /^d6750b14-1aa8-4ab2-....-a6d44016da32$/u },
  { name: 'houston-sales', id: /^396fae73-650c-4265-....-9c840897fc68$/u },
  { name: 'hanoi-legal', id: /^0b200647-b447-4eaf-....-55ec31a7d4c9$/u },
  { name: 'lille-product-management', id: /^2e6317f2-8c9f-4abb-....-afd8fb7c3ebe$/u },
  { name: 'porto-alegre-support', id: /^705e51a5-b12b-4587-....-f42bc099b777$/u },
])('keeps what the first article shows of the id of $name', async ({ name, id }) => {
  const seed = await readSeed('memberships/sandbox');
  const found = [...seed.accounts, ...seed.groups].find((candidate) => candidate.name === name);
  expect(found?.id).toMatch(id);
});

it('declares every group of the seed once, by people whom the seed knows', async () => {
  const seed = await readSeed('memberships/sandbox');
  const files = await readGroups();
  expect(files.map((file) => file.group).sort()).toEqual(
    seed.groups.map(({ name }) => name).sort(),
  );
  const known = new Set(seed.accounts.map((account) => account.email));
  expect(files.flatMap(emailsOf).filter((email) => !known.has(email))).toEqual([]);
});

it("differs from the seed by the articles' three additions and nine removals", async () => {
  const seed = await readSeed('memberships/sandbox');
  const changes = (await readGroups()).flatMap((file) => {
    const desired = emailsOf(file);
    const live = membersIn(seed, file.group);
    return [
      ...desired.filter((email) => !live.includes(email)).map((email) => `${file.group} +${email}`),
      ...live.filter((email) => !desired.includes(email)).map((email) => `${file.group} -${email}`),
    ];
  });
  expect(changes.sort()).toEqual([
    'Engineering -1234@domain.example',
    'Engineering -pruser@domain.example',
    'Engineering -steve_test@domain.example',
    'Engineering -syncpolicytestuser3@domain.example',
    'Engineering -temp_admin@domain.example',
    'Engineering -usertest@domain.example',
    'Finance -test.user@domain.example',
    'IT -syncpolicytestuser3@domain.example',
    'Sales -syncpolicytestuser3@domain.example',
    'hanoi-legal +ftoten2@banc.ly',
    'houston-sales +amelmeth@banc.ly',
    'oslo-engineering +vdillow@banc.ly',
  ]);
});

it('keeps an active person in every group', async () => {
  const seed = await readSeed('memberships/sandbox');
  const active = new Set(
    seed.accounts.filter((account) => account.active).map(({ email }) => email),
  );
  for (const file of await readGroups()) {
    const live = membersIn(seed, file.group);
    const stayers = emailsOf(file).filter((email) => live.includes(email) && active.has(email));
    expect(stayers, file.group).not.toEqual([]);
  }
});

it('names each person beside their line, in sorted order', async () => {
  const seed = await readSeed('memberships/sandbox');
  const names = new Map(seed.accounts.map((account) => [account.email, account.name]));
  for (const text of await readGroupTexts()) {
    const emails = emailsOf(parse(text) as GroupFile);
    expect(emails).toEqual([...emails].sort());
    const lines = text.split('\n').filter((line) => line.startsWith('  - '));
    expect(lines.map((line) => line.split('# ')[1])).toEqual(
      emails.map((email) => names.get(email)),
    );
  }
});
