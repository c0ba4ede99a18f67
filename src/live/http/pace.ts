import type { LimitHeaders } from './limits.ts';

/** Requests a second. */
const slowest = 1;

/**
 * How a rate comes back after it fell: quickly at first, lingering below where the limit was met, and only then trying
 * more. The curve of TCP CUBIC (RFC 9438), counted in requests instead of seconds.
 */
export class GrowthCurve {
  /** Requests a second. */
  rate: number;
  readonly #most: number;
  #from: number;
  #plateau: number;
  #cycle = 1;
  #passed = 0;

  constructor(most: number) {
    this.#most = most;
    this.rate = this.#from = this.#plateau = most;
  }

  /** One more request passed. */
  grow(): void {
    this.#passed++;
    const way = this.#passed / this.#cycle;
    const rate =
      way < 1
        ? this.#plateau - (this.#plateau - this.#from) * (1 - way) ** 3
        : this.#plateau * (1 + (way - 1) ** 2);
    this.rate = Math.min(rate, this.#most);
  }

  /** `cycle`: how many requests it takes from there to the plateau. */
  fall(to: number, plateau: number, cycle: number): void {
    this.#from = this.rate = Math.max(to, slowest);
    this.#plateau = Math.max(plateau, slowest);
    this.#cycle = cycle;
    this.#passed = 0;
  }
}

/** One request that left. */
export interface Departure {
  /** From 1, in the order of leaving. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A limit that was met. */
interface LimitHit {
  /** The number of the request that was turned away first. */
  readonly rejected: number;
  /** The number of the last request that left before anybody knew. */
  readonly last: number;
  readonly rate: number;
  /** What the server is known to let through, in requests a second. */
  readonly least: number;
  readonly holdMs: number;
  /** Of the requests between the two numbers, how many are back, and how many of them passed. */
  back: number;
  passed: number;
}

/** Shorter stretches than this, in milliseconds, tell no rate. */
const shortestStretch = 250;
/** So many answers tell a share. */
const fewestBack = 4;
/** The share of the rate that is kept where nothing else is known. */
const usualShare = 0.7;
/** To stay below what was measured. */
const margin = 0.95;
/** In requests: a limit that is met more often than this takes too large a share. */
const shortestCycle = 100;

/** Learns how many requests a second the server lets through to one bucket, from what it turns away and what it tells. */
export class Pace {
  readonly #curve: GrowthCurve;
  #passed = 0;
  /**
   * When the server's level was last known. What passed between two such times, less by what the level sank, is what
   * flowed in: the server's rate, unless its bucket was full in between; then less.
   */
  #known: { readonly at: number; readonly level: number; readonly passed: number } | undefined;
  #met: LimitHit | undefined;
  /** The number of the last request that left before the pace was eased. */
  #eased = 0;

  constructor(rate: number) {
    this.#curve = new GrowthCurve(rate);
  }

  /** Requests a second. */
  get rate(): number {
    return this.#curve.rate;
  }

  /** `sent`: the number of the last request that left. */
  accepted(departure: Departure, now: number, limits: LimitHeaders, sent: number): void {
    this.#passed++;
    this.#curve.grow();
    this.#count(departure, true);
    if (limits.nearLimit && departure.number > Math.max(this.#met?.last ?? 0, this.#eased)) {
      this.#ease(now, limits.remaining, sent);
    }
    // While the server's bucket overflows, what flows in does not show.
    const full = (limits.remaining ?? 0) >= (limits.limit ?? Infinity) * 0.9;
    if (limits.remaining !== undefined && (this.#known === undefined || full)) {
      this.#know(now, limits.remaining);
    }
  }

  /** True when it tells something new: several requests may have left before the first of them came back. */
  rejected(departure: Departure, now: number, holdMs: number, sent: number): boolean {
    if (departure.number <= (this.#met?.last ?? 0)) {
      this.#count(departure, false);
      return false;
    }
    // At a 429 the server's bucket is empty.
    const least = this.#measure(now, 0) ?? 0;
    const rejected = departure.number;
    this.#met = { rejected, last: sent, rate: this.rate, least, holdMs, back: 0, passed: 0 };
    this.#know(now, 0);
    this.#fall(this.#met);
    return true;
  }

  /** Of what left between the first 429 and the news of it, the share that passed is the share that is allowed. */
  #count({ number }: Departure, passed: boolean): void {
    if (this.#met === undefined || number <= this.#met.rejected || number > this.#met.last) return;
    this.#met.back++;
    if (passed) this.#met.passed++;
    this.#fall(this.#met);
  }

  #fall({ rate, least, holdMs, back, passed }: LimitHit): void {
    const share = back >= fewestBack ? passed / back : usualShare;
    const to = Math.min(Math.max(rate * share, least * margin), rate * margin);
    // A hold costs time: five times as long goes by before the limit may be met again.
    const cycle = Math.max(shortestCycle, (to * holdMs * 5) / 1000);
    this.#curve.fall(to, (rate + to) / 2, cycle);
  }

  /** `X-RateLimit-NearLimit`: the server's bucket empties, so the pace is above its rate. */
  #ease(now: number, level: number | undefined, sent: number): void {
    const { rate } = this;
    let to = rate * margin;
    if (level !== undefined) {
      const measured = this.#measure(now, level);
      if (measured === undefined) return;
      this.#know(now, level);
      to = Math.max(measured * margin, rate / 2);
    }
    if (to >= rate) return;
    this.#eased = sent;
    this.#curve.fall(to, rate, Math.max(shortestCycle, rate));
  }

  #know(now: number, level: number): void {
    this.#known = { at: now, level, passed: this.#passed };
  }

  /** Undefined when it is too soon to tell. */
  #measure(now: number, level: number): number | undefined {
    if (this.#known === undefined) return undefined;
    const { at, passed, level: before } = this.#known;
    if (now - at < shortestStretch) return undefined;
    return (Math.max(this.#passed - passed + level - before, 0) / (now - at)) * 1000;
  }
}
