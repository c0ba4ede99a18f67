import { expect, it } from 'vitest';
import { readLimits } from '../../../src/live/http/limits.ts';

const now = Date.parse('2026-11-21T12:00:30Z');
const none = {
  reason: 'burst',
  limit: undefined,
  remaining: undefined,
  nearLimit: false,
  waitMs: undefined,
  resetsAt: undefined,
};

it.each([
  ['nothing', {}, {}],
  [
    'the bucket',
    { 'x-ratelimit-limit': '350', 'x-ratelimit-remaining': '0' },
    { limit: 350, remaining: 0 },
  ],
  ['that little is left', { 'x-ratelimit-nearlimit': 'true' }, { nearLimit: true }],
  ['Retry-After', { 'retry-after': '7' }, { waitMs: 7000, resetsAt: now + 7000 }],
  [
    'Reset alone',
    { 'x-ratelimit-reset': '2026-11-21T12:01Z' },
    { waitMs: 30_000, resetsAt: now + 30_000 },
  ],
  [
    'Reset in seconds since 1970',
    { 'x-ratelimit-reset': String(now / 1000 + 9) },
    { waitMs: 9000, resetsAt: now + 9000 },
  ],
  [
    'Reset cut to the minute, and gone by',
    { 'x-ratelimit-reset': '2026-11-21T12:00Z', 'retry-after': '2' },
    { waitMs: 2000, resetsAt: now + 2000 },
  ],
  ['a quota', { 'ratelimit-reason': 'jira-quota-tenant-based' }, { reason: 'quota' }],
  ['a cost', { 'ratelimit-reason': 'jira-cost-based' }, { reason: 'quota' }],
  ['a burst', { 'ratelimit-reason': 'jira-burst-based' }, { reason: 'burst' }],
  [
    'nonsense',
    { 'x-ratelimit-limit': '-1', 'x-ratelimit-remaining': 'many', 'x-ratelimit-reset': 'soon' },
    {},
  ],
] as const)('reads what an answer says of limits: %s', (_what, headers, expected) => {
  expect(readLimits(headers, now)).toEqual({ ...none, ...expected });
});
