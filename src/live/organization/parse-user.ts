import type { Account, AccountStatus } from '../../model/live.ts';
import { accountOf } from '../account-of.ts';
import { isRecord } from '../json.ts';

/** One person of the Organizations API's JSON. Undefined for a record that nothing may be built on. */
export function parseUser(row: unknown): Account | undefined {
  if (!isRecord(row)) return undefined;
  const { accountId, accountType, name, nickname, email } = row;
  return accountOf({
    id: accountId,
    type: accountType,
    status: statusOf([row['status'], row['accountStatus'], row['membershipStatus']]),
    name: name ?? nickname,
    email,
  });
}

/** What each word means in whichever of the three fields, the one that weighs most first. */
const meanings: readonly (readonly [AccountStatus, readonly string[]])[] = [
  ['deactivated', ['deactivated', 'inactive', 'closed', 'for_deletion']],
  ['suspended', ['suspended']],
  ['not-in-directory', ['not_invited', 'no_membership']],
];

/** `status` is made of the other two, and each may be missing. */
function statusOf(said: readonly unknown[]): AccountStatus | undefined {
  const words = said.filter((word) => typeof word === 'string');
  if (words.length === 0) return undefined;
  const found = meanings.find(([, some]) => some.some((word) => words.includes(word)));
  // A word that Atlassian adds one day keeps nobody out: an add of theirs is Atlassian's to refuse.
  return found?.[0] ?? 'active';
}
