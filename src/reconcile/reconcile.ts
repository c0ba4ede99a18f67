import type { Declared, DeclaredGroup, DeclaredUser } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { Identities } from '../model/identity.ts';
import type { AccountId, Email } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { Account, AddFacts, GroupReading, Live } from '../model/live.ts';
import type { OnProgress } from '../model/progress.ts';
import { lookAtAdds } from './look-at-adds.ts';
import type { Reader } from '../live/reader.ts';
import { contradictionsOf } from '../live/resolve-emails.ts';
import { SeenAccounts } from '../live/seen-accounts.ts';
import { resolve } from '../desired/resolve.ts';
import type { Proposal } from '../plan/proposal.ts';
import { propose } from '../plan/propose.ts';

export interface Request {
  readonly declared: Declared;
  /** What the files got wrong: told with the plan, since the other groups go on. */
  readonly faults: readonly Finding[];
  readonly reader: Reader;
  readonly at: Instant;
  /** The declared groups to look at. All of them when absent. */
  readonly only?: readonly DeclaredGroup[];
  readonly onProgress?: OnProgress;
  /** Also asks which groups grant licences, for people to see. */
  readonly licences?: boolean;
}

/** The one composition: read the groups, find who the emails are, resolve the declarations, propose, look at the adds. */
export async function reconcile(request: Request): Promise<Proposal> {
  const { declared, faults, reader, at, only, onProgress, licences = true } = request;
  const groups = only ?? declared.groups;
  const live = await readLive(reader, groups, onProgress);
  const identities = await identify(reader, declared, groups, live);
  const proposeBy = (known: Identities, facts?: AddFacts) =>
    propose({
      target: declared.config.target,
      scope: only === undefined ? ('all' as const) : scopeOf(live),
      guards: declared.config.guards,
      consents: declared.consents,
      desired: resolve({ ...declared, groups }, known, at),
      live,
      identities: known,
      reach: { declared: declared.groups, asked: groups, unsound: faults.length > 0 },
      ...(facts === undefined ? {} : { facts }),
    });
  // Which adds there are is known only now; what is then learned of them can only take some away.
  const first = proposeBy(identities);
  const facts = await lookAtAdds(reader, first, identities, licences);
  const proposal =
    facts === undefined ? first : proposeBy(learn(identities, facts.accounts, declared), facts);
  return { ...proposal, findings: [...faults, ...proposal.findings] };
}

/** What looking at the adds has shown of accounts, held against `accounts.yaml` like everything else that is read. */
function learn(
  identities: Identities,
  accounts: readonly Account[],
  declared: Declared,
): Identities {
  if (accounts.length === 0) return identities;
  const shown = contradictionsOf(mappedOf(declared), new SeenAccounts(accounts));
  return {
    ...identities,
    accounts: new Map([
      ...identities.accounts,
      ...accounts.map((each) => [each.id, each] as const),
    ]),
    contradictions: [...identities.contradictions, ...shown],
  };
}

function mappedOf({ accounts }: Declared): ReadonlyMap<Email, AccountId> {
  return new Map([...accounts].map(([email, { id }]) => [email, id]));
}

async function readLive(
  reader: Reader,
  groups: readonly DeclaredGroup[],
  onProgress: OnProgress | undefined,
): Promise<Live> {
  const self = await reader.self();
  const readings = await reader.readGroups(
    groups.map(({ name, id }) => (id === undefined ? { name } : { name, id })),
    onProgress,
  );
  return {
    ...(self === undefined ? {} : { self }),
    groups: new Map(
      groups.flatMap(({ place }, index) => {
        const reading = readings[index];
        return reading === undefined ? [] : [[place.file, reading]];
      }),
    ),
  };
}

function identify(
  reader: Reader,
  declared: Declared,
  groups: readonly DeclaredGroup[],
  live: Live,
): Promise<Identities> {
  const users = [
    ...groups.flatMap(({ members, absent }) => [...members, ...absent]),
    ...declared.config.guards.protect.accounts,
  ];
  return reader.identify(emailsOf(users), {
    mapped: mappedOf(declared),
    read: [
      ...(live.self === undefined ? [] : [live.self]),
      ...[...live.groups.values()].flatMap(membersOf),
    ],
  });
}

function membersOf(reading: GroupReading) {
  return reading.kind === 'listed' ? reading.listing.members : [];
}

function emailsOf(users: readonly DeclaredUser[]): readonly Email[] {
  return [...new Set(users.flatMap(({ user }) => (user.kind === 'email' ? [user.email] : [])))];
}

function scopeOf({ groups }: Live) {
  return [...groups.values()]
    .flatMap((reading) => (reading.kind === 'listed' ? [reading.group.id] : []))
    .sort();
}
