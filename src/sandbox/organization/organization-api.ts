import {
  type Api,
  type ApiResponse,
  type Call,
  type Caller,
  type Endpoint,
  type Endpoints,
  proxyProblem,
} from '../http/api.ts';
import { bearerOf } from '../site/credentials.ts';
import { type ErrorCode, organizationError, refuse } from './errors.ts';
import {
  addMembership,
  getDirectories,
  getOrganization,
  getOrganizationGroup,
  getOrganizationGroups,
  getOrganizations,
  getRoleAssignments,
  removeMembership,
  searchGroups,
} from './group-calls.ts';
import type { Organization } from './organization.ts';
import {
  getOrganizationUser,
  getOrganizationUsers,
  searchOrganizationUsers,
} from './user-calls.ts';

export interface OrganizationKeys {
  /** An API key without scopes: it may do everything. */
  readonly organizationKey?: string;
  /** One with scopes: it reads, and is refused where memberships are written. */
  readonly scopedOrganizationKey?: string;
}

/** The sandbox is one organization, always the same. */
export const organizationId = '9f1c2b7e-5a0d-4c83-8e64-1d7b3f9a6c25';

/** The Organizations API at `https://api.atlassian.com/admin`, as far as people and groups go. */
export function organizationApi(organization: Organization, keys: OrganizationKeys): Api {
  const { refusalDetail = 'coded' } = organization.quirks;
  return {
    tenant: organizationId,
    resources: Object.entries(endpointsOf(organization)).map(([name, endpoints]) => ({
      path: `/admin${name}`,
      name,
      endpoints,
    })),
    identify: (authorization) => identifyKey(keys, authorization),
    unauthorized: unauthorizedByProxy,
    refuse: (refused) => refuse(refused, refusalDetail),
  };
}

function endpointsOf(organization: Organization): Readonly<Record<string, Endpoints>> {
  type OrganizationAnswer = (
    organization: Organization,
    call: Call,
    caller: Caller,
  ) => ApiResponse | Promise<ApiResponse>;
  /** @param otherwise what is said about an organization that is not the key's. */
  const on = (answer: OrganizationAnswer, otherwise: ErrorCode = 'ADMIN-404-2'): Endpoint => ({
    answer: (call, caller) => {
      if (call.params['orgId'] !== organizationId) throw organizationError(otherwise);
      return answer(organization, call, caller);
    },
  });
  const directories = '/v2/orgs/{orgId}/directories';
  const groups = `${directories}/{directoryId}/groups`;
  const users = `${directories}/{directoryId}/users`;
  const memberships = `${groups}/{groupId}/memberships`;
  return {
    '/v1/orgs': {
      GET: { answer: (call, caller) => getOrganizations(organizationId, call, caller) },
    },
    '/v1/orgs/{orgId}': { GET: on((_, call) => getOrganization(organizationId, call)) },
    // The only list for which no 404 is documented.
    [directories]: { GET: on(getDirectories, 'ADMIN-401-2') },
    [groups]: { GET: on(getOrganizationGroups) },
    [`${groups}/search`]: { POST: on(searchGroups) },
    [`${groups}/{groupId}`]: { GET: on(getOrganizationGroup) },
    [`${groups}/{groupId}/role-assignments`]: { GET: on(getRoleAssignments) },
    [memberships]: { POST: on(addMembership, 'ADMIN-UAM-403-2') },
    [`${memberships}/{accountId}`]: { DELETE: on(removeMembership, 'ADMIN-UAM-403-2') },
    [users]: { GET: on(getOrganizationUsers) },
    [`${users}/search`]: { POST: on(searchOrganizationUsers) },
    [`${users}/{accountId}`]: { GET: on(getOrganizationUser) },
  };
}

function identifyKey(keys: OrganizationKeys, authorization?: string): Caller {
  if (authorization === undefined) return 'anonymous';
  const key = bearerOf(authorization);
  if (key === undefined) return 'wrong-credentials';
  if (key === keys.organizationKey) return 'administrator';
  return key === keys.scopedOrganizationKey ? 'scoped' : 'wrong-credentials';
}

function unauthorizedByProxy(): ApiResponse {
  return proxyProblem(401, 'Unauthorized');
}
