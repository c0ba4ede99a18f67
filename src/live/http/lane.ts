import { Bucket } from './bucket.ts';
import { InFlightWindow } from './in-flight-window.ts';
import type { Limits } from './limits.ts';
import type { Departure } from './pace.ts';

/** How a request went, as far as pacing cares. */
export type Outcome =
  /** An answer, though perhaps not the one hoped for. */
  | { readonly kind: 'answered'; readonly limits: Limits }
  /** 429. Nothing more leaves for `holdMs`. */
  | { readonly kind: 'rejected'; readonly holdMs: number }
  /** The server is in trouble, or out of reach, for about `waitMs`. `asked`: it named that wait itself. */
  | { readonly kind: 'failed'; readonly waitMs: number; readonly asked: boolean };

export interface Learned {
  /** Whether nothing else of this bucket leaves for as long as this request waits. */
  readonly held: boolean;
  /** False for one of several 429 that tell the same: it had left before anybody could know. */
  readonly news: boolean;
}

/** So many failures in a row are no bad luck, and the others need not find that out one by one. */
const manyFailures = 5;

/** The requests to one bucket: those that wait for their turn, and what limits them. */
export class Lane {
  readonly #bucket: Bucket;
  readonly #window = new InFlightWindow();
  readonly #queue: ((departure: Departure | undefined) => void)[] = [];
  #underWay = 0;
  #failures = 0;

  constructor(rate: number, now: number) {
    this.#bucket = new Bucket(rate, now);
  }

  /** Resolves when the request may leave; with undefined when it need not any more. Who was sent before goes first. */
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
    return this.#bucket.wait(now);
  }

  letOneGo(now: number): void {
    this.#underWay++;
    this.#queue.shift()?.(this.#bucket.depart(now));
  }

  dismissAll(): void {
    for (const resolve of this.#queue.splice(0)) resolve(undefined);
  }

  cameBack(departure: Departure, now: number, outcome: Outcome): Learned {
    this.#underWay--;
    switch (outcome.kind) {
      case 'answered':
        this.#failures = 0;
        this.#bucket.accept(departure, now, outcome.limits);
        this.#window.answered(now - departure.at, this.#bucket.rate);
        return { held: false, news: true };
      case 'rejected':
        return { held: true, news: this.#bucket.reject(departure, now, outcome.holdMs) };
      case 'failed': {
        this.#failures++;
        const held = outcome.asked || this.#failures >= manyFailures;
        if (held) this.#bucket.hold(now, outcome.waitMs);
        return { held, news: true };
      }
    }
  }
}
