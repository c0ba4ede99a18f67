import { type Change, changeKey, compareChanges } from '../model/change.ts';
import type { ChangeOutcome } from '../model/receipt.ts';

/** The outcome of every change, as it becomes known. */
export class Ledger {
  readonly #outcomes = new Map<string, ChangeOutcome>();
  /** Tried and refused for want of a seat: what became of them is not decided yet. */
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
  outcomes(): readonly ChangeOutcome[] {
    return [...this.#outcomes.values()].sort(compareChanges);
  }
}
