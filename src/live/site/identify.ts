import type { Identities } from '../../model/identity.ts';
import type { Email } from '../../model/ids.ts';
import { SeenAccounts } from '../seen-accounts.ts';
import type { KnownAccounts } from '../reader.ts';
import { resolveEmails, unknownEmails } from '../resolve-emails.ts';
import { settleAll } from '../settle-all.ts';
import type { SiteConnection } from './connection.ts';
import { lookUpEmail } from './look-up-email.ts';
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
  const seen = new SeenAccounts(read);
  const unknown = () => unknownEmails(emails, mapped, seen);
  const scanned = unknown().length === 0 || (await scanUsers(site, seen));
  const searches = unknown().map(async (email) => {
    const searched = await lookUpEmail(site, email, seen);
    return searched ? [email] : [];
  });
  const searched = (await settleAll(searches)).flat();
  // Without an answer from everywhere, or where anyone hides theirs, nobody is called absent.
  const ruledOut = scanned && !seen.someHide() ? searched : [];
  const answered = new Set(searched);
  const unasked = scanned ? [] : emails.filter((email) => !answered.has(email));
  return resolveEmails(emails, mapped, seen, new Set(ruledOut), new Set(unasked));
}
