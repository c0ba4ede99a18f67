import { isRecord } from '../../model/objects.ts';
import { type ApiResponse, type Call, type Caller, okResponse } from '../http/api.ts';
import { cloudId } from '../site/site.ts';
import { type SeedAccount, productKey } from '../world/seed.ts';
import { type WorldGroup, compareByName, licencesOf, nameKey } from '../world/world.ts';
import { organizationError } from './errors.ts';
import {
  type Organization,
  groupToWrite,
  organizationGroup,
  organizationGroupOf,
  requestedDirectories,
} from './organization.ts';
import {
  type Position,
  type SearchQuery,
  pageOf,
  requestedByBody,
  requestedByQuery,
} from './requests.ts';

const name = 'Sandbox organization';

/** `GET /v1/orgs`: none for a key with scopes. */
export function getOrganizations(id: string, { origin }: Call, caller: Caller): ApiResponse {
  const self = `${origin}/admin/v1/orgs`;
  const data = caller === 'scoped' ? [] : [organizationBean(id, self)];
  return okResponse({ data, links: { self } });
}

/** `GET /v1/orgs/{orgId}`. */
export function getOrganization(id: string, { origin }: Call): ApiResponse {
  return okResponse({ data: organizationBean(id, `${origin}/admin/v1/orgs`) });
}

function organizationBean(id: string, url: string) {
  const links = (path: string) => ({ links: { related: `${url}/${id}/${path}` } });
  return {
    id,
    type: 'orgs',
    attributes: { name },
    relationships: { domains: links('domains'), users: links('users') },
    links: { self: `${url}/${id}` },
  };
}

/** `GET …/directories`. */
export function getDirectories({ store }: Organization, call: Call): ApiResponse {
  const position = requestedByQuery('directories', call);
  const { directoryIds, searchTerm = '' } = position.query;
  const found = store.world.directories.filter(
    (directory) =>
      directoryIds?.includes(directory.id) !== false &&
      directory.name.toLowerCase().includes(searchTerm.toLowerCase()),
  );
  return okResponse(
    pageOf('directories', position, found, (directory) => ({
      directoryId: directory.id,
      name: directory.name,
    })),
  );
}

/** `GET …/groups`: to be replaced by the search below. */
export function getOrganizationGroups(organization: Organization, call: Call): ApiResponse {
  return findGroups(organization, call, requestedByQuery('groups', call));
}

const usualLimit = 20;

/** `POST …/groups/search`. */
export async function searchGroups(organization: Organization, call: Call): Promise<ApiResponse> {
  return findGroups(organization, call, await requestedByBody('groups', call, usualLimit));
}

/** `GET …/groups/{groupId}`. */
export function getOrganizationGroup(organization: Organization, call: Call): ApiResponse {
  const group = organizationGroupOf(organization, call);
  return okResponse({ data: organizationGroup(organization.store.shown(), group, true) });
}

function findGroups(
  organization: Organization,
  call: Call,
  position: Position<SearchQuery>,
): ApiResponse {
  const directories = requestedDirectories(organization, call).map(({ id }) => id);
  const world = organization.store.shown();
  const { query } = position;
  const names = query.groupNames && new Set(query.groupNames.map((name) => nameKey(name)));
  const ids = query.groupIds && new Set(query.groupIds);
  const term = query.searchTerm?.toLowerCase() ?? '';
  const matches = (group: WorldGroup) =>
    directories.includes(group.directory) &&
    query.directoryIds?.includes(group.directory) !== false &&
    ids?.has(group.id) !== false &&
    names?.has(nameKey(group.name)) !== false &&
    group.name.toLowerCase().includes(term) &&
    query.accountIds?.some((id) => world.isMember(group, id)) !== false;
  const found = world.groups.filter(matches).sort(compareByName);
  const counts = query.expand?.includes('counts.users') === true;
  return okResponse(
    pageOf('groups', position, found, (group) => organizationGroup(world, group, counts)),
  );
}

/** `GET …/groups/{groupId}/role-assignments`: which products the group grants. */
export function getRoleAssignments(organization: Organization, call: Call): ApiResponse {
  const group = organizationGroupOf(organization, call);
  const position = requestedByQuery('role-assignments', call);
  const licences = licencesOf(organization.store.shown(), group);
  return okResponse(
    pageOf('role-assignments', position, licences, ({ product }) => ({
      resourceId: `ari:cloud:${productKey(product)}::site/${cloudId}`,
      resourceOwner: productKey(product),
      defaultRole: null,
      roles: ['atlassian/user'],
    })),
  );
}

const done: ApiResponse = { status: 204 };

/** `POST …/groups/{groupId}/memberships` with `{"accountId":"…"}`. */
export async function addMembership(
  organization: Organization,
  call: Call,
  caller: Caller,
): Promise<ApiResponse> {
  const body = await call.body();
  if (caller === 'scoped')
    throw organizationError('ADMIN-401-2', 'The API key has no access to this.');
  const group = groupToWrite(organization, call);
  const account = requestedAccount(organization, isRecord(body) ? body['accountId'] : undefined);
  const outcome = await organization.store.add(group, account);
  switch (outcome) {
    case 'added':
      return done;
    case 'already':
      if (organization.quirks.addAgain === 204) return done;
      throw organizationError('ADMIN-UAM-409-2', 'The user is already in the group.');
    case 'no-seat':
      throw organizationError(
        'ADMIN-UAM-409-3',
        'The user limit of an app that the group grants is reached.',
      );
    case 'inactive':
      throw organizationError('ADMIN-UAM-400-2', 'The user is inactive.');
    case 'outside':
      throw organizationError('ADMIN-UAM-404-1', 'The user is not in the directory of the group.');
    case 'synced':
      throw organizationError('ADMIN-403-5', 'The group is synced from an identity provider.');
  }
}

/** `DELETE …/groups/{groupId}/memberships/{accountId}`. */
export async function removeMembership(
  organization: Organization,
  call: Call,
  caller: Caller,
): Promise<ApiResponse> {
  if (caller === 'scoped')
    throw organizationError('ADMIN-UAM-403-1', 'The scopes do not suffice for this.');
  const group = groupToWrite(organization, call);
  const account = requestedAccount(organization, call.params['accountId']);
  const outcome = await organization.store.remove(group, account);
  switch (outcome) {
    case 'removed':
      return done;
    case 'not-a-member':
      if (organization.quirks.removeAbsent === 204) return done;
      throw organizationError('ADMIN-UAM-404-1', 'The user is not in the group.');
    case 'synced':
      throw organizationError('ADMIN-403-5', 'The group is synced from an identity provider.');
  }
}

function requestedAccount({ store }: Organization, accountId: unknown): SeedAccount {
  if (typeof accountId !== 'string' || accountId === '') {
    throw organizationError('ADMIN-UAM-400-1', 'accountId must be given.');
  }
  const account = store.world.account(accountId);
  if (account === undefined) throw organizationError('ADMIN-UAM-404-1', 'The user was not found.');
  return account;
}
