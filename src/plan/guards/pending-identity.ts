import { type Guard, removalsOf } from './guard.ts';

/**
 * While someone is pending, nobody whose email is neither visible nor mapped is removed: the account may have appeared,
 * and hide the email that it is waited for by.
 */
export const pendingIdentity: Guard = (groups) =>
  groups.flatMap((group) => {
    if (group.pending.length === 0) return [];
    const changes = removalsOf(group).filter(({ account }) => group.concealed.has(account.id));
    if (changes.length === 0) return [];
    return [
      {
        changes,
        finding: {
          code: 'pending-identity',
          severity: 'error',
          message: `${group.group.name}: ${changes.length} withheld, because ${group.pending.join(', ')} ${group.pending.length === 1 ? 'is' : 'are'} pending and ${changes.map(({ account }) => account.name ?? account.id).join(', ')} may be meant: the email is hidden.`,
          ...group.declared.membersPlace,
          hint: 'Write the emails of these accounts into accounts.yaml, with "User id" of Atlassian\'s user export.',
        },
      },
    ];
  });
