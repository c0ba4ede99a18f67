import type { AccountId } from '../../model/ids.ts';
import type { LookedUp } from '../reader.ts';
import type { OrganizationConnection } from './connection.ts';
import { lookForUsers } from './look-for-users.ts';

/** Atlassian documents this for lists of ids. */
const mostIds = 10;

/** Looks for the accounts with these ids. */
export async function lookUpIds(
  organization: OrganizationConnection,
  ids: readonly AccountId[],
): Promise<LookedUp> {
  const { accounts, answered } = await lookForUsers(organization, {
    keys: [...new Set(ids)],
    keyOf: ({ id }) => id,
    mostInBatch: mostIds,
    question: (batch) => ({
      body: { accountIds: batch },
      parameters: [batch.map((id) => ['accountIds', id])],
    }),
  });
  const found = new Set(accounts.map(({ id }) => id));
  return { accounts, missing: answered.filter((id) => !found.has(id)) };
}
