import type { ErrorKind } from './app-error.ts';

/** One thing that doctor has looked at. */
export interface Check<Code extends string = string> {
  /** Names what was looked at, for scripts: the same whatever its status. */
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
