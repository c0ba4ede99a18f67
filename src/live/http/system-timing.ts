import type { Timing } from '../../model/timing.ts';

/** The machine's own clock, timers and chance. */
export const systemTiming: Timing = {
  // Unlike `Date.now`, it does not jump when the machine's time is corrected in the middle of a wait.
  now: () => performance.timeOrigin + performance.now(),
  sleep: (milliseconds, stop) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        stop?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, Math.ceil(milliseconds));
      stop?.addEventListener('abort', end);
      if (stop?.aborted === true) end();
    }),
  random: Math.random,
};
