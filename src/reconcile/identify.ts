import type { DeclaredUser } from '../model/declared.ts';
import type { Identities } from '../model/identity.ts';
import type { AccountId, Email } from '../model/ids.ts';
import type { Account, GroupReading, Live } from '../model/live.ts';
import { namedUsers } from '../desired/named-users.ts';
import type { Reader } from '../live/reader.ts';
import { contradictionsOf } from '../live/resolve-emails.ts';
import { SeenAccounts } from '../live/seen-accounts.ts';
import { mappedBy, type Side } from './side.ts';

/** Finds who is meant, once for all sides. Each then goes by its own accounts.yaml: see `bySide`. */
export function identify(
  reader: Reader,
  sides: readonly Side[],
  live: Live,
  emails: readonly Email[] = [],
): Promise<Identities> {
  const users = sides.flatMap(({ declared, groups }) => namedUsers(declared, groups));
  return reader.identify([...new Set([...emailsOf(users), ...emails])], {
    mapped: mappedAlike(sides),
    read: [
      ...(live.self === undefined ? [] : [live.self]),
      ...[...live.groups.values()].flatMap(membersOf),
    ],
  });
}

/** What was found, as this side's accounts.yaml has it: it wins, and is held against everything that was read. */
export function bySide(found: Identities, { declared }: Side): Identities {
  const mapped = mappedBy(declared);
  return {
    ...found,
    byEmail: new Map(
      [...found.byEmail].map(([email, resolution]) => {
        const id = mapped.get(email);
        return [email, id === undefined ? resolution : { kind: 'resolved', id }];
      }),
    ),
    contradictions: contradictionsOf(mapped, new SeenAccounts(found.accounts.values())),
  };
}

/** The same, with further accounts that were read. */
export function learn(found: Identities, accounts: readonly Account[]): Identities {
  if (accounts.length === 0) return found;
  const seen = new SeenAccounts(found.accounts.values());
  seen.add(accounts);
  return { ...found, accounts: seen.accounts };
}

/** What every side maps to the same account needs no asking. */
function mappedAlike(sides: readonly Side[]): ReadonlyMap<Email, AccountId> {
  const [first, ...others] = sides.map(({ declared }) => mappedBy(declared));
  return new Map(
    [...(first ?? [])].filter(([email, id]) => others.every((other) => other.get(email) === id)),
  );
}

function membersOf(reading: GroupReading): readonly Account[] {
  return reading.kind === 'listed' ? reading.listing.members : [];
}

function emailsOf(users: readonly DeclaredUser[]): readonly Email[] {
  return users.flatMap(({ user }) => (user.kind === 'email' ? [user.email] : []));
}
