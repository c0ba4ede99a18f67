import { compareChanges, compareText } from '../model/change.ts';
import type { Desired, DesiredGroup } from '../model/desired.ts';
import type { Finding } from '../model/finding.ts';
import type { AccountId } from '../model/ids.ts';
import { type Account, isPerson } from '../model/live.ts';
import type { PendingChange, UpcomingChange } from '../model/plan.ts';
import { type Describer, describer, diff, futureChanges } from './diff.ts';
import { dropOutOfScope, outOfScopeGroup } from './out-of-scope.ts';
import { ownersOf } from './owners.ts';
import type { Proposal, ProposeInput, ProposedGroup } from './proposal.ts';
import {
  DuplicateClaims,
  anotherGroupFinding,
  duplicateClaimFinding,
  isAnother,
  readingFinding,
  renamedFinding,
  unlistedFinding,
} from './reading-findings.ts';
import { consentFindings, leaverFindings, protectFindings } from './tidy-findings.ts';
import { wantedElsewhere } from './wanted-elsewhere.ts';

/** Desired × live, less what is out of scope: what the files want, before the guards judge it. */
export function proposePlan(input: ProposeInput): Proposal {
  const { desired } = input;
  const context = {
    ...input,
    describe: describer(input),
    mappedIds: new Set(input.mapped.values()),
    claims: new DuplicateClaims(input.reach.declared, input.live),
  };
  const parts = desired.groups.map((group) => proposeGroup(group, context));
  const groups = parts.flatMap(({ group }) => group ?? []);
  return {
    target: input.target,
    at: desired.at,
    scope: input.scope,
    folder: input.folder,
    owners: input.owners,
    rules: {
      limits: input.guards.removals,
      consents: input.consents,
      unresolvedProtected: desired.unresolvedProtected,
      contradicted: desired.contradicted,
      readdressed: desired.readdressed,
      unread: wantedElsewhere(input),
    },
    groups,
    reach: input.reach,
    departed: departedOf(desired),
    describe: context.describe.change,
    upcoming: parts.flatMap(({ upcoming }) => upcoming).sort(compareUpcoming),
    pending: parts.flatMap(({ pending }) => pending).sort(compareChanges),
    findings: [
      ...desired.findings,
      ...parts.flatMap(({ findings }) => findings),
      ...consentFindings(input, groups),
      ...protectFindings(input),
      ...leaverFindings(input),
    ],
  };
}

interface GroupProposal {
  /** Absent when the group is left alone: the findings say why. */
  readonly group?: ProposedGroup;
  readonly upcoming: readonly UpcomingChange[];
  readonly pending: readonly PendingChange[];
  readonly findings: readonly Finding[];
}

interface GroupContext extends ProposeInput {
  readonly describe: Describer;
  /** The accounts of `mapped`: collected once, since a company maps tens of thousands, in a thousand groups. */
  readonly mappedIds: ReadonlySet<AccountId>;
  readonly claims: DuplicateClaims;
}

function proposeGroup(desired: DesiredGroup, context: GroupContext): GroupProposal {
  const { declared } = desired;
  const reading = context.live.groups.get(declared.place.file);
  if (reading?.kind !== 'listed') return leftAlone(readingFinding(declared, reading));
  const { group, listing } = reading;

  const duplicate = context.claims.of(group, declared);
  if (duplicate !== undefined) {
    return leftAlone(duplicateClaimFinding(declared, duplicate, group));
  }
  const refusal = outOfScopeGroup(desired, reading, context.guards.protect.groups);
  if (refusal !== undefined) return leftAlone(refusal);
  if (context.newIds?.has(declared.place.file) && isAnother(declared, group)) {
    return leftAlone(anotherGroupFinding(declared, group));
  }

  const unlisted = context.facts?.unlisted.get(group.id) ?? new Set();
  const missing = context.facts?.missing ?? new Set();
  const { describe } = context;
  const listed = new Set(listing.members.map(({ id }) => id));
  const leaving = context.facts?.unlistedLeaving?.get(group.id) ?? new Set();
  const present = union(listed, leaving);
  const wanted = diff(desired, context.desired, group, present, describe.change);
  const ours = dropOutOfScope(wanted, desired, {
    self: context.live.self?.id,
    protected: context.desired.protected,
    account: describe.account,
    unlisted,
    missing,
  });
  return {
    group: {
      declared,
      group,
      owners: ownersOf(declared.place.file, context.owners),
      members: union(present, unlisted),
      wanted: desired.members,
      unwanted: desired.out,
      people: peopleIn(listing.members, listed),
      nonPeople: new Set(
        ours.changes.flatMap(({ account: { id } }) =>
          mayBePerson(describe.account(id)) ? [] : [id],
        ),
      ),
      ...ours,
      unresolved: [...desired.unresolved, ...[...missing].filter((id) => desired.members.has(id))],
      inherited: desired.inherited,
      unresolvedExcept: desired.unresolvedExcept,
      pending: desired.pending.map(({ email }) => email),
      hidden: desired.pending.length === 0 ? new Set() : hiddenMembers(listing.members, context),
      unlisted: listing.unlisted,
      licences: context.facts?.licences.get(group.id) ?? [],
    },
    ...futureChanges(desired, group, listed, context),
    findings: [
      ...renamedFinding(declared, group),
      ...unlistedFinding(declared, group, listing.unlisted),
      ...ours.outOfScope.values(),
    ],
  };
}

/** The leavers whose day has come. */
function departedOf({ leavers, at }: Desired): ReadonlySet<AccountId> {
  return new Set([...leavers].filter(([, { on }]) => on <= at).map(([id]) => id));
}

/** In nearly every group everyone is a person. */
function peopleIn(
  members: readonly Account[],
  listed: ReadonlySet<AccountId>,
): ReadonlySet<AccountId> {
  if (members.every(isPerson)) return listed;
  return new Set(members.flatMap((member) => (isPerson(member) ? [member.id] : [])));
}

function union(one: ReadonlySet<AccountId>, other: ReadonlySet<AccountId>): ReadonlySet<AccountId> {
  return other.size === 0 ? one : new Set([...one, ...other]);
}

function hiddenMembers(
  members: readonly Account[],
  { mappedIds }: Pick<GroupContext, 'mappedIds'>,
): ReadonlySet<AccountId> {
  return new Set(
    members
      .filter(isPerson)
      .flatMap(({ id, email }) => (email === undefined && !mappedIds.has(id) ? [id] : [])),
  );
}

/** Accounts that nothing has shown are taken for people: apply sees what becomes of their adds. */
function mayBePerson(account: Account | undefined): boolean {
  return account === undefined || isPerson(account);
}

function leftAlone(finding: Finding): GroupProposal {
  return { upcoming: [], pending: [], findings: [finding] };
}

function compareUpcoming(a: UpcomingChange, b: UpcomingChange): number {
  return compareChanges(a, b) || compareText(a.on, b.on);
}
