import type { Declared, DeclaredGroup, DeclaredUser } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { Identities } from '../model/identity.ts';
import type { Email } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { GroupReading, Live } from '../model/live.ts';
import type { OnProgress } from '../model/progress.ts';
import { lookAtAdds } from './look-at-adds.ts';
import type { Reader } from '../live/reader.ts';
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
  const input = {
    target: declared.config.target,
    scope: only === undefined ? ('all' as const) : scopeOf(live),
    guards: declared.config.guards,
    consents: declared.consents,
    desired: resolve({ ...declared, groups }, identities, at),
    live,
    identities,
    reach: { declared: declared.groups, asked: groups, unsound: faults.length > 0 },
  };
  // Which adds there are is known only now; what is then learned of them can only take some away.
  const first = propose(input);
  const facts = await lookAtAdds(reader, first, identities, licences);
  const proposal = facts === undefined ? first : propose({ ...input, facts });
  return { ...proposal, findings: [...faults, ...proposal.findings] };
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
    mapped: new Map([...declared.accounts].map(([email, { id }]) => [email, id])),
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
