import type { Remark } from './amendment.ts';
import type { Finding } from './finding.ts';
import type { FileEdit } from './undo.ts';

/** What import wrote, and what it left. */
export interface Imported {
  /** By path. The lines of new files are not told one by one. */
  readonly edits: readonly FileEdit[];
  /** The groups whose files say who is in. */
  readonly groups: number;
  /** Group × person, in these files' groups. */
  readonly memberships: number;
  /** Emails that accounts.yaml gained. */
  readonly accounts: number;
  /** Groups that are not rollcall's to write, or that no file can be written for. */
  readonly skipped: readonly SkippedGroup[];
  /** What differs still. */
  readonly left: readonly Remark[];
  readonly findings: readonly Finding[];
}

export interface SkippedGroup {
  readonly name: string;
  readonly id?: string;
  readonly code: SkipCode;
  readonly why: string;
}

export type SkipCode =
  | 'synced-group'
  | 'system-group'
  | 'protected-group'
  /** A file with faults speaks for it. */
  | 'unsound-file'
  /** Somebody in it has an account id that no file can hold. */
  | 'unnameable-member'
  /** No file can hold its name: it has control characters, or is too long. */
  | 'unwritable-name'
  /** Several groups of that name: files tell groups apart by name. */
  | 'ambiguous-group';
