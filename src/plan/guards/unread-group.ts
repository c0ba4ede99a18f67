import { type Guard, removalsOf } from './guard.ts';

/**
 * Whoever is to be in a group that could not be found or read, or whose file is not followed, is not removed from
 * another: nobody can add them there now, and a mover would end in neither.
 */
export const unreadGroup: Guard = (groups, { unread }) =>
  groups.flatMap((group) => {
    const changes = removalsOf(group).filter(({ account }) => unread.has(account.id));
    if (changes.length === 0) return [];
    const others = new Set(changes.flatMap(({ account }) => unread.get(account.id) ?? []));
    return [
      {
        changes,
        finding: {
          code: 'unread-group',
          severity: 'error',
          message: `${group.group.name}: ${changes.length} withheld, because the same ${changes.length === 1 ? 'person is' : 'people are'} to be in ${[...others].join(', ')}, which can't be planned now.`,
          ...group.declared.membersPlace,
          hint: 'Settle what is said of that group or file first.',
        },
      },
    ];
  });
