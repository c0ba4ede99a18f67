import type { Fault, FaultKind } from './fault.ts';
import { retryAfter } from './retry-after.ts';
import type { Headers, TransportRequest } from './transport.ts';

export interface EndedAttempt {
  readonly method: TransportRequest['method'];
  /** From 1. */
  readonly attempt: number;
  /** How long this request has waited between its attempts so far, in milliseconds. */
  readonly waitedMs: number;
  /** Whether this server has ever answered like Atlassian: it may come back, whereas a wrong address does not. */
  readonly reached: boolean;
  readonly ending: Ending;
  /** Statuses that mean "again" at this endpoint alone. */
  readonly alsoRetry?: readonly number[] | undefined;
}

export type Ending =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** A redirect that must not be followed. */
  | { readonly kind: 'moved' };

export type Retry =
  | { readonly kind: 'stop' }
  | {
      readonly kind: 'again';
      readonly waitMs: number;
      /** Atlassian named the wait: it holds for every request to the same endpoint. */
      readonly holdsBucket: boolean;
    };

const mostAttempts = 6;
/** Being asked to wait is no fault: it is borne more often. */
const mostThrottledAttempts = 12;
const longestWait = 120_000;
const longestWaitInAll = 300_000;

/** Atlassian's advice: from 2 s, doubling, at most 30 s, each × 0.7 to 1.3. */
const firstBackoff = 2000;
const longestBackoff = 30_000;

const wrongAddress: ReadonlySet<FaultKind> = new Set([
  'name-not-found',
  'refused',
  'no-connection',
  'certificate',
  'proxy',
  'page',
]);

/**
 * Whether to send a request again, and when. A write is sent again only when it certainly was not carried out.
 * `now` in milliseconds since 1970, `chance` from 0 up to 1.
 */
export function decideRetry(ended: EndedAttempt, now: number, chance: number): Retry {
  const asked = askedWait(ended.ending, now);
  const throttled = isThrottled(ended.ending, asked);
  if (!throttled && !mayRepeat(ended)) return { kind: 'stop' };
  if (ended.attempt >= (throttled ? mostThrottledAttempts : mostAttempts)) return { kind: 'stop' };
  const waitMs = asked ?? backoff(ended.attempt, chance);
  if (waitMs > longestWait || ended.waitedMs + waitMs > longestWaitInAll) return { kind: 'stop' };
  return { kind: 'again', waitMs, holdsBucket: throttled };
}

/** 429, and a 503 that says when to come back, were turned away at the door: nothing was carried out. */
export function isTurnedAway(status: number, headers: Headers): boolean {
  return status === 429 || (status === 503 && retryAfter(headers['retry-after'], 0) !== undefined);
}

function askedWait(ending: Ending, now: number): number | undefined {
  return ending.kind === 'answer' && (ending.status === 429 || ending.status === 503)
    ? retryAfter(ending.headers['retry-after'], now)
    : undefined;
}

function isThrottled(ending: Ending, asked: number | undefined): boolean {
  return ending.kind === 'answer' && (ending.status === 429 || asked !== undefined);
}

function mayRepeat({ method, ending, reached, alsoRetry }: EndedAttempt): boolean {
  const reads = method === 'GET';
  switch (ending.kind) {
    case 'fault':
      return (reached || !wrongAddress.has(ending.fault.kind)) && (reads || !ending.fault.sent);
    case 'answer':
      return (
        reads &&
        (ending.status >= 500 ||
          ending.status === 408 ||
          alsoRetry?.includes(ending.status) === true)
      );
    case 'moved':
      return false;
  }
}

function backoff(attempt: number, chance: number): number {
  const full = Math.min(firstBackoff * 2 ** (attempt - 1), longestBackoff);
  return Math.round(full * (0.7 + 0.6 * chance));
}
