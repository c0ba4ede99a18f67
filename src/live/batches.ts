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
