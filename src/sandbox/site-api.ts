import { getMyPermissions, getServerInfo, getTenantInfo } from './about-calls.ts';
import type { Answer } from './answers.ts';
import { identifyBasic, unauthorized, type Credentials } from './basic-credentials.ts';
import type { Call } from './call.ts';
import type { Api, Caller, Endpoint, Route } from './dispatch.ts';
import { addMember, getGroup, getGroups, getMembers, removeMember } from './group-calls.ts';
import { pickGroups } from './group-picker.ts';
import type { Site } from './site.ts';
import {
  getMyself,
  getUser,
  getUserGroups,
  getUsers,
  getUsersById,
  searchUsers,
} from './user-calls.ts';

/** The API answers alike under each of these. */
const prefixes = ['/rest/api/2', '/rest/api/3', '/rest/api/latest'];

/** Jira's REST API at `https://SITE.atlassian.net`, as far as people and groups go. */
export function siteApi(site: Omit<Site, 'base'>, credentials: Credentials): Api {
  return {
    routes: new Map([
      ...prefixes.flatMap((prefix) => versionRoutes(site, prefix)),
      ['/_edge/tenant_info', { GET: { anonymous: true, answer: getTenantInfo } }],
    ]),
    identify: (authorization) => identifyBasic(credentials, authorization),
    unauthorized,
  };
}

function versionRoutes(site: Omit<Site, 'base'>, prefix: string): [path: string, route: Route][] {
  type SiteAnswer = (site: Site, call: Call, caller: Caller) => Answer | Promise<Answer>;
  const on = (answer: SiteAnswer): Endpoint => ({
    answer: (call, caller) => answer({ ...site, base: call.origin + prefix }, call, caller),
  });
  const routes: Readonly<Record<string, Route>> = {
    '/group': { GET: on(getGroup) },
    '/group/bulk': { GET: on(getGroups) },
    '/group/member': { GET: on(getMembers) },
    '/group/user': { POST: on(addMember), DELETE: on(removeMember) },
    '/groups/picker': { GET: { ...on(pickGroups), anonymous: true } },
    '/mypermissions': { GET: { anonymous: true, answer: getMyPermissions } },
    '/myself': { GET: on(getMyself) },
    '/serverInfo': { GET: { anonymous: true, answer: getServerInfo } },
    '/user': { GET: on(getUser) },
    '/user/bulk': { GET: on(getUsersById) },
    '/user/groups': { GET: on(getUserGroups) },
    '/user/search': { GET: on(searchUsers) },
    '/users': { GET: on(getUsers) },
    '/users/search': { GET: on(getUsers) },
  };
  return Object.entries(routes).map(([path, route]) => [prefix + path, route]);
}
