import { expect, it } from 'vitest';
import { seed } from '../../contract/seed.ts';
import { sendKeyed, start } from '../start.ts';

interface Page {
  readonly data: readonly { readonly id: string; readonly name: string }[];
  readonly links: { readonly next?: string };
}

async function page(line: string, json?: unknown): Promise<Page> {
  const sandbox = await start({ seed });
  return (await sendKeyed(sandbox, line, json)).body as Page;
}

it.each([
  { line: 'GET /directories/d-1/groups', found: ['g-1', 'g-4', 'g-2', 'g-3'] },
  { line: 'GET /directories/-/groups', found: ['g-1', 'g-4', 'g-5', 'g-2', 'g-3'] },
  { line: 'GET /directories/d-2/groups', found: ['g-5'] },
  { line: 'GET /directories/-/groups?directoryIds=d-2', found: ['g-5'] },
  { line: 'GET /directories/-/groups?groupIds=g-2&groupIds=g-9', found: ['g-2'] },
  { line: 'GET /directories/-/groups?accountIds=user-105', found: ['g-5'] },
  { line: 'GET /directories/-/groups?searchTerm=SE', found: ['g-4'] },
])('finds $found by $line, in the order of their names', async ({ line, found }) => {
  expect((await page(line)).data.map(({ id }) => id)).toEqual(found);
});

it.each([
  { body: { groupNames: ['engineering', 'SALES', 'Sale'] }, found: ['g-1', 'g-2'] },
  { body: { groupIds: ['g-3'] }, found: ['g-3'] },
  { body: { searchTerm: 'sale' }, found: ['g-2'] },
  { body: { groupIds: [] }, found: ['g-1', 'g-4', 'g-5', 'g-2', 'g-3'] },
])('finds $found by a search for $body', async ({ body, found }) => {
  const { data } = await page('POST /directories/-/groups/search', body);
  expect(data.map(({ id }) => id)).toEqual(found);
});

it('shows who manages a group, and counts its people on request', async () => {
  const [plain] = (await page('GET /directories/-/groups?groupIds=g-3')).data;
  expect(plain).toEqual({
    id: 'g-3',
    name: 'Synced',
    description: '',
    directoryId: 'd-1',
    managementAccess: { deletable: false, modifiable: true, readable: true },
    externalSynced: false,
    managedBy: 'external',
  });
  const body = { groupNames: ['Engineering'], expand: ['counts.users'] };
  const [counted] = (await page('POST /directories/-/groups/search', body)).data;
  expect(counted).toMatchObject({ counts: { users: 29, resources: 1 }, managedBy: 'admins' });
});

it.each([
  'includeUsers=true',
  'counts.includeUsers=true',
  'counts%5BincludeUsers%5D=true',
  'counts=%7B%22includeUsers%22%3Atrue%7D',
])('counts for GET groups?%s', async (query) => {
  const { data } = await page(`GET /directories/-/groups?groupIds=g-1&${query}`);
  expect(data).toMatchObject([{ counts: { users: 29 } }]);
});

it('pages by cursor, with which every other parameter is discarded', async () => {
  const sandbox = await start({ seed });
  const names: string[] = [];
  let query = 'limit=2&directoryIds=d-1';
  for (;;) {
    const { body } = await sendKeyed(sandbox, `GET /directories/-/groups?${query}`);
    const { data, links } = body as Page;
    names.push(data.map(({ name }) => name).join());
    if (links.next === undefined) break;
    query = `cursor=${links.next}&limit=100&groupIds=g-1`;
  }
  expect(names).toEqual(['Engineering,Licensed', 'Sales,Synced']);
});

it.each([
  { line: 'GET /directories/-/groups?limit=101', status: 400, code: 'ADMIN-UAM-400-1' },
  { line: 'GET /directories/-/groups?limit=0', status: 400, code: 'ADMIN-UAM-400-1' },
  { line: 'GET /directories/-/groups?limit=x', status: 400, code: 'ADMIN-UAM-400-1' },
  { line: 'GET /directories/-/groups?cursor=x', status: 400, code: 'ADMIN-400-1' },
  { line: 'GET /directories/d-9/groups', status: 404, code: 'ADMIN-404-1' },
  { line: 'GET /directories/d-2/groups/g-1', status: 404, code: 'ADMIN-UAM-404-3' },
])('refuses $line with $code', async ({ line, status, code }) => {
  const sandbox = await start({ seed });
  expect(await sendKeyed(sandbox, line)).toMatchObject({
    status,
    body: { errors: [{ code, status: String(status) }] },
  });
});

it.each([
  {
    body: { groupNames: ['Sales'], searchTerm: 'x' },
    why: 'Only one of groupNames and searchTerm',
  },
  { body: { groupIds: 'g-1' }, why: 'groupIds is not a list of strings.' },
  { body: { limit: 1.5 }, why: 'limit must be an integer' },
  { body: [], why: 'not a JSON object' },
])('refuses a search for $body', async ({ body, why }) => {
  const sandbox = await start({ seed });
  const reply = await sendKeyed(sandbox, 'POST /directories/-/groups/search', body);
  expect(reply).toMatchObject({
    status: 400,
    body: { errors: [{ detail: expect.stringContaining(why) as unknown }] },
  });
});

it('does not take the cursor of one list for another', async () => {
  const sandbox = await start({ seed });
  const { links } = (await sendKeyed(sandbox, 'GET /directories/-/groups?limit=1')).body as Page;
  const users = await sendKeyed(sandbox, `GET /directories/-/users?cursor=${links.next ?? ''}`);
  expect(users).toMatchObject({ status: 400, body: { errors: [{ code: 'ADMIN-400-1' }] } });
});

it('shows the directories, and which products a group grants', async () => {
  expect(await page('GET /directories')).toMatchObject({
    data: [
      { directoryId: 'd-1', name: 'Main' },
      { directoryId: 'd-2', name: 'Partners' },
    ],
  });
  const { data } = await page('GET /directories/d-1/groups/g-4/role-assignments');
  expect(data).toEqual([
    {
      resourceId: 'ari:cloud:jira-software::site/5b6c7a0e-2f64-4c1d-9a37-e1f0c4d2b8a6',
      resourceOwner: 'jira-software',
      defaultRole: null,
      roles: ['atlassian/user'],
    },
  ]);
});
