import type { Timing } from '../../src/model/timing.ts';

export interface RecordedTiming extends Timing {
  /** Every wait so far, in milliseconds. */
  readonly sleeps: readonly number[];
}

/** A clock that only waiting moves: nothing in a test really sleeps. Chance is always in the middle. */
export function recordedTiming(start = Date.parse('2026-11-21T12:00:00Z')): RecordedTiming {
  let now = start;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    sleep(milliseconds) {
      sleeps.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
}
