import type { Reader } from '../live/reader.ts';
import { type Change, changeKey } from '../model/change.ts';
import { settleAll } from '../model/concurrency.ts';
import type { Declared, DeclaredGroup } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import { refKey } from '../model/group.ts';
import type { AccountId, Email, GroupId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { AddFacts, GroupReading, Identities, Live } from '../model/live.ts';
import { given, groupBy } from '../model/objects.ts';
import type { OnProgress } from '../model/timing.ts';
import type { ProposedGroup } from '../plan/proposal.ts';
import { overdueFindings } from '../desired/review-findings.ts';
import { leaversLeftBehind } from './left-behind.ts';
import {
  type Side,
  type SideProposal,
  forSide,
  identifyUsers,
  proposeSide,
  withAccounts,
} from './side.ts';

/**
 * Inspects each planned change once: is an email that accounts.yaml gives to the account shown by another, may the
 * account be added at all, is the person a member whom the listing hides, does the group cost a seat. Sends no request
 * when nothing is to be added, and every account that changes shows its email.
 */
export async function inspectChanges(
  reader: Reader,
  groups: readonly ProposedGroup[],
  identities: Identities,
  withLicences: boolean,
): Promise<AddFacts | undefined> {
  const adds = await inspectAdds(reader, groups, identities, withLicences);
  const looked = adds === undefined ? identities : withAccounts(identities, adds.accounts);
  const unshown = unshownEmails(groups, looked);
  if (unshown.length === 0) return adds;
  const showing = await reader.showing(unshown);
  if (adds !== undefined) return { ...adds, accounts: [...adds.accounts, ...showing] };
  return showing.length === 0 ? undefined : { ...noFacts, accounts: showing };
}

const noFacts: AddFacts = {
  accounts: [],
  missing: new Set(),
  unlisted: new Map(),
  licences: new Map(),
};

/**
 * Who is to leave by what was approved, and is not listed where Atlassian counts members that it does not list: someone
 * who was suspended meanwhile is a member still. Who is known not to be one is left out.
 */
async function inspectLeaving(
  reader: Reader,
  groups: readonly ProposedGroup[],
  approved: readonly Change[],
  facts: AddFacts | undefined,
): Promise<AddFacts | undefined> {
  const doubtful = new Map(
    groups.flatMap((group) => (group.unlisted > 0 ? [[group.group.id, group] as const] : [])),
  );
  const removals = new Map(
    approved
      .filter(
        ({ action, group, account }) =>
          action === 'remove' && doubtful.get(group.id)?.members.has(account.id) === false,
      )
      .map((change) => [changeKey(change), change]),
  );
  const present = await settleAll(
    [...removals.values()].map(async (change) =>
      (await reader.isMember(change.group, change.account.id)) === false ? [] : [change],
    ),
  );
  const leaving = present.flat();
  if (leaving.length === 0) return facts;
  const { accounts } = await reader.lookUp([...new Set(leaving.map(({ account }) => account.id))]);
  return {
    ...noFacts,
    ...facts,
    accounts: [...(facts?.accounts ?? []), ...accounts],
    unlistedLeaving: new Map(
      [...groupBy(leaving, ({ group }) => group.id)].map(([id, those]) => [
        id,
        new Set<AccountId>(those.map(({ account }) => account.id)),
      ]),
    ),
  };
}

/**
 * Emails that lead to accounts of these changes which do not show them: nothing but accounts.yaml says so. Another may
 * show one of them.
 */
function unshownEmails(
  groups: readonly ProposedGroup[],
  { byEmail, accounts }: Identities,
): readonly Email[] {
  const changed = new Set(
    groups.flatMap(({ changes }) => changes.map(({ account }) => account.id)),
  );
  return [...byEmail].flatMap(([email, resolution]) => {
    if (resolution.kind !== 'resolved' || !changed.has(resolution.id)) return [];
    return accounts.get(resolution.id)?.email === undefined ? [email] : [];
  });
}

/** Of each planned add: may the account be added at all, is the person a hidden member, does the group cost a seat. */
export async function inspectAdds(
  reader: Reader,
  groups: readonly ProposedGroup[],
  identities: Identities,
  withLicences: boolean,
): Promise<AddFacts | undefined> {
  const adding = groups.filter((group) => addsOf(group).length > 0);
  if (adding.length === 0) return undefined;
  const unseen = new Set(
    adding
      .flatMap(addsOf)
      .map(({ account }) => account.id)
      .filter((id) => !identities.accounts.has(id)),
  );
  const [{ accounts, missing }, unlisted, licences] = await Promise.all([
    unseen.size === 0 ? { accounts: [], missing: [] } : reader.lookUp([...unseen]),
    unlistedMembers(reader, adding),
    withLicences ? reader.licences(adding.map(({ group }) => group)) : new Map<never, never>(),
  ]);
  // An organization's search shows no apps, and whoever is a member exists.
  const members = new Set([...unlisted.values()].flatMap((ids) => [...ids]));
  return {
    accounts,
    missing: new Set(missing.filter((id) => !members.has(id))),
    unlisted,
    licences,
  };
}

/** Only where Atlassian counts more members than it lists can an add be of someone who is in already. */
async function unlistedMembers(
  reader: Reader,
  groups: readonly ProposedGroup[],
): Promise<AddFacts['unlisted']> {
  const doubtful = groups.filter(({ unlisted }) => unlisted > 0).flatMap(addsOf);
  const members = await settleAll(
    doubtful.map(async (add) =>
      (await reader.isMember(add.group, add.account.id)) === true ? [add] : [],
    ),
  );
  const byGroup = groupBy(members.flat(), ({ group }) => group.id);
  return new Map(
    [...byGroup].map(([id, adds]) => [
      id,
      new Set<AccountId>(adds.map(({ account }) => account.id)),
    ]),
  );
}

function addsOf({ changes }: ProposedGroup): readonly Change[] {
  return changes.filter(({ action }) => action === 'add');
}

/** Reads each group once, whichever files name it. */
export async function readLive(
  reader: Reader,
  groups: readonly DeclaredGroup[],
  onProgress?: OnProgress,
): Promise<Live> {
  const wanted = new Map(groups.map((group) => [refKey(group), group]));
  // What the groups answer counts once the credentials are known to be taken.
  const [self, readings] = await settleAll([
    reader.self(),
    reader.readGroups(
      [...wanted.values()].map(({ name, id }) => given({ name, id })),
      onProgress,
    ),
  ]);
  // By name in one file and by id in another, a group is found twice: the first reading of it is the one that counts.
  const first = new Map<GroupId, GroupReading>();
  const byRef = new Map(
    [...wanted.keys()].flatMap((ref, index): [string, GroupReading][] => {
      const reading = readings[index];
      if (reading?.kind !== 'listed') return reading === undefined ? [] : [[ref, reading]];
      const earlier = first.get(reading.group.id) ?? reading;
      first.set(reading.group.id, earlier);
      return [[ref, earlier]];
    }),
  );
  return {
    ...given({ self }),
    groups: new Map(
      groups.flatMap((group) => {
        const reading = byRef.get(refKey(group));
        return reading === undefined ? [] : [[group.place.file, reading]];
      }),
    ),
  };
}

export interface ReconcileRequest {
  readonly declared: Declared;
  /** What the files got wrong: reported with the plan, since the other groups go on. */
  readonly faults: readonly Finding[];
  readonly reader: Reader;
  readonly at: Instant;
  /** The declared groups to plan. All of them when absent. */
  readonly only?: readonly DeclaredGroup[];
  readonly onProgress?: OnProgress;
  /** Also asks what people should see: which groups grant licences, where leavers stay. */
  readonly licences?: boolean;
  /** Further emails whose accounts are of interest. */
  readonly emails?: readonly Email[];
  /** What was approved: that somebody is not listed any more does not show that they have left. */
  readonly approved?: readonly Change[];
}

/** A proposal with all that it was made of. */
export interface Reconciled extends SideProposal {
  readonly live: Live;
  readonly identities: Identities;
  /** What was looked up about the adds; absent when there are none. */
  readonly facts?: AddFacts;
}

/** The one composition: read the groups, find who the emails are, resolve the declarations, propose, inspect the adds. */
export async function reconcile(request: ReconcileRequest): Promise<Reconciled> {
  const { declared, faults, reader, at, only, onProgress, licences = true, emails = [] } = request;
  const { approved = [] } = request;
  const side: Side = { declared, faults, groups: only ?? declared.groups };
  const live = await readLive(reader, side.groups, onProgress);
  const found = await identifyUsers(reader, [side], live, emails);
  // Which adds there are is known only now; what is then learned of them can only take some away.
  const first = proposeSide(side, live, found, at);
  const { groups } = first.proposal;
  const looked = await inspectChanges(reader, groups, found, licences);
  const facts = await inspectLeaving(reader, groups, approved, looked);
  const behind = licences
    ? await leaversLeftBehind(reader, declared, first.desired, first.proposal)
    : [];
  const overdue = licences && only === undefined ? overdueFindings(declared, at) : [];
  const noting = (of: SideProposal): SideProposal => ({
    ...of,
    proposal: { ...of.proposal, findings: [...of.proposal.findings, ...behind, ...overdue] },
  });
  if (facts === undefined) return { ...noting(first), live, identities: found };
  const identities = forSide(withAccounts(found, facts.accounts), side);
  const second = noting(proposeSide(side, live, identities, at, facts));
  return { ...second, live, identities, facts };
}
