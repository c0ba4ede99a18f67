import type { Change } from '../model/change.ts';
import { addDays, formatInstant } from '../model/instant.ts';
import type { Plan } from '../model/plan.ts';
import { judge, judgeTogether } from './guards/judge.ts';
import { delegatedFindings } from './owners.ts';
import type { Proposal } from './proposal.ts';
import { seal } from './seal.ts';

/** How many days ahead beginnings and ends are announced. */
const lookAhead = 30;

/** Lets the guards judge the proposal, and seals the result. */
export function conclude(proposal: Proposal): Plan {
  const delegated = delegatedFindings(proposal.groups, proposal.owners);
  const told = { ...announced(proposal), findings: [...proposal.findings, ...delegated] };
  return seal(told, judge(proposal.groups, proposal.rules, proposal.at));
}

/** Of the proposal, what any of the approvals holds: the guards judge each alone, and their union as a whole. */
export function concludeApproved(
  proposal: Proposal,
  approvals: readonly ((change: Change) => boolean)[],
): Plan {
  const { groups, rules, at } = proposal;
  const each = approvals.map((approves) => narrow(proposal, approves).groups);
  return seal(announced(proposal), judgeTogether(each, groups, rules, at));
}

/** The same proposal, with only the changes that `keep` lets through: the guards then judge those alone. */
export function narrow(proposal: Proposal, keep: (change: Change) => boolean): Proposal {
  return {
    ...proposal,
    groups: proposal.groups.map((group) => ({ ...group, changes: group.changes.filter(keep) })),
  };
}

function announced(proposal: Proposal): Proposal {
  const horizon = formatInstant(addDays(proposal.at, lookAhead));
  return { ...proposal, upcoming: proposal.upcoming.filter(({ on }) => on <= horizon) };
}
