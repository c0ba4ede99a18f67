import type { Change } from './change.ts';
import type { Finding } from './finding.ts';

/** What taking a receipt back edits, and what it leaves. */
export interface Undo {
  /** By path. */
  readonly edits: readonly FileEdit[];
  /** Changes that the edits take back. */
  readonly taken: number;
  /** Whom those are about, and the groups, each by name. */
  readonly people: readonly string[];
  readonly groups: readonly string[];
  /** Changes that are not taken back, or were so before, each with the reason. */
  readonly left: readonly LeftChange[];
  /** Changes of the receipt that were so before its plan: they are left alone. */
  readonly already: number;
  /** The other changes of the receipt that were not applied. */
  readonly notApplied: number;
}

export interface FileEdit {
  readonly file: string;
  /** The file is new. */
  readonly created?: true;
  /** The file goes. */
  readonly deleted?: true;
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
  /** All but `already` need a person. */
  readonly code: RemarkCode;
  /** Why, in a sentence. May hold names exactly as someone typed them. */
  readonly why: string;
  readonly file?: string;
  readonly line?: number;
}

/** What grant, revoke and move edit. Nothing is written while anything is refused, unless there is a file for rejects. */
export interface Amendment {
  /** By path. */
  readonly edits: readonly FileEdit[];
  /** How many of the requests the edits do. */
  readonly done: number;
  /** What the edits are about: one for each person and group or set. */
  readonly memberships: readonly AmendedMembership[];
  /** Who is written into leavers.yaml. */
  readonly leavers: readonly AmendedLeaver[];
  /** What the files say already. */
  readonly already: readonly Remark[];
  readonly refused: readonly Remark[];
  /** What goes further than it may seem. */
  readonly notes: readonly Remark[];
  /** Where the rows went of which something is refused. */
  readonly rejects?: { readonly file: string; readonly rows: number };
}

/** A membership that edits begin, change or end. */
export interface AmendedMembership {
  readonly action: 'join' | 'change' | 'leave';
  readonly user: string;
  readonly name?: string;
  /** Of a group or set, as its file has it. */
  readonly group: string;
  readonly isSet?: true;
  /** Days or instants, as the line has them. */
  readonly from?: string;
  readonly until?: string;
}

export interface AmendedLeaver {
  readonly user: string;
  readonly name?: string;
  /** A day or an instant, as the entry has it. */
  readonly on: string;
  /** The groups that the files have them in then. */
  readonly groups: readonly string[];
}

/** A set that was written, and the groups whose lines it stands for now. */
export interface CreatedSet {
  readonly set: string;
  /** As its file names them. */
  readonly members: readonly string[];
  /** The groups that bring it in from now on. */
  readonly groups: readonly string[];
  /** By path. */
  readonly edits: readonly FileEdit[];
  /** Whom the groups do not list alike: they keep their lines. */
  readonly left: readonly LeftOutOfSet[];
  readonly findings: readonly Finding[];
}

export interface LeftOutOfSet {
  readonly user: string;
  readonly why: string;
  readonly file: string;
  readonly line: number;
}

/** What tidy deletes, and what it leaves. */
export interface Tidied {
  /** By path. */
  readonly edits: readonly FileEdit[];
  readonly deleted: readonly TidyItem[];
  readonly left: readonly TidyLeft[];
}

/** Something in the files that no longer does anything. */
export interface TidyItem {
  readonly kind: TidyKind;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The person, set or group that the line names; of a consent, its reason. */
  readonly about: string;
}

export type TidyKind =
  /** Somebody who has left: the entry, and every line that names them. */
  | 'leaver'
  | 'ended-date'
  /** Of a line that stays. */
  | 'pending'
  | 'consent';

/** What is left although it may be over: why, in a sentence. */
export interface TidyLeft {
  readonly kind: TidyKind | 'file';
  readonly file: string;
  readonly line: number;
  readonly about: string;
  readonly code: TidyLeftCode;
  readonly why: string;
}

export type TidyLeftCode =
  /** The removal has not been carried out. */
  | 'still-member'
  /** The add has not been carried out. */
  | 'not-a-member'
  /** A group could not be read, or Atlassian does not show all of its members. */
  | 'unread-group'
  /** Whether a leaver is out is not known. */
  | 'no-account'
  | 'not-editable'
  | 'would-empty'
  | 'unsound-file'
  /** The plan would not be the same without it. */
  | 'changes-plan';

/** A request, and what is to be said of it. */
export interface Remark extends RequestSummary {
  readonly code: RemarkCode;
  /** One sentence. May hold names exactly as someone typed them. */
  readonly why: string;
  readonly hint?: string;
  /** Where the reason stands in the files. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/** Whom a request is about, as typed. */
export interface RequestSummary {
  readonly action: 'grant' | 'revoke' | 'leave';
  readonly user: string;
  readonly group?: string;
  /** Of the row of a sheet. */
  readonly row?: { readonly file: string; readonly line: number };
}

export type RemarkCode =
  /** Already in the files. */
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
  /** No file declares the group any more. */
  | 'no-file'
  /** The files were changed since, so that the reason of the change holds no more. */
  | 'changed-since'
  /** They were removed because their line begins later. */
  | 'begins-later'
  /** One apply carried out several pull requests, and nothing shows of which this is. */
  | 'which-pull'
  | 'protected-group'
  | 'system-group'
  | 'synced-group'
  | 'unknown-group'
  | 'ambiguous-group'
  /** No account was found. */
  | 'unknown-person'
  | 'inactive-account'
  /** An app's account, or a customer's. */
  | 'not-a-person'
  /** Whoever is waited for has nearly the email of somebody who is there. */
  | 'nearly-known'
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
  /** Of what a colleague has, it is not given. */
  | 'not-copied'
  /** What else a row says is not needed here. */
  | 'not-used'
  /** Atlassian alone has them in: a line was written for them, or putting drift right removes them. */
  | 'adopted'
  | 'drift'
  /** A row of a review that nobody was asked, or that was edited beside its answer. */
  | 'not-asked'
  | 'row-edited';

/** What import wrote, and what it left. */
export interface Imported {
  /** By path. The lines of new files are left out. */
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
