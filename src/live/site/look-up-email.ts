import type { Email } from '../../model/ids.ts';
import type { SiteConnection } from './connection.ts';
import type { Directory } from './directory.ts';
import { getJson } from './get-json.ts';
import { parseAccounts } from './scan-users.ts';

/** The search goes no further. */
const mostMatches = 1000;

/**
 * Searches for one email, and reads what comes into the directory: people whose name or visible email begins with it.
 * False when the search was refused. Throws an AppError for what concerns the whole site.
 */
export async function lookUpEmail(
  site: SiteConnection,
  email: Email,
  directory: Directory,
): Promise<boolean> {
  const query = new URLSearchParams({
    query: email,
    startAt: '0',
    maxResults: String(mostMatches),
  });
  const answer = await getJson(site, '/rest/api/3/user/search', query);
  if (answer.kind === 'failed' || !Array.isArray(answer.value)) return false;
  directory.add(parseAccounts(answer.value));
  return true;
}
