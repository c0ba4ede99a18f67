import { createHash } from 'node:crypto';
import { type ChangeKey, compareChanges } from '../model/change.ts';
import { targetText } from '../model/declared.ts';
import type { Plan } from '../model/plan.ts';

/** What a plan's digest covers: what it would do, and to what. */
export type Digested = Pick<
  Plan,
  'version' | 'target' | 'scope' | 'changes' | 'noop' | 'upcoming' | 'pending'
>;

/** sha256, in hex, over version, target, scope, and the sorted (group id, action, account id) of each list. */
export function digestOf(plan: Digested): string {
  const content = [
    plan.version,
    [plan.target.kind, targetText(plan.target)],
    plan.scope === 'all' ? 'all' : plan.scope.toSorted(),
    keys(plan.changes),
    keys(plan.noop),
    keys(plan.upcoming),
    keys(plan.pending),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function keys(changes: readonly ChangeKey[]): readonly (readonly string[])[] {
  return changes
    .toSorted(compareChanges)
    .map(({ action, group, account }) => [group.id, action, account.id]);
}
