import type { Declared, DeclaredGroup } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { Identities } from '../model/identity.ts';
import type { AccountId, Email } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { AddFacts, Live } from '../model/live.ts';
import type { Desired } from '../model/desired.ts';
import { resolve } from '../desired/resolve.ts';
import type { Owners, Proposal } from '../plan/proposal.ts';
import { propose } from '../plan/propose.ts';
import { ownersIn } from './owners.ts';

/** One folder of files, and how much of it is looked at. */
export interface Side {
  readonly declared: Declared;
  /** What the files got wrong: told with the plan, since the other groups go on. */
  readonly faults: readonly Finding[];
  /** The declared groups to look at. */
  readonly groups: readonly DeclaredGroup[];
  /** Files whose `id` is new: it may be another group's. */
  readonly newIds?: ReadonlySet<string>;
  /** Accounts that are protected besides. */
  readonly alsoProtected?: Pick<Desired, 'protected' | 'unresolvedProtected'>;
  /** Where others than the files themselves say who approves. */
  readonly owners?: Owners;
}

/** What the files of one side mean, and what they ask for, by one reading. */
export interface Asked {
  readonly desired: Desired;
  readonly proposal: Proposal;
}

export function askOf(
  side: Side,
  live: Live,
  identities: Identities,
  at: Instant,
  facts?: AddFacts,
): Asked {
  const { declared, faults, groups, newIds, owners = ownersIn(declared) } = side;
  const desired = protecting(resolve(declared, identities, at, groups), side.alsoProtected);
  const proposal = propose({
    target: declared.config.target,
    scope: groups === declared.groups ? 'all' : scopeOf(groups, live),
    guards: declared.config.guards,
    owners,
    mapped: new Set(mappedBy(declared).values()),
    ...(newIds === undefined ? {} : { newIds }),
    consents: declared.consents,
    unfollowed: declared.unfollowed,
    desired,
    live,
    identities,
    reach: { declared: declared.groups, asked: groups, unsound: faults.length > 0 },
    ...(facts === undefined ? {} : { facts }),
  });
  return { desired, proposal: { ...proposal, findings: [...faults, ...proposal.findings] } };
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
