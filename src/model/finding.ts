import type { FindingCode } from './finding-codes.ts';

/** A position in a file. */
export interface Place {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
}

/** Something a person must know. Faults in files are findings with the severity `error` and a place. */
export interface Finding extends Partial<Place> {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** One sentence: what, and why. May hold names exactly as someone typed them; renderers make them harmless. */
  readonly message: string;
  /** What to do about it. May have several lines: what to write into a file. */
  readonly hint?: string;
}

/** `error`: something is left undone because of it. `warning`: it needs a person. `note`: good to know. */
type Severity = 'error' | 'warning' | 'note';
