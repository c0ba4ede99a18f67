import type { AccountId } from '../../model/ids.ts';
import type { Account } from '../../model/live.ts';
import { batchesOf } from '../batches.ts';
import type { LookedUp } from '../reader.ts';
import { readJson } from '../read-json.ts';
import { settleAll } from '../settle-all.ts';
import type { SiteConnection } from './connection.ts';
import { parsePageBean } from './page-bean.ts';
import { parseAccounts } from './parse-account.ts';

/** Ids of usual length make an address of 4 KB. */
const mostInBatch = 50;

/** Looks for the accounts with these ids. Throws an AppError for a 401. */
export async function lookUpIds(
  site: SiteConnection,
  ids: readonly AccountId[],
): Promise<LookedUp> {
  const batches = batchesOf([...new Set(ids)], mostInBatch, (id) => id.length + 15);
  const answers = await settleAll(batches.map((batch) => lookUpBatch(site, batch)));
  return {
    accounts: answers.flatMap(({ accounts }) => accounts),
    missing: answers.flatMap(({ missing }) => missing),
  };
}

async function lookUpBatch(site: SiteConnection, ids: readonly AccountId[]): Promise<LookedUp> {
  const accounts: Account[] = [];
  for (let startAt = 0; ;) {
    const query = new URLSearchParams(ids.map((id): [string, string] => ['accountId', id]));
    // A page holds ten when nothing is said.
    query.set('startAt', String(startAt));
    query.set('maxResults', String(mostInBatch));
    const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/user/bulk', query });
    const page = answer.kind === 'json' ? parsePageBean(answer.value) : undefined;
    if (page === undefined) return { accounts, missing: [] };
    accounts.push(...parseAccounts(page.values));
    startAt += page.values.length;
    // Nobody comes twice: there can't be more than were asked for.
    if (page.isLast || page.values.length === 0 || startAt >= ids.length) {
      const found = new Set(accounts.map(({ id }) => id));
      return { accounts, missing: ids.filter((id) => !found.has(id)) };
    }
  }
}
