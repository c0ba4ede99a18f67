import { ok, Refusal, type Answer } from '../http/answers.ts';
import type { Call } from '../http/call.ts';
import type { Caller } from '../http/api.ts';

/** `GET /serverInfo`: answers everyone, and so proves nothing. */
export function getServerInfo({ origin }: Call): Answer {
  return ok({
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

/** The sandbox is one tenant, always the same. */
export const cloudId = '5b6c7a0e-2f64-4c1d-9a37-e1f0c4d2b8a6';

/** `GET /_edge/tenant_info`: how scoped tokens find the `cloudId` of their site. */
export function getTenantInfo(): Answer {
  return ok({ cloudId });
}

const permissions = [
  { key: 'ADMINISTER', id: '0', name: 'Administer Jira', type: 'GLOBAL' },
  { key: 'USER_PICKER', id: '27', name: 'Browse users and groups', type: 'GLOBAL' },
  { key: 'BROWSE_PROJECTS', id: '10', name: 'Browse Projects', type: 'PROJECT' },
] as const;

/** `GET /mypermissions?permissions=A,B`: tells callers it does not know that they have none. */
export function getMyPermissions({ query }: Call, caller: Caller): Answer {
  const asked = (query.get('permissions') ?? '').split(',').map((key) => key.trim());
  const found = asked.map((key) => {
    const permission = permissions.find((known) => known.key === key);
    if (permission === undefined) {
      throw new Refusal(400, 'permissions must list known permission keys, such as ADMINISTER.');
    }
    const havePermission = caller === 'administrator';
    return [key, { ...permission, description: permission.name, havePermission }] as const;
  });
  return ok({ permissions: Object.fromEntries(found) });
}
