import type { Headers } from './transport.ts';

/**
 * What an answer says about Atlassian's limits. Any of it may be missing.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export interface LimitHeaders {
  /** Which limit a 429 is about: `quota` lasts to the end of the hour and holds for everything, `burst` for one bucket. */
  readonly reason: 'burst' | 'quota';
  /** The size of the bucket. Its number is no rate: 350 has been seen where 100 a second are allowed. */
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** Less than a fifth is left. */
  readonly nearLimit: boolean;
  /** How long to wait, in milliseconds, by `Retry-After`, else by `X-RateLimit-Reset`. */
  readonly waitMs: number | undefined;
  /** Milliseconds since 1970. */
  readonly resetsAt: number | undefined;
}

export function readLimits(headers: Headers, now: number): LimitHeaders {
  const after = retryAfter(headers['retry-after'], now);
  const reset = readInstant(headers['x-ratelimit-reset']);
  const untilReset = reset !== undefined && reset > now ? reset - now : undefined;
  // Reset is commonly cut to the minute and then too early: of the two, the later counts.
  const resets = Math.max(after ?? 0, untilReset ?? 0);
  return {
    reason: /quota|cost/iu.test(headers['ratelimit-reason'] ?? '') ? 'quota' : 'burst',
    limit: readCount(headers['x-ratelimit-limit']),
    remaining: readCount(headers['x-ratelimit-remaining']),
    nearLimit: headers['x-ratelimit-nearlimit']?.trim().toLowerCase() === 'true',
    waitMs: after ?? untilReset,
    resetsAt: resets > 0 ? now + resets : undefined,
  };
}

/**
 * How long a `Retry-After` header asks to wait, in milliseconds: it holds seconds or an HTTP date.
 * Undefined when there is none, none that can be read, or one that asks for no wait.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text) * 1000 || undefined;
  // An HTTP date names its month; without this check, `-1` is a year to JavaScript.
  const at = /[a-z]{3}/iu.test(text) ? Date.parse(text) : Number.NaN;
  return at > now ? at - now : undefined;
}

function readCount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/u.test(text.trim()) ? Number(text) : undefined;
}

/** ISO 8601, or seconds since 1970 as some gateways write it. */
function readInstant(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  if (/^\d{10}$/u.test(trimmed)) return Number(trimmed) * 1000;
  const at = /^\d{4}-/u.test(trimmed) ? Date.parse(trimmed) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}
