import { type PairedGroup, declaredFolder } from '../desired/differences.ts';
import { namedUsers } from '../desired/identify.ts';
import { resolve } from '../desired/resolve.ts';
import { SeenAccounts, contradictionsOf } from '../live/emails.ts';
import type { Reader } from '../live/reader.ts';
import type { Declared, DeclaredGroup, DeclaredUser } from '../model/declared.ts';
import type { Desired } from '../model/desired.ts';
import type { Finding } from '../model/finding.ts';
import { type AccountId, type Email, groupKey } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { Account, AddFacts, GroupReading, Identities, Live } from '../model/live.ts';
import { given } from '../model/objects.ts';
import { ownersOf } from '../plan/owners.ts';
import type { Owners, Proposal } from '../plan/proposal.ts';
import { proposePlan } from '../plan/propose.ts';

export function proposeSide(
  side: Side,
  live: Live,
  identities: Identities,
  at: Instant,
  facts?: AddFacts,
): SideProposal {
  const { declared, faults, groups, newIds, owners = ownersIn(declared) } = side;
  const desired = protecting(resolve(declared, identities, at, groups), side.alsoProtected);
  const proposal = proposePlan({
    target: declared.config.target,
    scope: groups === declared.groups ? 'all' : scopeOf(groups, live),
    folder: folderIn(declared),
    guards: declared.config.guards,
    owners,
    mapped: mappedBy(declared),
    ...given({ newIds }),
    consents: declared.consents,
    ignored: declared.ignored,
    desired,
    live,
    identities,
    reach: { declared: declared.groups, requested: groups, unsound: faults.length > 0 },
    ...given({ facts }),
  });
  return { desired, proposal: { ...proposal, findings: [...faults, ...proposal.findings] } };
}

/** Finds who is meant, once for all sides. Each then uses its own accounts.yaml: see `forSide`. */
export function identifyUsers(
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

/** Who approves what, by the files themselves. */
function ownersIn({ config, groups, sets }: Declared): Owners {
  const own = [...groups, ...sets].filter(({ owners }) => owners.length > 0);
  return {
    byFile: new Map(own.map(({ place, owners }) => [place.file, owners])),
    others: config.owners,
  };
}

/**
 * A proposal can't choose who approves it: what its base has is approved by the owners that the base names, and what is
 * new by those at the base's top.
 */
export function ownersOver(base: Declared, head: Declared, pairs: readonly PairedGroup[]): Owners {
  const before = ownersIn(base);
  const sets = new Map(base.sets.map((set) => [groupKey(set.name), set]));
  const known = [
    ...pairs.map((pair) => [pair.head, pair.base] as const),
    ...head.sets.map((set) => [set, sets.get(groupKey(set.name))] as const),
  ].map(
    ([after, same]) =>
      [
        after.place.file,
        same === undefined ? before.others : ownersOf(same.place.file, before),
      ] as const,
  );
  return { byFile: new Map([...before.byFile, ...known]), others: before.others };
}

/** One folder of files, and the part of it that is planned. */
export interface Side {
  readonly declared: Declared;
  /** What the files got wrong: reported with the plan, since the other groups go on. */
  readonly faults: readonly Finding[];
  /** The declared groups to plan. */
  readonly groups: readonly DeclaredGroup[];
  /** Files whose `id` is new: it may be another group's. */
  readonly newIds?: ReadonlySet<string>;
  /** Further accounts that are protected. */
  readonly alsoProtected?: Pick<Desired, 'protected' | 'unresolvedProtected'>;
  /** Where others than the files themselves say who approves. */
  readonly owners?: Owners;
}

/** What the files of one side mean, and what they want, by one reading. */
export interface SideProposal {
  readonly desired: Desired;
  readonly proposal: Proposal;
}

/** The folder of the files, without a slash at its end. */
export function folderIn(declared: Declared): string {
  return declaredFolder(declared).replace(/\/$/u, '');
}

function protecting(desired: Desired, also: Side['alsoProtected']): Desired {
  if (also === undefined) return desired;
  const emails = [...desired.unresolvedProtected, ...also.unresolvedProtected];
  return {
    ...desired,
    protected: new Set([...desired.protected, ...also.protected]),
    unresolvedProtected: [...new Set(emails)],
  };
}

/** `accounts.yaml`, without its places. */
export function mappedBy({ accounts }: Declared): ReadonlyMap<Email, AccountId> {
  return new Map([...accounts].map(([email, { id }]) => [email, id]));
}

function scopeOf(groups: readonly DeclaredGroup[], live: Live) {
  return groups
    .flatMap(({ place }) => {
      const reading = live.groups.get(place.file);
      return reading?.kind === 'listed' ? [reading.group.id] : [];
    })
    .sort();
}

/** What was found, as this side's accounts.yaml has it: it wins, and is held against everything that was read. */
export function forSide(found: Identities, { declared }: Side): Identities {
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
export function withAccounts(found: Identities, accounts: readonly Account[]): Identities {
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
