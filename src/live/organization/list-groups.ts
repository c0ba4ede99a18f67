import type { KnownGroup } from '../../model/live.ts';
import { readAllGroups, unsoundGroup } from '../complete-groups.ts';
import { failure } from '../failure.ts';
import type { ListingPage, Unreadable } from '../listing-page.ts';
import { unreadable } from '../unreadable.ts';
import type { OrganizationConnection } from './connection.ts';
import { collectRows } from './paging.ts';
import { parseGroup } from './parse-group.ts';

/** Every group of the directory, those of identity providers too. Throws an AppError. */
export function listGroups(organization: OrganizationConnection): Promise<readonly KnownGroup[]> {
  return readAllGroups(organization.product, () => readWhole(organization));
}

/** All pages as one: the API counts no groups, and the last page alone tells that it is the last. */
async function readWhole(
  organization: OrganizationConnection,
): Promise<ListingPage<KnownGroup> | Unreadable> {
  const base = await organization.base();
  const everything = { body: {}, parameters: [] };
  const answer = await collectRows(organization.search('groups', base, everything));
  switch (answer.kind) {
    case 'failed':
      throw failure(organization.product, answer.result);
    case 'unsound':
      return unreadable(answer.why);
    case 'rows': {
      const groups = answer.rows.map(parseGroup).filter((group) => group !== undefined);
      if (groups.length < answer.rows.length) return unreadable(unsoundGroup);
      const rows = groups.map(({ id, name, synced }) => ({ id, name, ...(synced && { synced }) }));
      return { kind: 'page', rows, total: rows.length };
    }
  }
}
