import type { ListingPage, ReadListingPage, Unreadable } from './listing-page.ts';
import { readSideBySide } from './pages-side-by-side.ts';

/** All pages in their order; or why they don't fit together. */
export type Reading<Row> =
  | { readonly kind: 'read'; readonly rows: readonly Row[]; readonly total: number }
  | { readonly kind: 'moved'; readonly why: string }
  | Unreadable;

/** How often a listing that moves under the reading is read. */
export const mostReadings = 3;

/** What is listed once at most. */
interface Identified {
  readonly id: string;
}

/**
 * Reads page after page. Where the first two are equally long, the others of a large listing are read side by side:
 * that takes less time, which leaves the listing less time to move.
 */
export async function readPages<Row extends Identified>(
  first: ReadListingPage<Row>,
): Promise<Reading<Row>> {
  const pages: ListingPage<Row>[] = [];
  const gathered = new Gathered<Row>();
  for (let read: ReadListingPage<Row> | undefined = first; read !== undefined;) {
    const page: ListingPage<Row> | Unreadable = await read();
    if (page.kind === 'unreadable') return page;
    if (!gathered.add(page)) break;
    pages.push(page);
    read = page.next;
    const rest = pages.length === 2 ? await readRest(pages) : undefined;
    // Without it, or where it is uneven, each page is read from where the one before it ended.
    if (rest === undefined) continue;
    if ('kind' in rest) return rest;
    if (!rest.every((one) => gathered.add(one))) break;
    pages.push(...rest);
    read = rest.at(-1)?.next;
  }
  return gathered.reading();
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

/** The rows of the pages so far, as long as they fit together. */
class Gathered<Row extends Identified> {
  readonly #rows = new Map<string, Row>();
  #total: number | undefined;
  #moved: string | undefined;

  /** False when the page does not belong to those before it. */
  add({ total, rows }: ListingPage<Row>): boolean {
    this.#total ??= total;
    this.#moved = this.#misfit(total, rows);
    return this.#moved === undefined;
  }

  reading(): Reading<Row> {
    if (this.#moved !== undefined) return { kind: 'moved', why: this.#moved };
    return { kind: 'read', rows: [...this.#rows.values()], total: this.#total ?? 0 };
  }

  #misfit(total: number, rows: readonly Row[]): string | undefined {
    if (total !== this.#total) return `The total went from ${this.#total} to ${total}.`;
    for (const row of rows) {
      if (this.#rows.has(row.id)) return `${row.id} was listed twice.`;
      this.#rows.set(row.id, row);
    }
    if (this.#rows.size <= total) return undefined;
    return `More rows were listed than the ${total} counted.`;
  }
}
