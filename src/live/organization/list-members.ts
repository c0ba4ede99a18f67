import type { GroupReading, LiveGroup } from '../../model/live.ts';
import { readListing } from '../complete-listing.ts';
import type { Unreadable } from '../listing-page.ts';
import type { MemberPage, ReadPage } from '../member-page.ts';
import { unreadable, unsoundRow } from '../unreadable.ts';
import { why } from '../why.ts';
import type { OrganizationConnection } from './connection.ts';
import { findAgain } from './find-groups.ts';
import type { Page } from './paging.ts';
import type { OrganizationGroup } from './parse-group.ts';
import { parseUser } from './parse-user.ts';
import { readUncounted } from './read-uncounted.ts';

/** Finds a group again, and lists it: how many members it has is told with the group alone. */
export async function listAgain(
  organization: OrganizationConnection,
  group: LiveGroup,
): Promise<GroupReading> {
  const found = await findAgain(organization, group);
  return 'kind' in found ? { ...found, group } : listMembers(organization, found);
}

/** Lists one group. A failure is this group's own; throws an AppError only for what concerns the whole organization. */
export async function listMembers(
  organization: OrganizationConnection,
  { id, name, synced, count }: OrganizationGroup,
): Promise<GroupReading> {
  const group: LiveGroup = { id, name };
  let total = count;
  const first = async (): Promise<Page> => {
    const base = await organization.base();
    return organization.search('users', base, {
      body: { groupIds: [id] },
      // In the plural: `groupId` is ignored in silence, and everyone comes.
      parameters: [[['groupIds', id]]],
    });
  };
  const readFirst: ReadPage = async () => {
    // A listing that is read again is counted again.
    const counted = total ?? (await recount(organization, group));
    total = undefined;
    return typeof counted === 'number' ? memberPage(await first(), counted) : counted;
  };
  const listing =
    count === undefined
      ? await readUncounted((whole) => first().then((page) => memberPage(page, whole)))
      : await readListing(readFirst);
  if ('kind' in listing) return { ...listing, group };
  return { kind: 'listed', group, listing, ...(synced && { synced }) };
}

async function recount(
  organization: OrganizationConnection,
  group: LiveGroup,
): Promise<number | Unreadable> {
  const found = await findAgain(organization, group);
  if ('kind' in found) return found;
  return found.count ?? unreadable('Atlassian no longer says how many members the group has.');
}

function memberPage(page: Page, total: number): MemberPage | Unreadable {
  switch (page.kind) {
    case 'failed':
      return unreadable(why(page.result));
    case 'unsound':
      return unreadable(page.why);
    case 'page': {
      const rows = page.rows.map(parseUser).filter((account) => account !== undefined);
      if (rows.length < page.rows.length) return unreadable(unsoundRow);
      const { next } = page;
      if (next === undefined) return { kind: 'page', rows, total };
      return { kind: 'page', rows, total, next: async () => memberPage(await next(), total) };
    }
  }
}
