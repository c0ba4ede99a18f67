import type { Account } from '../../model/live.ts';
import type { FoundPerson, SoughtPerson } from '../../model/target-facts.ts';
import { SeenAccounts } from '../seen-accounts.ts';
import { settleAll } from '../settle-all.ts';
import type { SiteConnection } from './connection.ts';
import { lookUpEmail } from './look-up-email.ts';
import { lookUpIds } from './look-up-ids.ts';

/** Each takes a request of its own. Further ones stay unknown here: planning reads everyone instead. */
const mostSearches = 5;

/** Looks whether accounts exist, with few requests. Throws an AppError for what concerns the whole site. */
export async function findPeople(
  site: SiteConnection,
  sought: readonly SoughtPerson[],
  self: Account | undefined,
): Promise<readonly FoundPerson[]> {
  const seen = new SeenAccounts(self === undefined ? [] : [self]);
  const ids = sought.flatMap(({ user }) => (user.kind === 'id' ? [user.id] : []));
  const emails = sought.flatMap(({ user }) => (user.kind === 'email' ? [user.email] : []));
  const unseen = [...new Set(emails)].filter((email) => seen.whoShows(email).length === 0);
  const searches = unseen.slice(0, mostSearches).map(async (email) => {
    const answered = await lookUpEmail(site, email, seen);
    return answered ? [email] : [];
  });
  const [{ accounts, missing }, searched] = await Promise.all([
    lookUpIds(
      site,
      ids.filter((id) => !seen.accounts.has(id)),
    ),
    settleAll(searches),
  ]);
  seen.add(accounts);
  const ruledOut = new Set<string>([...missing, ...searched.flat()]);
  return sought.map(({ named, user }) => {
    const key = user.kind === 'id' ? user.id : user.email;
    const shown =
      user.kind === 'id' ? seen.accounts.has(user.id) : seen.whoShows(user.email).length === 1;
    return { named, found: shown ? 'found' : ruledOut.has(key) ? 'not-found' : 'not-known' };
  });
}
