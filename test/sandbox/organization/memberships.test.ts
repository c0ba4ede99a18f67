import { expect, it } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { seed } from '../../contract/seed.ts';
import * as site from '../start.ts';
import { sendKeyed, start } from '../start.ts';

const main = '/directories/d-1/groups';

function add(sandbox: Sandbox, group: string, accountId: unknown, below = main) {
  return sendKeyed(sandbox, `POST ${below}/${group}/memberships`, { accountId });
}

function remove(sandbox: Sandbox, group: string, accountId: string, below = main) {
  return sendKeyed(sandbox, `DELETE ${below}/${group}/memberships/${accountId}`);
}

it('adds and removes with 204 and no body, for the site to see', async () => {
  const sandbox = await start({ seed });
  expect(await add(sandbox, 'g-2', 'user-30')).toEqual({ status: 204, body: '' });
  expect(sandbox.memberships().get('Sales')).toEqual(['user-1', 'user-30']);
  expect(await remove(sandbox, 'g-2', 'user-1')).toEqual({ status: 204, body: '' });
  expect(sandbox.memberships().get('Sales')).toEqual(['user-30']);
});

it.each([
  { add: 'a member', group: 'g-2', account: 'user-1', status: 409, code: 'ADMIN-UAM-409-2' },
  {
    add: 'beyond the seats',
    group: 'g-4',
    account: 'user-2',
    status: 409,
    code: 'ADMIN-UAM-409-3',
  },
  {
    add: 'a deactivated account',
    group: 'g-2',
    account: 'user-101',
    status: 400,
    code: 'ADMIN-UAM-400-2',
  },
  {
    add: 'a suspended account',
    group: 'g-2',
    account: 'user-102',
    status: 400,
    code: 'ADMIN-UAM-400-2',
  },
  {
    add: 'who is elsewhere',
    group: 'g-2',
    account: 'user-105',
    status: 404,
    code: 'ADMIN-UAM-404-1',
  },
  {
    add: 'who is nowhere',
    group: 'g-2',
    account: 'user-104',
    status: 404,
    code: 'ADMIN-UAM-404-1',
  },
  { add: 'nobody', group: 'g-2', account: 'nobody', status: 404, code: 'ADMIN-UAM-404-1' },
  { add: 'to no group', group: 'g-9', account: 'user-2', status: 404, code: 'ADMIN-UAM-404-3' },
  {
    add: 'to one elsewhere',
    group: 'g-5',
    account: 'user-2',
    status: 404,
    code: 'ADMIN-UAM-404-3',
  },
  { add: 'to a synced group', group: 'g-3', account: 'user-2', status: 403, code: 'ADMIN-403-5' },
  { add: 'without an account', group: 'g-2', account: 7, status: 400, code: 'ADMIN-UAM-400-1' },
])('refuses to add $add: $code', async ({ group, account, status, code }) => {
  const sandbox = await start({ seed });
  const before = sandbox.memberships();
  expect(await add(sandbox, group, account)).toMatchObject({
    status,
    body: { errors: [{ code }] },
  });
  expect(sandbox.memberships()).toEqual(before);
});

it.each([
  { group: 'g-2', account: 'user-2', status: 404, code: 'ADMIN-UAM-404-1' },
  { group: 'g-3', account: 'user-1', status: 403, code: 'ADMIN-403-5' },
  { group: 'g-9', account: 'user-1', status: 404, code: 'ADMIN-UAM-404-3' },
])('refuses to remove $account from $group: $code', async ({ group, account, status, code }) => {
  const sandbox = await start({ seed });
  const reply = await remove(sandbox, group, account);
  expect(reply).toMatchObject({ status, body: { errors: [{ code }] } });
});

it('writes only where a directory is named', async () => {
  const sandbox = await start({ seed });
  const anywhere = '/directories/-/groups';
  expect(await add(sandbox, 'g-2', 'user-2', anywhere)).toMatchObject({ status: 400 });
  expect(await remove(sandbox, 'g-2', 'user-1', anywhere)).toMatchObject({ status: 400 });
});

it.each([
  { refusalDetail: 'without-code', body: { errors: [{ status: '409', title: 'Request failed' }] } },
  { refusalDetail: 'without-body', body: '' },
] as const)(
  'says 409 $refusalDetail, alike for members and seats',
  async ({ refusalDetail, body }) => {
    const sandbox = await start({ seed, quirks: { refusalDetail } });
    const replies = [await add(sandbox, 'g-2', 'user-1'), await add(sandbox, 'g-4', 'user-2')];
    for (const reply of replies) {
      expect(reply).toMatchObject({ status: 409, body });
      expect(JSON.stringify(reply.body)).not.toContain('ADMIN');
    }
  },
);

it.each<{ quirks: SandboxOptions['quirks']; statuses: readonly number[] }>([
  { quirks: {}, statuses: [409, 404] },
  { quirks: { addAgain: 204, removeAbsent: 204 }, statuses: [204, 204] },
])('answers what changes nothing with $statuses', async ({ quirks, statuses }) => {
  const sandbox = await start({ seed, ...(quirks !== undefined && { quirks }) });
  const replies = [await add(sandbox, 'g-2', 'user-1'), await remove(sandbox, 'g-2', 'user-2')];
  expect(replies.map(({ status }) => status)).toEqual(statuses);
});

it.each([{ managedBy: 'external' }, { externalSynced: true }, { modifiable: false }] as const)(
  'takes %j for a synced group, through both APIs',
  async (sign) => {
    const accounts = seed.accounts.slice(0, 2);
    const groups = [{ id: 'group-1', name: 'Synced', members: ['user-1'], ...sign }];
    const sandbox = await start({ seed: { accounts, groups } });
    const below = `/directories/${sandbox.directories[0]?.id ?? ''}/groups`;
    const replies = [
      await add(sandbox, 'group-1', 'user-2', below),
      await remove(sandbox, 'group-1', 'user-1', below),
      await site.add(sandbox, 'user-2'),
      await site.remove(sandbox, 'user-1'),
    ];
    expect(replies.map(({ status }) => status)).toEqual([403, 403, 400, 400]);
    expect(sandbox.memberships().get('Synced')).toEqual(['user-1']);
  },
);
