import { type Change, compareChanges, compareText } from '../model/change.ts';
import { formatInstant } from '../model/instant.ts';
import { type Plan, planVersion, type PlannedGroup } from '../model/plan.ts';
import { holds, plannedConsent } from './consents.ts';
import { digestOf } from './digest.ts';
import { peopleAfter } from './guards/guard.ts';
import { judge } from './guards/judge.ts';
import type { Proposal, ProposedGroup } from './proposal.ts';

/** Lets the guards judge the proposal, and seals the result. */
export function conclude(proposal: Proposal): Plan {
  const { target, at, scope, rules, upcoming } = proposal;
  const verdict = judge(proposal.groups, rules, at);
  const version = planVersion;
  const changes = verdict.groups.flatMap((group) => group.changes).sort(compareChanges);
  const pending: readonly Change[] = [];
  return {
    version,
    digest: digestOf({ version, target, scope, changes, upcoming, pending }),
    target,
    at: formatInstant(at),
    scope,
    changes,
    withheld: verdict.withheld,
    drift: [],
    pending,
    upcoming,
    groups: verdict.groups.map(plannedGroup).sort(byId),
    consents: rules.consents.filter((consent) => holds(consent, at)).map(plannedConsent),
    findings: [...proposal.findings, ...verdict.findings],
  };
}

/** The same proposal, with only the changes that `keep` lets through: the guards then judge those alone. */
export function narrow(proposal: Proposal, keep: (change: Change) => boolean): Proposal {
  return {
    ...proposal,
    groups: proposal.groups.map((group) => ({ ...group, changes: group.changes.filter(keep) })),
  };
}

function plannedGroup(group: ProposedGroup): PlannedGroup {
  return {
    id: group.group.id,
    name: group.group.name,
    mode: group.declared.mode,
    before: group.people.size,
    after: peopleAfter(group),
    file: group.declared.place.file,
    ...(group.licences.length === 0 ? {} : { licences: group.licences }),
  };
}

function byId(a: PlannedGroup, b: PlannedGroup): number {
  return compareText(a.id, b.id);
}
