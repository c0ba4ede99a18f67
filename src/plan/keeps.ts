import { type Change, changeKey, compareText } from '../model/change.ts';
import type { ProposedGroup } from './proposal.ts';

/** The changes, each removal with the other groups in which the person stays: what it does not take away. */
export function withKeeps(groups: readonly ProposedGroup[]): Change[] {
  const changes = groups.flatMap((group) => group.changes);
  const leaving = new Set(
    changes
      .filter(({ action }) => action === 'remove')
      .map(({ group, account }) => changeKey({ action: 'remove', group, account })),
  );
  return changes.map((change) => {
    if (change.action === 'add') return change;
    const { account } = change;
    const keeps = groups
      .filter(
        ({ group, members }) =>
          members.has(account.id) && !leaving.has(changeKey({ action: 'remove', group, account })),
      )
      .map(({ group }) => group.name)
      .sort(compareText);
    return keeps.length === 0 ? change : { ...change, keeps };
  });
}
