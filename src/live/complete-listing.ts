import isEqual from 'fast-deep-equal';
import type { AccountId } from '../model/ids.ts';
import type { Account, CompleteListing } from '../model/live.ts';

/** One page of a group's members, as an adapter reads it. */
export interface MemberPage {
  readonly kind: 'page';
  readonly rows: readonly Account[];
  /** How many members Atlassian counts in the whole group. */
  readonly total: number;
  /** Reads the page after this one. Absent on the last. */
  readonly next?: ReadPage;
}

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly code: 'group-unreadable' | 'listing-incomplete' | 'listing-moved';
  /** One sentence. */
  readonly why: string;
}

export type ReadPage = () => Promise<MemberPage | Unreadable>;

/** All pages, one after another; or why they don't fit together. */
type Reading =
  | { readonly kind: 'read'; readonly members: readonly Account[]; readonly total: number }
  | { readonly kind: 'moved'; readonly why: string }
  | Unreadable;

const mostReadings = 3;

/**
 * Reads a group's members until the listing is known to be complete (promise 3): the last page reached, one total on
 * all pages, nobody twice. A listing that moved under the reading is read again. One that stays short of its total in
 * two equal readings is complete too: Atlassian counts members that it does not list, such as suspended people.
 */
export async function readListing(first: ReadPage): Promise<CompleteListing | Unreadable> {
  let before: Reading | undefined;
  let why = '';
  for (let readings = 1; readings <= mostReadings; readings++) {
    const reading = await readOnce(first);
    switch (reading.kind) {
      case 'unreadable':
        return reading;
      case 'moved':
        why = reading.why;
        break;
      case 'read': {
        const { members, total } = reading;
        if (members.length === total) return complete(members, 0);
        if (isEqual(reading, before)) return short(members, total);
        why = `Atlassian counts ${total} members and lists ${members.length}, not the same ones each time.`;
        before = reading;
      }
    }
  }
  return {
    kind: 'unreadable',
    code: 'listing-moved',
    why: `The listing changed each of the ${mostReadings} times it was read. ${why}`,
  };
}

async function readOnce(first: ReadPage): Promise<Reading> {
  const members = new Map<AccountId, Account>();
  let total: number | undefined;
  for (let read: ReadPage | undefined = first; read !== undefined;) {
    const page: MemberPage | Unreadable = await read();
    if (page.kind === 'unreadable') return page;
    total ??= page.total;
    if (page.total !== total) return moved(`The total went from ${total} to ${page.total}.`);
    for (const account of page.rows) {
      if (members.has(account.id)) return moved(`${account.id} was listed twice.`);
      members.set(account.id, account);
    }
    if (members.size > total) return moved(`More members were listed than the ${total} counted.`);
    read = page.next;
  }
  return { kind: 'read', members: [...members.values()], total: total ?? 0 };
}

function moved(why: string): Reading {
  return { kind: 'moved', why };
}

function short(members: readonly Account[], total: number): CompleteListing | Unreadable {
  if (members.length > 0) return complete(members, total - members.length);
  return {
    kind: 'unreadable',
    code: 'listing-incomplete',
    why: `Atlassian counts ${total} members and lists nobody.`,
  };
}

/** The one place where a CompleteListing is made. */
function complete(members: readonly Account[], unlisted: number): CompleteListing {
  return { members, unlisted } as CompleteListing;
}
