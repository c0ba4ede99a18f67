import type { Step } from '../http/api.ts';
import { type Waits, bucketOf, tooMany } from './waits.ts';

export const limitedMethods = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/** Requests a second by method; no limit where absent. */
export type RateLimits = Readonly<Partial<Record<(typeof limitedMethods)[number], number>>>;

/** What secondary sources say of Jira Cloud: https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
export const atlassianLimits: RateLimits = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };

/** A token bucket for each tenant, endpoint and method, reported in the headers of every answer. */
export function limitBursts(limits: RateLimits, waits: Waits, now: () => number): Step {
  const buckets = new Map<string, TokenBucket>();
  return async (routed, next) => {
    const key = bucketOf(routed);
    const perSecond = limitOf(limits, routed.call.method);
    if (key === undefined || perSecond === undefined) return next(routed);
    const bucket = buckets.get(key) ?? new TokenBucket(perSecond, now);
    buckets.set(key, bucket);
    const limit = { 'x-ratelimit-limit': String(perSecond) };
    if (!bucket.take()) {
      const seconds = Math.max(1, Math.ceil(bucket.untilNext / 1000));
      return waits.impose(routed, { seconds, reason: 'jira-burst-based', headers: limit });
    }
    const { remaining, untilFull } = bucket;
    const answer = await next(routed);
    const headers = {
      ...limit,
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': new Date(now() + untilFull).toISOString(),
      ...(remaining < perSecond / 5 && { 'x-ratelimit-nearlimit': 'true' }),
    };
    return { ...answer, headers: { ...headers, ...answer.headers } };
  };
}

function limitOf(limits: RateLimits, method: string): number | undefined {
  const known = limitedMethods.find((name) => name === method);
  return known === undefined ? undefined : limits[known];
}

/** Holds one second's worth of requests, and is filled evenly. */
class TokenBucket {
  readonly #perSecond: number;
  readonly #now: () => number;
  #tokens: number;
  #filledAt: number;

  constructor(perSecond: number, now: () => number) {
    this.#perSecond = perSecond;
    this.#now = now;
    this.#tokens = this.#capacity;
    this.#filledAt = now();
  }

  /** Takes a token; false when there is none. */
  take(): boolean {
    const moment = this.#now();
    const filled = ((moment - this.#filledAt) / 1000) * this.#perSecond;
    this.#tokens = Math.min(this.#capacity, this.#tokens + filled);
    this.#filledAt = moment;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  get remaining(): number {
    return Math.floor(this.#tokens);
  }

  /** Milliseconds until it is full again. */
  get untilFull(): number {
    return ((this.#capacity - this.#tokens) / this.#perSecond) * 1000;
  }

  /** Milliseconds until there is a token. */
  get untilNext(): number {
    return (Math.max(0, 1 - this.#tokens) / this.#perSecond) * 1000;
  }

  /** A limit below one a second still lets one through at a time. */
  get #capacity(): number {
    return Math.max(1, this.#perSecond);
  }
}

/** So many requests of one tenant, whatever they are for, in each window: OAuth apps have it by the hour. */
export interface Quota {
  readonly requests: number;
  /** Milliseconds; the first begins with the first request. */
  readonly window: number;
}

export function limitByQuota(quota: Quota, now: () => number): Step {
  const windows = new Map<string, { readonly ends: number; used: number }>();
  return async (routed, next) => {
    const tenant = routed.route?.api.tenant;
    if (tenant === undefined) return next(routed);
    const known = windows.get(tenant);
    const current =
      known !== undefined && known.ends > now() ? known : { ends: now() + quota.window, used: 0 };
    windows.set(tenant, current);
    if (current.used < quota.requests) {
      current.used += 1;
      return next(routed);
    }
    const wait = {
      seconds: Math.max(1, Math.ceil((current.ends - now()) / 1000)),
      reason: 'jira-quota-tenant-based',
      headers: { 'x-ratelimit-limit': String(quota.requests) },
    } as const;
    return tooMany(routed, wait, current.ends);
  };
}
