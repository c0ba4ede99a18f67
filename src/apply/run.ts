import type { RefusalReason } from '../live/writer.ts';
import { type Change, type Prerequisite, changeKey, compareChanges } from '../model/change.ts';
import { type Width, atOnce } from '../model/concurrency.ts';
import type { AccountId, GroupId } from '../model/ids.ts';
import type { Licence } from '../model/live.ts';
import { groupBy } from '../model/objects.ts';
import type { ChangeOutcome } from '../model/receipt.ts';
import { type OnProgress, timestamp } from '../model/timing.ts';
import type { Proposal } from '../plan/proposal.ts';
import { type ApplyDeps, type Written, writeChange } from './write-change.ts';

/** The adds that removals of the same person wait for. */
export type Prerequisites = ReadonlyMap<AccountId, readonly Prerequisite[]>;

export function prerequisitesByPerson(adds: readonly Prerequisite[]): Prerequisites {
  return groupBy(adds, ({ account }) => account.id);
}

/** The outcome of every change, as it becomes known. */
export class Outcomes {
  readonly #outcomes = new Map<string, ChangeOutcome>();
  /** Tried and refused without a free seat: what became of them is not decided yet. */
  readonly #tried = new Map<string, ChangeOutcome>();

  note(outcome: ChangeOutcome): void {
    this.#outcomes.set(changeKey(outcome), outcome);
  }

  /** The change may be tried again: it stays open. */
  noteTry(outcome: ChangeOutcome): void {
    this.#tried.set(changeKey(outcome), outcome);
  }

  /** What earlier tries of an open change came to. */
  triedBefore(change: Change): ChangeOutcome | undefined {
    return this.#tried.get(changeKey(change));
  }

  /** The change is given up: nothing was sent for it, or what was sent was refused. */
  leave(change: Change, outcome: 'blocked' | 'withheld', why: string): void {
    const tried = this.triedBefore(change);
    this.note({ ...change, attempts: 0, confirmed: null, ...tried, outcome, why });
  }

  confirm(change: Change, confirmed: boolean | null): void {
    const outcome = this.of(change);
    if (outcome !== undefined) this.note({ ...outcome, confirmed });
  }

  of(change: Change): ChangeOutcome | undefined {
    return this.#outcomes.get(changeKey(change));
  }

  isOpen(change: Change): boolean {
    return this.of(change) === undefined;
  }

  /** In place: by this run, or before it. */
  isDone(change: Change): boolean {
    const outcome = this.of(change)?.outcome;
    return outcome === 'applied' || outcome === 'already';
  }

  /** In the order of everything. */
  all(): readonly ChangeOutcome[] {
    return [...this.#outcomes.values()].sort(compareChanges);
  }
}

/**
 * Which groups can take nobody more without a free seat, and which of them have lost someone since: there it is worth
 * another try.
 */
export class SeatTracker {
  readonly #full = new Set<GroupId>();
  readonly #freed = new Set<GroupId>();

  refused({ group }: Change): void {
    this.#full.add(group.id);
  }

  lost({ group }: Change): void {
    this.#freed.add(group.id);
  }

  /** Adds to the group are not sent. */
  isFull({ group }: Change): boolean {
    return this.#full.has(group.id);
  }

  /** Of the held adds, those that may find a seat now. Their groups are open again until the next refusal. */
  worthTrying(held: readonly Change[]): readonly Change[] {
    const again = held.filter(({ group }) => this.#full.has(group.id) && this.#freed.has(group.id));
    for (const { group } of again) {
      this.#full.delete(group.id);
      this.#freed.delete(group.id);
    }
    return again;
  }
}

/** Why an add is left, and what to do. `licences`: what the group grants, as far as it was looked up. */
export function noSeat(licences: readonly Licence[]): string {
  const usedUp = licences.filter(({ seats }) => seats !== undefined && seats.used >= seats.limit);
  const products = (usedUp.length > 0 ? usedUp : licences).map(({ product }) => product);
  const who =
    products.length === 0
      ? 'A product that the group grants has'
      : `${products.join(' and ')} ${products.length === 1 ? 'has' : 'have'}`;
  return `${who} no seat left: free one seat, or buy more.`;
}

/** One apply under way: what it works with, and what it has done so far. */
export interface ApplyRun extends ApplyDeps {
  readonly fresh: Proposal;
  readonly outcomes: Outcomes;
  readonly seats: SeatTracker;
  /** Approved adds that removals of the same person wait for. */
  readonly prerequisites: Prerequisites;
  /** Groups in which Atlassian counts members that it does not list. */
  readonly hiding: ReadonlySet<GroupId>;
  readonly onProgress: OnProgress;
  /** The key of the change that an earlier run was refused last. */
  readonly lastRefused?: string;
  /** Counts a change that was carried out. */
  readonly wrote: () => void;
}

/** Sends one change, and notes what became of it. Without a free seat it stays open. */
export async function carryOut(change: Change, run: ApplyRun): Promise<Written> {
  const { outcomes, seats } = run;
  const before = outcomes.triedBefore(change);
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
  if (written.refusal === 'licence-limit') {
    seats.refused(change);
    outcomes.noteTry(outcome);
    return written;
  }
  if (written.outcome === 'applied' && change.action === 'remove') seats.lost(change);
  outcomes.note(outcome);
  run.wrote();
  return written;
}

/**
 * How many changes are begun at once: few enough to begin with that a stop, or a credential that is no longer taken, is
 * soon heard, and then as many as may be under way. HTTP paces them.
 */
const width: Width = { first: 32, most: 100 };

/**
 * Carries out the changes side by side, until all are done or the run is stopped.
 * Gives the reason when no other write would fare better.
 */
export async function carryOutAll(
  changes: readonly Change[],
  run: ApplyRun,
): Promise<string | undefined> {
  let refusal: string | undefined;
  const work = async (change: Change) => {
    if (isHeld(change, run)) return;
    const written = await carryOut(change, run);
    // What was interrupted says nothing of the others.
    if (isStopped(run)) return;
    if (endsTheRun(written)) refusal = written.why;
  };
  await atOnce(width, changes, work, () => isStopped(run) || refusal !== undefined);
  return refusal;
}

/** Asked anew each time: it may have changed since. */
export function isStopped({ stop }: ApplyRun): boolean {
  return stop.aborted;
}

/** The group has no seat left: its adds are not sent. */
export function isHeld(change: Change, { seats }: ApplyRun): boolean {
  return change.action === 'add' && seats.isFull(change);
}

/** The credentials are no longer taken, or nothing more is sent: no other write would fare better. */
export function endsTheRun(
  written: Written,
): written is Extract<Written, { refusal: RefusalReason }> {
  return written.refusal === 'unauthorized' || written.refusal === 'given-up';
}
