import { lineKey } from '../../model/desired.ts';
import { listed } from '../../model/text.ts';
import { type Guard, removalsOf } from './guard.ts';

/**
 * Changes of accounts that accounts.yaml and Atlassian disagree about wait, adds too: they may concern someone else.
 * Where only the account's own email differs, whatever no line rests on with the old one is certain.
 */
export const contradictedAccount: Guard = (groups, { contradicted, readdressed }) =>
  groups.flatMap((group) => {
    const changes = group.changes.filter(
      ({ account: { id }, because }) =>
        contradicted.has(id) ||
        (readdressed.accounts.has(id) && readdressed.lines.has(lineKey(because))),
    );
    if (changes.length === 0) return [];
    return [
      {
        changes,
        finding: {
          code: 'contradicted-account',
          severity: 'error',
          message: `${group.group.name}: ${changes.length} withheld, because accounts.yaml and Atlassian disagree about ${listed(changes.map(({ account }) => account.id))}.`,
          ...group.declared.membersPlace,
          hint: 'Fix the line in accounts.yaml: see its finding.',
        },
      },
    ];
  });

/**
 * While someone is pending, nobody whose email is neither visible nor mapped is removed: the account may have appeared,
 * and hide the email that it is waited for by.
 */
export const pendingIdentity: Guard = (groups) =>
  groups.flatMap((group) => {
    if (group.pending.length === 0) return [];
    const changes = removalsOf(group).filter(({ account }) => group.hidden.has(account.id));
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
          hint: 'Resolve the findings of that group or file first.',
        },
      },
    ];
  });

/** While an `except` or `absent` has no account, nobody new is inherited from a set or a group: it may be the one who is to stay out. */
export const unresolvedExcept: Guard = (groups) =>
  groups.flatMap((group) => {
    const emails = [...new Set(group.unresolvedExcept)];
    if (emails.length === 0) return [];
    const changes = group.changes.filter(
      ({ action, account }) => action === 'add' && group.inherited.has(account.id),
    );
    if (changes.length === 0) return [];
    return [
      {
        changes,
        finding: {
          code: 'unresolved-except',
          severity: 'error',
          message: `${group.group.name}: who is brought in by a set or a group waits until ${emails.join(', ')} (except or absent) ${emails.length === 1 ? 'has' : 'have'} an account: ${changes.length} withheld.`,
          ...group.declared.membersPlace,
          hint: 'Fix the email: see its finding.',
        },
      },
    ];
  });

/**
 * While an email of a group has no account, nobody is removed from it: the person may be a member
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
          message: `${group.group.name}: its removals wait until ${emails.join(', ')} ${emails.length === 1 ? 'has' : 'have'} an account${shielded ? ' (guards.protect.accounts)' : ''}: ${removals.length} withheld.`,
          ...group.declared.membersPlace,
          hint: 'Fix the email: see its finding.',
        },
      },
    ];
  });
