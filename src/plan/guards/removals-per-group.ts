import { count } from '../../model/count.ts';
import type { RemovalLimits } from '../../model/declared.ts';
import { yamlText } from '../../model/yaml-text.ts';
import { groupKey } from '../../model/ids.ts';
import { ceilingsAt, consentHint } from '../consents.ts';
import { type Guard, undatedRemovalsOf } from './guard.ts';

/** clamp(⌊people × percent / 100⌋, atLeast, atMost): how many a group may lose without a consent. */
export function removalLimit(people: number, { percent, atLeast, atMost }: RemovalLimits): number {
  return Math.min(Math.max(Math.floor((people * percent) / 100), atLeast), atMost);
}

/** Over a group's limit, all its removals wait, but those by date or leaver. */
export const removalsPerGroup: Guard = (groups, rules, at) => {
  const ceilings = ceilingsAt(rules.consents, at);
  return groups.flatMap((group) => {
    const removals = undatedRemovalsOf(group);
    const limit = Math.max(
      removalLimit(group.people.size, rules.limits),
      ceilings.get(groupKey(group.declared.name)) ?? 0,
    );
    if (removals.length <= limit) return [];
    return [
      {
        changes: removals,
        finding: {
          code: 'removals-per-group',
          severity: 'error',
          message: `${group.group.name}: ${removals.length} of its ${group.people.size} people would leave, the limit is ${limit}. ${removals.length === 1 ? 'The removal is' : 'These removals are'} withheld.`,
          ...group.declared.membersPlace,
          hint: consentHint(
            `If you mean ${count(removals.length, 'removal')}`,
            rules,
            at,
            `removals: { ${yamlText(group.declared.name)}: ${removals.length} }`,
          ),
        },
      },
    ];
  });
};
