import type { Declared } from '../model/declared.ts';
import type { Email } from '../model/ids.ts';

/** Every email that the files name, whoever it leads to: the spelling that was perhaps meant. */
export function knownEmails(declared: Declared): ReadonlySet<Email> {
  const { accounts, sets, groups, leavers, config, unfollowed } = declared;
  const lines = [
    ...[...sets, ...groups, ...unfollowed].flatMap(({ members }) => members),
    ...groups.flatMap(({ except, absent }) => [...except, ...absent]),
    ...leavers,
    ...config.guards.protect.accounts,
  ];
  return new Set([
    ...accounts.keys(),
    ...lines.flatMap(({ user }) => (user.kind === 'email' ? [user.email] : [])),
  ]);
}
