import { count } from '../../model/count.ts';
import { type Guard, peopleAfter, removalsOf } from './guard.ts';

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
