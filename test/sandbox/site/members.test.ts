import { expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { get, idsOf, people, person, send, start } from '../start.ts';

interface Page {
  readonly total: number;
  readonly isLast: boolean;
  readonly maxResults: number;
  readonly nextPage?: string;
  readonly values: readonly { readonly accountId: string }[];
}

const everyone = people(120);
const large = {
  accounts: everyone,
  groups: [{ id: 'group-1', name: 'Everyone', members: idsOf(everyone) }],
};

async function readPage(sandbox: Sandbox, query: string): Promise<Page> {
  return (await get(sandbox, `/rest/api/3/group/member?${query}`)) as Page;
}

it('lists a group of 120 page by page, everyone once, and calls the last page the last', async () => {
  const sandbox = await start({ seed: large });
  const pages: Page[] = [];
  let query: string | undefined = 'groupId=group-1&startAt=0&maxResults=50';
  while (query !== undefined) {
    const page = await readPage(sandbox, query);
    pages.push(page);
    query = page.nextPage?.split('?')[1];
  }
  expect(pages.map(({ values, isLast, total }) => [values.length, isLast, total])).toEqual([
    [50, false, 120],
    [50, false, 120],
    [20, true, 120],
  ]);
  const listed = pages.flatMap((page) => page.values.map((member) => member.accountId));
  expect(listed.sort()).toEqual([...idsOf(everyone)].sort());
});

it.each([
  { query: 'maxResults=100', got: 50 },
  { query: 'maxResults=2147483647', got: 50 },
  { query: 'maxResults=7', got: 7 },
  { query: 'maxResults=0', got: 1 },
  { query: 'maxResults=-5', got: 1 },
  { query: '', got: 50 },
  { query: 'startAt=115', got: 5 },
  { query: 'startAt=120', got: 0 },
  { query: 'startAt=-1', got: 50 },
])('answers "$query" with $got of 120 members', async ({ query, got }) => {
  const sandbox = await start({ seed: large });
  const page = await readPage(sandbox, `groupId=group-1&${query}`);
  expect(page.values).toHaveLength(got);
});

it('takes a smaller cap on its pages', async () => {
  const sandbox = await start({ seed: large, pageCap: 7 });
  const page = await readPage(sandbox, 'groupId=group-1&maxResults=50');
  expect([page.maxResults, page.values.length, page.isLast]).toEqual([7, 7, false]);
});

const mixed = {
  accounts: [
    person(1),
    person(2, { active: false }),
    person(3, { suspended: true }),
    person(4, { emailVisible: false }),
    { id: 'app-1', name: 'An app', type: 'app', active: true } as const,
  ],
  groups: [
    { id: 'group-1', name: 'Mixed', members: ['user-1', 'user-2', 'user-3', 'user-4', 'app-1'] },
  ],
};

it.each([
  {
    promise: 'leaves out the inactive, and counts the suspended without listing them',
    query: 'includeInactiveUsers=false',
    listed: ['app-1', 'user-1', 'user-4'],
    total: 4,
  },
  {
    promise: 'lists the inactive on request',
    query: 'includeInactiveUsers=true',
    listed: ['app-1', 'user-1', 'user-2', 'user-4'],
    total: 5,
  },
])('$promise', async ({ query, listed, total }) => {
  const sandbox = await start({ seed: mixed });
  const page = await readPage(sandbox, `groupId=group-1&${query}`);
  expect(page.values.map((member) => member.accountId)).toEqual(listed);
  expect([page.total, page.isLast]).toEqual([total, true]);
});

it('shows a member as Atlassian does, with no email where it is hidden', async () => {
  const sandbox = await start({ seed: mixed });
  const { values } = await readPage(sandbox, 'groupname=mixed');
  const [app, shown, hidden] = values;
  expect(shown).toEqual({
    self: `${sandbox.url}/rest/api/3/user?accountId=user-1`,
    accountId: 'user-1',
    accountType: 'atlassian',
    emailAddress: 'user-1@example.com',
    avatarUrls: {},
    displayName: 'User 1',
    active: true,
    timeZone: 'Etc/UTC',
  });
  expect(app).toMatchObject({ accountType: 'app', displayName: 'An app' });
  expect(hidden).not.toHaveProperty('emailAddress');
});

it.each([
  { query: '', status: 400, message: 'groupname or groupId must be given.' },
  {
    query: 'groupId=group-1&groupname=Mixed',
    status: 400,
    message: 'Only one of groupname and groupId can be given.',
  },
  { query: 'groupname=nobody', status: 404, message: "The group named 'nobody' does not exist" },
  { query: 'groupId=no-id', status: 404, message: "The group with id 'no-id' does not exist" },
  { query: 'groupId=group-1&startAt=x', status: 400, message: 'startAt is not an integer.' },
])('refuses "$query" with $status', async ({ query, status, message }) => {
  const sandbox = await start({ seed: mixed });
  const reply = await send(sandbox, `GET /rest/api/2/group/member?${query}`);
  expect(reply).toEqual({ status, body: { errorMessages: [message], errors: {} } });
});
