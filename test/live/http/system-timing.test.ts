import { expect, it } from 'vitest';
import { systemTiming } from '../../../src/live/http/system-timing.ts';

/** Longer than any test may take. */
const long = 3_600_000;

it('a wait ends when it is asked to stop, before it begins or while it lasts', async () => {
  const stop = new AbortController();
  const waiting = systemTiming.sleep(long, stop.signal);
  stop.abort();
  await expect(waiting).resolves.toBeUndefined();
  await expect(systemTiming.sleep(long, stop.signal)).resolves.toBeUndefined();
});
