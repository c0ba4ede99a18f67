import { type Change, changeKey, compareChanges, compareText, isDue } from '../model/change.ts';
import { addDays, formatInstant } from '../model/instant.ts';
import { given } from '../model/objects.ts';
import { type Plan, type PlannedGroup, planVersion } from '../model/plan.ts';
import { holds, plannedConsent } from './consents.ts';
import { digestOf } from './digest.ts';
import { consentNeeded } from './guards/consent-needed.ts';
import { peopleAfter } from './guards/guard.ts';
import { type GuardResult, applyGuards, judgeTogether, reasonsOf } from './guards/judge.ts';
import { delegatedFindings } from './owners.ts';
import type { GuardRules, Proposal, ProposedGroup } from './proposal.ts';

/** Lets the guards judge the proposal, and builds the plan of what they let through. */
export function concludePlan(proposal: Proposal): Plan {
  const delegated = delegatedFindings(proposal.groups, proposal.owners);
  const complete = { ...announced(proposal), findings: [...proposal.findings, ...delegated] };
  return judgedPlan(complete);
}

/** The guards judge all of it, and where a limit withholds something the plan says what consent would release it. */
export function judgedPlan(proposal: Proposal, over?: OverBase): Plan {
  const { groups, rules, at } = proposal;
  const verdict = applyGuards(groups, rules, at);
  const needed = consentNeeded(groups, rules, at, verdict);
  return { ...buildPlan(proposal, verdict, over), ...given({ consentNeeded: needed }) };
}

/** Of the proposal, what any of the approvals holds: the guards judge each alone, and their union as a whole. */
export function concludeApproved(
  proposal: Proposal,
  approvals: readonly ((change: Change) => boolean)[],
): Plan {
  const { groups, rules, at } = proposal;
  const each = approvals.map((approves) => filterChanges(proposal, approves).groups);
  return buildPlan(announced(proposal), judgeTogether(each, groups, rules, at));
}

/**
 * Of the proposal, only what is due: what `apply --due` carries out, and the guards judge. What was announced is due from
 * its day on, however long ago that was.
 */
export function onlyDue(
  proposal: Proposal,
  isAnnounced: (change: Change) => boolean = () => false,
): Proposal {
  const due = filterChanges(
    proposal,
    (change) => isDue(change, proposal.at) || isAnnounced(change),
  );
  return { ...due, upcoming: [], pending: [] };
}

/** A proposal as the guards have let it through, as one immutable, sorted, digested value. */
export function buildPlan(
  proposal: Pick<
    Proposal,
    'target' | 'at' | 'scope' | 'upcoming' | 'pending' | 'findings' | 'folder'
  > & {
    readonly rules: Pick<GuardRules, 'consents'>;
  },
  verdict: GuardResult,
  over: OverBase = nothingOver,
): Plan {
  const { target, at, scope, rules, upcoming, pending, folder } = proposal;
  const { noop, drift, files } = over;
  const version = planVersion;
  const changes = withRemainingGroups(verdict.groups).sort(compareChanges);
  return {
    version,
    digest: digestOf({ version, target, scope, changes, noop, upcoming, pending }),
    target,
    at: formatInstant(at),
    scope,
    changes,
    noop,
    withheld: verdict.withheld,
    drift,
    pending,
    upcoming,
    groups: verdict.groups.map(plannedGroup).sort((a, b) => compareText(a.id, b.id)),
    files,
    folder,
    consents: rules.consents.filter((consent) => holds(consent, at)).map(plannedConsent),
    findings: [...proposal.findings, ...reasonsOf(verdict)],
  };
}

/** The changes, each removal with the other groups in which the person stays: what it does not take away. */
function withRemainingGroups(groups: readonly ProposedGroup[]): Change[] {
  const changes = groups.flatMap((group) => group.changes);
  const leaving = new Set(
    changes
      .filter(({ action }) => action === 'remove')
      .map(({ group, account }) => changeKey({ action: 'remove', group, account })),
  );
  return changes.map((change) => {
    if (change.action === 'add') return change;
    const { account } = change;
    const keeps = groups
      .filter(
        ({ group, members }) =>
          members.has(account.id) && !leaving.has(changeKey({ action: 'remove', group, account })),
      )
      .map(({ group }) => group.name)
      .sort(compareText);
    return keeps.length === 0 ? change : { ...change, keeps };
  });
}

/** What a plan over a base holds in addition to its changes. */
export type OverBase = Pick<Plan, 'noop' | 'drift' | 'files'>;

const nothingOver: OverBase = { noop: [], drift: [], files: [] };

function plannedGroup(group: ProposedGroup): PlannedGroup {
  return {
    id: group.group.id,
    name: group.group.name,
    mode: group.declared.mode,
    before: group.people.size,
    after: peopleAfter(group),
    file: group.declared.place.file,
    owners: group.owners,
    ...(group.licences.length === 0 ? {} : { licences: group.licences }),
  };
}

/** How many days ahead beginnings and ends are announced. Whoever leaves for good is, however far the day. */
const lookAhead = 30;

/** The same proposal, with only the changes that `keep` lets through: the guards then judge those alone. */
function filterChanges(proposal: Proposal, keep: (change: Change) => boolean): Proposal {
  return {
    ...proposal,
    groups: proposal.groups.map((group) => ({ ...group, changes: group.changes.filter(keep) })),
  };
}

function announced(proposal: Proposal): Proposal {
  const horizon = formatInstant(addDays(proposal.at, lookAhead));
  const upcoming = proposal.upcoming.filter(
    ({ on, because }) => on <= horizon || because.kind === 'leaver',
  );
  return { ...proposal, upcoming };
}
