import type { AccountId, Email, GroupId } from './ids.ts';
import type { AccountStatus, AccountType } from './live.ts';

/** What Atlassian's CSV exports say together. */
export interface Exported {
  /** In the order in which the exports name them; those in no group too. */
  readonly people: readonly ExportedPerson[];
  readonly groups: readonly ExportedGroup[];
  /** What could not be used, and stopped nothing. */
  readonly skipped: readonly SkippedCell[];
}

/** One object a person, however many groups hold it. At least one of `id` and `email` is there. */
export interface ExportedPerson {
  readonly id?: AccountId;
  readonly email?: Email;
  readonly name?: string;
  readonly status: AccountStatus;
  readonly type: AccountType;
}

export interface ExportedGroup {
  /** Absent in exports from before 2021. */
  readonly id?: GroupId;
  readonly name: string;
  /** Nobody twice. */
  readonly members: readonly ExportedPerson[];
  /** Its members come from an identity provider. */
  readonly synced?: true;
}

export type SkippedCell = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
} & (
  | {
      /** A person with neither id nor email: the group has a member more than it shows. */
      readonly kind: 'unidentified';
      readonly name: string;
      readonly group?: string;
    }
  /** A row that names neither a person nor a group. */
  | { readonly kind: 'nameless' }
  /** A word that says nothing known, such as a status that Atlassian added: reported once, and ignored. */
  | {
      readonly kind: 'unknown-word';
      /** As in `user status`. */
      readonly fact: string;
      readonly word: string;
      /** What it may be. */
      readonly known: readonly string[];
    }
  /** Lines above the one that names the columns. */
  | { readonly kind: 'titles' }
  /** Of a workbook, one sheet was read. */
  | {
      readonly kind: 'other-sheets';
      readonly sheet: string;
      readonly others: readonly string[];
    }
);
