import type { Change } from '../model/change.ts';
import { formatInstant, type Instant } from '../model/instant.ts';
import type { ChangeOutcome } from '../model/receipt.ts';
import type { GroupId } from '../model/ids.ts';
import type { OnProgress } from '../model/progress.ts';
import type { Timing } from '../model/timing.ts';
import type { Proposal } from '../plan/proposal.ts';
import { settleAll } from '../live/settle-all.ts';
import type { Refusal } from '../live/writer.ts';
import type { Awaited } from './awaited.ts';
import type { Ledger } from './ledger.ts';
import { type Hands, writeChange, type Written } from './write-change.ts';

/** One apply under way: what it works with, and what it has done so far. */
export interface Run extends Hands {
  readonly fresh: Proposal;
  readonly ledger: Ledger;
  /** Approved adds that removals of the same person wait for. */
  readonly awaited: Awaited;
  /** Groups in which Atlassian counts members that it does not list. */
  readonly hiding: ReadonlySet<GroupId>;
  readonly onProgress: OnProgress;
  /** Counts a change that was carried out. */
  readonly wrote: () => void;
}

/** Sends one change, and notes what became of it. */
export async function carryOut(change: Change, run: Run): Promise<Written> {
  const started = timestamp(run.timing);
  const written = await writeChange(change, run, run.hiding.has(change.group.id));
  const outcome: ChangeOutcome = {
    ...change,
    // What was never sent did not fail.
    outcome: written.outcome === 'failed' && written.attempts === 0 ? 'blocked' : written.outcome,
    attempts: written.attempts,
    started,
    finished: timestamp(run.timing),
    confirmed: 'confirmed' in written ? written.confirmed : null,
    ...('why' in written ? { why: written.why } : {}),
  };
  run.ledger.note(outcome);
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
      if (run.stop.aborted || refusal !== undefined) return;
      const written = await carryOut(change, run);
      if (written.outcome === 'failed' && endsTheRun(written.refusal)) {
        refusal = written.why;
      }
    }
  };
  await settleAll(Array.from({ length: width }, worker));
  return refusal;
}

/** The credentials are no longer taken, or nothing more is sent: no other write would fare better. */
export function endsTheRun(refusal: Refusal): boolean {
  return refusal === 'unauthorized' || refusal === 'given-up';
}

export function timestamp(timing: Timing): string {
  return formatInstant(timing.now() as Instant);
}
