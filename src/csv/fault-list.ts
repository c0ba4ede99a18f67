import { AppError } from '../model/app-error.ts';

/** Nobody mends more of them before looking again. */
const mostFaults = 20;

/** Gathers what is wrong, so that it is told in one run. */
export class FaultList {
  readonly #faults = new Map<string, AppError>();

  /** @param fault one that tells its place. @param key what makes it the same as another; told once. */
  add(fault: AppError, key = fault.message): void {
    if (!this.isFull && !this.#faults.has(key)) this.#faults.set(key, fault);
  }

  /** So many that reading on would tell nothing new. */
  get isFull(): boolean {
    return this.#faults.size === mostFaults;
  }

  /** Throws what was gathered as one AppError `invalid`. */
  throwAny(): void {
    const faults = [...this.#faults.values()];
    const [first, second] = faults;
    if (first === undefined) return;
    if (second === undefined) throw first;
    const hints = new Set(faults.flatMap(({ hint }) => hint ?? []));
    const codes = new Set(faults.map(({ code }) => code));
    throw new AppError(
      'invalid',
      codes.size === 1 ? first.code : 'csv-faults',
      this.isFull
        ? `The CSV files have ${mostFaults} faults or more. Reading stopped there.`
        : `The CSV files have ${faults.length} faults.`,
      {
        why: faults.map(({ message }) => message).join('\n'),
        hint: [...hints].join('\n'),
      },
    );
  }
}
