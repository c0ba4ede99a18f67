import { expect, it } from 'vitest';
import { authorization, basic, credentials, person, send, start } from '../start.ts';

const seed = {
  accounts: [person(1), person(2)],
  groups: [{ id: 'group-1', name: 'Engineering', members: ['user-1'] }],
};
const bearer = { authorization: `Bearer ${credentials.scopedToken}` };
const scopedBasic = { authorization: basic(credentials.email, credentials.scopedToken) };

it.each([
  { scenario: 'Bearer', headers: bearer },
  { scenario: 'Basic', headers: scopedBasic },
])(
  'takes a scoped token as $scenario at the cloudId that tenant_info shows',
  async ({ headers }) => {
    const sandbox = await start({ seed });
    const { body } = await send(sandbox, 'GET /_edge/tenant_info', { headers: {} });
    const { cloudId } = body as { cloudId: string };
    const root = `/ex/jira/${cloudId}/rest/api/3`;
    expect(
      await send(sandbox, `GET ${root}/group/member?groupId=group-1`, { headers }),
    ).toMatchObject({
      status: 200,
      body: { self: expect.stringContaining(`${sandbox.url}${root}/group/member`) as unknown },
    });
    const line = `POST ${root}/group/user?groupId=group-1`;
    const json = { accountId: 'user-2' };
    expect(await send(sandbox, line, { headers, json })).toMatchObject({ status: 201 });
    expect(sandbox.memberships().get('Engineering')).toEqual(['user-1', 'user-2']);
  },
);

it.each([
  { token: 'a scoped token at the site', root: '', headers: bearer },
  { token: 'a scoped token as Basic at the site', root: '', headers: scopedBasic },
  { token: 'a classic token at the gateway', root: '/ex/jira/CLOUD', headers: { authorization } },
  { token: 'no token at the gateway', root: '/ex/jira/CLOUD', headers: {} },
])('refuses $token', async ({ root, headers }) => {
  const sandbox = await start({ seed });
  const path = `${root.replace('CLOUD', sandbox.cloudId)}/rest/api/3/myself`;
  expect(await send(sandbox, `GET ${path}`, { headers })).toMatchObject({ status: 401 });
});

it('knows no other cloudId', async () => {
  const sandbox = await start({ seed });
  const path = '/ex/jira/00000000-0000-0000-0000-000000000000/rest/api/3/myself';
  expect(await send(sandbox, `GET ${path}`, { headers: bearer })).toMatchObject({
    status: 404,
    body: { status: 404, error: 'Not Found', path },
  });
});
