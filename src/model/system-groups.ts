import { groupKey } from './ids.ts';

/**
 * Groups that Atlassian keeps for its own administration.
 * https://support.atlassian.com/user-management/docs/default-groups-and-permissions/
 */
const systemGroups = new Set(
  [
    'site-admins',
    'org-admins',
    'system-administrators',
    'administrators',
    'jira-administrators',
    'atlassian-addons',
    'atlassian-addons-admin',
  ].map(groupKey),
);

export function isSystemGroup(name: string): boolean {
  return systemGroups.has(groupKey(name));
}
