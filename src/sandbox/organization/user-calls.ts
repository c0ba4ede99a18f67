import { type ApiResponse, type Call, okResponse } from '../http/api.ts';
import type { SeedAccount } from '../world/seed.ts';
import { type World, compareByName } from '../world/world.ts';
import { organizationError } from './errors.ts';
import {
  type Organization,
  organizationUser,
  requestedDirectories,
  visibleEmail,
} from './organization.ts';
import {
  type Position,
  type SearchQuery,
  pageOf,
  requestedByBody,
  requestedByQuery,
} from './requests.ts';

/** `GET …/users`: to be replaced by the search below. */
export function getOrganizationUsers(organization: Organization, call: Call): ApiResponse {
  return findUsers(organization, call, requestedByQuery('users', call));
}

/** Unlike that of every other list, this default is 50. */
const usualLimit = 50;

/** `POST …/users/search`. */
export async function searchOrganizationUsers(
  organization: Organization,
  call: Call,
): Promise<ApiResponse> {
  return findUsers(organization, call, await requestedByBody('users', call, usualLimit));
}

/** `GET …/users/{accountId}`. */
export function getOrganizationUser(organization: Organization, call: Call): ApiResponse {
  const world = organization.store.shown();
  const account = world.account(call.params['accountId'] ?? '');
  if (account === undefined || !isWithin(organization, call)(account)) {
    throw organizationError('ADMIN-UAM-404-1', 'The user was not found in the directory.');
  }
  return okResponse({ data: organizationUser(world, account) });
}

function findUsers(
  organization: Organization,
  call: Call,
  position: Position<SearchQuery>,
): ApiResponse {
  const world = organization.store.shown();
  const { query } = position;
  const within = isWithin(organization, call);
  const matches = matcherOf(world, query);
  const found = candidates(world, query).filter((account) => within(account) && matches(account));
  return okResponse(
    pageOf('users', position, found, (account) => organizationUser(world, account)),
  );
}

/** Members of the groups query for, those with the emails or the ids, or everyone. */
function candidates(
  world: World,
  { groupIds, emails, accountIds }: SearchQuery,
): readonly SeedAccount[] {
  if (groupIds === undefined) {
    const named =
      emails?.flatMap((email) => world.people.withEmail(email)) ??
      accountIds?.flatMap((id) => world.account(id) ?? []);
    if (named === undefined) return world.people.inOrder;
    return [...new Set(named)].sort(compareByName);
  }
  const lists = groupIds.flatMap((id) => {
    const group = world.group(id);
    return group === undefined ? [] : [world.list(group, 'people').members];
  });
  if (lists.length === 1) return lists[0] ?? [];
  return [...new Set(lists.flat())].sort(compareByName);
}

/** One directory holds those who were invited to it; `-` means the whole organization, its uninvited accounts too. */
function isWithin(organization: Organization, call: Call): (account: SeedAccount) => boolean {
  const directories = requestedDirectories(organization, call).map(({ id }) => id);
  const { world } = organization.store;
  return (account) => {
    if (account.type !== 'atlassian') return false;
    const own = world.directoriesOf(account);
    return call.params['directoryId'] === '-' || own.some((id) => directories.includes(id));
  };
}

function matcherOf(world: World, query: SearchQuery): (account: SeedAccount) => boolean {
  const ids = query.accountIds && new Set(query.accountIds);
  const emails = query.emails && new Set(query.emails.map((email) => email.toLowerCase()));
  const term = query.searchTerm?.toLowerCase();
  const filters = ['status', 'accountStatus', 'membershipStatus'] as const;
  const byBean = query.claimStatus !== undefined || filters.some((name) => query[name]);
  return (account) => {
    if (ids?.has(account.id) === false) return false;
    const email = visibleEmail(account)?.toLowerCase() ?? '';
    if (emails?.has(email) === false) return false;
    if (term !== undefined && !`${account.name}\n${email}`.toLowerCase().includes(term)) {
      return false;
    }
    if (query.directoryIds?.some((id) => world.directoriesOf(account).includes(id)) === false) {
      return false;
    }
    if (!byBean) return true;
    const bean = organizationUser(world, account);
    if (query.claimStatus !== undefined && query.claimStatus !== bean.claimStatus) return false;
    return filters.every((name) => query[name]?.includes(bean[name]) !== false);
  };
}
