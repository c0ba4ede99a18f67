import { type Guard } from './guard.ts';

/** While an `except` leads to no account, nobody new is brought in by a set or a group: it may be the one who is to stay out. */
export const unresolvedExcept: Guard = (groups) =>
  groups.flatMap((group) => {
    const emails = [...new Set(group.unresolvedExcept)];
    if (emails.length === 0) return [];
    const changes = group.changes.filter(
      ({ action, account }) => action === 'add' && group.brought.has(account.id),
    );
    if (changes.length === 0) return [];
    return [
      {
        changes,
        finding: {
          code: 'unresolved-except',
          severity: 'error',
          message: `${group.group.name}: who is brought in by a set or a group waits until ${emails.join(', ')} (except) ${emails.length === 1 ? 'leads' : 'lead'} to an account: ${changes.length} withheld.`,
          ...group.declared.membersPlace,
          hint: 'Settle the email as its own finding says.',
        },
      },
    ];
  });
