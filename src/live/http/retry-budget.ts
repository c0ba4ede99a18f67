/** So many retries are borne before anything was answered well. */
const floor = 20;
const perRequest = 0.2;

/**
 * Bounds the retries of a whole run: with a few bad answers in a hundred nobody notices it, while a server that is
 * broken is given up on within a minute or so, not after every request's own patience.
 */
export class RetryBudget {
  #left = floor;
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
