import type { Account, LiveGroup } from '../../model/live.ts';
import type { Permissions } from '../../model/target-facts.ts';
import { askJson } from '../ask-json.ts';
import type { FoundGroup } from '../choose-group.ts';
import { unexpectedAnswer } from '../failure.ts';
import { isRecord } from '../json.ts';
import type { WantedGroup } from '../reader.ts';
import type { SiteConnection } from './connection.ts';
import { findGroups } from './find-groups.ts';
import { parsePageBean } from './page-bean.ts';
import { parseGroup } from './parse-group.ts';

/** One page, from its first row: without both, Jira has answered 500 (JRACLOUD-69614). */
const firstRows = (most: number) => ({ startAt: '0', maxResults: String(most) });

/**
 * Which global permissions the account has. Strangers are told that they have none, so that it proves nothing unless
 * /myself was answered. Throws an AppError, for a token too whose scopes do not cover it.
 */
export async function readPermissions(site: SiteConnection): Promise<Permissions> {
  const query = new URLSearchParams({ permissions: 'ADMINISTER,USER_PICKER' });
  const json = await askJson(site, { method: 'GET', path: '/rest/api/3/mypermissions', query });
  const permissions = isRecord(json) && isRecord(json['permissions']) ? json['permissions'] : {};
  const has = (key: string) => {
    const permission = permissions[key];
    const said = isRecord(permission) ? permission['havePermission'] : undefined;
    if (typeof said === 'boolean') return said;
    throw unexpectedAnswer(site.product, `The answer of /mypermissions does not tell ${key}.`);
  };
  return { administer: has('ADMINISTER'), browseUsers: has('USER_PICKER') };
}

/** The names of the groups that an account is in. Throws an AppError. */
export async function readOwnGroups(
  site: SiteConnection,
  { id: accountId }: Account,
): Promise<readonly string[]> {
  const query = new URLSearchParams({ accountId });
  const json = await askJson(site, { method: 'GET', path: '/rest/api/3/user/groups', query });
  if (!Array.isArray(json)) {
    throw unexpectedAnswer(site.product, 'The answer of /user/groups is no list of groups.');
  }
  return json.flatMap((row) => parseGroup(row)?.name ?? []);
}

/** The wanted groups; where none is, the first ones of the site. Throws an AppError. */
export async function lookForGroups(
  site: SiteConnection,
  wanted: readonly WantedGroup[],
): Promise<readonly FoundGroup<LiveGroup>[]> {
  if (wanted.length > 0) return findGroups(site, wanted);
  const query = new URLSearchParams(firstRows(50));
  const json = await askJson(site, { method: 'GET', path: '/rest/api/3/group/bulk', query });
  const page = parsePageBean(json);
  if (page === undefined) {
    throw unexpectedAnswer(site.product, 'The answer of /group/bulk is no page of groups.');
  }
  return page.values
    .flatMap((row) => parseGroup(row) ?? [])
    .map((group) => ({ kind: 'found', group }));
}

/** How many members a group has, by the smallest page of them that there is. Throws an AppError. */
export async function countMembers(
  site: SiteConnection,
  { id: groupId, name }: LiveGroup,
): Promise<{ readonly group: string; readonly count?: number }> {
  const query = new URLSearchParams({ groupId, includeInactiveUsers: 'true', ...firstRows(1) });
  const json = await askJson(site, { method: 'GET', path: '/rest/api/3/group/member', query });
  const page = parsePageBean(json);
  if (page === undefined) {
    throw unexpectedAnswer(site.product, 'The answer of /group/member is no page of members.');
  }
  return { group: name, ...(page.total === undefined ? {} : { count: page.total }) };
}
