import { expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { authorization, basic, credentials, exchange, get, person, send, start } from '../start.ts';

const seed = {
  accounts: [person(1)],
  groups: [{ id: 'group-1', name: 'Engineering', members: ['user-1'] }],
};

it.each([
  { scenario: 'another token', headers: { authorization: basic(credentials.email, 'wrong') } },
  { scenario: 'another email', headers: { authorization: basic('x@example.com', 'a:token') } },
  { scenario: 'no colon', headers: { authorization: 'Basic dXNlcg==' } },
  { scenario: 'a Bearer token', headers: { authorization: `Bearer ${credentials.token}` } },
  { scenario: 'garbage', headers: { authorization: 'Basic' } },
])('refuses $scenario with plain text', async ({ headers }) => {
  const sandbox = await start({ seed });
  expect(await send(sandbox, 'GET /rest/api/3/myself', { headers })).toEqual({
    status: 401,
    body: 'Client must be authenticated to access this resource.',
  });
});

it('refuses callers without credentials with JSON', async () => {
  const sandbox = await start({ seed });
  expect(await send(sandbox, 'GET /rest/api/3/myself', { headers: {} })).toEqual({
    status: 401,
    body: { message: 'Client must be authenticated to access this resource.', 'status-code': 401 },
  });
});

it('takes the email in any case, and a colon in the token', async () => {
  const sandbox = await start({ seed });
  const headers = { authorization: basic('Admin@Example.COM', credentials.token) };
  expect(await send(sandbox, 'GET /rest/api/3/myself', { headers })).toMatchObject({ status: 200 });
});

it.each([
  'GET /rest/api/3/group?groupId=group-1',
  'GET /rest/api/3/group/bulk',
  'GET /rest/api/3/group/member?groupId=group-1',
  'GET /rest/api/3/user?accountId=user-1',
  'GET /rest/api/3/user/bulk?accountId=user-1',
  'GET /rest/api/3/user/groups?accountId=user-1',
  'POST /rest/api/3/group/user?groupId=group-1',
  'DELETE /rest/api/3/group/user?groupId=group-1&accountId=user-1',
])('answers %s only to callers it knows', async (line) => {
  const sandbox = await start({ seed });
  expect(await send(sandbox, line, { headers: {} })).toMatchObject({ status: 401 });
  expect(sandbox.memberships().get('Engineering')).toEqual(['user-1']);
});

it('answers everyone where that proves nothing, and shows strangers no group', async () => {
  const sandbox = await start({ seed });
  const headers = { authorization: basic('x@example.com', 'wrong') };
  expect(await send(sandbox, 'GET /rest/api/3/serverInfo', { headers })).toMatchObject({
    status: 200,
    body: { baseUrl: sandbox.url, deploymentType: 'Cloud' },
  });
  expect(await send(sandbox, 'GET /_edge/tenant_info', { headers })).toMatchObject({
    status: 200,
    body: { cloudId: '5b6c7a0e-2f64-4c1d-9a37-e1f0c4d2b8a6' },
  });
  expect(await send(sandbox, 'GET /rest/api/3/groups/picker', { headers })).toMatchObject({
    status: 200,
    body: { total: 0, groups: [] },
  });
});

it.each([
  { line: 'GET /rest/api/3/user/search?query=user', status: 200 },
  { line: 'GET /rest/api/3/users/search', status: 403 },
])('answers a wrong token at $line as strangers, and a header tells', async ({ line, status }) => {
  const wrong = { authorization: basic('x@example.com', 'wrong') };
  const header = (sandbox: Sandbox, headers: Record<string, string>) =>
    exchange(sandbox, line, { headers }).then((answer) => [
      answer.status,
      answer.headers.get('x-seraph-loginreason'),
    ]);
  const sandbox = await start({ seed });
  expect(await header(sandbox, wrong)).toEqual([status, 'AUTHENTICATED_FAILED']);
  expect(await header(sandbox, {})).toEqual([status, null]);
  const silent = await start({ seed, quirks: { silentLogin: true } });
  expect(await header(silent, wrong)).toEqual([status, null]);
});

it.each([
  { caller: 'the administrator', headers: { authorization }, havePermission: true },
  { caller: 'strangers', headers: {}, havePermission: false },
])('shows $caller what they may do', async ({ headers, havePermission }) => {
  const sandbox = await start({ seed });
  const line = 'GET /rest/api/3/mypermissions?permissions=ADMINISTER,USER_PICKER';
  expect(await send(sandbox, line, { headers })).toMatchObject({
    status: 200,
    body: {
      permissions: {
        ADMINISTER: { key: 'ADMINISTER', type: 'GLOBAL', havePermission },
        USER_PICKER: { key: 'USER_PICKER', type: 'GLOBAL', havePermission },
      },
    },
  });
});

it.each(['', '?permissions=', '?permissions=NOPE', '?permissions=ADMINISTER,'])(
  'refuses mypermissions%s',
  async (query) => {
    const sandbox = await start({ seed });
    expect(await send(sandbox, `GET /rest/api/3/mypermissions${query}`)).toMatchObject({
      status: 400,
    });
  },
);

it('keeps a list of requests, without the credentials', async () => {
  const sandbox = await start({ seed });
  await get(sandbox, '/rest/api/3/myself');
  await send(sandbox, 'DELETE /rest/api/3/group/user?groupId=nobody&accountId=user-1');
  expect(sandbox.requests).toEqual([
    { method: 'GET', path: '/rest/api/3/myself', status: 200 },
    {
      method: 'DELETE',
      path: '/rest/api/3/group/user?groupId=nobody&accountId=user-1',
      status: 404,
    },
  ]);
});
