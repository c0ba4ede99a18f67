import { proxyProblem, type Answer } from '../http/answers.ts';
import type { Caller } from '../http/api.ts';
import { bearerOf } from '../site/credentials.ts';

export interface OrganizationKeys {
  /** An API key without scopes: it may do everything. */
  readonly organizationKey?: string;
  /** One with scopes: it reads, and is refused where memberships are written. */
  readonly scopedOrganizationKey?: string;
}

export function identifyKey(keys: OrganizationKeys, authorization?: string): Caller {
  if (authorization === undefined) return 'anonymous';
  const key = bearerOf(authorization);
  if (key === undefined) return 'wrong-credentials';
  if (key === keys.organizationKey) return 'administrator';
  return key === keys.scopedOrganizationKey ? 'scoped' : 'wrong-credentials';
}

export function unauthorizedByProxy(): Answer {
  return proxyProblem(401, 'Unauthorized');
}
