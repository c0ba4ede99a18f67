import { expect, it } from 'vitest';
import { seed } from '../../contract/seed.ts';
import { authorization, credentials, keyed, scopedKeyed, send, start } from '../start.ts';

const path = (organization: string) => `/admin/v2/orgs/${organization}/directories`;
const unauthorized = { code: 401, message: 'Unauthorized' };

it.each([
  { scenario: 'no key', headers: {} },
  { scenario: 'another key', headers: { authorization: 'Bearer another-key' } },
  { scenario: 'a token of the site', headers: { authorization } },
  {
    scenario: 'the key as Basic',
    headers: { authorization: `Basic ${credentials.organizationKey}` },
  },
])('refuses $scenario in the words of the proxy', async ({ headers }) => {
  const sandbox = await start({ seed });
  const reply = await send(sandbox, `GET ${path(sandbox.organizationId)}`, { headers });
  expect(reply).toEqual({ status: 401, body: unauthorized });
});

it('lets a key with scopes read, but neither write nor find its organization', async () => {
  const sandbox = await start({ seed });
  const main = `${path(sandbox.organizationId)}/d-1`;
  const call = (line: string, json?: unknown) =>
    send(sandbox, line, { headers: scopedKeyed, json });
  expect(await call(`GET ${main}/groups`)).toMatchObject({ status: 200 });
  expect(await call('GET /admin/v1/orgs')).toMatchObject({ status: 200, body: { data: [] } });
  const add = await call(`POST ${main}/groups/g-2/memberships`, { accountId: 'user-2' });
  expect(add).toMatchObject({ status: 401, body: { errors: [{ code: 'ADMIN-401-2' }] } });
  const remove = await call(`DELETE ${main}/groups/g-2/memberships/user-1`);
  expect(remove).toMatchObject({ status: 403, body: { errors: [{ code: 'ADMIN-UAM-403-1' }] } });
  expect(sandbox.memberships().get('Sales')).toEqual(['user-1']);
});

it('shows the organization of a key', async () => {
  const sandbox = await start({ seed });
  const reply = await send(sandbox, 'GET /admin/v1/orgs', { headers: keyed });
  expect(reply.body).toMatchObject({ data: [{ id: sandbox.organizationId, type: 'orgs' }] });
});

it.each([
  { line: 'GET /admin/v2/orgs/elsewhere/directories', status: 401 },
  { line: 'GET /admin/v2/orgs/elsewhere/directories/-/groups', status: 404 },
  { line: 'POST /admin/v2/orgs/elsewhere/directories/-/groups/search', status: 404 },
  {
    line: 'DELETE /admin/v2/orgs/elsewhere/directories/d-1/groups/g-2/memberships/user-1',
    status: 403,
  },
])('answers $line, about another organization, with $status', async ({ line, status }) => {
  const sandbox = await start({ seed });
  expect(await send(sandbox, line, { headers: keyed })).toMatchObject({ status });
});

it.each([
  { line: 'GET /admin/v3/orgs', status: 404, body: { error: 'Not Found', path: '/admin/v3/orgs' } },
  { line: 'POST /admin/v1/orgs', status: 405, body: { errors: [{ status: '405' }] } },
  { line: 'GET /admin/v2/orgs/%E0%A4%A/directories', status: 404, body: { error: 'Not Found' } },
])('answers $line with $status', async ({ line, status, body }) => {
  const sandbox = await start({ seed });
  expect(await send(sandbox, line, { headers: keyed })).toMatchObject({ status, body });
});
