import type { Identities } from '../../model/identity.ts';
import type { Email } from '../../model/ids.ts';
import type { KnownAccounts } from '../reader.ts';
import { resolveEmails, unknownEmails } from '../resolve-emails.ts';
import { SeenAccounts } from '../seen-accounts.ts';
import type { OrganizationConnection } from './connection.ts';
import { lookForUsers } from './look-for-users.ts';

/** How many emails a search may hold is not documented; where it is too many, halves are asked for. */
const mostEmails = 50;

/**
 * Finds the account behind each email: from `accounts.yaml`, from the emails that members show, from one exact search
 * for all that are left. Sends nothing when nothing is left to find.
 */
export async function identify(
  organization: OrganizationConnection,
  emails: readonly Email[],
  { mapped, read }: KnownAccounts,
): Promise<Identities> {
  const seen = new SeenAccounts(read);
  const unknown = new Set(unknownEmails(emails, mapped, seen));
  const { accounts, answered } = await lookForUsers(organization, {
    keys: [...unknown],
    keyOf: ({ email }) => email,
    mostInBatch: mostEmails,
    question: (batch) => ({
      body: { emails: batch },
      // `searchTerm` looks in nicknames too, and for parts.
      parameters: batch.map((email) => [['searchTerm', email]]),
    }),
  });
  seen.add(accounts);
  // People can hide their email from administrators too (AX-239), and then no search by it finds them.
  const ruledOut = seen.someHide() ? [] : answered;
  for (const email of answered) unknown.delete(email);
  return resolveEmails(emails, mapped, seen, new Set(ruledOut), unknown);
}
