import type { AccountId, GroupId } from '../../model/ids.ts';
import type { OrganizationConnection } from './connection.ts';
import { parseUser } from './parse-user.ts';

/**
 * Whether an account is in a group. Undefined when Atlassian does not tell. Throws an AppError for what concerns the
 * whole organization.
 */
export async function isMember(
  organization: OrganizationConnection,
  group: GroupId,
  account: AccountId,
): Promise<boolean | undefined> {
  const page = await organization.search('users', await organization.base(), {
    body: { groupIds: [group], accountIds: [account] },
    parameters: [
      [
        ['groupIds', group],
        ['accountIds', account],
      ],
    ],
  });
  if (page.kind !== 'page') return undefined;
  const ids = page.rows.map((row) => parseUser(row)?.id);
  if (ids.includes(account)) return true;
  // Others come only when the question was not understood: their absence says nothing about this account.
  return ids.length === 0 ? false : undefined;
}
