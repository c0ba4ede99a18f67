import type { HttpResult } from './http/client.ts';
import { statusOf } from './read-json.ts';
import { settleAll } from './settle-all.ts';

/** What a question for several things brought, or how it failed. */
export type Asked<Found> =
  | { readonly kind: 'found'; readonly found: readonly Found[] }
  | { readonly kind: 'failed'; readonly result: HttpResult };

export interface Answered<Item, Found> {
  readonly found: readonly Found[];
  /** Those whose question failed even when they were asked for alone. */
  readonly spoilt: readonly Item[];
  /** A failure that is no item's own. */
  readonly refusal?: HttpResult | undefined;
}

/** Statuses that one of several names or ids may be to blame for. */
const blamesOne: ReadonlySet<number | undefined> = new Set([400, 404, 414]);

/** Asks for several things at once. Where one of them spoils the question, the others are asked for without it. */
async function askTogether<Item, Found>(
  items: readonly Item[],
  ask: (items: readonly Item[]) => Promise<Asked<Found>>,
): Promise<Answered<Item, Found>> {
  const asked = await ask(items);
  if (asked.kind === 'found') return { found: asked.found, spoilt: [] };
  const { result } = asked;
  if (!blamesOne.has(statusOf(result))) return { found: [], spoilt: items, refusal: result };
  if (items.length === 1) return { found: [], spoilt: items };
  const middle = Math.ceil(items.length / 2);
  return askInBatches([items.slice(0, middle), items.slice(middle)], ask);
}

/** Asks for all batches at once, each together. */
export async function askInBatches<Item, Found>(
  batches: readonly (readonly Item[])[],
  ask: (items: readonly Item[]) => Promise<Asked<Found>>,
): Promise<Answered<Item, Found>> {
  const answers = await settleAll(batches.map((batch) => askTogether(batch, ask)));
  return {
    found: answers.flatMap(({ found }) => found),
    spoilt: answers.flatMap(({ spoilt }) => spoilt),
    refusal: answers.find(({ refusal }) => refusal !== undefined)?.refusal,
  };
}
