import type { HttpResult } from './http/client.ts';
import { httpStatusOf } from './connection.ts';
import { settleAll } from '../model/concurrency.ts';

/** What a question for several things brought, or how it failed. */
export type BatchResult<Found> =
  | { readonly kind: 'found'; readonly found: readonly Found[] }
  | { readonly kind: 'failed'; readonly result: HttpResult };

export interface BatchOutcome<Item, Found> {
  readonly found: readonly Found[];
  /** Those whose question failed even when they were asked for alone. */
  readonly failed: readonly Item[];
  /** A failure that is no item's own. */
  readonly refusal?: HttpResult | undefined;
}

/** Statuses that one of several names or ids may be to blame for. */
const blamesOne: ReadonlySet<number | undefined> = new Set([400, 404, 414]);

/** Asks for several things at once. Where one of them spoils the question, the others are asked for without it. */
async function requestBatch<Item, Found>(
  items: readonly Item[],
  ask: (items: readonly Item[]) => Promise<BatchResult<Found>>,
): Promise<BatchOutcome<Item, Found>> {
  const asked = await ask(items);
  if (asked.kind === 'found') return { found: asked.found, failed: [] };
  const { result } = asked;
  if (!blamesOne.has(httpStatusOf(result))) return { found: [], failed: items, refusal: result };
  if (items.length === 1) return { found: [], failed: items };
  const middle = Math.ceil(items.length / 2);
  return requestInBatches([items.slice(0, middle), items.slice(middle)], ask);
}

/** Asks for all batches at once, each together. */
export async function requestInBatches<Item, Found>(
  batches: readonly (readonly Item[])[],
  ask: (items: readonly Item[]) => Promise<BatchResult<Found>>,
): Promise<BatchOutcome<Item, Found>> {
  const answers = await settleAll(batches.map((batch) => requestBatch(batch, ask)));
  return {
    found: answers.flatMap(({ found }) => found),
    failed: answers.flatMap(({ failed: spoilt }) => spoilt),
    refusal: answers.find(({ refusal }) => refusal !== undefined)?.refusal,
  };
}

/** Servers and proxies commonly take 8 KB for the whole request line. */
const longestQuery = 6000;

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
