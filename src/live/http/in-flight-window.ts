const fewest = 8;
const first = 4;
/** More than rate × latency, so that an answer's delay costs no turn. */
const headroom = 1.5;

/**
 * How many requests to one bucket may be under way: by Little's law rate × latency, as measured. At 100 a second,
 * 50 ms need 5 and 400 ms need 40. It opens by one with each answer, so that the first answers of a bucket that allows
 * less than assumed come before many requests have left.
 */
export class InFlightWindow {
  size = first;
  /** Milliseconds from sending to the whole answer, smoothed. */
  #latency: number | undefined;

  answered(latencyMs: number, rate: number): void {
    this.#latency = this.#latency === undefined ? latencyMs : (7 * this.#latency + latencyMs) / 8;
    const need = Math.max(Math.ceil((rate * this.#latency * headroom) / 1000), fewest);
    this.size = Math.min(this.size + 1, need);
  }
}
