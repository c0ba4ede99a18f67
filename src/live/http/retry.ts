import type { Fault, NetworkFaultKind } from './fault.ts';
import { readLimits, retryAfter } from './limits.ts';
import type { Headers } from './transport.ts';

/** How long to go on with one request. */
export interface RetryPolicy {
  readonly attempts: number;
  /** Being asked to wait is no fault: it is tolerated more often. */
  readonly throttledAttempts: number;
  /** In milliseconds. What is closed for longer is not waited for. */
  readonly longestWait: number;
  /** In milliseconds, between all attempts together. */
  readonly longestWaitInAll: number;
}

const usualPatience: RetryPolicy = {
  attempts: 6,
  throttledAttempts: 20,
  longestWait: 120_000,
  longestWaitInAll: 600_000,
};

/** For whoever wants to know what is wrong rather than to get it done: once more, and soon. */
export const briefPatience: RetryPolicy = {
  attempts: 2,
  throttledAttempts: 2,
  longestWait: 3000,
  longestWaitInAll: 3000,
};

export interface EndedAttempt {
  /** It changes nothing: it may be sent again although it may have arrived. */
  readonly reads: boolean;
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

export interface Retry {
  readonly kind: 'stop' | 'again';
  /** After how long the server takes requests again, this one or others, in milliseconds. */
  readonly waitMs: number;
  /** It was turned away at the door: the wait holds for every request to the same endpoint. */
  readonly holdsBucket: boolean;
}

/**
 * Whether to send a request again, and when. A write is sent again only when it certainly was not carried out.
 * `now` in milliseconds since 1970, `chance` from 0 up to 1.
 */
export function decideRetry(
  ended: EndedAttempt,
  now: number,
  chance: number,
  patience: RetryPolicy = usualPatience,
): Retry {
  const requested = requestedWait(ended.ending, now);
  const holdsBucket = isThrottled(ended.ending, requested);
  const waitMs = waitOf(requested, ended.attempt, chance);
  const again =
    (holdsBucket || mayRepeat(ended)) &&
    ended.attempt < (holdsBucket ? patience.throttledAttempts : patience.attempts) &&
    !isTooLong(waitMs, patience) &&
    ended.waitedMs + waitMs <= patience.longestWaitInAll;
  return { kind: again ? 'again' : 'stop', waitMs, holdsBucket };
}

export function isTooLong(waitMs: number, { longestWait }: RetryPolicy = usualPatience): boolean {
  return waitMs > longestWait;
}

/** 429, and a 503 that says when to come back, were turned away at the door: nothing was carried out. */
export function isTurnedAway(status: number, headers: Headers): boolean {
  return status === 429 || (status === 503 && retryAfter(headers['retry-after'], 0) !== undefined);
}

function requestedWait(ending: Ending, now: number): number | undefined {
  if (ending.kind !== 'answer') return undefined;
  if (ending.status === 429) return readLimits(ending.headers, now).waitMs;
  return ending.status === 503 ? retryAfter(ending.headers['retry-after'], now) : undefined;
}

function isThrottled(ending: Ending, requested: number | undefined): boolean {
  return ending.kind === 'answer' && (ending.status === 429 || requested !== undefined);
}

function mayRepeat({ reads, ending, reached, alsoRetry }: EndedAttempt): boolean {
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

const wrongAddress: ReadonlySet<NetworkFaultKind> = new Set([
  'name-not-found',
  'refused',
  'no-connection',
  'certificate',
  'proxy',
  'page',
]);

/** What a server asks for is the least. It is believed once: who is turned away again waits as long as without it. */
function waitOf(requested: number | undefined, attempt: number, chance: number): number {
  if (attempt === 1 && requested !== undefined && requested >= aSecond) return requested;
  return Math.max(requested ?? 0, backoff(attempt, chance));
}

/** Less is no wait that a bucket could refill in. */
const aSecond = 1000;

function backoff(attempt: number, chance: number): number {
  const full = Math.min(firstBackoff * 2 ** (attempt - 1), longestBackoff);
  return Math.round(full * (0.7 + 0.6 * chance));
}

/** Atlassian's advice: from 2 s, doubling, at most 30 s, each × 0.7 to 1.3. */
const firstBackoff = 2000;

const longestBackoff = 30_000;

/**
 * Bounds the retries of a whole run: with a few bad answers in a hundred nobody notices it, while a server that is
 * broken is given up on within a minute or so, and one that asks to wait without end within ten.
 */
export class RetryBudget {
  #left = freeRetries;
  #spent = 0;

  get spent(): number {
    return this.#spent;
  }

  /** A request ended well. */
  earn(): void {
    this.#left += perRequest;
  }

  /** False when there is nothing left. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left--;
    this.#spent++;
    return true;
  }
}

/** So many retries are allowed before anything was answered well. */
const freeRetries = 20;

const perRequest = 0.2;
