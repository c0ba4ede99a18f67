import { type Guard, removalsOf } from './guard.ts';

/**
 * While an email of a group leads to no account, nobody is removed from it: the person may be a member
 * whose email is hidden, and would be taken for somebody else.
 */
export const unresolvedIdentity: Guard = (groups, { unresolvedProtected }) =>
  groups.flatMap((group) => {
    const removals = removalsOf(group);
    const emails = [...new Set([...group.unresolved, ...unresolvedProtected])];
    if (removals.length === 0 || emails.length === 0) return [];
    const shielded = group.unresolved.length === 0;
    return [
      {
        changes: removals,
        finding: {
          code: 'unresolved-identity',
          severity: 'error',
          message: `${group.group.name}: its removals wait until ${emails.join(', ')} ${emails.length === 1 ? 'leads' : 'lead'} to an account${shielded ? ' (guards.protect.accounts)' : ''}: ${removals.length} withheld.`,
          ...group.declared.membersPlace,
          hint: 'Settle the email as its own finding says.',
        },
      },
    ];
  });
