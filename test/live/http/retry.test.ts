import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  briefPatience,
  decideRetry,
  type EndedAttempt,
  type Ending,
} from '../../../src/live/http/retry.ts';
import type { NetworkFaultKind } from '../../../src/live/http/fault.ts';

const now = Date.parse('2026-11-21T12:00:00Z');

const answer = (status: number, headers: Record<string, string> = {}): Ending => ({
  kind: 'answer',
  status,
  headers,
});
const fault = (kind: NetworkFaultKind, sent = true): Ending => ({
  kind: 'fault',
  fault: { kind, sent, detail: '' },
});
const decide = (ending: Ending, differences: Partial<EndedAttempt> = {}, chance = 0.5) =>
  decideRetry(
    { reads: true, attempt: 1, waitedMs: 0, reached: true, ending, ...differences },
    now,
    chance,
  );

describe('deciding to try again', () => {
  it.each([
    ['a read', '500', answer(500), 'again'],
    ['a read', '502', answer(502), 'again'],
    ['a read', 'a reset', fault('reset'), 'again'],
    ['a read', 'half a body', fault('garbled'), 'again'],
    ['a read', '404', answer(404), 'stop'],
    ['a read', '409', answer(409), 'stop'],
    ['a read', '200', answer(200), 'stop'],
    ['a read', 'a redirect elsewhere', { kind: 'moved' }, 'stop'],
    ['a write', '429', answer(429), 'again'],
    ['a write', '503 with Retry-After', answer(503, { 'retry-after': '1' }), 'again'],
    ['a write', '503', answer(503), 'stop'],
    ['a write', '500', answer(500), 'stop'],
    ['a write', 'a reset', fault('reset'), 'stop'],
    ['a write', 'a timeout', fault('timeout'), 'stop'],
    ['a write', 'a refused connection', fault('refused', false), 'again'],
    ['a write', '504', answer(504), 'stop'],
  ] as const)('%s and %s: %s', (what, _ending, ending, kind) => {
    expect(decide(ending, { reads: what === 'a read' }).kind).toBe(kind);
  });

  it('takes 409 for "again" only where that is said', () => {
    expect(decide(answer(409), { alsoRetry: [409] }).kind).toBe('again');
  });

  it.each(['name-not-found', 'refused', 'no-connection', 'certificate', 'proxy', 'page'] as const)(
    'does not wait for an address that was never reached: %s',
    (kind) => {
      expect(decide(fault(kind, false), { reached: false }).kind).toBe('stop');
      expect(decide(fault(kind, false), { reached: true }).kind).toBe('again');
    },
  );

  it.each([
    ['seconds', '7', 7000],
    ['seconds and a part', '7.5', 7500],
    ['less than the own patience', '0.5', 2000],
    ['nothing', '0', 2000],
    ['a date', 'Sat, 21 Nov 2026 12:00:09 GMT', 9000],
    ['a date gone by', 'Sat, 21 Nov 2026 11:00:00 GMT', 2000],
    ['nonsense', 'soon', 2000],
    ['a negative number', '-1', 2000],
  ])('obeys Retry-After in %s', (_form, header, waitMs) => {
    expect(decide(answer(429, { 'retry-after': header }))).toMatchObject({ waitMs });
    expect(decide(answer(503, { 'retry-after': header }))).toMatchObject({ waitMs });
  });

  it('keeps the whole bucket back when it is asked to wait, and one request when it is not', () => {
    expect(decide(answer(429))).toMatchObject({ holdsBucket: true });
    expect(decide(answer(500))).toMatchObject({ holdsBucket: false });
  });

  it('backs off from 2 s to at most 30 s, times 0.7 to 1.3', () => {
    const waits = (chance: number) =>
      [1, 2, 3, 4, 5].map((attempt) => decide(answer(500), { attempt }, chance));
    expect(waits(0.5)).toMatchObject([2, 4, 8, 16, 30].map((s) => ({ waitMs: s * 1000 })));
    expect(waits(0)).toMatchObject(
      [1400, 2800, 5600, 11_200, 21_000].map((waitMs) => ({ waitMs })),
    );
    expect(waits(1)[4]).toMatchObject({ waitMs: 39_000 });
  });

  it('gives up after six faults, after twenty waits asked for, and where the wait is too long', () => {
    expect(decide(answer(500), { attempt: 6 }).kind).toBe('stop');
    expect(decide(answer(429), { attempt: 6 }).kind).toBe('again');
    expect(decide(answer(429), { attempt: 20 }).kind).toBe('stop');
    expect(decide(answer(429, { 'retry-after': '3600' })).kind).toBe('stop');
    expect(decide(answer(429), { waitedMs: 599_000 }).kind).toBe('stop');
  });

  it('never asks before Retry-After is over', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.nat(12),
        fc.double({ min: 0, max: 1 }),
        (seconds, attempt, chance) => {
          const ending = answer(429, { 'retry-after': String(seconds) });
          const retry = decide(ending, { attempt }, chance);
          expect(retry.kind === 'stop' || retry.waitMs >= seconds * 1000).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['a first 500', answer(500), 1, 'again'],
    ['a second 500', answer(500), 2, 'stop'],
    ['a first 429 of 2 s', answer(429, { 'retry-after': '2' }), 1, 'again'],
    ['a second one', answer(429, { 'retry-after': '2' }), 2, 'stop'],
    ['a first 429 of 5 s', answer(429, { 'retry-after': '5' }), 1, 'stop'],
  ] as const)('with little patience, %s', (_what, ending, attempt, kind) => {
    const ended = { reads: true, attempt, waitedMs: 0, reached: true, ending };
    expect(decideRetry(ended, now, 1, briefPatience).kind).toBe(kind);
  });
});
