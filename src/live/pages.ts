import type { AppError } from '../model/app-error.ts';
import { atOnce } from '../model/concurrency.ts';
import type { Account } from '../model/live.ts';

/** One page of a listing, as an adapter reads it. */
export interface ListingPage<Row> {
  readonly kind: 'page';
  readonly rows: readonly Row[];
  /** How many rows Atlassian counts on all pages. */
  readonly total: number;
  /** Reads the page after this one. Absent on the last. */
  readonly next?: ReadListingPage<Row>;
  /** Reads the page that begins at that row, where pages can be requested out of order. */
  readonly at?: (startAt: number) => Promise<ListingPage<Row> | Unreadable>;
}

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly code: 'group-unreadable' | 'listing-incomplete' | 'listing-moved';
  /** One sentence. */
  readonly why: string;
  /** What to throw where nothing goes on without the list. */
  readonly error?: AppError;
}

export type ReadListingPage<Row> = () => Promise<ListingPage<Row> | Unreadable>;

/** One page of a group's members. */
export type MemberPage = ListingPage<Account>;

export type ReadPage = ReadListingPage<Account>;

/** All pages in their order; or why they don't fit together. */
export type Reading<Row> =
  | { readonly kind: 'read'; readonly rows: readonly Row[]; readonly total: number }
  | { readonly kind: 'moved'; readonly why: string }
  /** A page behind the first was refused: from the beginning, it may go well. */
  | { readonly kind: 'broken'; readonly page: Unreadable }
  | Unreadable;

/** More than any site has: a server that counts on is not read for ever. No listing has more rows than it counts. */
export const mostRows = 1_000_000;

/** How often a listing that moves under the reading is read. */
export const mostReadings = 3;

/** What is listed once at most. */
interface Identified {
  readonly id: string;
}

/** What is known of a listing before it is read: where its pages begin, as far as they are as large as usual. */
export interface Foreseen<Row> {
  readonly at: NonNullable<ListingPage<Row>['at']>;
  readonly size: number;
  readonly total: number;
}

/**
 * Reads page after page. Where it is foreseen how many there are, they are read side by side; where the first two are
 * equally long, so are the others of a large listing: that takes less time, which leaves the listing less time to move.
 */
export async function readListingPages<Row extends Identified>(
  first: ReadListingPage<Row>,
  foreseen?: Foreseen<Row>,
): Promise<Reading<Row>> {
  const pages: ListingPage<Row>[] = [];
  const gathered = new Gathered<Row>();
  const begin = foreseen === undefined ? first : readAhead(first, foreseen);
  for (let read: ReadListingPage<Row> | undefined = begin; read !== undefined;) {
    const page: ListingPage<Row> | Unreadable = await read();
    if (page.kind === 'unreadable') return pages.length === 0 ? page : { kind: 'broken', page };
    if (page.total > mostRows) return unreadable(`Atlassian counts ${page.total} rows.`);
    if (!gathered.add(page)) break;
    pages.push(page);
    read = page.next;
    const rest = pages.length === 2 ? await readRest(pages) : undefined;
    // Without it, or where it is uneven, each page is read from where the one before it ended.
    if (rest === undefined) continue;
    if ('kind' in rest) return { kind: 'broken', page: rest };
    if (!rest.every((one) => gathered.add(one))) break;
    pages.push(...rest);
    read = rest.at(-1)?.next;
  }
  return gathered.reading();
}

/**
 * Reads the first page and those that are foreseen behind it at once. Each of them follows the one before it where that
 * is as large as it was taken to be; from the first that is not, pages are read one by one.
 */
