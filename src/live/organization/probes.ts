import type { FoundGroup } from '../choose-group.ts';
import { failure, unexpectedAnswer } from '../failure.ts';
import { isRecord } from '../json.ts';
import { statusOf } from '../read-json.ts';
import type { WantedGroup } from '../reader.ts';
import type { OrganizationConnection } from './connection.ts';
import { findGroups } from './find-groups.ts';
import { parsePage } from './page.ts';
import type { Page } from './paging.ts';
import { parseGroup, type OrganizationGroup } from './parse-group.ts';

/**
 * Whether a key that reads the organization has scopes: it is then shown no organization, or may not ask.
 * Throws an AppError when that can't be told.
 */
export async function readKeyScopes(organization: OrganizationConnection): Promise<boolean> {
  const result = await organization.send({ method: 'GET', path: '/admin/v1/orgs' });
  const status = statusOf(result);
  if (status === 401 || status === 403) return true;
  if (status !== 200 || result.kind !== 'answer' || result.body.kind !== 'json') {
    throw failure(organization.product, result);
  }
  const page = parsePage(result.body.value);
  if (page === undefined) {
    throw unexpectedAnswer(organization.product, 'The answer of /orgs is no list.');
  }
  return !page.rows.some((row) => isRecord(row) && row['id'] === organization.id);
}

/** The wanted groups; where none is, the first ones of the directory. Throws an AppError. */
export async function lookForGroups(
  organization: OrganizationConnection,
  wanted: readonly WantedGroup[],
): Promise<readonly FoundGroup<OrganizationGroup>[]> {
  if (wanted.length > 0) return findGroups(organization, wanted);
  const everything = { body: {}, parameters: [[]] };
  const page = await organization.search('groups', await organization.base(), everything);
  return rowsOf(organization, page)
    .flatMap((row) => parseGroup(row) ?? [])
    .map((group) => ({ kind: 'found', group }));
}

/** Whether the members of a group can be read, by their first page; how many Atlassian counts. Throws an AppError. */
export async function lookAtMembers(
  organization: OrganizationConnection,
  { id, name, count }: OrganizationGroup,
): Promise<{ readonly group: string; readonly count?: number }> {
  const page = await organization.search('users', await organization.base(), {
    body: { groupIds: [id] },
    parameters: [[['groupIds', id]]],
  });
  rowsOf(organization, page);
  return { group: name, ...(count === undefined ? {} : { count }) };
}

function rowsOf({ product }: OrganizationConnection, page: Page): readonly unknown[] {
  switch (page.kind) {
    case 'page':
      return page.rows;
    case 'failed':
      throw failure(product, page.result);
    case 'unsound':
      throw unexpectedAnswer(product, page.why);
  }
}
