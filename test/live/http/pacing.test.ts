import { describe, expect, it } from 'vitest';
import { createPacing } from '../../../src/live/http/pacing.ts';
import type { Timing } from '../../../src/model/timing.ts';
import { recordedTiming } from '../recorded-timing.ts';

/** Sleeps that end when the test says so. */
function wokenByHand() {
  const wake: (() => void)[] = [];
  const timing: Timing = {
    ...recordedTiming(),
    sleep: () => new Promise((resolve) => wake.push(resolve)),
  };
  return { timing, wake: () => wake.shift()?.() };
}

/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('pacing', () => {
  it('lets no more than the cap be under way, and keeps the order', async () => {
    const pacing = createPacing(recordedTiming(), 2);
    const begun: number[] = [];
    const leave = [1, 2, 3, 4].map(async (number) => {
      const left = await pacing.admit('GET /x');
      begun.push(number);
      return left;
    });
    await settle();
    expect(begun).toEqual([1, 2]);
    (await leave[1])?.();
    await settle();
    expect(begun).toEqual([1, 2, 3]);
  });

  it('keeps a held bucket back, and lets the others pass', async () => {
    const { timing, wake } = wokenByHand();
    const pacing = createPacing(timing, 8);
    pacing.hold('GET /x', 1000);
    const begun: string[] = [];
    for (const bucket of ['GET /x', 'GET /y']) {
      void pacing.admit(bucket).then(() => begun.push(bucket));
    }
    await settle();
    expect(begun).toEqual(['GET /y']);
    wake();
    await settle();
    expect(begun).toEqual(['GET /y', 'GET /x']);
  });

  it('holds a request back that was already standing in line when the hold came', async () => {
    const { timing, wake } = wokenByHand();
    const pacing = createPacing(timing, 1);
    const leave = await pacing.admit('GET /x');
    let begun = false;
    void pacing.admit('GET /x').then(() => (begun = true));
    await settle();
    pacing.hold('GET /x', 1000);
    leave();
    await settle();
    expect(begun).toBe(false);
    wake();
    await settle();
    expect(begun).toBe(true);
  });

  it('waits for the longest of several holds', async () => {
    const { timing, wake } = wokenByHand();
    const pacing = createPacing(timing, 8);
    pacing.hold('GET /x', 1000);
    pacing.hold('GET /x', 9000);
    let begun = false;
    void pacing.admit('GET /x').then(() => (begun = true));
    wake();
    await settle();
    expect(begun).toBe(false);
    wake();
    await settle();
    expect(begun).toBe(true);
  });
});
