import type { Timing } from '../../src/model/timing.ts';

/** A clock that stands still until time passes, sleeping that only counts, and chances from a list, 0.999 after it. */
export function manualTiming(chances: readonly number[] = []) {
  let now = Date.parse('2026-11-23T09:00:00Z');
  const left = [...chances];
  const slept: number[] = [];
  const timing: Timing = {
    now: () => now,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      return Promise.resolve();
    },
    random: () => left.shift() ?? 0.999,
  };
  return { timing, slept, pass: (milliseconds: number) => (now += milliseconds) };
}
