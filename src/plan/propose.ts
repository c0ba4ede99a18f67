import { compareChanges, compareText } from '../model/change.ts';
import type { UpcomingChange } from '../model/plan.ts';
import { consentFindings } from './consent-findings.ts';
import { describer } from './describe.ts';
import type { Proposal, ProposeInput } from './proposal.ts';
import { leaverFindings } from './leaver-findings.ts';
import { protectFindings } from './protect-findings.ts';
import { proposeGroup } from './propose-group.ts';
import { Rivals } from './rivals.ts';
import { wantedElsewhere } from './wanted-elsewhere.ts';

/** Desired × live, less what is not ours: what the files ask for, before the guards judge it. */
export function propose(input: ProposeInput): Proposal {
  const { desired } = input;
  const context = {
    ...input,
    describe: describer(input),
    rivals: new Rivals(input.reach.declared, input.live),
  };
  const parts = desired.groups.map((group) => proposeGroup(group, context));
  const groups = parts.flatMap(({ group }) => group ?? []);
  return {
    target: input.target,
    at: desired.at,
    scope: input.scope,
    owners: input.owners,
    rules: {
      limits: input.guards.removals,
      consents: input.consents,
      unresolvedProtected: desired.unresolvedProtected,
      contradicted: desired.contradicted,
      unread: wantedElsewhere(input),
    },
    groups,
    reach: input.reach,
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

function compareUpcoming(a: UpcomingChange, b: UpcomingChange): number {
  return compareChanges(a, b) || compareText(a.on, b.on);
}
