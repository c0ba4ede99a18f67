import type { LimitHeaders } from './limits.ts';

/** One request that left. */
export interface Departure {
  /** From 1, in the order of leaving. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Rejection {
  readonly holdMs: number;
  /** The number of the last request that left. */
  readonly sent: number;
  /** As much had passed before as is documented, and no more: the limit is what it was taken to be. */
  readonly documented: boolean;
}

/** A limit that was hit. */
interface LimitHit {
  /** The number of the request that was turned away first. */
  readonly rejected: number;
  /** The number of the last request that left before anybody knew. */
  readonly last: number;
  readonly rate: number;
  /** How fast the requests between the two numbers left, which a burst does faster. */
  readonly sentRate: number;
  /** What the server is known to let through, in requests a second. */
  readonly least: number;
  readonly holdMs: number;
  /** Of the requests between the two numbers, how many are back, and how many of them passed. */
  back: number;
  passed: number;
}

/**
 * Learns how many requests a second the server lets through to one bucket, from what it turns away and what its headers
 * say. A plain additive-increase, multiplicative-decrease pace of forty lines was tried in its place: at limits of a few
 * requests a second too many of them were turned away, it took too long to come back from 20 a second to 100, and some
 * servers of the property test defeated it. So the curve and the measuring below earn their keep.
 */
export class Pace {
  readonly #curve: GrowthCurve;
  #passed = 0;
  /**
   * When the server's level was last known. What passed between two such times, less by what the level sank, is what
   * flowed in: the server's rate, unless its bucket was full in between; then less.
   */
  #lastLevel: { readonly at: number; readonly level: number; readonly passed: number } | undefined;
  #lastHit: LimitHit | undefined;
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
    if (limits.nearLimit && departure.number > Math.max(this.#lastHit?.last ?? 0, this.#eased)) {
      this.#ease(now, limits, sent);
    }
    // While the server's bucket overflows, what flows in does not show.
    const full = (limits.remaining ?? 0) >= (limits.limit ?? Infinity) * 0.9;
    if (limits.remaining !== undefined && (this.#lastLevel === undefined || full)) {
      this.#recordLevel(now, limits.remaining);
    }
  }

  /** True when it says something new: several requests may have left before the first of them came back. */
  rejected(departure: Departure, now: number, { holdMs, sent, documented }: Rejection): boolean {
    if (departure.number <= (this.#lastHit?.last ?? 0)) {
      this.#count(departure, false);
      return false;
    }
    // At a 429 the server's bucket is empty.
    const least = documented ? this.rate : (this.#measure(now, 0) ?? 0);
    const rejected = departure.number;
    const sentRate = ((sent - rejected) * 1000) / Math.max(now - departure.at, 1);
    this.#lastHit = {
      rejected,
      last: sent,
      rate: this.rate,
      sentRate,
      least,
      holdMs,
      back: 0,
      passed: 0,
    };
    this.#recordLevel(now, 0);
    this.#fall(this.#lastHit);
    return true;
  }

  /** Of what left between the first 429 and the news of it, the share that passed is the share that is allowed. */
  #count({ number }: Departure, passed: boolean): void {
    if (
      this.#lastHit === undefined ||
      number <= this.#lastHit.rejected ||
      number > this.#lastHit.last
    )
      return;
    this.#lastHit.back++;
    if (passed) this.#lastHit.passed++;
    this.#fall(this.#lastHit);
  }

  #fall({ rate, sentRate, least, holdMs, back, passed }: LimitHit): void {
    const flows = back >= fewestBack ? (sentRate * passed) / back : rate * usualShare;
    const to = Math.min(Math.max(flows, least * margin), rate * margin);
    // A hold costs time: five times as long passes before the limit may be hit again.
    const cycle = Math.max(shortestCycle, (to * holdMs * 5) / 1000);
    this.#curve.fall(to, (rate + to) / 2, cycle);
  }

  /** `X-RateLimit-NearLimit`: the server's bucket empties, so the pace is above its rate. */
  #ease(now: number, { limit = 0, remaining: level }: LimitHeaders, sent: number): void {
    const { rate } = this;
    let to = rate * margin;
    if (level !== undefined) {
      const measured = this.#measure(now, level);
      if (measured === undefined) return;
      const sinks = level < (this.#lastLevel?.level ?? 0);
      this.#recordLevel(now, level);
      // A bucket that does not get emptier is not emptied. Levels are whole numbers: of a small one they say too little.
      if (!sinks && limit >= tellingSize) return;
      // The bucket was full, and is being used up: what flows in is what flows out.
      if (measured >= rate * closeEnough) return;
      to = Math.max(measured * margin, rate / 2);
    }
    if (to >= rate) return;
    this.#eased = sent;
    this.#curve.fall(to, rate, Math.max(shortestCycle, rate));
  }

  #recordLevel(now: number, level: number): void {
    this.#lastLevel = { at: now, level, passed: this.#passed };
  }

  /** Undefined when it is too soon to tell. */
  #measure(now: number, level: number): number | undefined {
    if (this.#lastLevel === undefined) return undefined;
    const { at, passed, level: before } = this.#lastLevel;
    if (now - at < shortestStretch) return undefined;
    return (Math.max(this.#passed - passed + level - before, 0) / (now - at)) * 1000;
  }
}

/** A rate can't be measured over less than this, in milliseconds. */
const shortestStretch = 250;

/** A share can't be taken of fewer answers than this. */
const fewestBack = 4;

/** The share of the rate that is kept where nothing else is known. */
const usualShare = 0.7;

/** The share of the rate that is not told from all of it: levels are whole numbers, and measured over short stretches. */
const closeEnough = 0.9;

/** A bucket of fewer than this is small. */
const tellingSize = 10;

/** To stay below what was measured. */
const margin = 0.95;

/** In requests: a limit that is hit more often than this takes too large a share. */
const shortestCycle = 100;

/**
 * How a rate comes back after it fell: quickly at first, lingering below where the limit was hit, and only then trying
 * more. The curve of TCP CUBIC (RFC 9438), counted in requests instead of seconds.
 */
class GrowthCurve {
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

/** Requests a second. */
const slowest = 1;
