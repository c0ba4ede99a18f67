import { expect, it } from 'vitest';
import { get, idsOf, people, send, start } from '../start.ts';

const accounts = people(3);
const seed = {
  accounts,
  groups: [
    { id: 'group-1', name: 'Engineering', members: idsOf(accounts) },
    { id: 'group-2', name: 'Sales & <Marketing>', members: ['user-1'] },
    { id: 'group-3', name: 'engineering-leads ', members: [] },
  ],
};

it.each([
  { query: '', found: ['group-1', 'group-2', 'group-3'] },
  { query: '?groupName=ENGINEERING', found: ['group-1'] },
  { query: '?groupName=engineering-leads&groupName=engineering', found: ['group-3', 'group-1'] },
  { query: '?groupId=group-2&groupId=group-1&groupId=group-2', found: ['group-2', 'group-1'] },
  { query: '?groupId=group-1&groupName=engineering', found: ['group-1'] },
  { query: '?groupName=nobody', found: [] },
])('finds $found by group/bulk$query', async ({ query, found }) => {
  const sandbox = await start({ seed });
  const page = await get(sandbox, `/rest/api/3/group/bulk${query}`);
  expect(page).toMatchObject({ isLast: true, startAt: 0, maxResults: 50, total: found.length });
  expect((page as { values: { groupId: string }[] }).values.map((group) => group.groupId)).toEqual(
    found,
  );
});

it('pages through group/bulk with the names repeated in the link to the next page', async () => {
  const sandbox = await start({ seed });
  const query = 'groupName=engineering&groupName=sales+%26+%3Cmarketing%3E';
  const page = await get(sandbox, `/rest/api/3/group/bulk?${query}&maxResults=1`);
  expect(page).toEqual({
    self: `${sandbox.url}/rest/api/3/group/bulk?${query}&maxResults=1&startAt=0`,
    nextPage: `${sandbox.url}/rest/api/3/group/bulk?${query}&maxResults=1&startAt=1`,
    maxResults: 1,
    startAt: 0,
    total: 2,
    isLast: false,
    values: [{ name: 'Engineering', groupId: 'group-1' }],
  });
});

it('gives never more than 50 groups a page', async () => {
  const groups = Array.from({ length: 60 }, (_, index) => ({
    id: `id-${index}`,
    name: `group ${index}`,
    members: [],
  }));
  const sandbox = await start({ seed: { accounts: [], groups } });
  const page = await get(sandbox, '/rest/api/3/group/bulk?maxResults=1000');
  expect(page).toMatchObject({ maxResults: 50, total: 60, isLast: false });
});

it('answers the deprecated GET group, and lists its users when they are expanded', async () => {
  const sandbox = await start({ seed });
  const plain = await get(sandbox, '/rest/api/2/group?groupname=engineering');
  expect(plain).toMatchObject({
    name: 'Engineering',
    groupId: 'group-1',
    self: `${sandbox.url}/rest/api/2/group?groupId=group-1`,
    users: { size: 3, items: [], 'max-results': 50 },
    expand: 'users',
  });
  const expanded = await get(sandbox, '/rest/api/2/group?groupId=group-1&expand=users[0:49]');
  expect(expanded).toMatchObject({
    users: { items: accounts.map(({ id }) => ({ accountId: id })) },
  });
});

it('answers 404 for a group that it does not know', async () => {
  const sandbox = await start({ seed });
  expect(await send(sandbox, 'GET /rest/api/3/group?groupname=nobody')).toEqual({
    status: 404,
    body: { errorMessages: ["The group named 'nobody' does not exist"], errors: {} },
  });
});

it.each([
  { query: 'query=Eng', html: ['<b>Eng</b>ineering'] },
  {
    query: 'query=ENG&caseInsensitive=true',
    html: ['<b>Eng</b>ineering', '<b>eng</b>ineering-leads '],
  },
  { query: 'query=<M', html: ['Sales &amp; <b>&lt;M</b>arketing&gt;'] },
  { query: 'query=Engineering&exclude=Engineering', html: [] },
  { query: 'excludeId=group-1&excludeId=group-2', html: ['engineering-leads '] },
])('picks groups by "$query", with names made safe for HTML', async ({ query, html }) => {
  const sandbox = await start({ seed });
  const found = await get(sandbox, `/rest/api/3/groups/picker?${query}`);
  expect(found).toMatchObject({
    header: `Showing ${html.length} of ${html.length} matching groups`,
    total: html.length,
    groups: html.map((text) => ({ html: text })),
  });
});
