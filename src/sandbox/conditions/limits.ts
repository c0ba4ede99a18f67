import type { Step } from '../http/handler.ts';
import { TokenBucket } from './token-bucket.ts';
import { bucketOf, type Waits } from './waits.ts';

export const limitedMethods = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/** Requests a second by method; no limit where absent. */
export type Limits = Readonly<Partial<Record<(typeof limitedMethods)[number], number>>>;

/** What secondary sources tell of Jira Cloud: https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
export const atlassianLimits: Limits = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };

/** A token bucket for each tenant, endpoint and method, told about in the headers of every answer. */
export function limitBursts(limits: Limits, waits: Waits, now: () => number): Step {
  const buckets = new Map<string, TokenBucket>();
  return async (visit, next) => {
    const key = bucketOf(visit);
    const perSecond = limitOf(limits, visit.call.method);
    if (key === undefined || perSecond === undefined) return next(visit);
    const bucket = buckets.get(key) ?? new TokenBucket(perSecond, now);
    buckets.set(key, bucket);
    const limit = { 'x-ratelimit-limit': String(perSecond) };
    if (!bucket.take()) {
      const seconds = Math.max(1, Math.ceil(bucket.untilNext / 1000));
      return waits.impose(visit, { seconds, reason: 'jira-burst-based', headers: limit });
    }
    const { remaining, untilFull } = bucket;
    const answer = await next(visit);
    const headers = {
      ...limit,
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': new Date(now() + untilFull).toISOString(),
      ...(remaining < perSecond / 5 && { 'x-ratelimit-nearlimit': 'true' }),
    };
    return { ...answer, headers: { ...headers, ...answer.headers } };
  };
}

function limitOf(limits: Limits, method: string): number | undefined {
  const known = limitedMethods.find((name) => name === method);
  return known === undefined ? undefined : limits[known];
}
