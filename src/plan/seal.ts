import { compareChanges, compareText } from '../model/change.ts';
import { formatInstant } from '../model/instant.ts';
import { type Drift, type Plan, planVersion, type PlannedGroup } from '../model/plan.ts';
import { holds, plannedConsent } from './consents.ts';
import { digestOf } from './digest.ts';
import { peopleAfter } from './guards/guard.ts';
import { reasonsOf, type Verdict } from './guards/judge.ts';
import { withKeeps } from './keeps.ts';
import type { Proposal, ProposedGroup, Rules } from './proposal.ts';

/** A proposal as the guards have let it through, as one immutable, sorted, digested value. */
export function seal(
  proposal: Pick<Proposal, 'target' | 'at' | 'scope' | 'upcoming' | 'pending' | 'findings'> & {
    readonly rules: Pick<Rules, 'consents'>;
  },
  verdict: Verdict,
  drift: readonly Drift[] = [],
): Plan {
  const { target, at, scope, rules, upcoming, pending } = proposal;
  const version = planVersion;
  const changes = withKeeps(verdict.groups).sort(compareChanges);
  return {
    version,
    digest: digestOf({ version, target, scope, changes, upcoming, pending }),
    target,
    at: formatInstant(at),
    scope,
    changes,
    withheld: verdict.withheld,
    drift,
    pending,
    upcoming,
    groups: verdict.groups.map(plannedGroup).sort((a, b) => compareText(a.id, b.id)),
    consents: rules.consents.filter((consent) => holds(consent, at)).map(plannedConsent),
    findings: [...proposal.findings, ...reasonsOf(verdict)],
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
    owners: group.owners,
    ...(group.licences.length === 0 ? {} : { licences: group.licences }),
  };
}
