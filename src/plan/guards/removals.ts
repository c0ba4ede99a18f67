import type { RemovalLimits } from '../../model/declared.ts';
import { groupKey } from '../../model/ids.ts';
import { count } from '../../model/text.ts';
import { ceilingsAt, consentHint, holds } from '../consents.ts';
import { type Guard, peopleAfter, removalsOf, undatedRemovalsOf } from './guard.ts';

/** If nobody would be left, all removals of the group wait: a file that resolves to nobody is more often a mistake. */
export const neverEmpty: Guard = (groups) =>
  groups.flatMap((group) => {
    const removals = removalsOf(group);
    if (removals.length === 0 || group.people.size === 0) return [];
    if (group.declared.allowEmpty || peopleAfter(group) > 0) return [];
    return [
      {
        changes: removals,
        finding: {
          code: 'never-empty',
          severity: 'error',
          message: `${group.group.name} would lose the last of its ${count(group.people.size, 'member')}. ${removals.length === 1 ? 'The removal is' : 'These removals are'} withheld.`,
          ...group.declared.membersPlace,
          hint: `If the group should be empty, write into ${group.declared.place.file}:\nallowEmpty: true`,
        },
      },
    ];
  });

/** clamp(⌊people × percent / 100⌋, atLeast, atMost): how many a group may lose without a consent. */
export function removalLimit(people: number, { percent, atLeast, atMost }: RemovalLimits): number {
  return Math.min(Math.max(Math.floor((people * percent) / 100), atLeast), atMost);
}

/** "20 %, at least 2, at most 25": the rule that the limit of a group follows. */
function limitText({ percent, atLeast, atMost }: RemovalLimits): string {
  return `${percent}%, at least ${atLeast}, at most ${atMost}`;
}

/** Over a group's limit, all its removals wait, but those by date or leaver. */
export const removalsPerGroup: Guard = (groups, rules, at) => {
  const ceilings = ceilingsAt(rules.consents, at);
  return groups.flatMap((group) => {
    const removals = undatedRemovalsOf(group);
    const usual = removalLimit(group.people.size, rules.limits);
    const consented = ceilings.get(groupKey(group.declared.name)) ?? 0;
    const limit = Math.max(usual, consented);
    if (removals.length <= limit) return [];
    return [
      {
        changes: removals,
        finding: {
          code: 'removals-per-group',
          severity: 'error',
          message: `${removals.length} of the ${group.people.size} people in ${group.group.name} would be removed; the limit is ${limit} (${consented > usual ? 'by consent' : limitText(rules.limits)}). ${removals.length === 1 ? 'The removal is' : 'These removals are'} withheld.`,
          ...group.declared.membersPlace,
          hint: consentHint(`If you mean ${count(removals.length, 'removal')}`, rules, at, {
            removals: { [group.declared.name]: removals.length },
          }),
        },
      },
    ];
  });
};

/** Over the total of one run, every removal waits, dated ones too: so many at once is a question about the whole. */
export const removalsTotal: Guard = (groups, rules, at) => {
  const removals = groups.flatMap(removalsOf);
  const limit = rules.consents
    .filter((consent) => holds(consent, at))
    .reduce((most, { total = 0 }) => Math.max(most, total), rules.limits.total);
  if (removals.length <= limit) return [];
  return [
    {
      changes: removals,
      finding: {
        code: 'removals-total',
        severity: 'error',
        message: `${removals.length} removals at once are more than the limit of ${limit}. All of them are withheld.`,
        hint: consentHint('If you mean it', rules, at, { total: removals.length }),
      },
    },
  ];
};
