/** How many items are worked on at a time: with each that is done there is one more, up to `most`. */
export interface Width {
  readonly first: number;
  readonly most: number;
}

/**
 * Works on the items in their order, side by side. No other item is begun once `isOver` holds. Throws what the first
 * failure threw: no other item is begun then either, and when it throws, nothing is under way any more.
 */
export async function atOnce<Item>(
  width: number | Width,
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
  isOver: () => boolean = () => false,
): Promise<void> {
  const { first, most } = typeof width === 'number' ? { first: width, most: width } : width;
  const queue = [...items].values();
  const failures: unknown[] = [];
  const workers: Promise<void>[] = [];
  const workOff = async () => {
    for (const item of queue) {
      if (failures.length > 0 || isOver()) return;
      await work(item).catch((error: unknown) => failures.push(error));
      if (workers.length < most) workers.push(workOff());
    }
  };
  while (workers.length < first) workers.push(workOff());
  // Whoever came later is waited for as well: the list grows meanwhile.
  for (const worker of workers) await worker;
  if (failures.length > 0) throw failures[0];
}

/**
 * Waits for all of them, then gives their values, or throws what the first to fail threw: when it returns, nothing is
 * under way any more, whereas `Promise.all` leaves the others running behind the error.
 */
export async function settleAll<const Promises extends readonly Promise<unknown>[]>(
  promises: Promises,
): Promise<{ readonly [Index in keyof Promises]: Awaited<Promises[Index]> }>;
export async function settleAll<T>(promises: Iterable<Promise<T>>): Promise<readonly T[]>;
export async function settleAll(promises: Iterable<Promise<unknown>>): Promise<readonly unknown[]> {
  const settled = await Promise.allSettled(promises);
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}

/** Asks once for all who ask for the same thing at the same time. An answer is not kept: what is asked about changes. */
export function shareUnderWay<Key, Value>(
  ask: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const underWay = new Map<Key, Promise<Value>>();
  return (key) => {
    const asked = underWay.get(key) ?? ask(key).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
  };
}
