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
