import type { Change } from '../model/change.ts';
import type { ChangeOutcome } from '../model/receipt.ts';
import type { GroupId } from '../model/ids.ts';
import type { OnProgress } from '../model/progress.ts';
import type { Proposal } from '../plan/proposal.ts';
import { settleAll } from '../live/settle-all.ts';
import type { Refusal } from '../live/writer.ts';
import type { Awaited } from './awaited.ts';
import type { Ledger } from './ledger.ts';
import type { Seats } from './seats.ts';
import { timestamp } from './timestamp.ts';
import { type Hands, writeChange, type Written } from './write-change.ts';

/** One apply under way: what it works with, and what it has done so far. */
export interface Run extends Hands {
  readonly fresh: Proposal;
  readonly ledger: Ledger;
  readonly seats: Seats;
  /** Approved adds that removals of the same person wait for. */
  readonly awaited: Awaited;
  /** Groups in which Atlassian counts members that it does not list. */
  readonly hiding: ReadonlySet<GroupId>;
  readonly onProgress: OnProgress;
  /** Counts a change that was carried out. */
  readonly wrote: () => void;
}

/** Sends one change, and notes what became of it. For want of a seat it stays open. */
export async function carryOut(change: Change, run: Run): Promise<Written> {
  const { ledger, seats } = run;
  const before = ledger.triedBefore(change);
  const started = before?.started ?? timestamp(run.timing);
  const written = await writeChange(change, run, run.hiding.has(change.group.id));
  const attempts = (before?.attempts ?? 0) + written.attempts;
  const outcome: ChangeOutcome = {
    ...change,
    // What was never sent did not fail.
    outcome: written.outcome === 'failed' && attempts === 0 ? 'blocked' : written.outcome,
    attempts,
    ...(attempts === 0 ? {} : { started, finished: timestamp(run.timing) }),
    confirmed: 'confirmed' in written ? written.confirmed : null,
    ...('why' in written ? { why: written.why } : {}),
  };
  // A journal that can't be written any more refuses the next intent, and the end.
  if (written.attempts > 0) await run.journal.outcome(outcome).catch(() => undefined);
  if (written.outcome === 'failed' && written.refusal === 'licence-limit') {
    seats.refused(change);
    ledger.noteTry(outcome);
    return written;
  }
  if (written.outcome === 'applied' && change.action === 'remove') seats.lost(change);
  ledger.note(outcome);
  run.wrote();
  return written;
}

/** How many changes are begun at once: enough for slow answers, few enough that a stop is soon heard. HTTP paces them. */
const width = 32;

/**
 * Carries out the changes side by side, until all are done or the run is stopped.
 * Gives the reason when no other write would fare better.
 */
export async function carryOutAll(
  changes: readonly Change[],
  run: Run,
): Promise<string | undefined> {
  const queue = changes.values();
  let refusal: string | undefined;
  const worker = async () => {
    for (const change of queue) {
      if (isStopped(run) || refusal !== undefined) return;
      if (isHeld(change, run)) continue;
      const written = await carryOut(change, run);
      // What was interrupted says nothing of the others.
      if (isStopped(run)) return;
      if (written.outcome === 'failed' && endsTheRun(written.refusal)) {
        refusal = written.why;
      }
    }
  };
  await settleAll(Array.from({ length: width }, worker));
  return refusal;
}

/** Asked anew each time: it may have changed since. */
export function isStopped({ stop }: Run): boolean {
  return stop.aborted;
}

/** The group has no seat left: its adds are not sent. */
export function isHeld(change: Change, { seats }: Run): boolean {
  return change.action === 'add' && seats.isFull(change);
}

/** The credentials are no longer taken, or nothing more is sent: no other write would fare better. */
export function endsTheRun(refusal: Refusal): boolean {
  return refusal === 'unauthorized' || refusal === 'given-up';
}
