import type { DesiredGroup } from '../model/desired.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { GroupId } from '../model/ids.ts';
import { addDays, formatInstant } from '../model/instant.ts';
import type { Account, LiveGroup } from '../model/live.ts';
import type { UpcomingChange } from '../model/plan.ts';
import type { Describer } from './describe.ts';
import { diff } from './diff.ts';
import { keepOurs, notOurGroup } from './not-ours.ts';
import type { ProposedGroup, ProposeInput } from './proposal.ts';
import {
  readingFinding,
  renamedFinding,
  rivalFinding,
  unlistedFinding,
} from './reading-findings.ts';

export interface GroupProposal {
  /** Absent when the group is left alone: the findings say why. */
  readonly group?: ProposedGroup;
  readonly upcoming: readonly UpcomingChange[];
  readonly findings: readonly Finding[];
}

export interface GroupContext extends ProposeInput {
  readonly describe: Describer;
  readonly rivals: ReadonlyMap<GroupId | undefined, readonly DesiredGroup[]>;
}

/** How many days ahead beginnings and ends are announced. */
const lookAhead = 30;

export function proposeGroup(desired: DesiredGroup, context: GroupContext): GroupProposal {
  const { declared } = desired;
  const reading = context.live.groups.get(declared.place.file);
  if (reading?.kind !== 'listed') return leftAlone(readingFinding(declared, reading));
  const { group, listing } = reading;

  const rivals = (context.rivals.get(group.id) ?? []).filter((other) => other !== desired);
  if (rivals[0] !== undefined) return leftAlone(rivalFinding(declared, rivals[0].declared, group));
  const refusal = notOurGroup(desired, reading, context.guards.protect.groups);
  if (refusal !== undefined) return leftAlone(refusal);

  const unlisted = context.facts?.unlisted.get(group.id) ?? new Set();
  const ours = keepOurs(diff(desired, group, listing.members, context.describe.change), desired, {
    self: context.live.self?.id,
    protected: context.desired.protected,
    account: context.describe.account,
    unlisted,
  });
  return {
    group: {
      declared,
      group,
      members: new Set([...listing.members.map(({ id }) => id), ...unlisted]),
      wanted: new Set(desired.members.keys()),
      people: new Set(
        listing.members.flatMap(({ id, type }) => (type === 'atlassian' ? [id] : [])),
      ),
      nonPeople: new Set(
        ours.changes.flatMap(({ account: { id } }) =>
          isPerson(context.describe.account(id)) ? [] : [id],
        ),
      ),
      changes: ours.changes,
      unresolved: desired.unresolved,
      unlisted: listing.unlisted,
      licences: context.facts?.licences.get(group.id) ?? [],
    },
    upcoming: upcomingOf(desired, group, context),
    findings: [
      ...renamedFinding(declared, group),
      ...unlistedFinding(declared, group, listing.unlisted),
      ...ours.findings,
    ],
  };
}

/** Declared groups that turned out to be one live group, by its id. */
export function rivals({
  desired,
  live,
}: ProposeInput): ReadonlyMap<GroupId | undefined, readonly DesiredGroup[]> {
  return groupBy(desired.groups, ({ declared }) => {
    const reading = live.groups.get(declared.place.file);
    return reading?.kind === 'listed' ? reading.group.id : undefined;
  });
}

/** Accounts that nothing has shown are taken for people: apply goes by what becomes of their adds. */
function isPerson(account: Account | undefined): boolean {
  return account === undefined || account.type === 'atlassian';
}

function leftAlone(finding: Finding): GroupProposal {
  return { upcoming: [], findings: [finding] };
}

function upcomingOf(
  desired: DesiredGroup,
  group: LiveGroup,
  context: GroupContext,
): readonly UpcomingChange[] {
  const horizon = addDays(context.desired.at, lookAhead);
  return desired.upcoming
    .filter(({ on }) => on <= horizon)
    .map(({ action, account, because, on }) => ({
      action,
      group,
      account: context.describe.change(account),
      because,
      on: formatInstant(on),
    }));
}
