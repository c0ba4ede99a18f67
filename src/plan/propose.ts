import { compareChanges } from '../model/change.ts';
import { consentFindings } from './consent-findings.ts';
import { describer } from './describe.ts';
import type { Proposal, ProposeInput } from './proposal.ts';
import { protectFindings } from './protect-findings.ts';
import { proposeGroup, rivals } from './propose-group.ts';

/** Desired × live, less what is not ours: what the files ask for, before the guards judge it. */
export function propose(input: ProposeInput): Proposal {
  const { desired } = input;
  const context = { ...input, describe: describer(input), rivals: rivals(input) };
  const parts = desired.groups.map((group) => proposeGroup(group, context));
  const groups = parts.flatMap(({ group }) => group ?? []);
  return {
    target: input.target,
    at: desired.at,
    scope: input.scope,
    rules: {
      limits: input.guards.removals,
      consents: input.consents,
      unresolvedProtected: desired.unresolvedProtected,
      contradicted: desired.contradicted,
    },
    groups,
    reach: input.reach,
    upcoming: parts.flatMap(({ upcoming }) => upcoming).sort(compareChanges),
    findings: [
      ...desired.findings,
      ...parts.flatMap(({ findings }) => findings),
      ...consentFindings(input, groups),
      ...protectFindings(input),
    ],
  };
}
