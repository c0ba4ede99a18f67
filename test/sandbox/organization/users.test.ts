import { expect, it } from 'vitest';
import { seed } from '../../contract/seed.ts';
import { people, person, sendKeyed, start } from '../start.ts';

interface Page {
  readonly data: readonly { readonly accountId: string }[];
  readonly links: { readonly next?: string };
}

const directories = '/directories';

async function ids(line: string, json?: unknown): Promise<readonly string[]> {
  const sandbox = await start({ seed });
  const { data } = (await sendKeyed(sandbox, line, json)).body as Page;
  return data.map(({ accountId }) => accountId);
}

it('lists members: the deactivated too, but neither apps nor the suspended, whom it counts', async () => {
  const members = await ids(`GET ${directories}/d-1/users?groupIds=g-1&limit=100`);
  expect(members).toHaveLength(27);
  expect(members).toEqual(expect.arrayContaining(['user-101', 'user-103']));
  expect(members).not.toEqual(expect.arrayContaining(['user-102']));
});

it('passes over the singular groupId, and gives everyone', async () => {
  const query = 'limit=100&groupId=g-2';
  expect(await ids(`GET ${directories}/d-1/users?${query}`)).toHaveLength(34);
  expect(await ids(`GET ${directories}/d-1/users?limit=100&groupIds=g-2`)).toEqual(['user-1']);
});

it.each([
  { form: 'GET', line: `GET ${directories}/d-1/users`, usual: 20 },
  { form: 'a search', line: `POST ${directories}/d-1/users/search`, usual: 50 },
])('gives $usual a page for $form unless a limit is given, each once', async ({ line, usual }) => {
  const sandbox = await start({ seed: { accounts: people(120), groups: [] } });
  const below = line.replace('d-1', '-');
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const isGet = line.startsWith('GET');
    const query = isGet && cursor !== undefined ? `?cursor=${cursor}` : '';
    const json = isGet ? undefined : { cursor };
    const { data, links } = (await sendKeyed(sandbox, below + query, json)).body as Page;
    expect(data.length).toBeLessThanOrEqual(usual);
    seen.push(...data.map(({ accountId }) => accountId));
    cursor = links.next;
  } while (cursor !== undefined);
  expect(new Set(seen).size).toBe(121);
  expect(sandbox.requests).toHaveLength(Math.ceil(121 / usual));
});

it.each([
  { body: { emails: ['USER-7@EXAMPLE.COM', 'nobody@example.com'] }, found: ['user-7'] },
  { body: { emails: ['user-103@example.com'] }, found: [] },
  { body: { emails: ['user-105@example.com'] }, found: ['user-105'] },
  { body: { emails: ['user-104@example.com'] }, found: ['user-104'] },
  { body: { accountIds: ['user-103', 'app-1'] }, found: ['user-103'] },
  { body: { groupIds: ['g-2', 'g-5', 'g-9'] }, found: ['user-1', 'user-105'] },
  { body: { groupIds: ['g-1'], accountIds: ['user-2'] }, found: ['user-2'] },
  { body: { status: ['suspended', 'not_invited'] }, found: ['user-102', 'user-104'] },
  { body: { claimStatus: 'managed' }, found: ['user-105'] },
  {
    body: { searchTerm: 'USER 10' },
    found: ['user-10', 'user-101', 'user-102', 'user-103', 'user-104', 'user-105'],
  },
])('finds $found by a search for $body', async ({ body, found }) => {
  expect(await ids(`POST ${directories}/-/users/search`, body)).toEqual(found);
});

it('refuses emails and a term at once', async () => {
  const sandbox = await start({ seed });
  const body = { emails: ['user-1@example.com'], searchTerm: 'user' };
  const reply = await sendKeyed(sandbox, `POST ${directories}/-/users/search`, body);
  expect(reply.status).toBe(400);
});

it.each([
  { id: 'user-1', status: 'active', accountStatus: 'active', membershipStatus: 'active' },
  { id: 'user-101', status: 'deactivated', accountStatus: 'inactive', membershipStatus: 'active' },
  { id: 'user-102', status: 'suspended', accountStatus: 'active', membershipStatus: 'suspended' },
  {
    id: 'user-104',
    status: 'not_invited',
    accountStatus: 'active',
    membershipStatus: 'no_membership',
  },
])('shows $id as $status', async ({ id, ...statuses }) => {
  const sandbox = await start({ seed });
  const { body } = await sendKeyed(sandbox, `GET ${directories}/-/users/${id}`);
  expect(body).toMatchObject({ data: { accountId: id, accountType: 'atlassian', ...statuses } });
});

it('hides a hidden email, unless the organization owns the account (AX-239)', async () => {
  const accounts = [
    person(1, { emailVisible: false }),
    person(2, { emailVisible: false, managed: true }),
  ];
  const sandbox = await start({ seed: { accounts, groups: [] } });
  const { body } = await sendKeyed(
    sandbox,
    `GET ${directories}/-/users?accountIds=user-1&accountIds=user-2`,
  );
  const [hidden, owned] = (body as Page).data;
  expect(hidden).not.toHaveProperty('email');
  expect(owned).toMatchObject({ email: 'user-2@example.com', claimStatus: 'managed' });
});

it('knows nobody in a directory who was not invited to it', async () => {
  expect(await ids(`GET ${directories}/d-2/users`)).toEqual(['user-105']);
  const sandbox = await start({ seed });
  const reply = await sendKeyed(sandbox, `GET ${directories}/d-1/users/user-105`);
  expect(reply).toMatchObject({ status: 404, body: { errors: [{ code: 'ADMIN-UAM-404-1' }] } });
});
