import { type Change, changeKey, compareChanges } from '../model/change.ts';
import type { ChangeOutcome } from '../model/receipt.ts';

/** The outcome of every change, as it becomes known. */
export class Ledger {
  readonly #outcomes = new Map<string, ChangeOutcome>();

  note(outcome: ChangeOutcome): void {
    this.#outcomes.set(changeKey(outcome), outcome);
  }

  /** Nothing was sent for the change. */
  leave(change: Change, outcome: 'blocked' | 'withheld', why: string): void {
    this.note({ ...change, outcome, attempts: 0, confirmed: null, why });
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
