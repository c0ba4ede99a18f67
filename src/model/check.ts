import type { ErrorKind, Trouble } from './app-error.ts';

/** One thing that doctor has checked. */
export interface Check<Code extends string = string> {
  /** Names what was checked, for scripts: the same whatever its status. */
  readonly code: Code;
  /** ok: as it should be. warn: not, or not known. missing: something does not work without it, or is not safe. */
  readonly status: 'ok' | 'warn' | 'missing';
  /** In a sentence or two. May hold names exactly as someone typed them; renderers make them harmless. */
  readonly what: string;
  /** Why it is so, and what to do. May have several lines. */
  readonly hint?: string;
  /** What commands would have to do without: for certain when it is `missing`, perhaps when it is `warn`. */
  readonly lack?: MissingCapability;
  /** The error that a command would end with. */
  readonly error?: { readonly code: string; readonly kind: ErrorKind };
}

interface MissingCapability {
  readonly of: Capability;
  /** A noun phrase: "site administration". */
  readonly what: string;
}

/**
 * What commands need: a sound rollcall.yaml, sound files, a group file at all, reading Atlassian, changing it, and a
 * place for their own files.
 */
export type Capability = 'config' | 'files' | 'groups' | 'reading' | 'writing' | 'state';

/** What one command would lack. Nothing at all when both lists are empty. */
export interface CommandReadiness {
  readonly command: string;
  readonly lacks: readonly string[];
  /** What can't be seen without trying. */
  readonly mayLack: readonly string[];
  /** What it does all the same, where it lacks something. */
  readonly still?: string;
}

/** What commands have to do without, or may have to. */
type Lacking = readonly [of: Capability, what: string];

export function ok<Code extends string>(code: Code, what: string): Check<Code> {
  return { code, status: 'ok', what };
}

/** `mayLack`: what commands may have to do without, as far as that can be seen. */
export function warn<Code extends string>(
  code: Code,
  what: string,
  hint: string,
  mayLack?: Lacking,
): Check<Code> {
  return { code, status: 'warn', what, hint, ...lackOf(mayLack) };
}

/** `lack`: what commands have to do without, where it concerns any. */
export function missing<Code extends string>(
  code: Code,
  what: string,
  hint: string,
  lack?: Lacking,
): Check<Code> {
  return { code, status: 'missing', what, hint, ...lackOf(lack) };
}

/** An error of a command, as the thing that is missing. */
export function missingByError<Code extends string>(
  code: Code,
  trouble: Trouble,
  lack: Lacking,
): Check<Code> {
  const { headline, why, hint, code: error, kind } = trouble;
  const lines = [why, hint].filter((line) => line !== undefined);
  return { ...missing(code, headline, lines.join('\n'), lack), error: { code: error, kind } };
}

function lackOf(lack: Lacking | undefined): Pick<Check, 'lack'> {
  return lack === undefined ? {} : { lack: { of: lack[0], what: lack[1] } };
}
