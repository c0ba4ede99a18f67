import type { Account } from '../model/live.ts';
import type { ListingPage, ReadListingPage } from './listing-page.ts';

/** One page of a group's members. */
export type MemberPage = ListingPage<Account>;

export type ReadPage = ReadListingPage<Account>;
