import type { Declared, DeclaredGroup, DeclaredUser } from '../model/declared.ts';
import { RosterIndex } from './roster-index.ts';

/** Every line that names a person for these groups, however they come in, and for all: whoever leaves or is protected. */
export function namedUsers(
  declared: Declared,
  groups: readonly DeclaredGroup[],
): readonly DeclaredUser[] {
  const users: DeclaredUser[] = [];
  for (const source of new RosterIndex(declared).inwards(groups)) {
    for (const line of source.members) users.push(line);
    if ('mode' in source) users.push(...source.except, ...source.absent);
  }
  return [...users, ...declared.leavers, ...declared.config.guards.protect.accounts];
}
