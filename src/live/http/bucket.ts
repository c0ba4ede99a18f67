import type { LimitHeaders } from './limits.ts';
import { type Departure, Pace } from './pace.ts';

/**
 * One of Atlassian's token buckets, seen from outside: when may the next request to it leave? It is taken to be as
 * documented: full, with room for what flows in within a second. The first answers come before much has left, and
 * correct that where they show limits.
 */
export class Bucket {
  readonly #pace: Pace;
  /** The most that may leave at once after a pause. Undefined when it turned out to be less than documented. */
  #capacity: number | undefined;
  #tokens: number;
  /** When the tokens were last counted. */
  #at: number;
  #heldUntil = 0;
  #sent = 0;
  /** When the last requests left. */
  readonly #departures: number[] = [];
  /** As long as the server shows no limits, and has no trouble. */
  #silence: Silence | undefined;
  readonly #doubt = new Doubt();

  constructor(rate: number, now: number) {
    this.#pace = new Pace(rate);
    this.#capacity = rate;
    this.#tokens = rate;
    this.#at = now;
    this.#silence = new Silence(rate);
  }

  /** Requests a second. */
  get rate(): number {
    return this.#pace.rate;
  }

  /**
   * Milliseconds until the next request may leave; 0 when it may now. Undefined when those that are under way must come
   * back first.
   */
  wait(now: number, underWay: number): number | undefined {
    this.#fill(now);
    if (this.#heldUntil > now) return this.#heldUntil - now;
    const trial = this.#silence?.trial(this.#tokens, underWay);
    if (trial === 'wait') return undefined;
    if (trial !== undefined) this.#tokens += trial;
    // Whole milliseconds: a timer does not wait for less.
    const forToken = Math.ceil(((1 - this.#tokens) / this.rate) * 1000 - 0.001);
    return Math.max(forToken, this.#silence?.wait(now) ?? 0, 0);
  }

  depart(now: number): Departure {
    this.#fill(now);
    this.#tokens--;
    this.#sent++;
    this.#departures.push(now);
    if (this.#departures.length > 2 * mostRemembered) this.#departures.splice(0, mostRemembered);
    this.#silence?.depart(now);
    return { number: this.#sent, at: now };
  }

  /** Nothing leaves for so many milliseconds. A shorter hold does not end a longer one. */
  hold(now: number, milliseconds: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, now + milliseconds);
  }

  accept(departure: Departure, now: number, shown: LimitHeaders): void {
    this.#fill(now);
    const limits = this.#doubt.believed(shown);
    this.#pace.accepted(departure, now, limits, this.#sent);
    this.#silence?.accept();
    if (limits.nearLimit || limits.remaining !== undefined) this.#silence = undefined;
    if (limits.remaining === undefined) return;
    const size = Math.max(limits.limit ?? this.rate, limits.remaining);
    const level = this.#levelSince(departure, now, limits.remaining, size);
    const least = (-this.rate * longestDebt) / 1000;
    this.#tokens = Math.min(this.#tokens, Math.max(level - reserve * size, least));
  }

  /** 429. */
  reject(departure: Departure, now: number, holdMs: number): RejectionNews {
    this.#fill(now);
    this.hold(now, holdMs);
    const documented = this.#silence?.triedMore === true;
    const news = this.#pace.rejected(departure, now, { holdMs, sent: this.#sent, documented });
    if (!news) return 'none';
    this.#doubt.dispel();
    // At a 429 the server's bucket is empty.
    this.#tokens = Math.min(this.#tokens, 0);
    this.#capacity = documented ? this.rate * (1 - reserve) : undefined;
    this.#silence = undefined;
    return documented ? 'as-documented' : 'less';
  }

  /** The server has trouble: no more is tried than is documented. */
  spare(): void {
    this.#silence = undefined;
  }

  /** What remained when that request was judged, with what has flowed in since and what has left since. */
  #levelSince({ number, at }: Departure, now: number, remaining: number, size: number): number {
    let level = remaining;
    let before = at;
    const flow = (until: number) => {
      level = Math.min(level + (this.rate * (until - before)) / 1000, size);
      before = until;
    };
    const since = this.#sent - number;
    for (const left of since === 0 ? [] : this.#departures.slice(-since)) {
      flow(left);
      level--;
    }
    flow(now);
    return level;
  }

  #fill(now: number): void {
    const filled = (this.rate * Math.max(now - this.#at, 0)) / 1000;
    const most = this.#capacity ?? Math.max(this.rate * burstSeconds, 1);
    // What a trial has on top stays.
    if (this.#tokens < most) this.#tokens = Math.min(this.#tokens + filled, most);
    this.#at = now;
  }
}

/** How long headers alone may keep requests back, in milliseconds, beyond the wait for one token. */
const longestDebt = 100;

/**
 * Whether headers are believed that say that hardly anything is left. Some servers say so all the time, and a pace that
 * follows them comes to a standstill. What they let through all the same is evidence against it, up to the next 429.
 */
class Doubt {
  #evidence = 0;

  /** What to believe of what an answer shows that is no 429. */
  believed(shown: LimitHeaders): LimitHeaders {
    if (this.#evidence <= mostEvidence) {
      this.#evidence = Math.max(this.#evidence + evidenceOf(shown), 0);
      return shown;
    }
    return { ...shown, limit: undefined, remaining: undefined, nearLimit: false };
  }

  dispel(): void {
    this.#evidence = 0;
  }
}

/** The fewer are left, the less likely it is that the next passes; who has some left at times may well tell the truth. */
function evidenceOf({ limit = 0, remaining, nearLimit }: LimitHeaders): number {
  if (remaining === undefined) return nearLimit ? 1 : 0;
  return remaining <= limit * asGoodAsEmpty ? 5 : -3;
}

/** A fifth of a bucket passes while "near the limit" alone is true, and a bucket may hold 350. */
const mostEvidence = 110;

const asGoodAsEmpty = 0.01;

/** What a 429 says: nothing new, since several requests may leave before the first is back; or which limit was hit. */
export type RejectionNews = 'none' | 'as-documented' | 'less';

/** More than are under way at once. */
const mostRemembered = 200;

/** The share of a bucket that is left in it: requests overtake each other on their way. */
const reserve = 0.05;

/** How much may leave at once after a pause where nothing is known, in seconds of the pace: enough for a timer that is late. */
const burstSeconds = 0.1;

/**
 * How to find out about a server that is silent about its limits, and may have none, at the price of a few 429 at most.
 * What is documented leaves faster and faster, and a few more behind it. Then everything is waited for, and where none
 * was turned away, many more are tried, and so on: it takes two refusals to find the limit where it is documented, and
 * a few round trips to find that there is none.
 */
class Silence {
  readonly #rate: number;
  #accepted = 0;
  /** When the next request may leave. */
  #next = 0;
  #usedUp = false;
  #trial = firstTrial;

  constructor(rate: number) {
    this.#rate = rate;
  }

  /** Whether more was tried than is documented. */
  get triedMore(): boolean {
    return this.#trial > firstTrial;
  }

  accept(): void {
    this.#accepted++;
  }

  /** How many more requests may be tried now that no tokens are left; or to wait for what is under way. */
  trial(tokens: number, underWay: number): number | 'wait' | undefined {
    if (tokens >= 1 && !this.#usedUp) return undefined;
    // The first leave behind what is documented: nothing is behind them that could be turned away with them.
    this.#usedUp = this.triedMore;
    if (this.#usedUp && underWay > 0) return 'wait';
    this.#usedUp = false;
    const trial = this.#trial;
    this.#trial *= trialGrowth;
    return trial;
  }

  /** Milliseconds until the next request may leave. */
  wait(now: number): number {
    return this.triedMore ? 0 : this.#next - now;
  }

  depart(now: number): void {
    const interval = 1000 / (this.#rate * (1 + this.#accepted * faster));
    this.#next = Math.max(this.#next, now - firstBurst * interval) + interval;
  }
}

const firstTrial = 2;

const trialGrowth = 16;

/** By how much of the rate each answer makes the next requests follow each other faster. */
const faster = 0.03;

/** How many may leave at once. */
const firstBurst = 8;

/**
 * How many requests to one bucket may be under way. It opens by one with each answer, twice as wide after each round
 * trip, so that the first answers of a bucket that allows less than assumed come before many requests have left.
 */
export class InFlightWindow {
  /** About as TCP begins (RFC 6928). */
  size = 11;

  answered(): void {
    this.size++;
  }

  rejected(news: RejectionNews): void {
    if (news === 'as-documented') this.failed();
    if (news === 'less') this.size = Math.min(this.size, smallestWindow);
  }

  failed(): void {
    this.size = Math.max(Math.ceil(this.size / 2), smallestWindow);
  }
}

const smallestWindow = 4;
