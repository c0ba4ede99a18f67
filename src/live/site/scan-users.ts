import type { AccountId } from '../../model/ids.ts';
import type { SeenAccounts } from '../seen-accounts.ts';
import { readJson } from '../read-json.ts';
import type { SiteConnection } from './connection.ts';
import { parseAccounts } from './parse-account.ts';

/** Smaller pages lose rows (JRACLOUD-74454). */
const pageSize = 1000;
/** More than any site has. */
const mostRows = 1_000_000;

/**
 * Reads and notes everyone. False when that was refused or broke off: nobody may then be called absent.
 * Throws an AppError for what concerns the whole site.
 */
export async function scanUsers(site: SiteConnection, seen: SeenAccounts): Promise<boolean> {
  const scanned = new Set<AccountId>();
  for (let startAt = 0; startAt < mostRows;) {
    const query = new URLSearchParams({ startAt: String(startAt), maxResults: String(pageSize) });
    const answer = await readJson(site, {
      method: 'GET',
      path: '/rest/api/3/users/search',
      query,
      // The answer took more than ten seconds.
      alsoRetry: [409],
    });
    if (answer.kind === 'failed' || !Array.isArray(answer.value)) return false;
    if (answer.value.length === 0) return true;
    const accounts = parseAccounts(answer.value);
    seen.add(accounts);
    // A server that repeats its pages does not get to repeat them for ever.
    if (accounts.length > 0 && accounts.every(({ id }) => scanned.has(id))) return false;
    for (const { id } of accounts) scanned.add(id);
    startAt += answer.value.length;
  }
  return false;
}
