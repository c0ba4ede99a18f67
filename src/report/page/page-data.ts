import type { FindingCode } from '../../model/finding-codes.ts';
import type { Columns } from './columns.ts';

/**
 * What the page holds, column by column and with each text once: 50,000 memberships as objects would be three times as
 * long. The page is read by whoever is given it, years later too, so it says which version of this it has.
 */
export interface PageData {
  readonly version: 1;
  /** RFC 3339: the moment that decides every date. */
  readonly at: string;
  readonly target: string;
  /** Where the files lie in their repository. */
  readonly folder: string;
  /** The address of the repository and the commit of its files, where they are known: pull requests and lines are linked. */
  readonly repository?: string;
  readonly commit?: string;
  /** Of the plan that the page shows. */
  readonly digest: string;
  /** How many of what the plan holds: as `plan --json` does. */
  readonly counts: PlanCounts;
  /** An export was given: what is not known of a person was not in it. */
  readonly exported: boolean;
  /** So many days after its last review a group is overdue; absent where no file asks for reviews. */
  readonly reviewEvery?: number;
  /** Names and emails are left out. */
  readonly idsOnly?: true;
  /** What rows refer to by index. The first is empty. */
  readonly texts: readonly string[];
  /** Owners of groups, as indexes of texts. */
  readonly owners: readonly (readonly number[])[];
  /** What brings lines in, from the group's own file inwards, as indexes of texts: kind, name, kind, name. */
  readonly routes: readonly (readonly number[])[];
  readonly people: Columns<PersonFields>;
  readonly groups: Columns<GroupFields>;
  readonly memberships: Columns<MembershipFields>;
  readonly events: Columns<EventFields>;
  readonly findings: readonly FindingFields[];
  /** What is missing from the history, each a sentence. */
  readonly notes: readonly string[];
}

interface PlanCounts {
  readonly add: number;
  readonly remove: number;
  readonly withheld: number;
  readonly pending: number;
  readonly upcoming: number;
}

/** An index of `texts`. */
type TextIndex = number;

export interface PersonFields {
  /** The account id; of someone who is pending, the email. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Of {@link personFlags}. */
  readonly flags: number;
  /** The day of the export's *Last seen*. */
  readonly seen: TextIndex;
  /** When they leave every group, and why. */
  readonly leaves: TextIndex;
  readonly leavesWhy: TextIndex;
}

export const personFlags = {
  deactivated: 1,
  suspended: 2,
  elsewhere: 4,
  app: 8,
  customer: 16,
  protected: 32,
  pending: 64,
  /** Nothing that was read shows the account. */
  unseen: 128,
} as const;

export interface GroupFields {
  /** Atlassian's id; the file where Atlassian shows no such group. */
  readonly id: string;
  /** What Atlassian calls it, else the file. */
  readonly name: string;
  readonly description: TextIndex;
  /** `authoritative`, `additive`; empty where no file declares it. */
  readonly mode: TextIndex;
  /** An index of `owners`. */
  readonly owners: number;
  readonly file: TextIndex;
  /** Of {@link groupFlags}. */
  readonly flags: number;
  /** Why it is left alone, in a sentence. */
  readonly alone: TextIndex;
  /** People now, and once the plan is carried out; -1 where they are not known. */
  readonly before: number;
  readonly after: number;
  /** Members whom Atlassian counts and does not list. */
  readonly unlisted: number;
  readonly reviewedOn: TextIndex;
  readonly reviewedBy: TextIndex;
  /** The day by which the next review is due. */
  readonly reviewDue: TextIndex;
}

export const groupFlags = {
  synced: 1,
  protected: 2,
  system: 4,
  /** Its members could not be read. */
  unread: 8,
  /** No file declares it. */
  undeclared: 16,
  overdue: 32,
} as const;

export interface MembershipFields {
  /** Indexes of rows. Sorted by group, then by person. */
  readonly group: number;
  readonly person: number;
  /** Of {@link membershipFlags}. */
  readonly flags: number;
  /** RFC 3339. */
  readonly from: TextIndex;
  readonly until: TextIndex;
  /** What its line gives as its reason. */
  readonly why: TextIndex;
  /** By which rule a change is wanted, and why one is withheld or left alone. */
  readonly rule: TextIndex;
  readonly file: TextIndex;
  readonly line: number;
  /** An index of `routes`. */
  readonly route: number;
  /** The event that brought them in, as an index of events; -1 where none is known. */
  readonly added: number;
}

export const membershipFlags = {
  /** Atlassian shows it. */
  live: 1,
  /** The files want it. */
  wanted: 2,
  add: 4,
  remove: 8,
  withheld: 16,
  /** The account has yet to appear. */
  pending: 32,
  /** Its first day has yet to come. */
  scheduled: 64,
  /** Atlassian shows it and it is not in the file. */
  undeclared: 128,
  /** It differs from the files, and is not rollcall's to change. */
  leftAlone: 256,
} as const;

/** Who joined or left, sorted by time. */
export interface EventFields {
  /** RFC 3339. */
  readonly at: TextIndex;
  readonly group: number;
  readonly person: number;
  readonly adds: 0 | 1;
  /** `receipt`; `files`, where no receipt is known of what they asked for; `outside`, where somebody did it in Atlassian. */
  readonly source: TextIndex;
  /** 0 where there is none. */
  readonly pull: number;
  readonly commit: TextIndex;
  readonly by: TextIndex;
  readonly approvedBy: TextIndex;
  readonly why: TextIndex;
}

export interface FindingFields {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
}
