import { expect, it } from 'vitest';
import { manualTiming } from '../manual-timing.ts';
import { add, get, person, remove, send, sendKeyed, start } from '../start.ts';

const seed = {
  accounts: [person(1), person(2)],
  groups: [{ id: 'group-1', name: 'Engineering', members: ['user-1'] }],
};

it('takes its time for every answer, refusals too', async () => {
  const { timing, slept } = manualTiming();
  const sandbox = await start({ seed, timing, latency: 50 });
  await send(sandbox, 'GET /rest/api/3/myself');
  await send(sandbox, 'GET /rest/api/3/nothing');
  await sendKeyed(sandbox, 'GET /directories');
  expect(slept).toEqual([50, 50, 50]);
});

it('shows readers of both APIs the old memberships until the lag is over', async () => {
  const { timing, pass } = manualTiming();
  const sandbox = await start({ seed, timing, lag: 1000 });
  const read = async () => {
    const atSite = await get(sandbox, '/rest/api/3/group/member?groupId=group-1');
    const inOrganization = await sendKeyed(sandbox, 'GET /directories/-/users?groupIds=group-1');
    const ids = (users: unknown) =>
      (users as { accountId: string }[]).map((user) => user.accountId);
    return [
      ids((atSite as { values: unknown }).values),
      ids((inOrganization.body as { data: unknown }).data),
    ];
  };
  await add(sandbox, 'user-2');
  pass(500);
  await remove(sandbox, 'user-1');
  pass(499);
  expect(await read()).toEqual([['user-1'], ['user-1']]);
  pass(1);
  expect(await read()).toEqual([
    ['user-1', 'user-2'],
    ['user-1', 'user-2'],
  ]);
  pass(500);
  expect(await read()).toEqual([['user-2'], ['user-2']]);
});

it('decides about writes by what is, not by what readers see', async () => {
  const { timing } = manualTiming();
  const sandbox = await start({ seed, timing, lag: 1000 });
  expect(await add(sandbox, 'user-2')).toMatchObject({ status: 201 });
  expect(await add(sandbox, 'user-2')).toMatchObject({ status: 400 });
  expect(sandbox.memberships().get('Engineering')).toEqual(['user-1', 'user-2']);
});
