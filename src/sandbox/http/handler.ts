import type { Answer } from './answers.ts';
import type { Call } from './call.ts';
import type { Place } from './find-place.ts';

/** One request on its way, and what it is meant for. */
export interface Visit {
  readonly call: Call;
  /** Undefined when nothing answers to its path. */
  readonly place: Place | undefined;
}

export type Handler = (visit: Visit) => Promise<Answer>;

/** One step of the chain: answers itself, or asks the next. */
export type Step = (visit: Visit, next: Handler) => Promise<Answer>;

export function chain(steps: readonly Step[], last: Handler): Handler {
  return steps.reduceRight<Handler>((next, step) => (visit) => step(visit, next), last);
}
