import { settleAll } from '../model/concurrency.ts';
import { httpStatusOf } from './connection.ts';
import type { HttpResult } from './http/client.ts';

/** What a request for several things found, or how it failed. */
export type BatchResult<Found> =
  | { readonly kind: 'found'; readonly found: readonly Found[] }
  | { readonly kind: 'failed'; readonly result: HttpResult };

export interface BatchOutcome<Item, Found> {
  readonly found: readonly Found[];
  /** Those whose request failed even when it was for them alone. */
  readonly failed: readonly Item[];
  /** A failure that is no item's own. */
  readonly refusal?: HttpResult | undefined;
}

/** Requests all batches at once, each with one request. */
export async function requestInBatches<Item, Found>(
  batches: readonly (readonly Item[])[],
  request: (items: readonly Item[]) => Promise<BatchResult<Found>>,
): Promise<BatchOutcome<Item, Found>> {
  const answers = await settleAll(batches.map((batch) => requestBatch(batch, request)));
  return {
    found: answers.flatMap(({ found }) => found),
    failed: answers.flatMap(({ failed }) => failed),
    refusal: answers.find(({ refusal }) => refusal !== undefined)?.refusal,
  };
}

/** Requests several things at once. Where one of them makes the request fail, the others are requested without it. */
async function requestBatch<Item, Found>(
  items: readonly Item[],
  request: (items: readonly Item[]) => Promise<BatchResult<Found>>,
): Promise<BatchOutcome<Item, Found>> {
  const answer = await request(items);
  if (answer.kind === 'found') return { found: answer.found, failed: [] };
  const { result } = answer;
  if (!blamesOne.has(httpStatusOf(result))) return { found: [], failed: items, refusal: result };
  if (items.length === 1) return { found: [], failed: items };
  const middle = Math.ceil(items.length / 2);
  return requestInBatches([items.slice(0, middle), items.slice(middle)], request);
}

/** Statuses that one of several names or ids may be to blame for. */
const blamesOne: ReadonlySet<number | undefined> = new Set([400, 404, 414]);

/** The items in batches that hold at most `most`, and whose `lengthOf` in an address stays short enough. */
export function batchesOf<Item>(
  items: readonly Item[],
  most: number,
  lengthOf: (item: Item) => number = () => 0,
): readonly (readonly Item[])[] {
  const full: Item[][] = [];
  let batch: Item[] = [];
  let length = 0;
  for (const item of items) {
    const added = lengthOf(item);
    if (batch.length === most || (batch.length > 0 && length + added > longestQuery)) {
      full.push(batch);
      batch = [];
      length = 0;
    }
    batch.push(item);
    length += added;
  }
  return batch.length === 0 ? full : [...full, batch];
}

/** Servers and proxies commonly take 8 KB for the whole request line. */
const longestQuery = 6000;
