import { settleAll } from '../../model/concurrency.ts';
import type { AccountId, Email } from '../../model/ids.ts';
import type { Account, Identities } from '../../model/live.ts';
import { batchesOf } from '../batches.ts';
import { readJson } from '../connection.ts';
import { mostReadings, mostRows } from '../pages.ts';
import { resolveEmails, SeenAccounts, unknownEmails } from '../emails.ts';
import { failure, unexpectedAnswer } from '../failure.ts';
import type { AccountLookup, KnownAccounts } from '../reader.ts';
import type { SiteConnection } from './connection.ts';
import { mayBrowseUsers } from './permissions.ts';
import { parseAccount, parseAccounts, parsePageBean } from './rows.ts';

/**
 * Finds the account behind each email: from `accounts.yaml`, from the emails that members show, from one scan of
 * everyone, from a search for each that is left. Sends nothing when nothing is left to find.
 */
export async function identifyOnSite(
  site: SiteConnection,
  emails: readonly Email[],
  { mapped, read }: KnownAccounts,
): Promise<Identities> {
  const seen = new SeenAccounts(read);
  const before = seen.accounts.size;
  const unknown = () => unknownEmails(emails, mapped, seen);
  const scanned = unknown().length === 0 || (await scanUsers(site, seen));
  const searches = unknown().map(async (email) => {
    const searched = await searchEmail(site, email, seen, scanned);
    return searched ? [email] : [];
  });
  const answers = (await settleAll(searches)).flat();
  // Where nobody at all was shown, that is believed only of an account that would have been shown people.
  const silent = !scanned && answers.length > 0 && seen.accounts.size === before;
  const searched = silent && !(await mayBrowseUsers(site)) ? [] : answers;
  // Without an answer from everywhere, or where anyone hides theirs, nobody is called absent.
  const ruledOut = scanned && !seen.someHide() ? searched : [];
  const answered = new Set(searched);
  const unanswered = scanned ? [] : emails.filter((email) => !answered.has(email));
  return resolveEmails(emails, mapped, seen, new Set(ruledOut), new Set(unanswered));
}

/**
 * The accounts that show these emails: by a search for each, or by one scan where those would be more requests.
 * Throws an AppError for what concerns the whole site.
 */
export async function siteAccountsShowing(
  site: SiteConnection,
  emails: readonly Email[],
): Promise<readonly Account[]> {
  const seen = new SeenAccounts([]);
  const wanted = [...new Set(emails)];
  const scanned = wanted.length > mostSearches && (await scanUsers(site, seen));
  if (!scanned) await settleAll(wanted.map((email) => searchEmail(site, email, seen)));
  return wanted.flatMap((email) => {
    const { people, others } = seen.whoShows(email);
    return [...people, ...others];
  });
}

const mostSearches = 10;

/**
 * Searches for one email, and notes what comes: people whose name or visible email begins with it.
 * False when the search was refused. `elsewhere`: everyone was scanned. Throws an AppError for what concerns the whole
 * site.
 */
export async function searchEmail(
  site: SiteConnection,
  email: Email,
  seen: SeenAccounts,
  elsewhere = false,
): Promise<boolean> {
  const query = new URLSearchParams({
    query: email,
    startAt: '0',
    maxResults: String(mostMatches),
  });
  const path = '/rest/api/3/user/search';
  const answer = await readJson(site, { method: 'GET', path, query }, elsewhere);
  if (answer.kind === 'failed' || !Array.isArray(answer.value)) return false;
  seen.add(parseAccounts(answer.value));
  return true;
}

/** The search goes no further. */
const mostMatches = 1000;

/**
 * Reads and notes everyone. False when that was refused or broke off, from the beginning too: nobody may then be called
 * absent. Throws an AppError for what concerns the whole site.
 */
async function scanUsers(site: SiteConnection, seen: SeenAccounts): Promise<boolean> {
  for (let readings = 1; readings <= mostReadings; readings++) {
    const scan = await scanOnce(site, seen);
    if (scan !== 'broken') return scan === 'whole';
  }
  return false;
}

async function scanOnce(
  site: SiteConnection,
  seen: SeenAccounts,
): Promise<'whole' | 'refused' | 'broken'> {
  const scanned = new Set<AccountId>();
  for (let startAt = 0; startAt < mostRows;) {
    const query = new URLSearchParams({ startAt: String(startAt), maxResults: String(pageSize) });
    const path = '/rest/api/3/users/search';
    // 409: the answer took more than ten seconds. Searches find people too.
    const answer = await readJson(site, { method: 'GET', path, query, alsoRetry: [409] }, true);
    if (answer.kind === 'failed') return startAt === 0 ? 'refused' : 'broken';
    if (!Array.isArray(answer.value)) return 'refused';
    // Not even whoever asks is shown: nobody is, to an account that may not browse users.
    if (answer.value.length === 0) return startAt === 0 ? 'refused' : 'whole';
    const accounts = parseAccounts(answer.value);
    seen.add(accounts);
    // A server that repeats its pages does not get to repeat them for ever.
    if (accounts.length > 0 && accounts.every(({ id }) => scanned.has(id))) return 'refused';
    for (const { id } of accounts) scanned.add(id);
    startAt += answer.value.length;
  }
  return 'refused';
}

/** Smaller pages lose rows (JRACLOUD-74454). */
const pageSize = 1000;

/** Finds the accounts with these ids. Throws an AppError for a 401. */
export async function lookUpSiteIds(
  site: SiteConnection,
  ids: readonly AccountId[],
): Promise<AccountLookup> {
  const batches = batchesOf([...new Set(ids)], mostInBatch, (id) => id.length + 15);
  const answers = await settleAll(batches.map((batch) => lookUpBatch(site, batch)));
  return {
    accounts: answers.flatMap(({ accounts }) => accounts),
    missing: answers.flatMap(({ missing }) => missing),
  };
}

/** Ids of usual length make an address of 4 KB. */
const mostInBatch = 50;

async function lookUpBatch(
  site: SiteConnection,
  ids: readonly AccountId[],
): Promise<AccountLookup> {
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
    // Nobody comes twice: there can't be more than were requested.
    if (page.isLast || page.values.length === 0 || startAt >= ids.length) {
      const found = new Set(accounts.map(({ id }) => id));
      return { accounts, missing: ids.filter((id) => !found.has(id)) };
    }
  }
}

/** The account behind the credentials. `/myself` alone proves them: others answer anybody. Throws an AppError. */
export async function readSelf(site: SiteConnection): Promise<Account> {
  const answer = await readJson(site, { method: 'GET', path: '/rest/api/3/myself' });
  if (answer.kind === 'failed') throw failure(site.product, answer.result);
  const account = parseAccount(answer.value);
  if (account !== undefined) return account;
  throw unexpectedAnswer(site.product, 'The answer of /myself holds no account.');
}
