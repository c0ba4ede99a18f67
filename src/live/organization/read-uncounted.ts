import type { AccountId } from '../../model/ids.ts';
import type { CompleteListing } from '../../model/live.ts';
import { readListing } from '../complete-listing.ts';
import type { Unreadable } from '../listing-page.ts';
import type { MemberPage, ReadPage } from '../member-page.ts';

/** Reads the first page of a group that is taken to have so many members. */
type ReadFirst = (total: number) => Promise<MemberPage | Unreadable>;

const mostTries = 3;

/** Lists a group whose members Atlassian does not count: complete when two readings, one after the other, are the same. */
export async function readUncounted(first: ReadFirst): Promise<CompleteListing | Unreadable> {
  for (let tries = 1; tries <= mostTries; tries++) {
    const ids = await readIds(() => first(0));
    if ('kind' in ids) return ids;
    const listing = await readListing(() => first(ids.size));
    if ('kind' in listing) {
      if (listing.code !== 'listing-moved') return listing;
    } else if (
      listing.members.length === ids.size &&
      listing.members.every(({ id }) => ids.has(id))
    ) {
      return listing;
    }
  }
  return {
    kind: 'unreadable',
    code: 'listing-moved',
    why: `Atlassian does not say how many members the group has, and listed others each of the ${mostTries} times it was read twice.`,
  };
}

async function readIds(first: ReadPage): Promise<ReadonlySet<AccountId> | Unreadable> {
  const ids = new Set<AccountId>();
  for (let read: ReadPage | undefined = first; read !== undefined;) {
    const page: MemberPage | Unreadable = await read();
    if (page.kind === 'unreadable') return page;
    for (const { id } of page.rows) ids.add(id);
    read = page.next;
  }
  return ids;
}
