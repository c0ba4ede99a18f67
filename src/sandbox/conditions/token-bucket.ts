/** Holds one second's worth of requests, and is filled evenly. */
export class TokenBucket {
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
