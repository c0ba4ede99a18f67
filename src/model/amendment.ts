import type { FileEdit } from './undo.ts';

/** What grant, revoke and move edit. Nothing is written while anything is refused. */
export interface Amendment {
  /** By path. */
  readonly edits: readonly FileEdit[];
  /** How much of what was asked the edits do. */
  readonly done: number;
  /** What the files say already. */
  readonly already: readonly Remark[];
  readonly refused: readonly Remark[];
  /** What goes further than it may seem. */
  readonly notes: readonly Remark[];
}

/** One thing that was asked, and what is to be said of it. */
export interface Remark extends Asked {
  readonly code: RemarkCode;
  /** One sentence. May hold names exactly as someone typed them. */
  readonly why: string;
  readonly hint?: string;
  /** Where the reason stands in the files. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/** Who was asked about, as typed. */
export interface Asked {
  readonly action: 'grant' | 'revoke' | 'leave';
  readonly user: string;
  readonly group?: string;
  /** The row of a sheet that asked. */
  readonly row?: { readonly file: string; readonly line: number };
}

export type RemarkCode =
  /** The files say so already. */
  | 'already'
  /** A set or a group brings them in, and nobody said that `except` may be written. */
  | 'through-set'
  /** leavers.yaml takes them out of every group. */
  | 'leaving'
  /** The group would have no members. */
  | 'would-empty'
  /** The line is written in a way that is not edited. */
  | 'not-editable'
  /** The group's file has faults. */
  | 'unsound-file'
  | 'protected-group'
  | 'system-group'
  | 'synced-group'
  | 'unknown-group'
  | 'ambiguous-group'
  /** No account was found. */
  | 'unknown-person'
  | 'inactive-account'
  /** accounts.yaml gives the email to another account. */
  | 'contradicted'
  | 'bad-dates'
  /** Two rows ask for different things, or a row lacks something. */
  | 'bad-row'
  | 'conflicting-rows'
  /** Other groups bring in the people of this one. */
  | 'reaches-others'
  /** A date in the files asks for it: apply is to do it. */
  | 'due'
  /** What a row says besides is not needed here. */
  | 'not-used';
