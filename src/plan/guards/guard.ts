import { type Change, isDated } from '../../model/change.ts';
import type { Finding } from '../../model/finding.ts';
import type { Instant } from '../../model/instant.ts';
import type { ProposedGroup, GuardRules } from '../proposal.ts';

/** A rule that withholds changes although the YAML asks for them. It sees what the guards before it let through. */
export type Guard = (
  groups: readonly ProposedGroup[],
  rules: GuardRules,
  at: Instant,
) => readonly Withholding[];

/** Changes withheld together, for one reason. */
export interface Withholding {
  readonly changes: readonly Change[];
  readonly finding: Finding;
}

export function removalsOf(group: ProposedGroup): readonly Change[] {
  return group.changes.filter(({ action }) => action === 'remove');
}

/** Those that count towards the limit of the group: removals by date or leaver were reviewed one by one. */
export function undatedRemovalsOf(group: ProposedGroup): readonly Change[] {
  return removalsOf(group).filter((change) => !isDated(change));
}

/** The people of the group after its changes. */
export function peopleAfter({
  people,
  nonPeople,
  changes,
}: Pick<ProposedGroup, 'people' | 'nonPeople' | 'changes'>): number {
  const added = changes.filter(
    ({ action, account }) => action === 'add' && !nonPeople.has(account.id),
  ).length;
  const removed = changes.filter(
    ({ action, account }) => action === 'remove' && people.has(account.id),
  ).length;
  return people.size + added - removed;
}
