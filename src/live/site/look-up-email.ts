import type { Email } from '../../model/ids.ts';
import type { SeenAccounts } from '../seen-accounts.ts';
import { readJson } from '../read-json.ts';
import type { SiteConnection } from './connection.ts';
import { parseAccounts } from './parse-account.ts';

/** The search goes no further. */
const mostMatches = 1000;

/**
 * Searches for one email, and notes what comes: people whose name or visible email begins with it.
 * False when the search was refused. Throws an AppError for what concerns the whole site.
 */
export async function lookUpEmail(
  site: SiteConnection,
  email: Email,
  seen: SeenAccounts,
): Promise<boolean> {
  const query = new URLSearchParams({
    query: email,
    startAt: '0',
    maxResults: String(mostMatches),
  });
  const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/user/search', query });
  if (answer.kind === 'failed' || !Array.isArray(answer.value)) return false;
  seen.add(parseAccounts(answer.value));
  return true;
}
