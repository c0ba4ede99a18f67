import { expect, it } from 'vitest';
import type { RequestEvent } from '../../src/live/http/request-event.ts';
import { readLimits } from '../../src/live/http/limits.ts';
import { trafficOf } from '../../src/live/traffic.ts';

const noon = Date.parse('2026-11-23T12:00:00Z');

/** An answer that took 200 ms and was there at noon, by this machine's clock. */
function answer(clock?: number, headers: Record<string, string> = {}, ms = 200): RequestEvent {
  const limits = readLimits(headers, noon);
  const event = { method: 'GET', path: '/', attempt: 1, queuedMs: 0, waitMs: 0, at: noon, ms };
  return { ...event, status: 200, server: { ...(clock === undefined ? {} : { clock }), limits } };
}

const fault: RequestEvent = {
  ...{ method: 'GET', path: '/', attempt: 1, queuedMs: 0, waitMs: 0, at: noon, ms: 9000 },
  fault: 'ECONNRESET',
};

it.each([
  ['the same second', noon, 0],
  ['the second before, in which it was written', noon - 1000, 0],
  ['a second later than there can be', noon + 1000, -1000],
  ['two seconds before sending', noon - 2200, 1000],
  ['an hour behind', noon - 3_600_000, 3_598_800],
])('holds clocks against each other as far as whole seconds allow: %s', (_, clock, ahead) => {
  expect(trafficOf([answer(clock)]).clockAheadMs).toBe(ahead);
});

it('believes the best of several clocks, and none that is not given', () => {
  expect(trafficOf([answer(noon - 900_000), answer(noon), answer()]).clockAheadMs).toBe(0);
  expect(trafficOf([answer()])).not.toHaveProperty('clockAheadMs');
});

it('gives the median of what was answered, and counts what was sent', () => {
  const events = [fault, answer(noon, {}, 30), answer(noon, {}, 10), answer(noon, {}, 20)];
  expect(trafficOf(events)).toMatchObject({ requests: 4, answers: 3, medianMs: 20 });
  expect(trafficOf([fault])).toEqual({ requests: 1, answers: 0, nearLimit: false, throttled: 0 });
});

it('finds the limit of which the least is left', () => {
  const limit = (remaining: string, of: string, near = 'false') =>
    answer(noon, {
      'x-ratelimit-limit': of,
      'x-ratelimit-remaining': remaining,
      'x-ratelimit-nearlimit': near,
    });
  const traffic = trafficOf([limit('90', '100'), limit('50', '400', 'true'), limit('1', '0')]);
  expect(traffic).toMatchObject({ tightest: { limit: 400, remaining: 50 }, nearLimit: true });
  expect(trafficOf([{ ...answer(noon), status: 429 }]).throttled).toBe(1);
});
