import type { Timing } from '../../src/model/timing.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** A clock that stands still while anything can go on, and then jumps to the next sleeper's hour. No network in it. */
export class VirtualTime implements Timing {
  #now = Date.parse('2026-11-21T12:00:00Z');
  #seed = 1;
  readonly #sleepers: Sleeper[] = [];

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => {
      const until = this.#now + milliseconds;
      // By time, and of the same time in the order of falling asleep.
      const after = this.#sleepers.findLastIndex((sleeper) => sleeper.until <= until);
      this.#sleepers.splice(after + 1, 0, { until, wake });
    });
  }

  /** The same numbers in every run. */
  random(): number {
    this.#seed = (this.#seed * 16_807) % 2_147_483_647;
    return this.#seed / 2_147_483_647;
  }

  /** Lets time pass until the work is done. Throws when nothing would ever go on. */
  async run<Result>(work: Promise<Result>): Promise<Result> {
    const state = { done: false };
    const settled = () => (state.done = true);
    work.then(settled, settled);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (state.done) return work;
      const next = this.#sleepers.shift();
      if (next === undefined) throw new Error('Everybody waits, and nobody for the clock.');
      this.#now = Math.max(this.#now, next.until);
      next.wake();
    }
  }
}
