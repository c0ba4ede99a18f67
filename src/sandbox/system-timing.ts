import type { Timing } from '../model/timing.ts';

/** The machine's own clock, timers and chance. */
export const systemTiming: Timing = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};
