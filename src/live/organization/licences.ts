import { settleAll } from '../../model/concurrency.ts';
import type { GroupId } from '../../model/ids.ts';
import { isRecord } from '../../model/objects.ts';
import type { Licence, LiveGroup } from '../../model/live.ts';
import type { OrganizationConnection } from './connection.ts';
import { collectRows, listWithGet, readRowPages } from './requests.ts';

/** The roles that take a seat; guests, customers, contributors and others don't. */
const seatedRoles: ReadonlySet<unknown> = new Set(['atlassian/user', 'atlassian/admin']);

/**
 * Which of the groups let their members use a product: one request for each. The Organizations API does not say how
 * many seats there are. A group whose roles can't be read is left out.
 */
export async function readOrganizationLicences(
  organization: OrganizationConnection,
  groups: readonly LiveGroup[],
): Promise<ReadonlyMap<GroupId, readonly Licence[]>> {
  const base = await organization.base();
  const read = async ({ id }: LiveGroup) => {
    const rows = await readAssignments(organization, base, id);
    const products = new Set(rows.flatMap((row) => productOf(row) ?? []));
    return { id, licences: [...products].sort().map((product): Licence => ({ product })) };
  };
  const all = await settleAll(groups.map(read));
  return new Map(
    all.flatMap(({ id, licences }) => (licences.length === 0 ? [] : [[id, licences]])),
  );
}

async function readAssignments(
  organization: OrganizationConnection,
  base: string,
  id: GroupId,
): Promise<readonly unknown[]> {
  const request = {
    path: `${base}/groups/${encodeURIComponent(id)}/role-assignments`,
    endpoint: '/groups/{groupId}/role-assignments',
  };
  const answer = await collectRows(() => readRowPages(organization, listWithGet(request), true));
  return answer.kind === 'rows' ? answer.rows : [];
}

function productOf(row: unknown): string | undefined {
  if (!isRecord(row)) return undefined;
  const { roles, resourceOwner } = row;
  const seated = Array.isArray(roles) && roles.some((role) => seatedRoles.has(role));
  return seated && typeof resourceOwner === 'string' ? resourceOwner : undefined;
}
