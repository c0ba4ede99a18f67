import type { Account } from '../../model/live.ts';
import { accountOf } from '../account-of.ts';
import { isRecord } from '../json.ts';

/** One person of Jira's JSON (`User`, `UserDetails`). Undefined for a record that nothing may be built on. */
export function parseAccount(row: unknown): Account | undefined {
  if (!isRecord(row)) return undefined;
  const { accountId, accountType, active, displayName, emailAddress } = row;
  return accountOf({
    id: accountId,
    type: accountType,
    status: typeof active === 'boolean' ? (active ? 'active' : 'deactivated') : undefined,
    name: displayName,
    email: emailAddress,
  });
}

/** Rows that hold no proper account are left out: deleted people leave such rows behind. */
export function parseAccounts(rows: readonly unknown[]): readonly Account[] {
  return rows.map(parseAccount).filter((account) => account !== undefined);
}
