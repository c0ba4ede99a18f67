import type { AccountId, Email } from '../../model/ids.ts';
import { type Account, type Identities, isPerson } from '../../model/live.ts';
import { batchesOf, requestInBatches } from '../batches.ts';
import { resolveEmails, SeenAccounts, unknownEmails } from '../emails.ts';
import type { AccountLookup, KnownAccounts } from '../reader.ts';
import { type OrganizationConnection, allDirectories } from './connection.ts';
import { type SearchRequest, searchRows } from './requests.ts';
import { parseOrganizationUser } from './rows.ts';

/**
 * Finds the account behind each email: from `accounts.yaml`, from the emails that members show, from one exact search
 * for all that are left. Sends nothing when nothing is left to find.
 */
export async function identifyInOrganization(
  organization: OrganizationConnection,
  emails: readonly Email[],
  { mapped, read }: KnownAccounts,
): Promise<Identities> {
  const seen = new SeenAccounts(read);
  const unknown = new Set(unknownEmails(emails, mapped, seen));
  const { accounts, answered } = await searchEmails(organization, [...unknown]);
  seen.add(accounts);
  // People can hide their email from administrators too (AX-239), and then no search by it finds them.
  const ruledOut = seen.someHide() ? [] : answered;
  for (const email of answered) unknown.delete(email);
  return resolveEmails(emails, mapped, seen, new Set(ruledOut), unknown);
}

/** The accounts that show these emails. Throws an AppError for what concerns the whole organization. */
export async function organizationAccountsShowing(
  organization: OrganizationConnection,
  emails: readonly Email[],
): Promise<readonly Account[]> {
  return (await searchEmails(organization, [...new Set(emails)])).accounts;
}

function searchEmails(
  organization: OrganizationConnection,
  emails: readonly Email[],
): Promise<UserSearchResult<Email>> {
  return findUsers(organization, {
    keys: emails,
    keyOf: ({ email }) => email,
    isMeant: isPerson,
    mostInBatch: mostEmails,
    searchFor: (batch) => ({
      body: { emails: batch },
      // `searchTerm` looks in nicknames too, and for parts.
      parameters: batch.map((email) => [['searchTerm', email]]),
    }),
  });
}

/** How many emails a search may hold is not documented; where it is too many, halves are requested. */
const mostEmails = 50;

/** Finds the accounts with these ids. */
export async function lookUpOrganizationIds(
  organization: OrganizationConnection,
  ids: readonly AccountId[],
): Promise<AccountLookup> {
  const { accounts, answered } = await findUsers(organization, {
    keys: [...new Set(ids)],
    keyOf: ({ id }) => id,
    isMeant: () => true,
    mostInBatch: mostIds,
    searchFor: (batch) => ({
      body: { accountIds: batch },
      parameters: [batch.map((id) => ['accountIds', id])],
    }),
  });
  const found = new Set(accounts.map(({ id }) => id));
  return { accounts, missing: answered.filter((id) => !found.has(id)) };
}

/** Atlassian documents this for lists of ids. */
const mostIds = 10;

/** A search for people by one kind of key: an email, an id. */
interface UserSearch<Key> {
  readonly keys: readonly Key[];
  readonly keyOf: (account: Account) => Key | undefined;
  /** Whether an account with the key ends the search for it. */
  readonly isMeant: (account: Account) => boolean;
  readonly mostInBatch: number;
  readonly searchFor: (keys: readonly Key[]) => SearchRequest;
}

interface UserSearchResult<Key> {
  readonly accounts: readonly Account[];
  /** Those that the directory was asked about, and gave an answer. */
  readonly answered: readonly Key[];
}

/**
 * Searches the directory for people, and the whole organization for those who are not in it: they are
 * `not-in-directory`. Throws an AppError for what concerns the whole organization.
 */
async function findUsers<Key>(
  organization: OrganizationConnection,
  search: UserSearch<Key>,
): Promise<UserSearchResult<Key>> {
  if (search.keys.length === 0) return { accounts: [], answered: [] };
  const here = await searchUsers(organization, search, search.keys, await organization.base());
  const found = new Set(here.accounts.filter(search.isMeant).map(search.keyOf));
  const missing = search.keys.filter((key) => !found.has(key));
  const all = await organization.base(allDirectories);
  const elsewhere = await searchUsers(organization, search, missing, all);
  return {
    accounts: [...here.accounts, ...elsewhere.accounts.map(outOfDirectory)],
    answered: here.answered,
  };
}

async function searchUsers<Key>(
  organization: OrganizationConnection,
  { keyOf, mostInBatch, searchFor }: UserSearch<Key>,
  keys: readonly Key[],
  base: string,
): Promise<UserSearchResult<Key>> {
  const wanted = new Set<Key | undefined>(keys);
  const searchBatch = (batch: readonly Key[]) =>
    searchRows(organization, ['users', base, searchFor(batch)], parseOrganizationUser);
  const { found, failed } = await requestInBatches(batchesOf(keys, mostInBatch), searchBatch);
  const unanswered = new Set(failed);
  return {
    // Some searches find similar people too.
    accounts: found.filter((account) => wanted.has(keyOf(account))),
    answered: keys.filter((key) => !unanswered.has(key)),
  };
}

/** An account that is deactivated or suspended stays so: that says more. */
function outOfDirectory(account: Account): Account {
  return account.status === 'active' ? { ...account, status: 'not-in-directory' } : account;
}
