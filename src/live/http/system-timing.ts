import type { Timing } from '../../model/timing.ts';

/** The machine's own clock, timers and chance. */
export const systemTiming: Timing = {
  // Unlike `Date.now`, it does not jump when the machine's time is corrected in the middle of a wait.
  now: () => performance.timeOrigin + performance.now(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, Math.ceil(milliseconds));
    }),
  random: Math.random,
};
