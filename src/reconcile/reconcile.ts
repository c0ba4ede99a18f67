import type { Declared, DeclaredGroup, DeclaredUser } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { Identities } from '../model/identity.ts';
import type { Email } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { GroupReading, Live } from '../model/live.ts';
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
}

/** The one composition: read the groups, find who the emails are, resolve the declarations, propose. */
export async function reconcile({
  declared,
  faults,
  reader,
  at,
  only,
}: Request): Promise<Proposal> {
  const groups = only ?? declared.groups;
  const self = await reader.self();
  const readings = await readAll(reader, groups);
  const identities = await identify(reader, declared, groups, { self, groups: readings });
  const live: Live = { self, groups: readings };
  const proposal = propose({
    target: declared.config.target,
    scope: only === undefined ? 'all' : scopeOf(live),
    guards: declared.config.guards,
    consents: declared.consents,
    desired: resolve({ ...declared, groups }, identities, at),
    live,
    identities,
  });
  return {
    ...proposal,
    unread: [...faults.flatMap(({ file }) => file ?? []), ...proposal.unread],
    findings: [...faults, ...proposal.findings],
  };
}

async function readAll(
  reader: Reader,
  groups: readonly DeclaredGroup[],
): Promise<ReadonlyMap<string, GroupReading>> {
  const readings = await reader.readGroups(
    groups.map(({ name, id }) => (id === undefined ? { name } : { name, id })),
  );
  return new Map(
    groups.flatMap(({ place }, index) => {
      const reading = readings[index];
      return reading === undefined ? [] : [[place.file, reading]];
    }),
  );
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
    read: [live.self, ...[...live.groups.values()].flatMap(membersOf)],
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
