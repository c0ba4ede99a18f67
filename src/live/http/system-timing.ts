import type { Timing } from '../../model/timing.ts';

/** The machine's own clock, timers and chance. */
export const systemTiming: Timing = {
  now: Date.now,
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      // Timers may fire a millisecond early by the clock, and who asks before `Retry-After` is over waits longer.
      setTimeout(resolve, Math.ceil(milliseconds) + 1);
    }),
  random: Math.random,
};
