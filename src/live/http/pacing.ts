import type { Timing } from '../../model/timing.ts';
import { InFlight } from './in-flight.ts';

/**
 * Says when a request may be sent. A bucket is what Atlassian counts by: an endpoint and a method.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
export interface Pacing {
  /** Resolves when a request to the bucket may go; call the result once its answer is in. */
  admit(bucket: string): Promise<() => void>;
  /** Keeps every request to the bucket back: who asks before `Retry-After` is over waits as long again, or longer. */
  hold(bucket: string, milliseconds: number): void;
}

export function createPacing(timing: Timing, inFlight: number): Pacing {
  const places = new InFlight(inFlight);
  const holds = new Map<string, Promise<void>>();

  return {
    async admit(bucket) {
      for (;;) {
        await holds.get(bucket);
        await places.take();
        if (!holds.has(bucket)) return () => places.leave();
        // Atlassian asked to wait while this request stood in line: its place is for another bucket.
        places.leave();
      }
    },
    hold(bucket, milliseconds) {
      const before = holds.get(bucket);
      const over = Promise.all([before, timing.sleep(milliseconds)]).then(() => {
        if (holds.get(bucket) === over) holds.delete(bucket);
      });
      holds.set(bucket, over);
    },
  };
}
