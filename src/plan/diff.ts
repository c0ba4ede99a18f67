import { type Because, type Change, type ChangeAccount, compareChanges } from '../model/change.ts';
import type { DesiredGroup } from '../model/desired.ts';
import type { AccountId } from '../model/ids.ts';
import type { Account, LiveGroup } from '../model/live.ts';

/** The changes that turn one group's live members into its desired ones. */
export function diff(
  desired: DesiredGroup,
  group: LiveGroup,
  members: readonly Account[],
  describe: (id: AccountId) => ChangeAccount,
): readonly Change[] {
  const live = new Set(members.map(({ id }) => id));
  const adds = [...desired.members]
    .filter(([id]) => !live.has(id))
    .map(([id, because]): Change => ({ action: 'add', group, account: describe(id), because }));
  const removes = [...live].flatMap((id): Change[] => {
    const because = whyRemoved(desired, id);
    return because === undefined
      ? []
      : [{ action: 'remove', group, account: describe(id), because }];
  });
  return [...adds, ...removes].sort(compareChanges);
}

function whyRemoved(desired: DesiredGroup, id: AccountId): Because | undefined {
  if (desired.members.has(id)) return undefined;
  const named = desired.out.get(id);
  if (named !== undefined) return named;
  if (desired.declared.mode === 'additive') return undefined;
  const { file, line } = desired.declared.membersPlace;
  return { kind: 'undeclared', file, line };
}
