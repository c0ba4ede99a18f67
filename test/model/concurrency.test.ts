import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/model/concurrency.ts';

/** Counts what is under way. */
function counted() {
  const begun: number[] = [];
  let underWay = 0;
  let most = 0;
  const work = async (item: number) => {
    begun.push(item);
    most = Math.max(most, ++underWay);
    await setImmediate();
    underWay--;
    if (item < 0) throw new Error(`${item}`);
  };
  return { work, begun, underWay: () => underWay, most: () => most };
}

test('all items are worked on in their order, and no more at a time than the width', async () => {
  const { work, begun, most } = counted();
  await atOnce(3, [1, 2, 3, 4, 5, 6, 7], work);
  expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most()).toBe(3);
});

test('with each item that is done there is one more at a time, up to the most', async () => {
  const { work, most } = counted();
  const items = Array.from({ length: 40 }, (_, index) => index + 1);
  await atOnce({ first: 2, most: 5 }, items.slice(0, 4), work);
  expect(most()).toBeLessThan(5);
  await atOnce({ first: 2, most: 5 }, items, work);
  expect(most()).toBe(5);
});

test('after a failure no other is begun, and nothing is under way any more', async () => {
  const { work, begun, underWay } = counted();
  await expect(atOnce(2, [1, -2, 3, 4, 5, 6], work)).rejects.toThrow('-2');
  expect(begun).not.toContain(6);
  expect(underWay()).toBe(0);
});

test('once it is over, no other is begun', async () => {
  const { work, begun } = counted();
  await atOnce(2, [1, 2, 3, 4, 5, 6], work, () => begun.length >= 4);
  expect(begun).toEqual([1, 2, 3, 4]);
});
