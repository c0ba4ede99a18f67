import type { MappedAccount } from '../model/declared.ts';
import type { AccountId, Email } from '../model/ids.ts';
import { parseAccountId } from '../model/ids.ts';
import type { Account } from '../model/live.ts';
import type { NewLine } from '../declared/edit/edit.ts';
import { accountIdText } from '../declared/edit/find-person.ts';
import type { Mapping } from './asked-people.ts';

/** An account, as far as a file can name it. */
type NamedAccount = Pick<Account, 'id' | 'email'> & { readonly name?: string };

/** How the files name everybody who was read. */
export class PeopleLines {
  readonly #accounts: ReadonlyMap<Email, MappedAccount>;
  readonly #mapped = new Map<AccountId, Email>();
  readonly #shown = new Map<Email, AccountId>();
  readonly #shared = new Set<Email>();
  readonly #lines = new Map<AccountId, NewLine | undefined>();

  constructor(accounts: ReadonlyMap<Email, MappedAccount>, read: Iterable<Account>) {
    this.#accounts = accounts;
    for (const [email, { id }] of accounts) this.#mapped.set(id, email);
    for (const { id, email } of read) {
      if (email === undefined) continue;
      const earlier = this.#shown.get(email);
      if (earlier !== undefined && earlier !== id) this.#shared.add(email);
      this.#shown.set(email, id);
    }
  }

  /** By email, where one leads to the account alone; else by id. Undefined when no file can name it. */
  lineOf(account: NamedAccount): NewLine | undefined {
    if (!this.#lines.has(account.id)) this.#lines.set(account.id, this.#makeLine(account));
    return this.#lines.get(account.id);
  }

  /** What accounts.yaml lacks of an account. */
  mappingOf({ id, email }: NamedAccount): Mapping | undefined {
    if (email === undefined || !this.#isOwn(email, id) || this.#accounts.has(email))
      return undefined;
    return parseAccountId(id) === undefined ? undefined : { email, id };
  }

  #makeLine({ id, email, name = '' }: NamedAccount): NewLine | undefined {
    const own = email !== undefined && this.#isOwn(email, id) ? email : undefined;
    const user = own ?? this.#mappedTo(id, email) ?? accountIdText(id);
    return user === undefined ? undefined : { user, ...(name === '' ? {} : { name }) };
  }

  /** The email that accounts.yaml gives to an account, where nothing that was read denies it. */
  #mappedTo(id: AccountId, shows: Email | undefined): Email | undefined {
    const mapped = this.#mapped.get(id);
    if (mapped === undefined || shows !== undefined) return undefined;
    return (this.#shown.get(mapped) ?? id) === id && !this.#shared.has(mapped) ? mapped : undefined;
  }

  #isOwn(email: Email, id: AccountId): boolean {
    const mapped = this.#accounts.get(email);
    return mapped === undefined ? !this.#shared.has(email) : mapped.id === id;
  }
}
