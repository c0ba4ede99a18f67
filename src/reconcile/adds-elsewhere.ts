import { namedUsers } from '../desired/identify.ts';
import { resolve } from '../desired/resolve.ts';
import { SeenAccounts } from '../live/emails.ts';
import type { Prerequisite } from '../model/change.ts';
import type { DeclaredGroup } from '../model/declared.ts';
import { factsOf } from '../model/finding-codes.ts';
import type { AccountId, Email, GroupId } from '../model/ids.ts';
import type { Identities, Live, Resolution } from '../model/live.ts';
import type { Proposal } from '../plan/proposal.ts';
import { type Reconciled, type ReconcileRequest, inspectAdds, readLive } from './reconcile.ts';
import { type Side, mappedBy, proposeSide, withAccounts } from './side.ts';
import { namedIn } from './wanted-by-files.ts';

type Request = Pick<ReconcileRequest, 'declared' | 'faults' | 'reader' | 'at' | 'onProgress'>;

/**
 * The adds of these people that the files want in groups which a plan of some groups does not hold: no removal may leave
 * a mover in neither. Only the groups that want them are read; one that can't be read or planned counts as wanting them.
 */
export async function addsElsewhere(
  request: Request,
  { proposal, live: read, identities: found }: Reconciled,
  people: ReadonlySet<AccountId>,
): Promise<readonly Prerequisite[]> {
  if (people.size === 0) return [];
  const { declared, faults, reader, at, onProgress } = request;
  const planned = new Set(proposal.groups.map((group) => group.declared));
  const others = declared.groups.filter((group) => !planned.has(group));
  const identities = await identifyIn(others, people, request, read, found);
  const named = namedIn(others, declared, identities, people);
  const naming = others.filter((group) => (named.get(group)?.size ?? 0) > 0);
  const desired = resolve(declared, identities, at, naming).groups;
  const wanted = new Map(
    desired.flatMap((group) => {
      const those = [...people].filter((id) => group.members.has(id));
      return those.length === 0 ? [] : [[group.declared, those] as const];
    }),
  );
  const wanting = [...wanted.keys()];
  const more = await readLive(
    reader,
    wanting.filter(({ place }) => !read.groups.has(place.file)),
    onProgress,
  );
  const live: Live = { ...read, groups: new Map([...read.groups, ...more.groups]) };
  const side: Side = { declared, faults, groups: wanting };
  const elsewhere = await proposeInspected(side, live, identities, people, request);
  // Of two lines that turn out to mean one account nobody knows which is meant: whoever they name may be wanted.
  const sound = new Set(desired.map((group) => group.declared));
  const unclear = naming.flatMap((group) =>
    sound.has(group) ? [] : [[group, named.get(group)] as const],
  );
  const unread = (id: AccountId, name: string): Prerequisite => ({
    action: 'add',
    // It has no other id: nothing is ever sent for it.
    group: { id: name as GroupId, name },
    account: proposal.describe(id),
    because: { kind: 'declared' },
    unread: true,
  });
  return [
    ...elsewhere.groups.flatMap(({ changes }) =>
      changes.filter(({ action, account }) => action === 'add' && people.has(account.id)),
    ),
    ...[...wanted]
      .filter(([group]) => isUnplanned(group, elsewhere))
      .flatMap(([group, ids]) => ids.map((id) => unread(id, group.name))),
    ...unclear.flatMap(([group, ids = []]) => [...ids].map((id) => unread(id, group.name))),
    ...[...new Map([...proposal.rules.unread, ...elsewhere.rules.unread])]
      .filter(([id]) => people.has(id))
      .flatMap(([id, names]) => names.map((name) => unread(id, name))),
  ];
}

/** What these groups want, once it is known which of the people may be added to them. */
async function proposeInspected(
  side: Side,
  live: Live,
  identities: Identities,
  people: ReadonlySet<AccountId>,
  { reader, at }: Request,
): Promise<Proposal> {
  const { proposal } = proposeSide(side, live, identities, at);
  const concerned = proposal.groups.map((group) => ({
    ...group,
    changes: group.changes.filter(({ account }) => people.has(account.id)),
  }));
  const facts = await inspectAdds(reader, concerned, identities, false);
  if (facts === undefined) return proposal;
  return proposeSide(side, live, withAccounts(identities, facts.accounts), at, facts).proposal;
}

/** Left alone, although it is rollcall's to write. */
function isUnplanned({ place }: DeclaredGroup, { groups, findings }: Proposal): boolean {
  if (groups.some(({ declared }) => declared.place.file === place.file)) return false;
  return !findings.some(
    ({ code, file }) => file === place.file && factsOf(code)?.family === 'out-of-scope',
  );
}

/**
 * Who the emails of these groups are, as far as they may be the people: whoever shows an email is known by it, so that
 * others are looked up only for people who hide theirs.
 */
async function identifyIn(
  groups: readonly DeclaredGroup[],
  people: ReadonlySet<AccountId>,
  { declared, reader }: Request,
  live: Live,
  found: Identities,
): Promise<Identities> {
  const mapped = mappedBy(declared);
  const seen = new SeenAccounts([
    ...found.accounts.values(),
    ...[...live.groups.values()].flatMap((reading) =>
      reading.kind === 'listed' ? reading.listing.members : [],
    ),
  ]);
  const known = (email: Email): Resolution | undefined => {
    const id = mapped.get(email);
    if (id !== undefined) return { kind: 'resolved', id };
    const [shown, ...more] = seen.whoShows(email).people;
    const only = more.length === 0 ? shown : undefined;
    return found.byEmail.get(email) ?? (only && { kind: 'resolved', id: only.id });
  };
  const emails = new Set(
    namedUsers(declared, groups).flatMap(({ user }) => (user.kind === 'email' ? [user.email] : [])),
  );
  const told = new Set([
    ...mapped.values(),
    ...[...found.byEmail.values()].flatMap((each) => (each.kind === 'resolved' ? [each.id] : [])),
  ]);
  const hides = [...people].some(
    (id) => !told.has(id) && seen.accounts.get(id)?.email === undefined,
  );
  const unknown = hides ? [...emails].filter((email) => known(email) === undefined) : [];
  const asked =
    unknown.length === 0
      ? undefined
      : await reader.identify(unknown, { mapped, read: seen.accounts.values() });
  return {
    ...found,
    byEmail: new Map(
      [...emails].flatMap((email) => {
        const resolution = known(email) ?? asked?.byEmail.get(email);
        return resolution === undefined ? [] : [[email, resolution] as const];
      }),
    ),
  };
}
