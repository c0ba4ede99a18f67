import type { Timing } from '../../model/timing.ts';
import { Lane, type Learned, type Outcome } from './lane.ts';
import type { Departure } from './pace.ts';

/** Says when requests may be sent. A bucket's name begins with the method: `GET /rest/api/3/group/member`. */
export interface Pacing {
  /** Resolves when a request to the bucket may leave; with undefined when it was dismissed or stopped. `again`: it was sent before. */
  admit(bucket: string, again: boolean, stop?: AbortSignal): Promise<Turn | undefined>;
  /** Resolves everything that waits in the bucket, or in all of them, with undefined. */
  dismiss(bucket?: string): void;
}

export interface Turn {
  /** Tells how the request went, which makes its place free. To be called once. */
  cameBack(outcome: Outcome): Learned;
}

/** Requests a second to begin with. Atlassian publishes none, others measured these; the first answers correct them. */
const startingRate = (bucket: string) => (bucket.startsWith('DELETE ') ? 50 : 100);

/** `most`: how many requests may be under way in all buckets together. Once `closing` is aborted, no timer is left behind. */
export function createPacing(timing: Timing, most: number, closing?: AbortSignal): Pacing {
  const lanes = new Map<string, Lane>();
  let free = most;
  /** When `pump` will be called by itself. */
  const alarms = new Set<number>();

  return {
    async admit(bucket, again, stop) {
      const lane = laneOf(bucket);
      const turn = lane.queue(again, stop);
      pump();
      const departure = await turn;
      return departure && { cameBack: (outcome) => cameBack(lane, departure, outcome) };
    },
    dismiss(bucket) {
      for (const lane of bucket === undefined ? lanes.values() : [laneOf(bucket)]) {
        lane.dismissAll();
      }
    },
  };

  function laneOf(bucket: string): Lane {
    const known = lanes.get(bucket);
    if (known !== undefined) return known;
    const lane = new Lane(startingRate(bucket), timing.now());
    lanes.set(bucket, lane);
    return lane;
  }

  function cameBack(lane: Lane, departure: Departure, outcome: Outcome): Learned {
    free++;
    const learned = lane.cameBack(departure, timing.now(), outcome);
    pump();
    return learned;
  }

  /** Lets go whatever may go, one of each bucket in turn, and sees to it that the others are not forgotten. */
  function pump(): void {
    const now = timing.now();
    let soonest = Infinity;
    for (const [name, lane] of lanes) {
      const wait = lane.wait(now);
      if (wait === undefined) continue;
      if (wait > 0) {
        soonest = Math.min(soonest, wait);
      } else if (free > 0) {
        free--;
        lane.letOneGo(now);
        // To the end of the line, where this loop meets it again after the others.
        lanes.delete(name);
        lanes.set(name, lane);
      }
    }
    if (soonest < Infinity) wakeAt(Math.ceil(now + soonest), now);
  }

  function wakeAt(at: number, now: number): void {
    for (const alarm of alarms) if (alarm <= at) return;
    alarms.add(at);
    void timing.sleep(at - now, closing).then(() => {
      alarms.delete(at);
      pump();
    });
  }
}