function readAhead<Row>(
  first: ReadListingPage<Row>,
  { at, size, total }: Foreseen<Row>,
): ReadListingPage<Row> {
  const count = Math.ceil(total / size);
  // Of so many pages, those behind the second are read side by side anyway, and no further than the first that fails.
  if (count > width) return first;
  const early = Array.from({ length: Math.max(count - 1, 0) }, (_, index) => {
    const page = at((index + 1) * size);
    // One that is not asked for in the end may fail.
    page.catch(() => undefined);
    return page;
  });
  const chain = async (
    reading: Promise<ListingPage<Row> | Unreadable>,
    index: number,
  ): Promise<ListingPage<Row> | Unreadable> => {
    const page = await reading;
    const after = early[index];
    if (page.kind === 'unreadable' || page.next === undefined || after === undefined) return page;
    if (page.rows.length !== size) return page;
    const { kind, rows, total: counted } = page;
    return { kind, rows, total: counted, next: () => chain(after, index + 1) };
  };
  return () => chain(first(), 0);
}

/** Undefined when the pages that follow these two must be read one by one. */
async function readRest<Row>([one, two]: readonly ListingPage<Row>[]): Promise<
  readonly ListingPage<Row>[] | Unreadable | undefined
> {
  if (one === undefined || two?.at === undefined || two.next === undefined) return undefined;
  const size = one.rows.length;
  const start = size + two.rows.length;
  const worthwhile = start === 2 * size && one.total > 3 * size;
  return worthwhile ? readSideBySide(two.at, { start, size, total: one.total }) : undefined;
}

interface Rest {
  /** The row that they begin with. */
  readonly start: number;
  /** How many rows a page has. */
  readonly size: number;
  readonly total: number;
}

/**
 * Reads the pages from `start` to the end, many at once. Undefined as soon as one has not as many rows as it should:
 * then only reading on from where each page ends shows who is there. A page with another total is given alone.
 */
async function readSideBySide<Row>(
  at: NonNullable<ListingPage<Row>['at']>,
  { start, size, total }: Rest,
): Promise<readonly ListingPage<Row>[] | Unreadable | undefined> {
  const count = Math.ceil((total - start) / size);
  const pages = new Array<ListingPage<Row>>(count);
  let stopped: Unreadable | ListingPage<Row> | 'uneven' | undefined;
  const read = async (index: number) => {
    const from = start + index * size;
    const page = await at(from);
    if (page.kind === 'unreadable' || page.total !== total) stopped ??= page;
    else if (isWhole(page, Math.min(size, total - from), index === count - 1)) pages[index] = page;
    else stopped ??= 'uneven';
  };
  await atOnce(width, pages.keys(), read, () => stopped !== undefined);
  if (stopped === undefined) return pages;
  if (stopped === 'uneven') return undefined;
  return stopped.kind === 'page' ? [stopped] : stopped;
}

/** 100 requests a second of 400 ms each: more under way would only wait for their turn. */
const width = 40;

/** A page that says it is the last before the last one is no whole page either. */
function isWhole({ rows, next }: ListingPage<unknown>, due: number, last: boolean): boolean {
  return rows.length === due && (last || next !== undefined);
}

/** The rows of the pages so far, as long as they fit together. */
class Gathered<Row extends Identified> {
  readonly #rows = new Map<string, Row>();
  #total: number | undefined;
  #moved: string | undefined;

  /** False when the page does not belong to those before it. */
  add({ total, rows }: ListingPage<Row>): boolean {
    this.#total ??= total;
    this.#moved = this.#mismatch(total, rows);
    return this.#moved === undefined;
  }

  reading(): Reading<Row> {
    if (this.#moved !== undefined) return { kind: 'moved', why: this.#moved };
    return { kind: 'read', rows: [...this.#rows.values()], total: this.#total ?? 0 };
  }

  #mismatch(total: number, rows: readonly Row[]): string | undefined {
    if (total !== this.#total) return `The total went from ${this.#total} to ${total}.`;
    for (const row of rows) {
      if (this.#rows.has(row.id)) return `${row.id} was listed twice.`;
      this.#rows.set(row.id, row);
    }
    if (this.#rows.size <= total) return undefined;
    return `More rows were listed than the ${total} counted.`;
  }
}

/** `why` in one sentence. */
export function unreadable(why: string): Unreadable {
  return { kind: 'unreadable', code: 'group-unreadable', why };
}

export const unsoundRow =
  'A row of the listing is not a valid account: Atlassian sends such rows for corrupted records and during outages.';
