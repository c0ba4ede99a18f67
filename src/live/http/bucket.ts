import type { LimitHeaders } from './limits.ts';
import { type Departure, Pace } from './pace.ts';

/** How much may leave at once after a pause, in seconds of the pace: enough for a timer that is late. */
const burstSeconds = 0.1;

/** One of Atlassian's token buckets, seen from outside: when may the next request to it leave? */
export class Bucket {
  readonly #pace: Pace;
  #tokens: number;
  /** When the tokens were last counted. */
  #at: number;
  #heldUntil = 0;
  #sent = 0;

  constructor(rate: number, now: number) {
    this.#pace = new Pace(rate);
    this.#tokens = rate * burstSeconds;
    this.#at = now;
  }

  /** Requests a second. */
  get rate(): number {
    return this.#pace.rate;
  }

  /** Milliseconds until the next request may leave; 0 when it may now. */
  wait(now: number): number {
    this.#fill(now);
    // Whole milliseconds: a timer does not wait for less.
    const forToken = Math.ceil(((1 - this.#tokens) / this.rate) * 1000 - 0.001);
    return Math.max(forToken, this.#heldUntil - now, 0);
  }

  depart(now: number): Departure {
    this.#fill(now);
    this.#tokens--;
    this.#sent++;
    return { number: this.#sent, at: now };
  }

  /** Nothing leaves for so many milliseconds. A shorter hold does not end a longer one. */
  hold(now: number, milliseconds: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, now + milliseconds);
  }

  accept(departure: Departure, now: number, limits: LimitHeaders): void {
    this.#fill(now);
    this.#pace.accepted(departure, now, limits, this.#sent);
    if (limits.remaining === undefined) return;
    // What remained when that request was judged, what has flowed in since, and what has left since.
    const filled = (this.rate * (now - departure.at)) / 1000;
    const left = limits.remaining + filled - (this.#sent - departure.number);
    this.#tokens = Math.min(this.#tokens, left);
  }

  /** 429. True when it says something new. */
  reject(departure: Departure, now: number, holdMs: number): boolean {
    this.#fill(now);
    this.hold(now, holdMs);
    const news = this.#pace.rejected(departure, now, holdMs, this.#sent);
    if (news) this.#tokens = Math.min(this.#tokens, 0);
    return news;
  }

  #fill(now: number): void {
    const filled = (this.rate * Math.max(now - this.#at, 0)) / 1000;
    const most = Math.max(this.rate * burstSeconds, 1);
    this.#tokens = Math.min(this.#tokens + filled, most);
    this.#at = now;
  }
}

const smallestWindow = 8;

const startingWindow = 4;

/** More than rate × latency, so that an answer's delay costs no turn. */
const headroom = 1.5;

/**
 * How many requests to one bucket may be under way: by Little's law rate × latency, as measured. At 100 a second,
 * 50 ms need 5 and 400 ms need 40. It opens by one with each answer, so that the first answers of a bucket that allows
 * less than assumed come before many requests have left.
 */
export class InFlightWindow {
  size = startingWindow;
  /** Milliseconds from sending to the whole answer, smoothed. */
  #latency: number | undefined;

  answered(latencyMs: number, rate: number): void {
    this.#latency = this.#latency === undefined ? latencyMs : (7 * this.#latency + latencyMs) / 8;
    const need = Math.max(Math.ceil((rate * this.#latency * headroom) / 1000), smallestWindow);
    this.size = Math.min(this.size + 1, need);
  }
}
