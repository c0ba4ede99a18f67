import { setImmediate } from 'node:timers/promises';
import { systemTiming } from '../../src/live/http/system-timing.ts';
import type { Timing } from '../../src/model/timing.ts';

let ahead = 0;

/** The time of the commands that tests run, and of the servers that they talk to: whoever sleeps moves it on. */
export const clock: Timing = {
  now: () => systemTiming.now() + ahead,
  async sleep(milliseconds) {
    const until = clock.now() + milliseconds;
    // Those who fall asleep together wake up together.
    await setImmediate();
    ahead += Math.max(0, until - clock.now());
  },
  random: () => systemTiming.random(),
};

/** Goes on from this moment, whatever the time of the machine: for documents with days in them. */
export function startAt(moment: string): void {
  ahead = Date.parse(moment) - systemTiming.now();
}

/** Back to the time of the machine. */
export function resetClock(): void {
  ahead = 0;
}
