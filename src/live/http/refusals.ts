import type { HttpResult } from './client.ts';

/**
 * Answers that hold for requests that were not sent yet: a used-up quota for all; for one bucket a long `Retry-After`,
 * or that it was given up on.
 */
export class Refusals {
  #ofAll: HttpResult | undefined;
  readonly #ofBucket = new Map<string, { readonly until: number; readonly result: HttpResult }>();

  refuseAll(result: HttpResult): void {
    this.#ofAll ??= result;
  }

  refuse(bucket: string, until: number, result: HttpResult): void {
    this.#ofBucket.set(bucket, { until, result });
  }

  of(bucket: string, now: number): HttpResult | undefined {
    const refusal = this.#ofBucket.get(bucket);
    return (
      this.#ofAll ?? (refusal !== undefined && now < refusal.until ? refusal.result : undefined)
    );
  }
}
