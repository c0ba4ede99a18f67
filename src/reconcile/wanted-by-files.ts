import { resolve } from '../desired/resolve.ts';
import { type DeclaredSource, RosterIndex } from '../desired/sources.ts';
import { namedUsers } from '../desired/identify.ts';
import { SeenAccounts } from '../live/emails.ts';
import type { Declared, DeclaredGroup, DeclaredUser } from '../model/declared.ts';
import type { AccountId, Email } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { Identities } from '../model/live.ts';
import { groupBy } from '../model/objects.ts';
import type { Plan } from '../model/plan.ts';
import { mappedBy } from './side.ts';

/**
 * The plan, each removal with the groups that were not read and whose files want the person in: what a reviewer is
 * shown that somebody keeps. Nobody is asked for it: who hides their email is found by accounts.yaml or an id.
 */
export function withKeptByFiles(
  plan: Plan,
  declared: Declared,
  identities: Identities,
  at: Instant,
): Plan {
  if (plan.scope === 'all') return plan;
  const removed = new Set(
    plan.changes.flatMap(({ action, account }) => (action === 'remove' ? [account.id] : [])),
  );
  const read = new Set(plan.groups.map(({ file }) => file));
  const unread = declared.groups.filter(({ place }) => !read.has(place.file));
  if (removed.size === 0 || unread.length === 0) return plan;
  const known = knownIdentities(unread, declared, identities);
  const naming = namedIn(unread, declared, known, removed);
  const concerned = unread.filter((group) => (naming.get(group)?.size ?? 0) > 0);
  const wanted = resolve(declared, known, at, concerned).groups.flatMap((group) =>
    [...(naming.get(group.declared) ?? [])]
      .filter((id) => group.members.has(id))
      .map((id) => [id, group.declared.name] as const),
  );
  const names = groupBy(wanted, ([id]) => id);
  return {
    ...plan,
    changes: plan.changes.map((change) => {
      const kept = change.action === 'remove' ? names.get(change.account.id) : undefined;
      return kept === undefined
        ? change
        : { ...change, keepsByFiles: kept.map(([, name]) => name) };
    }),
  };
}

/** Which of the people each group's files name, however they come in, and whether they count or not. */
export function namedIn(
  groups: readonly DeclaredGroup[],
  declared: Declared,
  { byEmail }: Identities,
  people: ReadonlySet<AccountId>,
): ReadonlyMap<DeclaredSource, ReadonlySet<AccountId>> {
  const idOf = ({ user }: DeclaredUser) => {
    if (user.kind === 'id') return user.id;
    const resolution = byEmail.get(user.email);
    return resolution?.kind === 'resolved' ? resolution.id : undefined;
  };
  return new RosterIndex(declared).fold<ReadonlySet<AccountId>>(
    groups,
    ({ members }, included) =>
      new Set([
        ...members.flatMap((line) => {
          const id = idOf(line);
          return id !== undefined && people.has(id) ? [id] : [];
        }),
        ...included.flatMap(({ result }) => [...result]),
      ]),
  );
}

/** Emails of these groups as far as accounts.yaml, an earlier answer or an account that was read knows them. */
export function knownIdentities(
  groups: readonly DeclaredGroup[],
  declared: Declared,
  found: Identities,
): Identities {
  const mapped = mappedBy(declared);
  const seen = new SeenAccounts(found.accounts.values());
  const idOf = (email: Email): AccountId | undefined => {
    const [shown, ...more] = seen.whoShows(email).people;
    return mapped.get(email) ?? (more.length === 0 ? shown?.id : undefined);
  };
  const emails = namedUsers(declared, groups).flatMap(({ user }) =>
    user.kind === 'email' ? [user.email] : [],
  );
  const more = [...new Set(emails)].flatMap((email) => {
    const id = idOf(email);
    return id === undefined ? [] : [[email, { kind: 'resolved', id }] as const];
  });
  return { ...found, byEmail: new Map([...found.byEmail, ...more]) };
}
