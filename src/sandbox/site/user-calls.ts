import {
  type ApiResponse,
  type Call,
  type Caller,
  okResponse,
  SandboxApiError,
} from '../http/api.ts';
import type { SeedAccount } from '../world/seed.ts';
import {
  expands,
  groupNameBean,
  pageBean,
  readWindow,
  takePage,
  userBean,
  userWithGroupsBean,
} from './beans.ts';
import { type Site, cloudId, isAtSite, requestedAccount } from './site.ts';
import { oncePer } from '../../model/objects.ts';

/** `GET /serverInfo`: answers everyone, and so proves nothing. */
export function getServerInfo({ origin }: Call): ApiResponse {
  return okResponse({
    baseUrl: origin,
    displayUrl: origin,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_000,
    serverTimeZone: 'Etc/UTC',
    serverTitle: 'Sandbox',
  });
}

/** `GET /_edge/tenant_info`: how scoped tokens find the `cloudId` of their site. */
export function getTenantInfo(): ApiResponse {
  return okResponse({ cloudId });
}

const permissions = [
  { key: 'ADMINISTER', id: '0', name: 'Administer Jira', type: 'GLOBAL' },
  { key: 'USER_PICKER', id: '27', name: 'Browse users and groups', type: 'GLOBAL' },
  { key: 'BROWSE_PROJECTS', id: '10', name: 'Browse Projects', type: 'PROJECT' },
] as const;

/** `GET /mypermissions?permissions=A,B`: callers it does not know have none. */
export function getMyPermissions(site: Site, { query }: Call, caller: Caller): ApiResponse {
  const keys = (query.get('permissions') ?? '').split(',').map((key) => key.trim());
  const found = keys.map((key) => {
    const permission = permissions.find((known) => known.key === key);
    if (permission === undefined) {
      throw new SandboxApiError(
        400,
        'permissions must list known permission keys, such as ADMINISTER.',
      );
    }
    const havePermission =
      key === 'USER_PICKER' ? mayBrowse(site, caller) : caller === 'administrator';
    return [key, { ...permission, description: permission.name, havePermission }] as const;
  });
  return okResponse({ permissions: Object.fromEntries(found) });
}

function mayBrowse({ quirks }: Site, caller: Caller): boolean {
  return caller === 'administrator' && quirks.browseDenied !== true;
}

/** `GET /myself`: proves the credentials. */
export function getMyself(site: Site, { query }: Call): ApiResponse {
  return okResponse(withGroups(site, site.administrator, query));
}

/** `GET /user`. */
export function getSiteUser(site: Site, { query }: Call): ApiResponse {
  return okResponse(withGroups(site, requestedAccount(site, query.get('accountId')), query));
}

/** `GET /user/groups`. */
export function getUserGroups(site: Site, { query }: Call): ApiResponse {
  const account = requestedAccount(site, query.get('accountId'));
  return okResponse(
    site.store
      .shown()
      .groupsOf(account.id)
      .map((group) => groupNameBean(site.base, group)),
  );
}

/**
 * `GET /users/search` and `GET /users`: a bare array of everyone, inactive and app accounts included. Callers it does
 * not know lack the permission to browse.
 */
export function getSiteUsers(site: Site, { query }: Call, caller: Caller): ApiResponse {
  if (!mayBrowse(site, caller)) throw new SandboxApiError(403, '');
  const window = readWindow(query, { usual: 50, most: 1000 });
  const page = takePage(everyone(site), window);
  const loses = site.quirks.lossyScan === true && window.maxResults < 1000;
  const listed = loses ? page.slice(0, -1) : page;
  return okResponse(listed.map((account) => userBean(site.base, account)));
}

/** `GET /user/bulk`: unknown accounts are left out. */
export function getUsersById(site: Site, { query }: Call): ApiResponse {
  const ids = query.getAll('accountId');
  if (ids.length === 0) throw new SandboxApiError(400, 'The accountId must be given.');
  const items = [...new Set(ids)]
    .map((id) => site.store.shown().account(id))
    .filter((account) => account !== undefined)
    .filter((account) => isAtSite(site.store.world, account));
  const window = readWindow(query, { usual: 10, most: 200 });
  const paged = { url: `${site.base}/user/bulk`, query, window, items };
  return okResponse(pageBean(paged, (account) => userBean(site.base, account)));
}

/** Further matches can't be reached, whatever `startAt`. */
const mostMatches = 1000;

/**
 * `GET /user/search`: active people by the beginning of their name, of a word of it, or of an email they show. Callers
 * who may not browse find nobody.
 */
export function searchSiteUsers(site: Site, { query }: Call, caller: Caller): ApiResponse {
  const window = readWindow(query, { usual: 50, most: 1000 });
  const matches = searchTerm(query);
  const found = (mayBrowse(site, caller) ? everyone(site) : [])
    .filter((account) => account.active && account.suspended !== true && matches(account))
    .slice(0, mostMatches);
  return okResponse(takePage(found, window).map((account) => userBean(site.base, account)));
}

function everyone({ store }: Site): readonly SeedAccount[] {
  return store.world.accounts.filter((account) => isAtSite(store.world, account));
}

function searchTerm(query: URLSearchParams): (account: SeedAccount) => boolean {
  const text = query.get('query')?.toLowerCase();
  const accountId = query.get('accountId');
  if (text !== undefined && accountId !== null) {
    throw new SandboxApiError(400, 'Only one of query and accountId can be given.');
  }
  if (accountId !== null) return (account) => account.id === accountId;
  if (text === undefined) throw new SandboxApiError(400, 'query or accountId must be given.');
  return (account) => searchable(account).some((value) => value.startsWith(text));
}

/** By what a search finds somebody. Each search goes through everybody: for each that is worked out once. */
const searchable = oncePer(({ name, email, emailVisible }: SeedAccount): readonly string[] => {
  const texts = [name, ...name.split(/\s+/u)];
  if (email !== undefined && emailVisible !== false) texts.push(email);
  return texts.map((text) => text.toLowerCase());
});

function withGroups(site: Site, account: SeedAccount, query: URLSearchParams) {
  const groups = site.store.shown().groupsOf(account.id);
  const listed = expands(query.get('expand'), 'groups') ? groups : [];
  return userWithGroupsBean(site.base, account, groups.length, listed);
}
