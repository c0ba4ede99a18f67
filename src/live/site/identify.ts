import type { Contradiction, Identities, Resolution } from '../../model/identity.ts';
import type { AccountId, Email } from '../../model/ids.ts';
import type { KnownAccounts } from '../reader.ts';
import { settleAll } from '../settle-all.ts';
import type { SiteConnection } from './connection.ts';
import { Directory } from './directory.ts';
import { lookUpEmail } from './look-up-email.ts';
import { nearestEmails } from './nearest-emails.ts';
import { scanUsers } from './scan-users.ts';

/**
 * Finds the account behind each email: from `accounts.yaml`, from the emails that members show, from one scan of
 * everyone, from a search for each that is left. Sends nothing when nothing is left to find.
 */
export async function identify(
  site: SiteConnection,
  emails: readonly Email[],
  { mapped, read }: KnownAccounts,
): Promise<Identities> {
  const directory = new Directory(read);
  const unknown = () =>
    emails.filter((email) => !mapped.has(email) && directory.whoShows(email).length === 0);
  const scanned = unknown().length === 0 || (await scanUsers(site, directory));
  const searches = unknown().map(async (email) => {
    const searched = await lookUpEmail(site, email, directory);
    return searched ? [email] : [];
  });
  const searched = new Set((await settleAll(searches)).flat());

  const hidden = directory.someHide() || !scanned;
  const resolve = (email: Email): Resolution => {
    const id = mapped.get(email);
    if (id !== undefined) return { kind: 'resolved', id };
    const [shown, ...others] = directory.whoShows(email);
    if (shown !== undefined) {
      return others.length === 0
        ? { kind: 'resolved', id: shown }
        : { kind: 'ambiguous', ids: [shown, ...others].sort() };
    }
    const nearest = nearestEmails(email, [...directory.visibleEmails(), ...mapped.keys()]);
    // Without an answer from everywhere, nobody is called absent.
    return { kind: hidden || !searched.has(email) ? 'hidden' : 'absent', nearest };
  };
  return {
    byEmail: new Map(emails.map((email) => [email, resolve(email)])),
    accounts: directory.accounts,
    contradictions: contradictionsOf(mapped, directory),
  };
}

/** Emails that a mapped account should have, and another one shows. */
function contradictionsOf(
  mapped: ReadonlyMap<Email, AccountId>,
  directory: Directory,
): readonly Contradiction[] {
  return [...mapped].flatMap(([email, id]) =>
    directory
      .whoShows(email)
      .filter((live) => live !== id)
      .map((live) => ({ email, mapped: id, live })),
  );
}
