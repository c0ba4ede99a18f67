import {
  type Api,
  type ApiResponse,
  type Call,
  type Caller,
  type Endpoint,
  type Endpoints,
  type Resource,
  problem,
} from '../http/api.ts';
import {
  type SiteCredentials,
  identifyClassic,
  identifyScoped,
  refusedLogin,
  unauthorizedAtGateway,
  unauthorizedAtSite,
} from './credentials.ts';
import {
  addMember,
  getMembers,
  getProducts,
  getSiteGroup,
  getSiteGroups,
  pickGroups,
  removeMember,
} from './group-calls.ts';
import { type Site, cloudId } from './site.ts';
import {
  getMyPermissions,
  getMyself,
  getServerInfo,
  getSiteUser,
  getSiteUsers,
  getTenantInfo,
  getUserGroups,
  getUsersById,
  searchSiteUsers,
} from './user-calls.ts';

type AnySite = Omit<Site, 'base'>;

/** Jira's REST API at `https://SITE.atlassian.net`, for classic tokens, as far as people and groups go. */
export function siteApi(site: AnySite, credentials: SiteCredentials): Api {
  return {
    tenant: cloudId,
    resources: [
      ...resourcesBelow('', site),
      {
        path: '/_edge/tenant_info',
        name: '/_edge/tenant_info',
        endpoints: { GET: { anonymous: true, answer: getTenantInfo } },
      },
    ],
    identify: (authorization) => identifyClassic(credentials, authorization),
    unauthorized: unauthorizedAtSite,
    strangerHeaders: (caller) =>
      caller === 'anonymous' || site.quirks.silentLogin === true ? {} : refusedLogin,
    refuse: ({ status, message }) => problem(status, message),
  };
}

/** The same at `https://api.atlassian.com/ex/jira/{cloudId}`, for tokens with scopes. */
export function scopedSiteApi(site: AnySite, credentials: SiteCredentials): Api {
  return {
    tenant: cloudId,
    resources: resourcesBelow(`/ex/jira/${cloudId}`, site),
    identify: (authorization) => identifyScoped(credentials, authorization),
    unauthorized: unauthorizedAtGateway,
    refuse: ({ status, message }) => problem(status, message),
  };
}

/** The API answers alike under each of these. */
const versions = ['/rest/api/2', '/rest/api/3', '/rest/api/latest'];

function resourcesBelow(root: string, site: AnySite): readonly Resource[] {
  return versions.flatMap((version) => {
    const endpoints = Object.entries(endpointsOf(site, root + version));
    return endpoints.map(([name, answers]) => ({
      path: root + version + name,
      name,
      endpoints: answers,
    }));
  });
}

function endpointsOf(site: AnySite, prefix: string): Readonly<Record<string, Endpoints>> {
  type SiteAnswer = (site: Site, call: Call, caller: Caller) => ApiResponse | Promise<ApiResponse>;
  const on = (answer: SiteAnswer): Endpoint => ({
    answer: (call, caller) => answer({ ...site, base: call.origin + prefix }, call, caller),
  });
  return {
    '/applicationrole': { GET: on(getProducts) },
    '/group': { GET: on(getSiteGroup) },
    '/group/bulk': { GET: on(getSiteGroups) },
    '/group/member': { GET: on(getMembers) },
    '/group/user': { POST: on(addMember), DELETE: on(removeMember) },
    '/groups/picker': { GET: { ...on(pickGroups), anonymous: true } },
    '/mypermissions': { GET: { ...on(getMyPermissions), anonymous: true } },
    '/myself': { GET: on(getMyself) },
    '/serverInfo': { GET: { anonymous: true, answer: getServerInfo } },
    '/user': { GET: on(getSiteUser) },
    '/user/bulk': { GET: on(getUsersById) },
    '/user/groups': { GET: on(getUserGroups) },
    '/user/search': { GET: { ...on(searchSiteUsers), anonymous: true } },
    '/users': { GET: { ...on(getSiteUsers), anonymous: true } },
    '/users/search': { GET: { ...on(getSiteUsers), anonymous: true } },
  };
}
