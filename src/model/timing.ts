/** The clock, waiting and chance, handed in: tests run on a clock of their own. */
export interface Timing {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Ends early when `stop` is aborted. */
  sleep(milliseconds: number, stop?: AbortSignal): Promise<void>;
  /** From 0 up to, not including, 1. */
  random(): number;
}
