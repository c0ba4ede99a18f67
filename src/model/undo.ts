import type { Change } from './change.ts';

/** What taking a receipt back edits, and what it leaves. */
export interface Undo {
  /** By path. */
  readonly edits: readonly FileEdit[];
  /** Changes that the edits take back. */
  readonly taken: number;
  /** Changes that are not taken back, or were so before, each with the reason. */
  readonly left: readonly LeftChange[];
  /** Changes of the receipt that were never applied. */
  readonly notApplied: number;
}

export interface FileEdit {
  readonly file: string;
  /** The file is new. */
  readonly created?: true;
  readonly lines: readonly ChangedLine[];
}

/** A line that an edit takes away or brings, as a diff shows it. */
export interface ChangedLine {
  readonly sign: '+' | '-';
  /** From 1: of a line that goes in the old text, of one that comes in the new text. */
  readonly line: number;
  /** Without its line break. */
  readonly text: string;
}

export interface LeftChange extends Pick<Change, 'action' | 'group' | 'account'> {
  readonly code: LeftCode;
  /** Why, in a sentence. May hold names exactly as someone typed them. */
  readonly why: string;
  readonly file?: string;
  readonly line?: number;
}

/** All but `already` need a person. */
export type LeftCode =
  /** The files say so already: nothing is left to do. */
  | 'already'
  /** No file declares the group any more. */
  | 'no-file'
  /** The group's file has faults. */
  | 'unsound-file'
  /** The line is written in a way that is not edited. */
  | 'not-editable'
  /** The files were changed since, so that the reason of the change holds no more. */
  | 'changed-since'
  /** They were removed because their line begins later. */
  | 'begins-later'
  /** It would change other groups too, which bring in the people of this one. */
  | 'reaches-others'
  /** The group would have no members. */
  | 'would-empty';
