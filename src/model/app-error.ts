/** Which exit code an error ends the process with: 64 usage, 3 invalid files, 1 failed or refused. */
export type ErrorKind = 'usage' | 'invalid' | 'failed';

export interface ErrorDetails {
  /** Why it happened, in a sentence or two. */
  readonly why?: string;
  /** What to do next. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/**
 * A failure that stops the command: thrown where it happens, shown once, by the command line.
 * What a command can go on from is a finding or an outcome instead.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly kind: ErrorKind;
  /** Stable, for scripts: `wrong-credentials`, `unreachable`, `forbidden`, … */
  readonly code: string;
  readonly why: string | undefined;
  readonly hint: string | undefined;

  constructor(kind: ErrorKind, code: string, headline: string, details: ErrorDetails = {}) {
    super(headline, { cause: details.cause });
    this.kind = kind;
    this.code = code;
    this.why = details.why;
    this.hint = details.hint;
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** An error as a fact, for callers that go on and report it later. */
export interface Trouble {
  /** `wrong-credentials`, `unreachable`, …: the code of the AppError that a command would end with. */
  readonly code: string;
  readonly kind: ErrorKind;
  readonly headline: string;
  readonly why?: string;
  readonly hint?: string;
}

/** The answer to one question; or why there is none. */
export type Result<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  /** An earlier answer left no sense in it. */
  | { readonly kind: 'skipped' };
