import type { Account } from '../../model/live.ts';
import { askInBatches } from '../ask-together.ts';
import { batchesOf } from '../batches.ts';
import { allDirectories, type OrganizationConnection } from './connection.ts';
import { parseUser } from './parse-user.ts';
import type { Question } from './search.ts';
import { searchRows } from './search-rows.ts';

/** People by what they are looked for by: an email, an id. */
export interface Sought<Key> {
  readonly keys: readonly Key[];
  readonly keyOf: (account: Account) => Key | undefined;
  readonly mostInBatch: number;
  readonly question: (keys: readonly Key[]) => Question;
}

export interface Looked<Key> {
  readonly accounts: readonly Account[];
  /** Those that the directory was asked for, and answered. */
  readonly answered: readonly Key[];
}

/**
 * Looks for people in the directory, and for those who are not there in the whole organization: they are
 * `not-in-directory`. Throws an AppError for what concerns the whole organization.
 */
export async function lookForUsers<Key>(
  organization: OrganizationConnection,
  sought: Sought<Key>,
): Promise<Looked<Key>> {
  if (sought.keys.length === 0) return { accounts: [], answered: [] };
  const here = await ask(organization, sought, sought.keys, await organization.base());
  const found = new Set(here.accounts.map(sought.keyOf));
  const missing = sought.keys.filter((key) => !found.has(key));
  const all = await organization.base(allDirectories);
  const elsewhere = await ask(organization, sought, missing, all);
  return {
    accounts: [...here.accounts, ...elsewhere.accounts.map(outOfDirectory)],
    answered: here.answered,
  };
}

async function ask<Key>(
  organization: OrganizationConnection,
  { keyOf, mostInBatch, question }: Sought<Key>,
  keys: readonly Key[],
  base: string,
): Promise<Looked<Key>> {
  const wanted = new Set<Key | undefined>(keys);
  const search = (batch: readonly Key[]) =>
    searchRows(organization, ['users', base, question(batch)], parseUser);
  const { found, spoilt } = await askInBatches(batchesOf(keys, mostInBatch), search);
  const unanswered = new Set(spoilt);
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
