import { parseGroupId } from '../../model/ids.ts';
import { isRecord } from '../../model/objects.ts';
import type { Account, LiveGroup } from '../../model/live.ts';
import { boundedName } from '../../model/text.ts';
import { accountOf } from '../account-of.ts';

/** Jira's page of a list. */
export interface SitePage {
  readonly values: readonly unknown[];
  /** How many items there are on all pages. */
  readonly total: number | undefined;
  /** The page says so itself, or holds nothing. */
  readonly isLast: boolean;
}

/** Undefined when the JSON is no page. */
export function parsePageBean(json: unknown): SitePage | undefined {
  if (!isRecord(json)) return undefined;
  const { values, total, isLast } = json;
  if (!Array.isArray(values)) return undefined;
  return {
    values,
    total: typeof total === 'number' ? total : undefined,
    isLast: isLast === true || values.length === 0,
  };
}

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

/** One group of Jira's JSON (`GroupDetails`, `GroupName`). Undefined when it has no id. */
export function parseSiteGroup(row: unknown): LiveGroup | undefined {
  if (!isRecord(row)) return undefined;
  const { groupId, name } = row;
  const id = typeof groupId === 'string' ? parseGroupId(groupId) : undefined;
  return id !== undefined && typeof name === 'string' ? { id, name: boundedName(name) } : undefined;
}
