/** One page of a listing, as an adapter reads it. */
export interface ListingPage<Row> {
  readonly kind: 'page';
  readonly rows: readonly Row[];
  /** How many rows Atlassian counts on all pages. */
  readonly total: number;
  /** Reads the page after this one. Absent on the last. */
  readonly next?: ReadListingPage<Row>;
  /** Reads the page that begins at that row, where pages can be asked for out of order. */
  readonly at?: (startAt: number) => Promise<ListingPage<Row> | Unreadable>;
}

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly code: 'group-unreadable' | 'listing-incomplete' | 'listing-moved';
  /** One sentence. */
  readonly why: string;
}

export type ReadListingPage<Row> = () => Promise<ListingPage<Row> | Unreadable>;
