/**
 * Waits for all of them, then gives their values, or throws what the first to fail threw: when it returns, nothing is
 * under way any more, whereas `Promise.all` leaves the others running behind the error.
 */
export async function settleAll<T>(promises: Iterable<Promise<T>>): Promise<readonly T[]> {
  const settled = await Promise.allSettled(promises);
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}
