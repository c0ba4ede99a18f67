import { distance } from 'fastest-levenshtein';
import { compareText } from '../model/change.ts';
import { Appearance, comparisons, looksLike } from '../model/did-you-mean.ts';
import type { AccountId, Email } from '../model/ids.ts';
import {
  type Account,
  type Contradiction,
  type Identities,
  type Resolution,
  isPerson,
} from '../model/live.ts';

/**
 * What became of each email, by `accounts.yaml` first and then by what was read. `ruledOut`: those that no account
 * has, for certain. Nobody else is called absent: their account may hide its email. `unanswered`: those that the
 * directory gave no answer about.
 */
export function resolveEmails(
  emails: readonly Email[],
  mapped: ReadonlyMap<Email, AccountId>,
  seen: SeenAccounts,
  ruledOut: ReadonlySet<Email>,
  unanswered: ReadonlySet<Email>,
): Identities {
  const nearestTo = nearestAmongEmails(() => [...seen.visibleEmails(), ...mapped.keys()]);
  const resolve = (email: Email): Resolution => {
    const id = mapped.get(email);
    if (id !== undefined) return { kind: 'resolved', id };
    const { people, others } = seen.whoShows(email);
    const [shown, second] = people;
    if (shown !== undefined && second === undefined) return { kind: 'resolved', id: shown.id };
    if (shown !== undefined) {
      return { kind: 'ambiguous', accounts: people.toSorted((a, b) => compareText(a.id, b.id)) };
    }
    if (unanswered.has(email)) return { kind: 'unanswered' };
    const kind = ruledOut.has(email) ? 'absent' : 'hidden';
    return { kind, nearest: nearestTo(email), others };
  };
  return {
    byEmail: new Map(emails.map((email) => [email, resolve(email)])),
    accounts: seen.accounts,
    contradictions: contradictionsOf(mapped, seen),
  };
}

/** Emails that a mapped account should have and another one shows; mapped accounts that show another email. */
export function contradictionsOf(
  mapped: ReadonlyMap<Email, AccountId>,
  seen: SeenAccounts,
): readonly Contradiction[] {
  return [...mapped].flatMap(([email, id]): readonly Contradiction[] => {
    const others = seen.whoShows(email).people.filter((live) => live.id !== id);
    if (others.length > 0) return others.map((live) => ({ email, mapped: id, live: live.id }));
    const shows = seen.accounts.get(id)?.email;
    // Both an old and a new email of one person may be on file.
    if (shows === undefined || shows === email || mapped.get(shows) === id) return [];
    return [{ email, mapped: id, live: id, shows }];
  });
}

/** The emails among these that neither `accounts.yaml` nor anything read so far gives to a person. */
export function unknownEmails(
  emails: readonly Email[],
  mapped: ReadonlyMap<Email, AccountId>,
  seen: SeenAccounts,
): readonly Email[] {
  return emails.filter((email) => !mapped.has(email) && seen.whoShows(email).people.length === 0);
}

/** Every account that was read, and who shows which email. */
export class SeenAccounts {
  readonly #accounts = new Map<AccountId, Account>();
  readonly #byEmail = new Map<Email, Set<AccountId>>();
  readonly #ofPeople = new Set<Email>();

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
      if (account.email === undefined) continue;
      this.#showing(account.email).add(account.id);
      if (isPerson(account)) this.#ofPeople.add(account.email);
    }
  }

  /** Who shows the email. It can only mean one of the `people`: every identity decision uses this. */
  whoShows(email: Email): Showing {
    const all = [...(this.#byEmail.get(email) ?? [])].flatMap((id) => this.#accounts.get(id) ?? []);
    return { people: all.filter(isPerson), others: all.filter((one) => !isPerson(one)) };
  }

  /** Those of people. */
  visibleEmails(): Iterable<Email> {
    return this.#ofPeople;
  }

  /** Whether the email of a person at work is hidden: it may be any that was not found. */
  someHide(): boolean {
    for (const account of this.#accounts.values()) {
      const { status, email } = account;
      if (isPerson(account) && status === 'active' && email === undefined) return true;
    }
    return false;
  }

  #showing(email: Email): Set<AccountId> {
    const ids = this.#byEmail.get(email) ?? new Set();
    this.#byEmail.set(email, ids);
    return ids;
  }
}

interface Showing {
  readonly people: readonly Account[];
  readonly others: readonly Account[];
}

/** Emails that were perhaps meant, the nearest first: at most three, at most a quarter of the letters apart. */
export function nearestEmails(email: Email, known: Iterable<Email>): readonly Email[] {
  return nearestAmongEmails(() => known)(email);
}

/** The same for many emails. Of thousands only some are compared: who has those has mistaken something else. */
export function nearestAmongEmails(
  known: () => Iterable<Email>,
): (email: Email) => readonly Email[] {
  let others: readonly { readonly email: Email; readonly look: Appearance }[] | undefined;
  const mayCompare = comparisons();
  return (email) => {
    others ??= Array.from(new Set(known()), (each) => ({
      email: each,
      look: new Appearance(each),
    }));
    if (!mayCompare(others.length)) return [];
    const look = new Appearance(email);
    const furthest = Math.min(Math.floor(email.length / 4), 4);
    const near: { readonly email: Email; readonly apart: number }[] = [];
    for (const other of others) {
      if (Math.abs(other.email.length - email.length) > furthest || other.email === email) continue;
      const apart = look.isThatOf(other.look) ? 0 : distance(email, other.email);
      if (apart <= furthest) near.push({ email: other.email, apart });
    }
    return near
      .sort((a, b) => a.apart - b.apart || compareText(a.email, b.email))
      .slice(0, mostNearest)
      .map((one) => one.email);
  };
}

/** Whether one was typed for the other, as likely as not: they differ in one letter, or look the same. */
export function isSlip(email: Email, other: Email): boolean {
  return looksLike(email, other) || distance(email, other) === 1;
}

const mostNearest = 3;
