import { describe, expect, it } from 'vitest';
import { givenUpError } from '../../../src/live/http/fault.ts';
import type { Exchange } from '../../../src/live/http/transport.ts';
import { VirtualTime } from '../virtual-time.ts';
import { answer, sendAll, simulate, tooEarly } from '../simulated-server.ts';

const rate = () => 100;
const reset: Exchange = {
  kind: 'fault',
  fault: { kind: 'reset', sent: true, detail: 'ECONNRESET' },
};

describe('a server with bad moments', () => {
  it('that answers 5 % with 429, 500, 503, a reset or half a body gets 1,000 requests answered', async () => {
    const bad: readonly Exchange[] = [
      answer(429, { 'retry-after': '1' }),
      answer(500),
      answer(503),
      reset,
      { kind: 'answer', status: 200, headers: {}, text: '{"values":[' },
    ];
    const simulation = simulate({
      rate,
      answer: (_, count) => (count % 20 === 0 ? bad[(count / 20) % bad.length] : undefined),
    });
    const results = await sendAll(simulation, 1000);
    expect(results.every((one) => one.kind === 'answer' && one.status === 200)).toBe(true);
    expect(simulation.sent.length).toBeLessThan(1100);
    expect(tooEarly(simulation.sent)).toEqual([]);
  });

  it('is waited for when it is down for ten seconds', async () => {
    const start = new VirtualTime().now();
    const down = simulate({
      rate,
      answer: () => (down.time.now() - start < 10_000 ? answer(503) : undefined),
    });
    const results = await sendAll(down, 300);
    expect(results.every((one) => one.kind === 'answer' && one.status === 200)).toBe(true);
  });

  it.each([
    ['500', answer(500), 75_000],
    ['429 without end', answer(429, { 'retry-after': '1' }), 600_000],
    ['resets', reset, 75_000],
  ])('that never gets better is given up on: %s', async (_what, exchange, within) => {
    const simulation = simulate({ rate, answer: () => exchange });
    const begun = simulation.time.now();
    const results = await sendAll(simulation, 300);
    expect(simulation.sent.length).toBeLessThan(100);
    expect(simulation.time.now() - begun).toBeLessThan(within);
    expect(results.at(-1)?.givenUp).toMatchObject({ kind: 'failing' });
    expect(
      givenUpError('https://banc.test', { kind: 'failing', retries: 30 }, 'No.'),
    ).toMatchObject({
      kind: 'failed',
      code: 'unavailable',
      message: 'banc.test fails too often to continue.',
      why: '30 requests had to be sent again, without improvement. The last failure: No.',
    });
  });
});

describe('a quota', () => {
  const spent = (reason: string, headers: Record<string, string> = {}) =>
    simulate({
      rate,
      answer: (_, count) =>
        count > 20 ? answer(429, { 'ratelimit-reason': reason, ...headers }) : undefined,
    });

  it.each(['jira-quota-global-based', 'jira-quota-tenant-based', 'jira-cost-based'])(
    'that is used up stops everything at once, and says when it resets: %s',
    async (reason) => {
      const simulation = spent(reason, { 'x-ratelimit-reset': '2026-11-21T13:00Z' });
      const results = await sendAll(simulation, 500);
      const resetsAt = Date.parse('2026-11-21T13:00:00Z');
      expect(results.at(-1)).toMatchObject({
        status: 429,
        requests: 0,
        givenUp: { kind: 'quota', reason, resetsAt },
      });
      expect(simulation.sent.length).toBeLessThan(40);
      const [later] = await sendAll(simulation, 1, '/another');
      expect(later?.givenUp).toMatchObject({ kind: 'quota' });
    },
  );

  it('is reported with the time of its renewal, or without when Atlassian does not say', () => {
    const at = (resetsAt: number | undefined) =>
      givenUpError('https://banc.test', { kind: 'quota', reason: 'jira-cost-based', resetsAt }, '');
    expect(at(Date.parse('2026-11-21T12:59:01Z'))).toMatchObject({
      code: 'quota',
      message: 'banc.test accepts no more requests until 2026-11-21 13:00 UTC.',
      why: expect.stringContaining('jira-cost-based') as string,
      hint: expect.stringContaining('again') as string,
    });
    expect(at(undefined).message).toBe('banc.test accepts no more requests for now.');
  });
});

describe('a bucket that is closed for an hour', () => {
  it('is not waited for, by nobody, and others go on', async () => {
    const simulation = simulate({
      rate,
      answer: ({ url }) =>
        url.pathname === '/x' ? answer(429, { 'retry-after': '3600' }) : undefined,
    });
    const results = await sendAll(simulation, 100);
    expect(simulation.sent.length).toBeLessThan(12);
    expect(results.at(-1)).toMatchObject({ status: 429, requests: 0 });
    expect(results.at(-1)?.givenUp).toBeUndefined();
    const others = await sendAll(simulation, 5, '/y');
    expect(others).toMatchObject(Array.from({ length: 5 }, () => ({ status: 200 })));
    expect(tooEarly(simulation.sent)).toEqual([]);
  });
});
