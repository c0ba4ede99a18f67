import type { AccountId, Email } from '../model/ids.ts';
import type { Account } from '../model/live.ts';

/** Every account that was read, and who shows which email. */
export class SeenAccounts {
  readonly #accounts = new Map<AccountId, Account>();
  readonly #byEmail = new Map<Email, Set<AccountId>>();

  constructor(accounts: Iterable<Account>) {
    this.add(accounts);
  }

  get accounts(): ReadonlyMap<AccountId, Account> {
    return this.#accounts;
  }

  add(accounts: Iterable<Account>): void {
    for (const account of accounts) {
      const known = this.#accounts.get(account.id);
      // One call may show an email that another leaves out: what was seen once counts.
      if (known?.email === undefined || account.email !== undefined) {
        this.#accounts.set(account.id, account);
      }
      if (account.email !== undefined) this.#showing(account.email).add(account.id);
    }
  }

  /** The accounts that show the email. */
  whoShows(email: Email): readonly AccountId[] {
    return [...(this.#byEmail.get(email) ?? [])];
  }

  visibleEmails(): Iterable<Email> {
    return this.#byEmail.keys();
  }

  /** Whether the email of a person at work is hidden: it may be any that was not found. */
  someHide(): boolean {
    for (const { type, status, email } of this.#accounts.values()) {
      if (type === 'atlassian' && status === 'active' && email === undefined) return true;
    }
    return false;
  }

  #showing(email: Email): Set<AccountId> {
    const ids = this.#byEmail.get(email) ?? new Set();
    this.#byEmail.set(email, ids);
    return ids;
  }
}
