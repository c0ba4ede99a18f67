import type { Account } from '../model/live.ts';

/** One page of a group's members, as an adapter reads it. */
export interface MemberPage {
  readonly kind: 'page';
  readonly rows: readonly Account[];
  /** How many members Atlassian counts in the whole group. */
  readonly total: number;
  /** Reads the page after this one. Absent on the last. */
  readonly next?: ReadPage;
  /** Reads the page that begins at that row, where pages can be asked for out of order. */
  readonly at?: ReadPageAt;
}

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly code: 'group-unreadable' | 'listing-incomplete' | 'listing-moved';
  /** One sentence. */
  readonly why: string;
}

export type ReadPage = () => Promise<MemberPage | Unreadable>;
export type ReadPageAt = (startAt: number) => Promise<MemberPage | Unreadable>;
