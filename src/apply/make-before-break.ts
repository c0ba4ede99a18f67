import type { Change } from '../model/change.ts';
import type { GroupId } from '../model/ids.ts';
import { groupBy } from '../model/group-by.ts';
import { peopleAfter } from '../plan/guards/guard.ts';
import type { Run } from './run.ts';

/**
 * The add that a removal still waits for. At every moment a person has all of before, or all of after:
 * losing the old group before the new one is in place would lock them out.
 */
function blockerOf(
  change: Change,
  { awaited, ledger }: Pick<Run, 'awaited' | 'ledger'>,
): Change | undefined {
  if (change.action === 'add') return undefined;
  return awaited.get(change.account.id)?.find((add) => !ledger.isDone(add));
}

/**
 * The removals that may go now. The others are left: blocked by an add that is not done, or withheld because
 * adds that failed would leave the group with nobody.
 */
export function releaseRemovals(removals: readonly Change[], run: Run): readonly Change[] {
  const ready: Change[] = [];
  for (const change of removals) {
    const blocker = blockerOf(change, run);
    if (blocker === undefined) ready.push(change);
    else run.ledger.leave(change, 'blocked', waitsFor(blocker));
  }
  const emptied = groupsEmptiedBy(ready, run);
  for (const change of ready.filter(({ group }) => emptied.has(group.id))) {
    run.ledger.leave(change, 'withheld', 'Nobody would be left in the group.');
  }
  return ready.filter(({ group }) => !emptied.has(group.id));
}

function waitsFor(add: Change): string {
  return `It waits until the same person is in ${add.group.name}, and that is not done.`;
}

function groupsEmptiedBy(ready: readonly Change[], { fresh, ledger }: Run): ReadonlySet<GroupId> {
  const written = ledger
    .outcomes()
    .filter((change) => ledger.isDone(change) && change.attempts > 0);
  const byGroup = groupBy<GroupId, Change>([...written, ...ready], ({ group }) => group.id);
  const emptied = fresh.groups.filter(
    ({ declared, group, people, nonPeople }) =>
      !declared.allowEmpty &&
      peopleAfter({ people, nonPeople, changes: byGroup.get(group.id) ?? [] }) <= 0,
  );
  return new Set(emptied.map(({ group }) => group.id));
}
