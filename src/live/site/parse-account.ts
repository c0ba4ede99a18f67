import { parseAccountId, parseEmail } from '../../model/ids.ts';
import type { Account, AccountType } from '../../model/live.ts';
import { isRecord } from '../json.ts';

/**
 * One person of Jira's JSON (`User`, `UserDetails`). Undefined for a record that nothing may be built on: a corrupted
 * one comes as `"accountId": "unknown"`, and during an identity outage fields are missing or hold fallback values
 * (https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/).
 */
export function parseAccount(row: unknown): Account | undefined {
  if (!isRecord(row)) return undefined;
  const { accountId, accountType, active, displayName, emailAddress } = row;
  const id = typeof accountId === 'string' ? parseAccountId(accountId) : undefined;
  if (id === undefined || typeof accountType !== 'string' || typeof active !== 'boolean') {
    return undefined;
  }
  // A hidden email is left out, null or empty.
  const email = typeof emailAddress === 'string' ? parseEmail(emailAddress.trim()) : undefined;
  return {
    id,
    type: typeOf(accountType),
    active,
    name: typeof displayName === 'string' ? displayName : '',
    ...(email !== undefined && { email }),
  };
}

/** A type that Atlassian adds one day is nobody's to remove: `unknown`. */
function typeOf(text: string): AccountType {
  return text === 'atlassian' || text === 'app' || text === 'customer' ? text : 'unknown';
}
