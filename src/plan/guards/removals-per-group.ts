import { count } from '../../model/count.ts';
import type { RemovalLimits } from '../../model/declared.ts';
import { addDays, formatInstant } from '../../model/instant.ts';
import type { Instant } from '../../model/instant.ts';
import { yamlText } from '../../model/yaml-text.ts';
import { groupKey } from '../../model/ids.ts';
import { ceilingsAt } from '../consents.ts';
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
          hint: `If you mean ${count(removals.length, 'removal')}, add to the list in consents.yaml:\n- { because: why this is right, until: ${twoWeeksFrom(at)}, removals: { ${yamlText(group.declared.name)}: ${removals.length} } }`,
        },
      },
    ];
  });
};

/** A day to propose for a consent: long enough to merge and apply, short enough to be forgotten safely. */
export function twoWeeksFrom(at: Instant): string {
  return formatInstant(addDays(at, 14)).slice(0, 10);
}
