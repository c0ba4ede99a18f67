import type { FoundPerson, SoughtPerson } from '../../model/target-facts.ts';
import type { OrganizationConnection } from './connection.ts';
import { identify } from './identify.ts';
import { lookUpIds } from './look-up-ids.ts';

/** Looks whether accounts exist, with a search for all emails and one for all ids. Throws an AppError. */
export async function findPeople(
  organization: OrganizationConnection,
  sought: readonly SoughtPerson[],
): Promise<readonly FoundPerson[]> {
  const ids = sought.flatMap(({ user }) => (user.kind === 'id' ? [user.id] : []));
  const emails = sought.flatMap(({ user }) => (user.kind === 'email' ? [user.email] : []));
  const [{ byEmail }, { accounts, missing }] = await Promise.all([
    identify(organization, emails, { mapped: new Map(), read: [] }),
    lookUpIds(organization, ids),
  ]);
  const shown = new Set(accounts.map(({ id }) => id));
  const gone = new Set(missing);
  return sought.map(({ named, user }) => {
    if (user.kind === 'id') {
      return { named, found: foundIf(shown.has(user.id), gone.has(user.id)) };
    }
    const kind = byEmail.get(user.email)?.kind;
    return { named, found: foundIf(kind === 'resolved', kind !== 'unasked') };
  });
}

function foundIf(found: boolean, ruledOut: boolean): FoundPerson['found'] {
  return found ? 'found' : ruledOut ? 'not-found' : 'not-known';
}
