import type { ChangeAccount } from '../model/change.ts';
import type { MappedAccount, UserRef } from '../model/declared.ts';
import { type AccountId, type Email, parseEmail } from '../model/ids.ts';
import type { EditableFile, ListEntry, ListName } from '../yaml/editable-file.ts';
import { oncePer } from '../model/objects.ts';

/** `accounts.yaml`. */
export type Accounts = ReadonlyMap<Email, MappedAccount>;

/** The entry of a list that names an account. */
export type FindPerson = (list: ListName, account: ChangeAccount) => ListEntry | undefined;

/** What lines that name one person have in common, as far as accounts.yaml says: an account id, else an email. */
export function userKey(user: UserRef, accounts: Accounts): string {
  return user.kind === 'id' ? user.id : (accounts.get(user.email)?.id ?? user.email);
}

/**
 * Looks for accounts in a file: by account id, through accounts.yaml, and by the account's own email, unless
 * accounts.yaml gives that one to another account.
 */
export function personFinder({ lists }: EditableFile, accounts: Accounts): FindPerson {
  const entries = new Map(
    [...lists].map(([name, list]): [ListName, ReadonlyMap<string, ListEntry>] => [
      name,
      new Map(
        list.entries.flatMap((entry) =>
          entry.user ? [[userKey(entry.user, accounts), entry]] : [],
        ),
      ),
    ]),
  );
  return (name, { id, email }) => {
    const list = entries.get(name);
    // An email that accounts.yaml maps is found by its id alone.
    return list?.get(id) ?? list?.get(parseEmail(email ?? '') ?? id);
  };
}

/** How a file names an account: by email, where one leads to it, else by id. Undefined when neither can stand in a file. */
export function nameInFile({ id, email }: ChangeAccount, accounts: Accounts): string | undefined {
  const own = email === undefined ? undefined : parseEmail(email);
  if (own !== undefined && (accounts.get(own)?.id ?? id) === id) return own;
  return emailsById(accounts).get(id) ?? accountIdText(id);
}

/** The first email of each account. It is asked for once for each person of a sheet. */
const emailsById = oncePer(
  (accounts: Accounts): ReadonlyMap<AccountId, Email> =>
    new Map([...accounts].reverse().map(([email, { id }]) => [id, email])),
);

/** An account id as a file may hold it: without a digit it could be a name. */
export function accountIdText(id: AccountId): string | undefined {
  return /^(?=.*\d)[\w:.-]{1,128}$/u.test(id) ? id : undefined;
}
