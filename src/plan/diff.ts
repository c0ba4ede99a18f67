import { type Because, type Change, type ChangeAccount, compareChanges } from '../model/change.ts';
import type { Desired, DesiredGroup } from '../model/desired.ts';
import type { AccountId } from '../model/ids.ts';
import type { LiveGroup } from '../model/live.ts';

/** The changes that turn one group's live members into its desired ones. */
export function diff(
  desired: DesiredGroup,
  { leavers, at }: Pick<Desired, 'leavers' | 'at'>,
  group: LiveGroup,
  live: ReadonlySet<AccountId>,
  describe: (id: AccountId) => ChangeAccount,
): readonly Change[] {
  const changes: Change[] = [];
  for (const [id, because] of desired.members) {
    if (!live.has(id)) changes.push({ action: 'add', group, account: describe(id), because });
  }
  for (const id of live) {
    const leaving = leavers.get(id);
    const because =
      leaving !== undefined && leaving.on <= at ? leaving.because : whyRemoved(desired, id);
    if (because !== undefined) {
      changes.push({ action: 'remove', group, account: describe(id), because });
    }
  }
  return changes.sort(compareChanges);
}

function whyRemoved(desired: DesiredGroup, id: AccountId): Because | undefined {
  if (desired.members.has(id)) return undefined;
  const named = desired.out.get(id);
  if (named !== undefined) return named;
  if (desired.declared.mode === 'additive') return undefined;
  const { file, line } = desired.declared.membersPlace;
  return { kind: 'undeclared', file, line };
}
