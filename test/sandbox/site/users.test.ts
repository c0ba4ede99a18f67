import { expect, it } from 'vitest';
import { get, people, person, send, start } from '../start.ts';

const seed = {
  accounts: [
    person(1, { name: 'Janaye Float', email: 'JFloat@banc.ly' }),
    person(2, { name: 'Anissa Melmeth', email: 'amelmeth@banc.ly', emailVisible: false }),
    person(3, { name: 'Florian Toten', email: 'ftoten2@banc.ly', active: false }),
    person(4, { name: 'Verna Dillow', email: 'vdillow@banc.ly', suspended: true }),
    { id: 'app-1', name: 'Float app', type: 'app', active: true } as const,
  ],
  groups: [{ id: 'group-1', name: 'Engineering', members: ['user-1'] }],
};

function ids(users: unknown): readonly string[] {
  return (users as { accountId: string }[]).map((user) => user.accountId);
}

it('answers myself with an administrator who is in no group', async () => {
  const sandbox = await start({ seed });
  const myself = await get(sandbox, '/rest/api/latest/myself?expand=groups');
  expect(myself).toMatchObject({
    accountId: '712020:9c1f7a52-6b1e-4f0a-8d5e-2f4b6a7c8d90',
    accountType: 'atlassian',
    displayName: 'Sandbox administrator',
    emailAddress: 'admin@example.com',
    active: true,
    groups: { size: 0, items: [] },
  });
  expect([...sandbox.memberships().values()].flat()).toEqual(['user-1']);
});

it.each(['/rest/api/3/users/search', '/rest/api/2/users'])(
  'lists everyone under %s: inactive, apps and the administrator too',
  async (path) => {
    const sandbox = await start({ seed });
    const users = await get(sandbox, `${path}?maxResults=1000`);
    expect(ids(users)).toEqual([
      'user-1',
      'user-2',
      'user-3',
      'user-4',
      'app-1',
      '712020:9c1f7a52-6b1e-4f0a-8d5e-2f4b6a7c8d90',
    ]);
  },
);

it.each([
  { query: 'maxResults=5000', got: 1000 },
  { query: 'maxResults=1000&startAt=1000', got: 101 },
  { query: '', got: 50 },
])('gives $got of 1101 users for users/search?$query', async ({ query, got }) => {
  const sandbox = await start({ seed: { accounts: people(1100), groups: [] } });
  expect(await get(sandbox, `/rest/api/3/users/search?${query}`)).toHaveLength(got);
});

it.each([
  { query: 'query=jan', found: ['user-1'] },
  { query: 'query=float', found: ['user-1', 'app-1'] },
  { query: 'query=jfloat%40BANC', found: ['user-1'] },
  { query: 'query=loat', found: [] },
  { query: 'query=amelmeth', found: [] },
  { query: 'query=anissa', found: ['user-2'] },
  { query: 'query=florian', found: [] },
  { query: 'query=verna', found: [] },
  { query: 'accountId=user-2', found: ['user-2'] },
  { query: 'accountId=USER-2', found: [] },
])('finds $found by user/search?$query', async ({ query, found }) => {
  const sandbox = await start({ seed });
  expect(ids(await get(sandbox, `/rest/api/3/user/search?${query}`))).toEqual(found);
});

it('finds only the first 1000 matches, however far one pages', async () => {
  const sandbox = await start({ seed: { accounts: people(1100), groups: [] } });
  const page = await get(sandbox, '/rest/api/3/user/search?query=user&startAt=990&maxResults=1000');
  expect(page).toHaveLength(10);
});

it('gives users by id, ten a page unless more are requested, and leaves out unknown ones', async () => {
  const sandbox = await start({ seed: { accounts: people(12), groups: [] } });
  const query = ['nobody', ...people(12).map(({ id }) => id)]
    .map((id) => `accountId=${id}`)
    .join('&');
  const usual = await get(sandbox, `/rest/api/3/user/bulk?${query}`);
  expect(usual).toMatchObject({ maxResults: 10, total: 12, isLast: false });
  const page = await get(sandbox, `/rest/api/3/user/bulk?${query}&maxResults=200`);
  expect(page).toMatchObject({ maxResults: 200, total: 12, isLast: true });
});

it('shows the groups of a person', async () => {
  const sandbox = await start({ seed });
  const group = {
    name: 'Engineering',
    groupId: 'group-1',
    self: `${sandbox.url}/rest/api/3/group?groupId=group-1`,
  };
  expect(await get(sandbox, '/rest/api/3/user/groups?accountId=user-1')).toEqual([group]);
  const user = await get(sandbox, '/rest/api/3/user?accountId=user-1&expand=groups');
  expect(user).toMatchObject({ accountId: 'user-1', groups: { size: 1, items: [group] } });
});

it.each([
  { path: 'user', status: 400, message: 'The accountId must be given.' },
  { path: 'user?accountId=nobody', status: 404, message: 'Specified user does not exist' },
  { path: 'user/groups?accountId=nobody', status: 404, message: 'Specified user does not exist' },
  { path: 'user/bulk', status: 400, message: 'The accountId must be given.' },
  { path: 'user/search', status: 400, message: 'query or accountId must be given.' },
  {
    path: 'user/search?query=a&accountId=b',
    status: 400,
    message: 'Only one of query and accountId can be given.',
  },
])('refuses $path with $status', async ({ path, status, message }) => {
  const sandbox = await start({ seed });
  const reply = await send(sandbox, `GET /rest/api/3/${path}`);
  expect(reply.status).toBe(status);
  expect(JSON.stringify(reply.body)).toContain(message);
});
