import type { Instant } from '../../model/instant.ts';
import type { ConsentNeeded } from '../../model/plan.ts';
import type { GuardRules, ProposedGroup } from '../proposal.ts';
import { type GuardResult, applyGuards, guardNames } from './judge.ts';
import { removalsPerGroup, removalsTotal } from './removals.ts';

const limits = new Set(['removals-per-group', 'removals-total']);

/**
 * The one consent that releases what the limits withhold: what all other guards let through, counted. So the total is
 * that of the run in which the groups have their consents too.
 */
export function consentNeeded(
  groups: readonly ProposedGroup[],
  rules: GuardRules,
  at: Instant,
  { withheld }: GuardResult,
): ConsentNeeded | undefined {
  if (!withheld.some(({ guard }) => limits.has(guard))) return undefined;
  const others = guardNames.filter((name) => !limits.has(name));
  const through = applyGuards(groups, rules, at, others).groups;
  const labels = new Map(through.map(({ group, declared }) => [group.id, declared.name]));
  const removals = removalsPerGroup(through, rules, at).flatMap(({ changes }) => {
    const [first] = changes;
    const label = first && labels.get(first.group.id);
    return label === undefined ? [] : [[label, changes.length] as const];
  });
  const [over] = removalsTotal(through, rules, at);
  if (removals.length === 0 && over === undefined) return undefined;
  return {
    ...(removals.length === 0 ? {} : { removals: Object.fromEntries(removals) }),
    ...(over === undefined ? {} : { total: over.changes.length }),
  };
}
