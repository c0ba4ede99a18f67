/** More than this many files at once make no disk faster, and run into limits of open files. */
const many = 16;

/**
 * Works on all items, some at a time. Throws what the first failure threw: no other item is begun then, and when it
 * throws, nothing is under way any more.
 */
export async function someAtATime<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items].values();
  const failures: unknown[] = [];
  const workOff = async () => {
    for (const item of queue) {
      if (failures.length > 0) return;
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: many }, workOff));
  if (failures.length > 0) throw failures[0];
}
