import type { Contradiction, Identities, Resolution } from '../model/identity.ts';
import type { AccountId, Email } from '../model/ids.ts';
import type { SeenAccounts } from './seen-accounts.ts';
import { nearestEmails } from './nearest-emails.ts';

/** The emails among these that neither `accounts.yaml` nor anything read so far gives to an account. */
export function unknownEmails(
  emails: readonly Email[],
  mapped: ReadonlyMap<Email, AccountId>,
  seen: SeenAccounts,
): readonly Email[] {
  return emails.filter((email) => !mapped.has(email) && seen.whoShows(email).length === 0);
}

/**
 * What became of each email, by `accounts.yaml` first and then by what was read. `ruledOut`: those that no account
 * has, for certain. Nobody else is called absent: their account may hide its email. `unasked`: those that the
 * directory gave no answer about.
 */
export function resolveEmails(
  emails: readonly Email[],
  mapped: ReadonlyMap<Email, AccountId>,
  seen: SeenAccounts,
  ruledOut: ReadonlySet<Email>,
  unasked: ReadonlySet<Email>,
): Identities {
  const resolve = (email: Email): Resolution => {
    const id = mapped.get(email);
    if (id !== undefined) return { kind: 'resolved', id };
    const [shown, ...others] = seen.whoShows(email);
    if (shown !== undefined) {
      return others.length === 0
        ? { kind: 'resolved', id: shown }
        : { kind: 'ambiguous', ids: [shown, ...others].sort() };
    }
    if (unasked.has(email)) return { kind: 'unasked' };
    const nearest = nearestEmails(email, [...seen.visibleEmails(), ...mapped.keys()]);
    return { kind: ruledOut.has(email) ? 'absent' : 'hidden', nearest };
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
    const others = seen.whoShows(email).filter((live) => live !== id);
    if (others.length > 0) return others.map((live) => ({ email, mapped: id, live }));
    const shows = seen.accounts.get(id)?.email;
    // Both an old and a new email of one person may be on file.
    if (shows === undefined || shows === email || mapped.get(shows) === id) return [];
    return [{ email, mapped: id, live: id, shows }];
  });
}
