import { expect, it } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { add, get, person, remove, send, start } from '../start.ts';

const seed = {
  accounts: [
    person(1),
    person(2),
    person(3, { active: false }),
    { id: 'app-1', name: 'An app', type: 'app', active: true } as const,
  ],
  groups: [{ id: 'group-1', name: 'Engineering', members: ['user-1', 'user-3'] }],
};

function members(sandbox: Sandbox): readonly string[] | undefined {
  return sandbox.memberships().get('Engineering');
}

it("answers the first article's Postman call, under version 2", async () => {
  const sandbox = await start({ seed });
  const reply = await send(sandbox, 'POST /rest/api/2/group/user?groupId=group-1', {
    json: '{"accountId":"user-2"}',
  });
  expect(reply).toEqual({
    status: 201,
    body: {
      name: 'Engineering',
      groupId: 'group-1',
      self: `${sandbox.url}/rest/api/2/group?groupId=group-1`,
      users: { size: 3, items: [], 'max-results': 50, 'start-index': 0, 'end-index': 0 },
      expand: 'users',
    },
  });
  expect(members(sandbox)).toEqual(['user-1', 'user-2', 'user-3']);
});

it("answers the second article's Postman call, under version latest", async () => {
  const sandbox = await start({ seed });
  const reply = await send(
    sandbox,
    'DELETE /rest/api/latest/group/user?groupId=group-1&accountId=user-1',
  );
  expect(reply).toEqual({ status: 200, body: '' });
  expect(members(sandbox)).toEqual(['user-3']);
});

it('shows a write in the next listing', async () => {
  const sandbox = await start({ seed });
  const path = '/rest/api/3/group/member?groupId=group-1&includeInactiveUsers=true';
  expect(await get(sandbox, path)).toMatchObject({ total: 2 });
  await add(sandbox, 'user-2');
  expect(await get(sandbox, path)).toMatchObject({ total: 3 });
  await remove(sandbox, 'user-1');
  expect(await get(sandbox, path)).toMatchObject({
    total: 2,
    values: [{ accountId: 'user-2' }, { accountId: 'user-3' }],
  });
});

it('takes the group by name, in any case', async () => {
  const sandbox = await start({ seed });
  const path = '/rest/api/3/group/user?groupname=ENGINEERING';
  expect(await send(sandbox, `POST ${path}`, { json: { accountId: 'app-1' } })).toMatchObject({
    status: 201,
  });
  expect(await send(sandbox, `DELETE ${path}&accountId=user-3`)).toMatchObject({ status: 200 });
  expect(members(sandbox)).toEqual(['app-1', 'user-1']);
});

it.each([
  {
    refused: 'an add of a member, with the {1} that Atlassian leaves in (AX-17)',
    call: (sandbox: Sandbox) => add(sandbox, 'user-1'),
    status: 400,
    message: "Cannot add user. User is already a member of '{1}'",
  },
  {
    refused: 'an add of an unknown account',
    call: (sandbox: Sandbox) => add(sandbox, 'nobody'),
    status: 404,
    message: 'Specified user does not exist or you do not have required permissions',
  },
  {
    refused: 'a removal of someone who is no member',
    call: (sandbox: Sandbox) => remove(sandbox, 'user-2'),
    status: 400,
    message:
      "Cannot remove user 'user-2' from group 'Engineering': the user is not a member of 'Engineering'",
  },
  {
    refused: 'a removal without an account',
    call: (sandbox: Sandbox) => remove(sandbox, ''),
    status: 400,
    message: 'The accountId must be given.',
  },
])('refuses $refused', async ({ call, status, message }) => {
  const sandbox = await start({ seed });
  expect(await call(sandbox)).toEqual({ status, body: { errorMessages: [message], errors: {} } });
  expect(members(sandbox)).toEqual(['user-1', 'user-3']);
});

it('removes deactivated accounts, and does not add them', async () => {
  const sandbox = await start({ seed });
  expect(await remove(sandbox, 'user-3')).toMatchObject({ status: 200 });
  expect(await add(sandbox, 'user-3')).toEqual({
    status: 400,
    body: { errorMessages: ['Cannot add user. The account is deactivated.'], errors: {} },
  });
});

it.each(['', '{', '[]', 'null', '"user-2"', '{}', '{"accountId":7}', '{"name":"user-2"}'])(
  'answers the body %j of an add with 400',
  async (json) => {
    const sandbox = await start({ seed });
    const reply = await send(sandbox, 'POST /rest/api/3/group/user?groupId=group-1', { json });
    expect(reply).toMatchObject({ status: 400, body: { errors: {} } });
  },
);
