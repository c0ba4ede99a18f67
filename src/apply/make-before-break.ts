import type { Change } from '../model/change.ts';
import type { GroupId } from '../model/ids.ts';
import type { ChangeOutcome } from '../model/receipt.ts';
import { groupBy } from '../model/group-by.ts';
import { peopleAfter } from '../plan/guards/guard.ts';
import type { Run } from './run.ts';

type Standing = Pick<Run, 'awaited' | 'fresh' | 'ledger'>;

/**
 * The add that a removal still waits for. At every moment a person has all of before, or all of after:
 * losing the old group before the new one is in place would lock them out.
 */
export function blockerOf(change: Change, { awaited, ledger }: Standing): Change | undefined {
  if (change.action === 'add') return undefined;
  return awaited.get(change.account.id)?.find((add) => !ledger.isDone(add));
}

/** The open removals that may go now: nothing is waited for, and somebody is left in the group. */
export function readyRemovals(removals: readonly Change[], run: Standing): readonly Change[] {
  const ready = removals.filter(
    (change) => run.ledger.isOpen(change) && blockerOf(change, run) === undefined,
  );
  const emptied = groupsEmptiedBy(ready, run);
  return ready.filter(({ group }) => !emptied.has(group.id));
}

function groupsEmptiedBy(
  ready: readonly Change[],
  { fresh, ledger }: Standing,
): ReadonlySet<GroupId> {
  const written = ledger
    .outcomes()
    .filter((change) => change.attempts > 0 && (ledger.isDone(change) || mayHaveLeft(change)));
  const byGroup = groupBy<GroupId, Change>([...written, ...ready], ({ group }) => group.id);
  const emptied = fresh.groups.filter(
    ({ declared, group, people, nonPeople }) =>
      !declared.allowEmpty &&
      peopleAfter({ people, nonPeople, changes: byGroup.get(group.id) ?? [] }) <= 0,
  );
  return new Set(emptied.map(({ group }) => group.id));
}

/** Nobody knows whether the removal was carried out: whoever counts on the person may count on nobody. */
function mayHaveLeft({ action, outcome }: ChangeOutcome): boolean {
  return action === 'remove' && outcome === 'unknown';
}
