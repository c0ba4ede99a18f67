import type { Change, Prerequisite } from '../model/change.ts';
import { settleAll } from '../model/concurrency.ts';
import type { GroupId } from '../model/ids.ts';
import { given, groupBy } from '../model/objects.ts';
import type { Plan } from '../model/plan.ts';
import type { ChangeOutcome } from '../model/receipt.ts';
import { counter } from '../model/timing.ts';
import { peopleAfter } from '../plan/guards/guard.ts';
import { type EarlyEnd, canary } from './canary.ts';
import { readUntilShown } from './read-until-shown.ts';
import { type ApplyRun, carryOutAll, isHeld, noSeat } from './run.ts';

/**
 * Adds before removals, and before them the canary, until one passes. Where seats were lacking, the removals may have
 * freed some: then the adds that had to wait are tried again, and after them the removals that waited for them, for
 * as long as that leads on. Where adds are refused one after the other, a removal that is done shows that the
 * credentials are not to blame. Every change has an outcome afterwards.
 */
export async function carryOutPlan({ changes }: Plan, run: ApplyRun): Promise<void> {
  const adds = changes.filter(({ action }) => action === 'add');
  const removals = changes.filter(({ action }) => action === 'remove');
  const carryOutNext = batches(run);

  const first = await carryOutNext(adds);
  let { reason } = first;
  if (first.refused === true) {
    const other = await carryOutNext(readyRemovals(removals, run));
    if (other.passed) reason = other.reason ?? (await carryOutNext(adds)).reason;
  }
  while (reason === undefined) {
    ({ reason } = await carryOutNext(readyRemovals(removals, run)));
    if (reason !== undefined) break;
    const again = run.seats.worthTrying(adds.filter((add) => run.outcomes.isOpen(add)));
    if (again.length === 0) break;
    ({ reason } = await carryOutNext(again));
  }
  leaveTheRest([...adds, ...removals], run, reason);
}

/** Reads again, group by group, what this run wrote, and notes whether it shows. */
export async function confirm(run: ApplyRun): Promise<void> {
  const unconfirmed = run.outcomes
    .all()
    .filter(({ outcome, confirmed }) => outcome === 'applied' && confirmed === null);
  const byGroup = [...groupBy(unconfirmed, ({ group }) => group.id).values()];
  if (byGroup.length > 0) run.onProgress({ task: 'confirming', done: 0, total: byGroup.length });
  const confirmed = counter('confirming', byGroup.length, run.onProgress);
  const waits = byGroup.map(async (outcomes) => {
    const group = outcomes[0]?.group;
    if (group === undefined || run.stop.aborted) return;
    const shown = await readUntilShown(group, outcomes, run);
    outcomes.forEach((outcome, index) => run.outcomes.confirm(outcome, shown[index] ?? null));
    confirmed();
  });
  await settleAll(waits);
}

type RemovalState = Pick<ApplyRun, 'fresh' | 'outcomes' | 'prerequisites'>;

/**
 * The add that a removal still waits for. At every moment a person has all of before, or all of after:
 * losing the old group before the new one is in place would lock them out.
 */
function blockerOf(
  change: Change,
  { prerequisites, outcomes }: RemovalState,
): Prerequisite | undefined {
  return prerequisites.get(change.account.id)?.find((add) => !outcomes.isDone(add));
}

/** The open removals that may go now: nothing is waited for, and somebody is left in the group. */
function readyRemovals(removals: readonly Change[], run: RemovalState): readonly Change[] {
  const ready = removals.filter(
    (change) => run.outcomes.isOpen(change) && blockerOf(change, run) === undefined,
  );
  const emptied = groupsEmptiedBy(ready, run);
  return ready.filter(({ group }) => !emptied.has(group.id));
}

function groupsEmptiedBy(
  ready: readonly Change[],
  { fresh, outcomes }: RemovalState,
): ReadonlySet<GroupId> {
  const written = outcomes
    .all()
    .filter((change) => change.attempts > 0 && (outcomes.isDone(change) || mayHaveLeft(change)));
  const byGroup = groupBy<GroupId, Change>([...written, ...ready], ({ group }) => group.id);
  const emptied = fresh.groups.filter(({ declared, group, people, nonPeople }) => {
    const changes = byGroup.get(group.id);
    if (changes === undefined || declared.allowEmpty) return false;
    return peopleAfter({ people, nonPeople, changes }) <= 0;
  });
  return new Set(emptied.map(({ group }) => group.id));
}

/** Nobody knows whether the removal was carried out: whoever counts on the person may count on nobody. */
function mayHaveLeft({ action, outcome }: ChangeOutcome): boolean {
  return action === 'remove' && outcome === 'unknown';
}

/** How a batch ended. */
interface BatchEnd extends Partial<EarlyEnd> {
  /** The canary has passed, in this batch or before. */
  readonly passed: boolean;
}

/** Carries out one batch after another, the first of them behind a canary. */
function batches(run: ApplyRun): (batch: readonly Change[]) => Promise<BatchEnd> {
  let passed = false;
  const refusals = { count: 0 };
  return async (batch) => {
    const open = () => batch.filter((change) => run.outcomes.isOpen(change));
    if (!passed) {
      const first = await canary(open(), run, refusals);
      if (typeof first === 'object') return { passed, ...first };
      passed = first === 'passed';
    }
    return { passed, ...given({ reason: await carryOutAll(open(), run) }) };
  };
}

/** @param reason why the run stopped early, if it did. */
function leaveTheRest(changes: readonly Change[], run: ApplyRun, reason: string | undefined): void {
  const { outcomes, stop } = run;
  const stopped = reason ?? (stop.aborted ? 'Apply was interrupted before it.' : undefined);
  for (const change of changes.filter((open) => outcomes.isOpen(open))) {
    if (isHeld(change, run)) outcomes.leave(change, 'blocked', seatsOf(change, run));
    else if (stopped !== undefined) outcomes.leave(change, 'blocked', stopped);
    else leaveRemoval(change, run);
  }
}

/** Nothing stopped it: it waits for an add, or it would be the last of its group. */
function leaveRemoval(change: Change, run: ApplyRun): void {
  const add = blockerOf(change, run);
  if (add === undefined) {
    run.outcomes.leave(change, 'withheld', 'Nobody would be left in the group.');
    return;
  }
  run.outcomes.leave(change, 'blocked', whyItWaits(add, run));
}

function whyItWaits(add: Prerequisite, run: ApplyRun): string {
  const waits = `It waits until the same person has been added to ${add.group.name}`;
  if (add.unread === true) return `${waits}, which could not be read or planned.`;
  if (isHeld(add, run)) return `${waits}, and that is not done. ${seatsOf(add, run)}`;
  // Every change of this run has its outcome by now.
  return run.outcomes.isOpen(add)
    ? `${waits}: that add is wanted, and not part of this run. Plan it, and apply it first.`
    : `${waits}, and that is not done.`;
}

function seatsOf({ group }: Change, { fresh }: ApplyRun): string {
  const own = fresh.groups.filter((other) => other.group.id === group.id);
  return noSeat(own.flatMap(({ licences }) => licences));
}
