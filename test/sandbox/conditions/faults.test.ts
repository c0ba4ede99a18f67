import { expect, it } from 'vitest';
import type { FaultKind, Sandbox } from '../../../src/sandbox/sandbox.ts';
import { manualTiming } from '../manual-timing.ts';
import { seededRandom } from '../seeded-random.ts';
import { add, exchange, person, send, start } from '../start.ts';

const seed = {
  accounts: [person(1), person(2)],
  groups: [{ id: 'group-1', name: 'Engineering', members: ['user-1'] }],
};

/** One fault, and what else is drawn for it. */
async function faulty(kind: FaultKind, ...chances: number[]): Promise<Sandbox> {
  const { timing } = manualTiming([0, ...chances]);
  return start({ seed, timing, faults: { [kind]: 0.5 } });
}

it.each([
  { kind: '500', status: 500, type: 'application/json;charset=UTF-8' },
  { kind: '502', status: 502, type: 'text/html;charset=UTF-8' },
  { kind: '503', status: 503, type: 'application/json;charset=UTF-8' },
  { kind: '504', status: 504, type: 'text/html;charset=UTF-8' },
  { kind: 'html', status: 200, type: 'text/html;charset=UTF-8' },
] as const)('answers a read with $kind, and the next one well', async ({ kind, status, type }) => {
  const sandbox = await faulty(kind);
  const { headers, ...reply } = await exchange(sandbox, 'GET /rest/api/3/myself');
  expect([reply.status, headers.get('content-type')]).toEqual([status, type]);
  expect(await send(sandbox, 'GET /rest/api/3/myself')).toMatchObject({ status: 200 });
  expect(sandbox.requests.map(({ fault }) => fault)).toEqual([kind, undefined]);
});

it.each([
  { kind: '429', done: false, arrives: 429 },
  { kind: '503', done: false, arrives: 503 },
  { kind: 'html', done: false, arrives: 502 },
  { kind: 'reset', done: false, arrives: 'nothing' },
  { kind: 'truncate', done: true, arrives: 'nothing' },
  { kind: 'lost', done: true, arrives: 'nothing' },
] as const)('a write that meets $kind is done: $done', async ({ kind, done, arrives }) => {
  const sandbox = await faulty(kind);
  const reply = await add(sandbox, 'user-2').catch(() => ({ status: 'nothing' }));
  expect(reply.status).toBe(arrives);
  expect(sandbox.memberships().get('Engineering')?.includes('user-2')).toBe(done);
});

it.each([
  { drawn: 0, body: '' },
  { drawn: 0.2, body: { code: 429, message: 'Rate limit exceeded.' } },
  { drawn: 0.4, body: 'local_rate_limited' },
  { drawn: 0.6, body: expect.stringContaining('<h1>Too Many Requests</h1>') as unknown },
  { drawn: 0.8, body: { errorMessages: ['Rate limit exceeded.'], errors: {} } },
])('says 429 in the shape that $drawn draws, with when to ask again', async ({ drawn, body }) => {
  const sandbox = await faulty('429', drawn);
  const reply = await exchange(sandbox, 'GET /rest/api/3/myself');
  expect(reply).toMatchObject({ status: 429, body });
  expect(reply.headers.get('retry-after')).toBe('1');
  expect(await send(sandbox, 'GET /rest/api/3/myself')).toMatchObject({ status: 429 });
});

it.each([
  { drawn: 0.4, after: '1' },
  { drawn: 0.6, after: null },
])('says with some 503 when to ask again', async ({ drawn, after }) => {
  const { headers } = await exchange(await faulty('503', drawn), 'GET /rest/api/3/myself');
  expect(headers.get('retry-after')).toBe(after);
});

it('draws the same faults from the same seed, about as often as configured', async () => {
  const faults = { '500': 0.1, '502': 0.1 } as const;
  const draw = async () => {
    const timing = { ...manualTiming().timing, random: seededRandom(7) };
    const sandbox = await start({ seed, timing, faults });
    for (let sent = 0; sent < 100; sent += 1) await send(sandbox, 'GET /rest/api/3/serverInfo');
    return sandbox.requests.map(({ fault }) => fault ?? 'none');
  };
  const [first, second] = [await draw(), await draw()];
  expect(first).toEqual(second);
  expect(first.filter((fault) => fault !== 'none').length).toBeGreaterThan(10);
  expect(first.filter((fault) => fault !== 'none').length).toBeLessThan(30);
});
