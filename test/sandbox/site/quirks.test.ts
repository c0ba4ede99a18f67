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
