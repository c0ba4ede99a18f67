import { type Change, compareChanges } from '../../model/change.ts';
import type { Finding } from '../../model/finding.ts';
import type { Instant } from '../../model/instant.ts';
import type { Withheld } from '../../model/plan.ts';
import type { GuardName } from '../../model/guard-name.ts';
import type { ProposedGroup, Rules } from '../proposal.ts';
import { contradictedAccount } from './contradicted-account.ts';
import type { Guard } from './guard.ts';
import { neverEmpty } from './never-empty.ts';
import { removalsPerGroup } from './removals-per-group.ts';
import { removalsTotal } from './removals-total.ts';
import { unresolvedIdentity } from './unresolved-identity.ts';

/** All guards, in the order in which they judge: each sees what those before it let through. */
const guards: Readonly<Record<GuardName, Guard>> = {
  'contradicted-account': contradictedAccount,
  'unresolved-identity': unresolvedIdentity,
  'removals-per-group': removalsPerGroup,
  'never-empty': neverEmpty,
  'removals-total': removalsTotal,
};

export interface Verdict {
  /** The groups with the changes that may go on. */
  readonly groups: readonly ProposedGroup[];
  readonly withheld: readonly Withheld[];
  readonly findings: readonly Finding[];
}

export function judge(groups: readonly ProposedGroup[], rules: Rules, at: Instant): Verdict {
  const start: Verdict = { groups, withheld: [], findings: [] };
  const verdict = Object.entries(guards).reduce((before, [name, guard]) => {
    const withholdings = guard(before.groups, rules, at);
    const held = new Set<Change>(withholdings.flatMap(({ changes }) => changes));
    return {
      groups: before.groups.map((group) => ({
        ...group,
        changes: group.changes.filter((change) => !held.has(change)),
      })),
      withheld: [
        ...before.withheld,
        ...[...held].map((change) => ({ ...change, guard: name as GuardName })),
      ],
      findings: [...before.findings, ...withholdings.map(({ finding }) => finding)],
    };
  }, start);
  return { ...verdict, withheld: verdict.withheld.toSorted(compareChanges) };
}
