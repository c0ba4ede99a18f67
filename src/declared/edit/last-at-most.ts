/** The last of what is sorted by key that does not come behind a key; undefined when all of it does. */
export function lastAtMost<Item extends { readonly key: string }>(
  sorted: readonly Item[],
  key: string,
): Item | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.key ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
