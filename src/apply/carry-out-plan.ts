import type { Change } from '../model/change.ts';
import type { Plan } from '../model/plan.ts';
import { canary } from './canary.ts';
import { blockerOf, readyRemovals } from './make-before-break.ts';
import { carryOutAll, isHeld, type Run } from './run.ts';
import { noSeat } from './seats.ts';

/**
 * Adds before removals, and before them the canary, until one sings. Where seats were lacking, the removals may have
 * freed some: then the adds that were held back are tried again, and after them the removals that waited for them, for
 * as long as that leads on. Every change has an outcome afterwards.
 */
export async function carryOutPlan({ changes }: Plan, run: Run): Promise<void> {
  const adds = changes.filter(({ action }) => action === 'add');
  const removals = changes.filter(({ action }) => action === 'remove');
  const carryOutNext = batches(run);

  let reason = await carryOutNext(adds);
  while (reason === undefined) {
    reason = await carryOutNext(readyRemovals(removals, run));
    if (reason !== undefined) break;
    const again = run.seats.worthTrying(adds.filter((add) => run.ledger.isOpen(add)));
    if (again.length === 0) break;
    reason = await carryOutNext(again);
  }
  leaveTheRest([...adds, ...removals], run, reason);
}

/** Carries out one batch after another, the first of them behind a canary. Gives the reason why it stopped, if it did. */
function batches(run: Run): (batch: readonly Change[]) => Promise<string | undefined> {
  let sings = false;
  return async (batch) => {
    if (!sings) {
      const first = await canary(batch, run);
      if (first.kind === 'stop') return first.why;
      sings = first.kind === 'sings';
    }
    return carryOutAll(
      batch.filter((change) => run.ledger.isOpen(change)),
      run,
    );
  };
}

/** @param reason why the run stopped early, if it did. */
function leaveTheRest(changes: readonly Change[], run: Run, reason: string | undefined): void {
  const { ledger, stop } = run;
  const stopped = reason ?? (stop.aborted ? 'Apply was interrupted before it.' : undefined);
  for (const change of changes.filter((open) => ledger.isOpen(open))) {
    if (isHeld(change, run)) ledger.leave(change, 'blocked', seatsOf(change, run));
    else if (stopped !== undefined) ledger.leave(change, 'blocked', stopped);
    else leaveRemoval(change, run);
  }
}

/** Nothing stopped it: it waits for an add, or it would be the last of its group. */
function leaveRemoval(change: Change, run: Run): void {
  const add = blockerOf(change, run);
  if (add === undefined) {
    run.ledger.leave(change, 'withheld', 'Nobody would be left in the group.');
    return;
  }
  run.ledger.leave(change, 'blocked', whyItWaits(add, run));
}

function whyItWaits(add: Change, run: Run): string {
  const waits = `It waits until the same person is in ${add.group.name}`;
  if (isHeld(add, run)) return `${waits}, and that is not done. ${seatsOf(add, run)}`;
  // Every change of this run has its outcome by now.
  return run.ledger.isOpen(add)
    ? `${waits}: that add is wanted, and not part of this run. Plan it, and apply it first.`
    : `${waits}, and that is not done.`;
}

function seatsOf({ group }: Change, { fresh }: Run): string {
  const proposed = fresh.groups.find((other) => other.group.id === group.id);
  return noSeat(proposed?.licences ?? []);
}
