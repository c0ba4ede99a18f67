import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, sendAll, simulate, tooEarly, type Sent } from '../simulated-server.ts';
import { runs } from '../../support/runs.ts';

const shareOf429 = (sent: readonly Sent[]) =>
  sent.filter(({ status }) => status === 429).length / sent.length;

const from = (start: number, ...steps: readonly (readonly [seconds: number, rate: number])[]) =>
  ((elapsed: number) =>
    steps.findLast(([seconds]) => elapsed >= seconds * 1000)?.[1] ?? start) satisfies (
    elapsed: number,
  ) => number;

describe('a server whose limit nobody knows', () => {
  it.each([
    ['100 a second', from(100), 1000, 10],
    ['60 a second', from(60), 1000, 16.7],
    ['20 a second', from(20), 1000, 50],
    ['5 a second', from(5), 1000, 200],
    ['100, then 20 a second', from(100, [5, 20]), 1500, 55],
    ['20, then 100 a second', from(20, [10, 100]), 2000, 28],
    ['100, then 20, then 50 a second', from(100, [5, 20], [20, 50]), 2000, 44],
  ])('of %s is used well, and seldom overrun', async (_what, rate, count, ideal) => {
    for (const showsLimits of [true, false]) {
      const simulation = simulate({ rate, showsLimits });
      const begun = simulation.time.now();
      const results = await sendAll(simulation, count);
      expect(results.every((one) => one.kind === 'answer' && one.status === 200)).toBe(true);
      expect(simulation.time.now() - begun).toBeLessThan(ideal * 1250);
      expect(shareOf429(simulation.sent)).toBeLessThan(0.02);
      expect(tooEarly(simulation.sent)).toEqual([]);
    }
  });

  it('is used well over long distances too: 400 ms need 40 requests under way', async () => {
    const simulation = simulate({ rate: from(100), latency: 400 });
    const begun = simulation.time.now();
    await sendAll(simulation, 2000);
    expect(simulation.time.now() - begun).toBeLessThan(1.1 * 20_000);
    expect(shareOf429(simulation.sent)).toBe(0);
  });

  it('gets no request before Retry-After is over, whatever it allows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          rate: fc.integer({ min: 2, max: 200 }),
          capacity: fc.integer({ min: 1, max: 200 }),
          latency: fc.integer({ min: 2, max: 800 }),
          showsLimits: fc.boolean(),
        }),
        async ({ rate, ...nature }) => {
          const simulation = simulate({ ...nature, rate: from(rate) });
          const results = await sendAll(simulation, 150);
          expect(results.every((one) => one.kind === 'answer' && one.status === 200)).toBe(true);
          expect(tooEarly(simulation.sent)).toEqual([]);
        },
      ),
      { numRuns: runs(30) },
    );
  });
});

describe('a bucket', () => {
  it('gets no more than 100 requests in any second, and ten to begin with', async () => {
    const simulation = simulate({ rate: from(1000), latency: 2 });
    await sendAll(simulation, 500);
    const times = simulation.sent.map(({ at }) => at);
    for (const begin of times) {
      expect(times.filter((at) => at >= begin && at < begin + 1000).length).toBeLessThanOrEqual(
        110,
      );
    }
  });

  it('is closed for the requests that stood in line already, and others go on', async () => {
    let closed = false;
    const { time, client, sent } = simulate({
      rate: from(100),
      answer({ url }) {
        if (closed || url.pathname !== '/x') return undefined;
        closed = true;
        return answer(429, { 'retry-after': '9' });
      },
    });
    const paths = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? '/x' : '/y'));
    await time.run(Promise.all(paths.map((path) => client.send({ method: 'GET', path }))));
    const { backAt = 0, closedUntil = 0 } = sent.find(({ status }) => status === 429) ?? {};
    const during = sent.filter(({ at }) => at > backAt && at < closedUntil);
    expect(new Set(during.map(({ bucket }) => bucket))).toEqual(new Set(['GET /y']));
    expect(sent).toHaveLength(101);
  });

  it('is what Atlassian counts together: an endpoint with whatever ids, and a method', async () => {
    const { time, client, sent } = simulate({
      rate: from(100),
      answer: (_, count) => (count === 1 ? answer(429, { 'retry-after': '5' }) : undefined),
    });
    const endpoint = '/groups/{groupId}/memberships';
    const post = async (id: number, after: number) => {
      await time.sleep(after);
      await client.send({ method: 'POST', path: `/groups/${id}/memberships`, endpoint });
    };
    const begun = time.now();
    await time.run(Promise.all([post(1, 0), post(2, 1000)]));
    expect(sent.map(({ at }) => at - begun)).toEqual([0, 5050, 5050]);
  });

  it('shares the places for requests under way with the other buckets, turn by turn', async () => {
    const simulation = simulate({ rate: from(100) }, { inFlight: 2 });
    const { time, client, sent } = simulation;
    const send = (path: string) =>
      Array.from({ length: 10 }, () => client.send({ method: 'GET', path }));
    await time.run(Promise.all(['/x', '/y'].flatMap(send)));
    const order = sent.map(({ bucket }) => bucket.at(-1)).join('');
    // The first two had left before any other was in line.
    expect(order).toBe('xxxyxyxyxyxyxyxyxyyy');
  });
});
