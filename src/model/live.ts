import type { AccountId, Email, GroupId } from './ids.ts';

/** What Atlassian reports now. */
export interface Live {
  /** The account that runs the tool: never removed by it. */
  readonly self: Account;
  /** By the declared group's file. */
  readonly groups: ReadonlyMap<string, GroupReading>;
}

export interface LiveGroup {
  readonly id: GroupId;
  readonly name: string;
}

/** `atlassian` is a person; apps, and customers of a service desk, have accounts too. */
export type AccountType = 'atlassian' | 'app' | 'customer' | 'unknown';

export interface Account {
  readonly id: AccountId;
  readonly type: AccountType;
  readonly active: boolean;
  readonly name: string;
  /** Absent when the person hides it, from administrators too. */
  readonly email?: Email;
}

declare const complete: unique symbol;

/** All members of a group: the last page was reached and nothing was left out. Only the pager in `live/` makes one. */
export interface CompleteListing {
  readonly [complete]: true;
  readonly members: readonly Account[];
  /** Members that Atlassian counts and twice did not list: apps, suspended people. */
  readonly unlisted: number;
}

/** One declared group, as found and read; or why it was not. Never "nobody" for want of an answer. */
export type GroupReading =
  | { readonly kind: 'listed'; readonly group: LiveGroup; readonly listing: CompleteListing }
  | { readonly kind: 'not-found' }
  /** Several groups answer to the name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly LiveGroup[] }
  | {
      readonly kind: 'unreadable';
      readonly group: LiveGroup;
      readonly code: 'group-unreadable' | 'listing-incomplete' | 'listing-moved';
      readonly why: string;
    };
