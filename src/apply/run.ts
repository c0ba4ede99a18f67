import type { Change } from '../model/change.ts';
import { formatInstant, type Instant } from '../model/instant.ts';
import type { ChangeOutcome } from '../model/receipt.ts';
import type { Timing } from '../model/timing.ts';
import type { Proposal } from '../plan/proposal.ts';
import type { Awaited } from './awaited.ts';
import type { Ledger } from './ledger.ts';
import { type Hands, writeChange, type Written } from './write-change.ts';

/** One apply under way: what it works with, and what it has done so far. */
export interface Run extends Hands {
  readonly fresh: Proposal;
  readonly ledger: Ledger;
  /** Approved adds that removals of the same person wait for. */
  readonly awaited: Awaited;
  /** When aborted, nothing new is begun. */
  readonly stop: AbortSignal;
  readonly onOutcome: (outcome: ChangeOutcome) => void;
}

/** Sends one change, and notes what became of it. */
export async function carryOut(change: Change, run: Run): Promise<Written> {
  const started = timestamp(run.timing);
  const written = await writeChange(change, run);
  const outcome: ChangeOutcome = {
    ...change,
    outcome: written.outcome,
    attempts: written.attempts,
    started,
    finished: timestamp(run.timing),
    confirmed: null,
    ...('why' in written ? { why: written.why } : {}),
  };
  run.ledger.note(outcome);
  run.onOutcome(outcome);
  return written;
}

/** Carries out the changes side by side, until all are done or the run is stopped. */
export async function carryOutAll(changes: readonly Change[], run: Run): Promise<void> {
  await sideBySide(changes, async (change) => {
    if (!run.stop.aborted) await carryOut(change, run);
  });
}

/** How many writes wait for their answers at once: enough for real latencies, few enough to stop soon. */
const width = 8;

export async function sideBySide<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

export function timestamp(timing: Timing): string {
  return formatInstant(timing.now() as Instant);
}
