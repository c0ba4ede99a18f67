import { expect, it } from 'vitest';
import { atlassianLimits, type Sandbox } from '../../../src/sandbox/sandbox.ts';
import { manualTiming } from '../manual-timing.ts';
import { add, exchange, person, remove, start } from '../start.ts';

const seed = {
  accounts: [person(1), person(2)],
  groups: [{ id: 'group-1', name: 'Engineering', members: ['user-1'] }],
};

async function read(sandbox: Sandbox, path = 'myself') {
  const { status, headers } = await exchange(sandbox, `GET /rest/api/3/${path}`);
  const limit = (name: string) => headers.get(`x-ratelimit-${name}`);
  return {
    status,
    limit: limit('limit'),
    remaining: limit('remaining'),
    near: limit('nearlimit'),
    reset: limit('reset'),
    after: headers.get('retry-after'),
    reason: headers.get('ratelimit-reason'),
  };
}

it('shows on every answer what is left, and answers 429 when nothing is', async () => {
  const { timing } = manualTiming();
  const sandbox = await start({ seed, timing, limits: { GET: 2 } });
  expect(await read(sandbox)).toEqual({
    status: 200,
    limit: '2',
    remaining: '1',
    near: null,
    reset: '2026-11-23T09:00:00.500Z',
    after: null,
    reason: null,
  });
  expect(await read(sandbox)).toMatchObject({ status: 200, remaining: '0', near: 'true' });
  expect(await read(sandbox)).toEqual({
    status: 429,
    limit: '2',
    remaining: '0',
    near: 'true',
    reset: '2026-11-23T09:00:01.000Z',
    after: '1',
    reason: 'jira-burst-based',
  });
});

it('lets nobody in before the wait is over, and begins it anew for who tries', async () => {
  const { timing, pass } = manualTiming();
  const sandbox = await start({ seed, timing, limits: { GET: 1 } });
  const statuses: number[] = [];
  for (const wait of [0, 0, 900, 900, 999, 1000]) {
    pass(wait);
    statuses.push((await read(sandbox)).status);
  }
  expect(statuses).toEqual([200, 429, 429, 429, 429, 200]);
});

it('counts by endpoint and method, and all versions and addresses of an endpoint together', async () => {
  const { timing } = manualTiming();
  const sandbox = await start({ seed, timing, limits: { GET: 1, POST: 1 } });
  expect(await read(sandbox)).toMatchObject({ status: 200 });
  expect(await read(sandbox, 'group/bulk')).toMatchObject({ status: 200 });
  expect(await add(sandbox, 'user-2')).toMatchObject({ status: 201 });
  expect(await remove(sandbox, 'user-2')).toMatchObject({ status: 200 });
  const again = await exchange(sandbox, `GET /rest/api/latest/myself`);
  const scoped = await exchange(sandbox, `GET /ex/jira/${sandbox.cloudId}/rest/api/3/myself`);
  expect([again.status, scoped.status]).toEqual([429, 429]);
});

it('fills its buckets evenly', async () => {
  const { timing, pass } = manualTiming();
  const sandbox = await start({ seed, timing, limits: atlassianLimits });
  for (let sent = 0; sent < 100; sent += 1) await read(sandbox);
  pass(250);
  expect(await read(sandbox)).toMatchObject({ status: 200, limit: '100', remaining: '24' });
});

it('stops a tenant at its quota until the window ends, whatever is requested', async () => {
  const { timing, pass } = manualTiming();
  const sandbox = await start({ seed, timing, quota: { requests: 2, window: 3_600_000 } });
  await read(sandbox);
  await read(sandbox, 'group/bulk');
  pass(600_000);
  expect(await read(sandbox, 'users')).toMatchObject({
    status: 429,
    after: '3000',
    reason: 'jira-quota-tenant-based',
    reset: '2026-11-23T10:00:00.000Z',
  });
  pass(3_000_000);
  expect(await read(sandbox)).toMatchObject({ status: 200 });
});

it('limits nothing unless configured to', async () => {
  const sandbox = await start({ seed });
  expect(await read(sandbox)).toMatchObject({ status: 200, limit: null, remaining: null });
});
