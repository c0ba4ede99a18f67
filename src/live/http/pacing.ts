import type { Timing } from '../../model/timing.ts';
import { Bucket, InFlightWindow } from './bucket.ts';
import type { LimitHeaders } from './limits.ts';
import type { Departure } from './pace.ts';

/** Says when requests may be sent. A bucket's name begins with the method: `GET /rest/api/3/group/member`. */
export interface Pacing {
  /** Resolves when a request to the bucket may leave; with undefined when it was dismissed or stopped. `again`: it was sent before. */
  admit(bucket: string, again: boolean, stop?: AbortSignal): Promise<Turn | undefined>;
  /** Resolves everything that waits in the bucket, or in all of them, with undefined. */
  dismiss(bucket?: string): void;
}

export interface Turn {
  /** Reports how the request went, which makes its place free. To be called once. */
  finish(outcome: RequestOutcome): OutcomeEffect;
}

/** How a request went, as far as pacing cares. */
export type RequestOutcome =
  /** An answer, though perhaps not the one hoped for. */
  | { readonly kind: 'answered'; readonly limits: LimitHeaders }
  /** 429. Nothing more leaves for `holdMs`. */
  | { readonly kind: 'rejected'; readonly holdMs: number }
  /** The server is in trouble, or out of reach, for about `waitMs`. `requested`: it named that wait itself. */
  | { readonly kind: 'failed'; readonly waitMs: number; readonly requested: boolean };

/** What follows from how a request went. */
interface OutcomeEffect {
  /** Whether nothing else of this bucket leaves for as long as this request waits. */
  readonly held: boolean;
  /** False for a 429 that only repeats an earlier one: the request had left before anybody could know. */
  readonly news: boolean;
}

/** `most`: how many requests may be under way in all buckets together. Once `closing` is aborted, no timer is left behind. */
export function createPacing(timing: Timing, most: number, closing?: AbortSignal): Pacing {
  const lanes = new Map<string, Lane>();
  let free = most;
  /** When timers will call `pump`. */
  const alarms = new Set<number>();

  return {
    async admit(bucket, again, stop) {
      const lane = laneOf(bucket);
      const turn = lane.queue(again, stop);
      pump();
      const departure = await turn;
      return departure && { finish: (outcome) => finish(lane, departure, outcome) };
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

  function finish(lane: Lane, departure: Departure, outcome: RequestOutcome): OutcomeEffect {
    free++;
    const effect = lane.finish(departure, timing.now(), outcome);
    pump();
    return effect;
  }

  /** Dispatches whatever may leave, one of each bucket in turn, and sets a timer for the others. */
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
        lane.dispatchNext(now);
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

/** Requests a second to begin with. Atlassian publishes none, others measured these; the first answers correct them. */
const startingRate = (bucket: string) => (bucket.startsWith('DELETE ') ? 50 : 100);

/** The requests to one bucket: those that wait for their turn, and what limits them. */
class Lane {
  readonly #bucket: Bucket;
  readonly #window = new InFlightWindow();
  readonly #queue: ((departure: Departure | undefined) => void)[] = [];
  #underWay = 0;
  #failures = 0;

  constructor(rate: number, now: number) {
    this.#bucket = new Bucket(rate, now);
  }

  /** Resolves when the request may leave; with undefined when it need not any more. Who was sent before takes precedence. */
  queue(again: boolean, stop?: AbortSignal): Promise<Departure | undefined> {
    return new Promise((resolve) => {
      const leave = () => {
        this.#queue.splice(this.#queue.indexOf(go), 1);
        resolve(undefined);
      };
      const go = (departure: Departure | undefined) => {
        stop?.removeEventListener('abort', leave);
        resolve(departure);
      };
      stop?.addEventListener('abort', leave, { once: true });
      if (again) this.#queue.unshift(go);
      else this.#queue.push(go);
    });
  }

  /** Milliseconds until the next request may leave. Undefined when none waits, or another must come back first. */
  wait(now: number): number | undefined {
    if (this.#queue.length === 0 || this.#underWay >= this.#window.size) return undefined;
    return this.#bucket.wait(now, this.#underWay);
  }

  dispatchNext(now: number): void {
    this.#underWay++;
    this.#queue.shift()?.(this.#bucket.depart(now));
  }

  dismissAll(): void {
    for (const resolve of this.#queue.splice(0)) resolve(undefined);
  }

  finish(departure: Departure, now: number, outcome: RequestOutcome): OutcomeEffect {
    this.#underWay--;
    switch (outcome.kind) {
      case 'answered':
        this.#failures = 0;
        this.#bucket.accept(departure, now, outcome.limits);
        this.#window.answered();
        return { held: false, news: true };
      case 'rejected': {
        const news = this.#bucket.reject(departure, now, outcome.holdMs);
        this.#window.rejected(news);
        return { held: true, news: news !== 'none' };
      }
      case 'failed': {
        this.#failures++;
        this.#window.failed();
        this.#bucket.spare();
        const held = outcome.requested || this.#failures >= manyFailures;
        if (held) this.#bucket.hold(now, outcome.waitMs);
        return { held, news: true };
      }
    }
  }
}

/** So many failures in a row are no bad luck, and the others need not find that out one by one. */
const manyFailures = 5;
