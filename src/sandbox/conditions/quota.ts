import type { Step } from '../http/handler.ts';
import { tooMany } from './waits.ts';

/** So many requests of one tenant, whatever they ask for, in each window: OAuth apps have it by the hour. */
export interface Quota {
  readonly requests: number;
  /** Milliseconds; the first begins with the first request. */
  readonly window: number;
}

export function limitByQuota(quota: Quota, now: () => number): Step {
  const windows = new Map<string, { readonly ends: number; used: number }>();
  return async (visit, next) => {
    const tenant = visit.place?.api.tenant;
    if (tenant === undefined) return next(visit);
    const known = windows.get(tenant);
    const current =
      known !== undefined && known.ends > now() ? known : { ends: now() + quota.window, used: 0 };
    windows.set(tenant, current);
    if (current.used < quota.requests) {
      current.used += 1;
      return next(visit);
    }
    const wait = {
      seconds: Math.max(1, Math.ceil((current.ends - now()) / 1000)),
      reason: 'jira-quota-tenant-based',
      headers: { 'x-ratelimit-limit': String(quota.requests) },
    } as const;
    return tooMany(visit, wait, current.ends);
  };
}
