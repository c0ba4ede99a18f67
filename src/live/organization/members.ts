import type { AccountId, GroupId } from '../../model/ids.ts';
import type { CompleteListing, GroupReading, KnownGroup, LiveGroup } from '../../model/live.ts';
import { readListing } from '../complete-listing.ts';
import { failureText } from '../failure-text.ts';
import {
  type MemberPage,
  type ReadPage,
  type Unreadable,
  unreadable,
  unsoundRow,
} from '../pages.ts';
import type { OrganizationConnection } from './connection.ts';
import { findOrganizationGroupAgain } from './groups.ts';
import { type RowPage, type SearchRequest, collectRows } from './requests.ts';
import { type OrganizationGroup, parseOrganizationGroup, parseOrganizationUser } from './rows.ts';

/** Lists one group. A failure is this group's own; throws an AppError only for what concerns the whole organization. */
export async function listOrganizationMembers(
  organization: OrganizationConnection,
  { id, name, synced, count }: OrganizationGroup,
): Promise<GroupReading> {
  const group: LiveGroup = { id, name };
  let total = count;
  const first = async (): Promise<RowPage> => {
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
  return { kind: 'listed', group, listing, synced };
}

/** Finds a group again, and lists it: only the group says how many members it has. */
export async function listOrganizationMembersAgain(
  organization: OrganizationConnection,
  group: LiveGroup,
): Promise<GroupReading> {
  const found = await findOrganizationGroupAgain(organization, group);
  return 'kind' in found ? { ...found, group } : listOrganizationMembers(organization, found);
}

async function recount(
  organization: OrganizationConnection,
  group: LiveGroup,
): Promise<number | Unreadable> {
  const found = await findOrganizationGroupAgain(organization, group);
  if ('kind' in found) return found;
  return found.count ?? unreadable('Atlassian no longer reports how many members the group has.');
}

function memberPage(page: RowPage, total: number): MemberPage | Unreadable {
  switch (page.kind) {
    case 'failed':
      return unreadable(failureText(page.result));
    case 'unsound':
      return unreadable(page.why);
    case 'page': {
      const rows = page.rows.map(parseOrganizationUser).filter((account) => account !== undefined);
      if (rows.length < page.rows.length) return unreadable(unsoundRow);
      const { next } = page;
      if (next === undefined) return { kind: 'page', rows, total };
      return { kind: 'page', rows, total, next: async () => memberPage(await next(), total) };
    }
  }
}

/** Reads the first page of a group that is taken to have so many members. */
type ReadFirst = (total: number) => Promise<MemberPage | Unreadable>;

const mostTries = 3;

/** Lists a group whose members Atlassian does not count: complete when two readings, one after the other, are the same. */
async function readUncounted(first: ReadFirst): Promise<CompleteListing | Unreadable> {
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
    why: `Atlassian does not report how many members the group has, and listed different ones each of the ${mostTries} times it was read twice.`,
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

/**
 * Whether an account is in a group, by the groups of the account: the members that are listed lack whoever is suspended.
 * Undefined when Atlassian does not say. Throws an AppError for what concerns the whole organization.
 */
export async function isOrganizationMember(
  organization: OrganizationConnection,
  group: GroupId,
  account: AccountId,
): Promise<boolean | undefined> {
  const page = await searchBoth(organization, 'groups', group, account);
  if (page.kind !== 'page') return undefined;
  const ids = page.rows.map((row) => parseOrganizationGroup(row)?.id);
  if (ids.includes(group)) return true;
  // Others come only when the question was not understood: their absence says nothing about this group.
  return ids.length === 0 ? false : undefined;
}

/**
 * Whether an account is listed in a group. Undefined when Atlassian does not say. Throws an AppError for what concerns
 * the whole organization.
 */
export async function isListedMember(
  organization: OrganizationConnection,
  group: GroupId,
  account: AccountId,
): Promise<boolean | undefined> {
  const page = await searchBoth(organization, 'users', group, account);
  if (page.kind !== 'page') return undefined;
  const ids = page.rows.map((row) => parseOrganizationUser(row)?.id);
  if (ids.includes(account)) return true;
  // Others come only when the question was not understood: their absence says nothing about this account.
  return ids.length === 0 ? false : undefined;
}

async function searchBoth(
  organization: OrganizationConnection,
  what: 'users' | 'groups',
  group: GroupId,
  account: AccountId,
): Promise<RowPage> {
  return organization.search(what, await organization.base(), {
    body: { groupIds: [group], accountIds: [account] },
    parameters: [
      [
        ['groupIds', group],
        ['accountIds', account],
      ],
    ],
  });
}

/**
 * The groups of an account. Undefined where Atlassian does not say: a filter that it does not know, it ignores, and
 * gives every group. Throws an AppError for what concerns the whole organization.
 */
export async function organizationGroupsOf(
  organization: OrganizationConnection,
  account: AccountId,
): Promise<readonly KnownGroup[] | undefined> {
  const base = await organization.base();
  const question: SearchRequest = {
    body: { accountIds: [account] },
    parameters: [[['accountIds', account]]],
  };
  const answer = await collectRows(() => organization.search('groups', base, question));
  if (answer.kind !== 'rows') return undefined;
  const groups = answer.rows.flatMap((row) => parseOrganizationGroup(row) ?? []);
  const [first] = groups;
  if (
    first !== undefined &&
    (await isOrganizationMember(organization, first.id, account)) !== true
  ) {
    return undefined;
  }
  return groups.map(({ id, name, synced }) => ({ id, name, synced }));
}
