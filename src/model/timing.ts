import { type Instant, formatInstant } from './instant.ts';

/** The clock, waiting and chance, handed in: tests run on a clock of their own. */
export interface Timing {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Ends early when `stop` is aborted. */
  sleep(milliseconds: number, stop?: AbortSignal): Promise<void>;
  /** From 0 up to, not including, 1. */
  random(): number;
}

/** RFC 3339, now. */
export function timestamp(timing: Timing): string {
  return formatInstant(timing.now() as Instant);
}

/** How far a long task is. Reported as it goes on; the last time with `done` equal to `total`. */
export interface ProgressEvent {
  readonly task: 'reading' | 'writing' | 'waiting' | 'confirming';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (event: ProgressEvent) => void;

/** Counts towards a total, and reports each step. */
export function counter(
  task: ProgressEvent['task'],
  total: number,
  onProgress: OnProgress,
): () => void {
  let done = 0;
  return () => onProgress({ task, done: ++done, total });
}
