import type { ListingPage, Unreadable } from './listing-page.ts';
import { settleAll } from './settle-all.ts';

/** 100 requests a second of 400 ms each: more under way would only wait for their turn. */
const width = 40;

interface Rest {
  /** The row that they begin with. */
  readonly start: number;
  /** How many rows a page has. */
  readonly size: number;
  readonly total: number;
}

/**
 * Reads the pages from `start` to the end, many at once. Undefined as soon as one has not as many rows as it should:
 * then only reading on from where each page ends tells who is there. A page with another total is given alone.
 */
export async function readSideBySide<Row>(
  at: NonNullable<ListingPage<Row>['at']>,
  { start, size, total }: Rest,
): Promise<readonly ListingPage<Row>[] | Unreadable | undefined> {
  const count = Math.ceil((total - start) / size);
  const pages = new Array<ListingPage<Row>>(count);
  const left = pages.keys();
  let stopped: Unreadable | ListingPage<Row> | 'uneven' | undefined;
  const work = async () => {
    for (const index of left) {
      if (stopped !== undefined) return;
      const from = start + index * size;
      const page = await at(from);
      if (page.kind === 'unreadable' || page.total !== total) stopped ??= page;
      else if (isWhole(page, Math.min(size, total - from), index === count - 1))
        pages[index] = page;
      else stopped ??= 'uneven';
    }
  };
  await settleAll(Array.from({ length: Math.min(width, count) }, work));
  if (stopped === undefined) return pages;
  if (stopped === 'uneven') return undefined;
  return stopped.kind === 'page' ? [stopped] : stopped;
}

/** A page that says it is the last before the last one is no whole page either. */
function isWhole({ rows, next }: ListingPage<unknown>, due: number, last: boolean): boolean {
  return rows.length === due && (last || next !== undefined);
}
