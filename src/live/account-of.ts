import { parseAccountId, parseEmail } from '../model/ids.ts';
import type { Account, AccountStatus, AccountType } from '../model/live.ts';
import { given } from '../model/objects.ts';
import { boundedName } from '../model/text.ts';

/** One account as a row of JSON has it: each value may be anything. */
export interface AccountRow {
  readonly id: unknown;
  readonly type: unknown;
  readonly status: AccountStatus | undefined;
  readonly name: unknown;
  readonly email: unknown;
}

/**
 * The account of a row. Undefined for a record that nothing may be built on: a corrupted one comes as
 * `"accountId": "unknown"`, and during an identity outage fields are missing or hold fallback values
 * (https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/).
 */
export function accountOf(row: AccountRow): Account | undefined {
  const { type, status, name } = row;
  const id = typeof row.id === 'string' ? parseAccountId(row.id) : undefined;
  if (id === undefined || typeof type !== 'string' || status === undefined) return undefined;
  // A hidden email is left out, null or empty.
  const email = typeof row.email === 'string' ? parseEmail(row.email.trim()) : undefined;
  return given({
    id,
    type: typeOf(type),
    status,
    name: typeof name === 'string' ? boundedName(name) : '',
    email,
  });
}

/** A type that Atlassian adds one day is nobody's to remove: `unknown`. */
function typeOf(text: string): AccountType {
  return text === 'atlassian' || text === 'app' || text === 'customer' ? text : 'unknown';
}
