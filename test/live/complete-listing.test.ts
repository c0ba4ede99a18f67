import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListing } from '../../src/live/complete-listing.ts';
import type { Unreadable } from '../../src/live/pages.ts';
import type { MemberPage } from '../../src/live/pages.ts';
import { account } from './beans.ts';

interface Answer {
  readonly total?: number;
  /** How many rows come at most. */
  readonly rows?: number;
  readonly broken?: boolean;
}

const unreadable = { kind: 'unreadable', code: 'group-unreadable', why: 'No.' } as const;

/** A group whose pages can be read out of order; `differently` by the number of the request, from 1. */
function group(members: number, size: number, differently: (count: number) => Answer = () => ({})) {
  const requested: number[] = [];
  let underWay = 0;
  let most = 0;
  const at = async (from: number): Promise<MemberPage | Unreadable> => {
    requested.push(from);
    most = Math.max(most, ++underWay);
    const { total = members, rows = size, broken } = differently(requested.length);
    await new Promise((resolve) => setImmediate(resolve));
    underWay--;
    if (broken === true) return unreadable;
    const end = Math.min(from + rows, members);
    const page = Array.from({ length: Math.max(end - from, 0) }, (_, i) => account(from + i + 1));
    const next = () => at(from + page.length);
    return { kind: 'page', rows: page, total, at, ...(end < members && { next }) };
  };
  return { read: () => readListing(() => at(0)), requested, most: () => most };
}

const numbers = (listing: Awaited<ReturnType<typeof readListing>>) =>
  'kind' in listing ? listing : listing.members.map(({ name }) => Number(name.slice(5)));

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('a large group', () => {
  it('is read side by side once two pages have shown how long pages are, each page once', async () => {
    const { read, requested, most } = group(20_000, 50);
    expect(numbers(await read())).toEqual(upTo(20_000));
    expect(requested).toHaveLength(400);
    expect(new Set(requested).size).toBe(400);
    expect(most()).toBe(40);
  });

  it('is complete and in order, whatever its pages hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(300), fc.integer({ min: 1, max: 60 }), async (members, size) => {
        const { read, requested } = group(members, size);
        expect(numbers(await read())).toEqual(upTo(members));
        expect(requested).toHaveLength(Math.max(Math.ceil(members / size), 1));
      }),
    );
  });

  it('is read page by page from where pages are no longer equally long', async () => {
    const { read, requested } = group(200, 10, (count) => (count === 7 ? { rows: 9 } : {}));
    expect(numbers(await read())).toEqual(upTo(200));
    expect(requested.slice(-18)).toEqual(Array.from({ length: 18 }, (_, index) => 20 + index * 10));
  });

  it('is read again when its total moves between the pages', async () => {
    const { read, requested } = group(200, 10, (count) => (count === 6 ? { total: 199 } : {}));
    expect(numbers(await read())).toEqual(upTo(200));
    expect(requested.filter((from) => from === 0).length).toBeGreaterThan(1);
  });

  it('is read again from its beginning when one of its pages can not be read', async () => {
    const { read } = group(10_000, 10, (count) => ({ broken: count === 9 }));
    expect(await read()).toMatchObject({ unlisted: 0 });
  });

  it('is left alone when one can not be read each time, and few others are requested', async () => {
    const { read, requested } = group(10_000, 10, (count) => ({ broken: count % 50 === 9 }));
    expect(await read()).toEqual(unreadable);
    expect(requested.length).toBeLessThan(300);
  });
});
