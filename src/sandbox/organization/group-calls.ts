import { compareText } from '../../model/change.ts';
import { groupKey } from '../../model/ids.ts';
import { ok, type Answer } from '../http/answers.ts';
import type { Call } from '../http/call.ts';
import { cloudId } from '../site/about-calls.ts';
import { productKey } from '../site/product-calls.ts';
import { licencesOf } from '../world/licences.ts';
import type { WorldGroup } from '../world/world.ts';
import { askedByBody, askedByQuery, type Asked } from './asked.ts';
import { groupBean } from './beans.ts';
import { pageOf, type Position } from './cursor.ts';
import { askedDirectories, askedGroup, type Organization } from './organization.ts';

const usualLimit = 20;

/** `GET …/groups`: to be replaced by the search below. */
export function getGroups(organization: Organization, call: Call): Answer {
  return findGroups(organization, call, askedByQuery('groups', call));
}

/** `POST …/groups/search`. */
export async function searchGroups(organization: Organization, call: Call): Promise<Answer> {
  return findGroups(organization, call, await askedByBody('groups', call, usualLimit));
}

/** `GET …/groups/{groupId}`. */
export function getGroup(organization: Organization, call: Call): Answer {
  const group = askedGroup(organization, call);
  return ok({ data: groupBean(organization.store.shown(), group, true) });
}

/** `GET …/groups/{groupId}/role-assignments`: which products the group grants. */
export function getRoleAssignments(organization: Organization, call: Call): Answer {
  const group = askedGroup(organization, call);
  const position = askedByQuery('role-assignments', call);
  const licences = licencesOf(organization.store.shown(), group);
  return ok(
    pageOf('role-assignments', position, licences, ({ product }) => ({
      resourceId: `ari:cloud:${productKey(product)}::site/${cloudId}`,
      resourceOwner: productKey(product),
      defaultRole: null,
      roles: ['atlassian/user'],
    })),
  );
}

function findGroups(organization: Organization, call: Call, position: Position<Asked>): Answer {
  const directories = askedDirectories(organization, call).map(({ id }) => id);
  const world = organization.store.shown();
  const { asked } = position;
  const names = asked.groupNames && new Set(asked.groupNames.map((name) => groupKey(name)));
  const ids = asked.groupIds && new Set(asked.groupIds);
  const term = asked.searchTerm?.toLowerCase() ?? '';
  const matches = (group: WorldGroup) =>
    directories.includes(group.directory) &&
    asked.directoryIds?.includes(group.directory) !== false &&
    ids?.has(group.id) !== false &&
    names?.has(groupKey(group.name)) !== false &&
    group.name.toLowerCase().includes(term) &&
    asked.accountIds?.some((id) => world.isMember(group, id)) !== false;
  const found = world.groups.filter(matches).sort(compareGroups);
  const counts = asked.expand?.includes('counts.users') === true;
  return ok(pageOf('groups', position, found, (group) => groupBean(world, group, counts)));
}

function compareGroups(a: WorldGroup, b: WorldGroup): number {
  return compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id);
}
