import type { AccountId } from '../../model/ids.ts';
import type { Account } from '../../model/live.ts';
import { batchesOf } from '../batches.ts';
import { readJson } from '../read-json.ts';
import { settleAll } from '../settle-all.ts';
import type { SiteConnection } from './connection.ts';
import { parsePageBean } from './page-bean.ts';
import { parseAccounts } from './parse-account.ts';

/** Ids of usual length make an address of 4 KB. */
const mostInBatch = 50;

/** The accounts with these ids. Who can't be found, or asked about, is left out. Throws an AppError for a 401. */
export async function lookUpIds(
  site: SiteConnection,
  ids: readonly AccountId[],
): Promise<readonly Account[]> {
  const batches = batchesOf([...new Set(ids)], mostInBatch, (id) => id.length + 15);
  return (await settleAll(batches.map((batch) => readPages(site, batch)))).flat();
}

async function readPages(
  site: SiteConnection,
  ids: readonly AccountId[],
): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  for (let startAt = 0; ;) {
    const query = new URLSearchParams(ids.map((id): [string, string] => ['accountId', id]));
    // A page holds ten when nothing is said.
    query.set('startAt', String(startAt));
    query.set('maxResults', String(mostInBatch));
    const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/user/bulk', query });
    const page = answer.kind === 'json' ? parsePageBean(answer.value) : undefined;
    if (page === undefined) return accounts;
    accounts.push(...parseAccounts(page.values));
    startAt += page.values.length;
    // Nobody comes twice: there can't be more than were asked for.
    if (page.isLast || startAt >= ids.length) return accounts;
  }
}
