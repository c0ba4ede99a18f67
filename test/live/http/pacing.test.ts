import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, sendAll, simulate, tooEarly, type Sent } from '../simulated-server.ts';
import { runs } from '../../support/runs.ts';

const shareOf429 = (sent: readonly Sent[]) =>
  sent.filter(({ status }) => status === 429).length / sent.length;

/** In any second. */
function expectNoMore(sent: readonly Sent[], most: number): void {
  const times = sent.map(({ at }) => at);
  for (const begin of times) {
    const within = times.filter((at) => at >= begin && at < begin + 1000);
    expect(within.length).toBeLessThanOrEqual(most);
  }
}

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
    const simulation = simulate({ rate: from(100), latency: 400, showsLimits: true });
    const begun = simulation.time.now();
    await sendAll(simulation, 2000);
    expect(simulation.time.now() - begun).toBeLessThan(1.05 * 20_000);
    expect(shareOf429(simulation.sent)).toBe(0);
  });

  it.each([50, 200, 400])(
    'turns away two requests when it is as documented and silent, %d ms away',
    async (latency) => {
      const simulation = simulate({ rate: from(100), latency });
      const begun = simulation.time.now();
      await sendAll(simulation, 1000);
      expect(simulation.sent.filter(({ status }) => status === 429)).toHaveLength(2);
      // Its bucket holds a hundred to begin with.
      expect(simulation.time.now() - begun).toBeLessThan(9300 + 4 * latency);
    },
  );

  it.each([50, 200, 400])(
    'and that has none, %d ms away, is found out in a few round trips',
    async (latency) => {
      const simulation = simulate({ rate: () => 1e6, latency }, { inFlight: 100 });
      const begun = simulation.time.now();
      await sendAll(simulation, 500);
      // What is documented takes 4 seconds and a round trip.
      expect(simulation.time.now() - begun).toBeLessThan(700 + 8 * latency);
    },
  );

  it('is asked no faster than documented once it has trouble', async () => {
    const failing = [150, 151];
    const simulation = simulate({
      rate: () => 1e6,
      answer: (_, count) => (failing.includes(count) ? answer(500) : undefined),
    });
    await sendAll(simulation, 600);
    const [trouble] = simulation.sent.filter(({ status }) => status === 500);
    const after = simulation.sent.filter(({ at }) => at > (trouble?.backAt ?? Infinity) + 1000);
    expect(after.length).toBeGreaterThan(200);
    expectNoMore(after, 100 + 10);
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

describe('a server that lets everything through', () => {
  const near = { 'x-ratelimit-nearlimit': 'true' };
  const empty = (limit: number) => ({
    ...near,
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': '0',
  });
  const full = { 'x-ratelimit-limit': '1000000', 'x-ratelimit-remaining': '1000000' };

  it.each<[string, (count: number) => Record<string, string>]>([
    ['of a thousand million nothing is left', () => empty(1e9)],
    ['of a hundred nothing is left', () => empty(100)],
    ['of a million all and nothing is left in turn', (n) => (n % 2 === 0 ? full : empty(1e6))],
    ['the limit is near, and no more', () => near],
  ])('is not waited for because it says that %s', async (_what, headers) => {
    for (const latency of [2, 200]) {
      const simulation = simulate({
        rate: from(100),
        latency,
        answer: (_, count) => answer(200, headers(count)),
      });
      const begun = simulation.time.now();
      await sendAll(simulation, 500);
      // What is documented takes 4 seconds and a round trip.
      expect(simulation.time.now() - begun).toBeLessThan(15_000);
      expectNoMore(simulation.sent, 100 + 100);
    }
  });
});

describe('a bucket', () => {
  it('that shows what it allows gets what is documented, and twelve requests before it has shown it', async () => {
    const simulation = simulate({ rate: from(1000), latency: 2, showsLimits: true });
    await sendAll(simulation, 500);
    const [first] = simulation.sent;
    const early = simulation.sent.filter(({ at }) => at < (first?.backAt ?? 0));
    expect(early.length).toBeLessThanOrEqual(12);
    // As much as it holds, and what flows in.
    expectNoMore(simulation.sent, 100 + 100);
    const later = simulation.sent.filter(({ at }) => at > (first?.at ?? 0) + 1000);
    expect(later.length).toBeGreaterThan(200);
    expectNoMore(later, 100);
  });

  it('is not emptied: an answer that shows less than was thought is heard at once', async () => {
    const simulation = simulate({ rate: from(100), capacity: 30, showsLimits: true });
    await sendAll(simulation, 300);
    expect(shareOf429(simulation.sent)).toBe(0);
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
