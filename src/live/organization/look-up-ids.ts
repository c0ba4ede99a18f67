import type { AccountId } from '../../model/ids.ts';
import type { Account } from '../../model/live.ts';
import type { OrganizationConnection } from './connection.ts';
import { lookForUsers } from './look-for-users.ts';

/** Atlassian documents this for lists of ids. */
const mostIds = 10;

/** The accounts with these ids. Who can't be found, or asked about, is left out. */
export async function lookUpIds(
  organization: OrganizationConnection,
  ids: readonly AccountId[],
): Promise<readonly Account[]> {
  const { accounts } = await lookForUsers(organization, {
    keys: [...new Set(ids)],
    keyOf: ({ id }) => id,
    mostInBatch: mostIds,
    question: (batch) => ({
      body: { accountIds: batch },
      parameters: [batch.map((id) => ['accountIds', id])],
    }),
  });
  return accounts;
}
