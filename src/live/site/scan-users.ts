import type { AccountId } from '../../model/ids.ts';
import type { Account } from '../../model/live.ts';
import type { SiteConnection } from './connection.ts';
import type { Directory } from './directory.ts';
import { getJson } from './get-json.ts';
import { parseAccount } from './parse-account.ts';

/** Smaller pages lose rows (JRACLOUD-74454). */
const pageSize = 1000;
/** More than any site has. */
const mostRows = 1_000_000;

/**
 * Reads everyone into the directory. False when that was refused or broke off: nobody may then be called absent.
 * Throws an AppError for what concerns the whole site.
 */
export async function scanUsers(site: SiteConnection, directory: Directory): Promise<boolean> {
  const seen = new Set<AccountId>();
  for (let startAt = 0; startAt < mostRows;) {
    const query = new URLSearchParams({ startAt: String(startAt), maxResults: String(pageSize) });
    // 409 means that the answer took more than ten seconds.
    const answer = await getJson(site, '/rest/api/3/users/search', query, { alsoRetry: [409] });
    if (answer.kind === 'failed' || !Array.isArray(answer.value)) return false;
    if (answer.value.length === 0) return true;
    const accounts = parseAccounts(answer.value);
    directory.add(accounts);
    // A server that repeats its pages does not get to repeat them for ever.
    if (accounts.length > 0 && accounts.every(({ id }) => seen.has(id))) return false;
    for (const { id } of accounts) seen.add(id);
    startAt += answer.value.length;
  }
  return false;
}

/** Rows that hold no proper account are left out: deleted people leave such rows behind. */
export function parseAccounts(rows: readonly unknown[]): readonly Account[] {
  return rows.map(parseAccount).filter((account) => account !== undefined);
}
