import { expect, it } from 'vitest';
import { add, get, people, person, remove, send, start } from '../start.ts';

const seed = {
  accounts: [person(1), person(2)],
  groups: [{ id: 'group-1', name: 'atlassian-addons', members: ['user-1', 'user-2'] }],
};
const members = '/rest/api/3/group/member?groupId=group-1';

it.each([
  { query: '', status: 500 },
  { query: '&startAt=0', status: 500 },
  { query: '&startAt=0&maxResults=50', status: 200 },
])('answers "$query" with $status where paging is required (JRACLOUD-69614)', async (row) => {
  const sandbox = await start({ seed, quirks: { pagingRequired: true } });
  expect(await send(sandbox, `GET ${members}${row.query}`)).toMatchObject({ status: row.status });
});

it.each([
  { maxResults: 50, got: 49 },
  { maxResults: 1000, got: 121 },
])('gives $got of a page of $maxResults where scans lose rows (JRACLOUD-74454)', async (row) => {
  const lossy = { seed: { accounts: people(120), groups: [] }, quirks: { lossyScan: true } };
  const sandbox = await start(lossy);
  const page = await get(sandbox, `/rest/api/3/users/search?maxResults=${row.maxResults}`);
  expect(page).toHaveLength(row.got);
});

it('finds a group, and does not list it', async () => {
  const sandbox = await start({ seed, quirks: { unlistable: ['group-1'] } });
  const bulk = await get(sandbox, '/rest/api/3/group/bulk?groupId=group-1');
  expect(bulk).toMatchObject({ total: 1 });
  expect(await send(sandbox, `GET ${members}`)).toMatchObject({ status: 404 });
});

it('shows fallback values in place of a corrupted record', async () => {
  const sandbox = await start({ seed, quirks: { corrupted: ['user-1'] } });
  expect(await get(sandbox, members)).toMatchObject({
    total: 2,
    values: [{ accountId: 'unknown', displayName: 'Former user' }, { accountId: 'user-2' }],
  });
});

it('forbids writes without a word', async () => {
  const sandbox = await start({ seed, quirks: { forbidWrites: true } });
  const forbidden = { status: 403, body: '' };
  expect([await add(sandbox, 'user-2'), await remove(sandbox, 'user-1')]).toEqual([
    forbidden,
    forbidden,
  ]);
});

const odd = {
  accounts: [person(1), person(2, { suspended: true })],
  groups: [
    { id: 'group-1', name: 'okta', members: ['user-1', 'user-2'], managedBy: 'external' as const },
  ],
};

it.each([
  { uncounted: false, total: 2 },
  { uncounted: true, total: 1 },
])('counts $total of a member and a suspended one', async ({ uncounted, total }) => {
  const sandbox = await start({ seed: odd, quirks: { uncounted } });
  expect(await get(sandbox, members)).toMatchObject({ total, values: [{ accountId: 'user-1' }] });
});

it('refuses a synced group with 403, as if the token lacked a right', async () => {
  const sandbox = await start({ seed: odd, quirks: { syncedRefusal: 403 } });
  const externally = {
    status: 403,
    body: { errorMessages: [expect.stringMatching(/externally/u)] },
  };
  expect(await add(sandbox, 'user-1')).toMatchObject(externally);
  expect(await remove(sandbox, 'user-1')).toMatchObject(externally);
});

it.each([
  { managementUntold: false, managedBy: 'EXTERNAL' },
  { managementUntold: true, managedBy: undefined },
])('says who manages a group, or does not: $managedBy', async ({ managementUntold, managedBy }) => {
  const sandbox = await start({ seed: odd, quirks: { managementUntold } });
  const picked = (await get(sandbox, '/rest/api/3/groups/picker')) as { groups: object[] };
  expect((picked.groups[0] as { managedBy?: string }).managedBy).toBe(managedBy);
});

it('answers as scripted, so often', async () => {
  const script = [{ match: /GET .*group\/bulk/u, from: 2, to: 3, answer: { status: 410 } }];
  const sandbox = await start({ seed: odd, script });
  const statuses: number[] = [];
  for (let count = 0; count < 4; count++) {
    statuses.push((await send(sandbox, 'GET /rest/api/3/group/bulk')).status);
  }
  expect(statuses).toEqual([200, 410, 410, 200]);
});
