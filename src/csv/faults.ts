import type { CsvError } from 'csv-parse';
import { AppError } from '../model/app-error.ts';

interface Fault {
  readonly code: string;
  readonly line?: number | undefined;
  readonly what: string;
  readonly why: string;
  readonly hint: string;
  readonly cause?: unknown;
}

export function exportError(file: string, fault: Fault): AppError {
  const place = fault.line === undefined ? file : `${file}:${fault.line}`;
  return new AppError('invalid', fault.code, `${place}: ${fault.what}`, {
    why: fault.why,
    hint: fault.hint,
    cause: fault.cause,
  });
}

/** Says what stopped the reading where the file itself did. Errors that say enough already go through. */
export function explainReadError(file: string, error: unknown): unknown {
  if (error instanceof Error && 'syscall' in error) {
    return exportError(file, {
      code: 'csv-unreadable',
      what: 'The file could not be read.',
      why: error.message,
      hint: 'Check the path and its permissions.',
      cause: error,
    });
  }
  return error;
}

/**
 * What is wrong with the CSV.
 * @param nextLine the line after the last row that was complete.
 * @param above how many lines the parser was not given.
 */
export function csvError(file: string, error: CsvError, nextLine: number, above: number): AppError {
  const lines: unknown = error['lines'];
  const noticed = typeof lines === 'number' ? above + lines : undefined;
  return exportError(file, {
    code: 'csv-syntax',
    line: noticedLate.has(error.code) ? nextLine : noticed,
    what: 'This is not well-formed CSV.',
    why: syntaxFaults[error.code] ?? error.message,
    hint: 'Export the file again, or fix the line in a text editor.',
    cause: error,
  });
}

const syntaxFaults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quoted cell is opened and never closed.',
  CSV_INVALID_CLOSING_QUOTE: 'A quoted cell has text after its closing quote.',
  INVALID_OPENING_QUOTE: 'A cell holds a quote, but does not begin with one.',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'The row does not have as many cells as the header.',
  CSV_MAX_RECORD_SIZE: 'The row is longer than 1 MiB, as when a quoted cell is never closed.',
};

/** The parser notices these far below the line where they begin. */
const noticedLate = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']);

/** Gathers what is wrong, so that one run reports all of it. */
export class FaultList {
  readonly #faults = new Map<string, AppError>();

  /** @param fault one that names its place. @param key what makes it the same as another, which is reported once. */
  add(fault: AppError, key = fault.message): void {
    if (!this.isFull && !this.#faults.has(key)) this.#faults.set(key, fault);
  }

  /** So many that there is no use in reading on. */
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

/** Nobody fixes more of them before running it again. */
const mostFaults = 20;
