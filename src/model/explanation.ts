import type { Change, ChangeAccount, Through } from './change.ts';
import type { Mode, Policy } from './declared.ts';
import type { GuardName } from './finding-codes.ts';
import type { Finding } from './finding.ts';
import type { GroupId } from './ids.ts';
import type { Withheld } from './plan.ts';

/** Why someone is, will be or won't be in groups: what `rollcall explain` shows. */
export interface Explanation {
  /** The person as typed: an email or an account id. */
  readonly asked: string;
  /** RFC 3339: the moment that decides every date. */
  readonly at: string;
  /** Absent when the email has no account: the findings say why. */
  readonly account?: ChangeAccount;
  /** In the order of their names. */
  readonly groups: readonly GroupExplanation[];
  /** Every group that concerns them, undeclared ones last; absent where one group was named. */
  readonly overview?: readonly OverviewRow[];
  /** The groups that they are in and no file declares, as people read them; absent where Atlassian does not say. */
  readonly undeclared?: readonly string[];
  /** Those that are about one of the groups in which they are, or are to be; of a named group, all that are about it. */
  readonly policies: readonly ExplainedPolicy[];
  /** About the person as such: an email that does not resolve, a contradiction, a policy that they break. */
  readonly findings: readonly Finding[];
}

export interface ExplainedPolicy {
  readonly policy: Policy;
  /** The names of those groups. */
  readonly groups: readonly string[];
}

/** A group in one row. */
export interface OverviewRow {
  readonly group: string;
  readonly id?: GroupId;
  readonly declared: boolean;
  /** Whether Atlassian shows them in it; null when the group could not be read. */
  readonly now: boolean | null;
  /** What the files say; absent where none declares the group. */
  readonly files?: DeclaredState;
  /** Why rollcall could not write an undeclared group either. */
  readonly kept?: 'administration' | 'synced';
  /** RFC 3339: bounds of the line that lets them in. */
  readonly from?: string;
  readonly until?: string;
  /** `set team`: what brings them in, from the group's own file inwards. */
  readonly through?: readonly string[];
  readonly next: NextStep;
}

/** What will become of a membership. `on`: RFC 3339, by the files; without it, the next apply does it. */
export type NextStep =
  | { readonly kind: 'joins' | 'leaves' | 'joins-once-there'; readonly on?: string }
  | { readonly kind: 'withheld'; readonly guard: GuardName }
  | { readonly kind: 'stays-in' | 'stays-out' | 'left-alone' };

export interface GroupExplanation {
  readonly name: string;
  readonly id?: GroupId;
  readonly file: string;
  readonly mode: Mode;
  /** Whether Atlassian shows them in it now; null when the group could not be read. */
  readonly live: boolean | null;
  readonly wanted: DeclaredState;
  /** Every line that names them for this group, and what it comes to. In the order of the files. */
  readonly lines: readonly ExplainedLine[];
  /** What a plan would do, or what a guard withholds. */
  readonly change?: Change | Withheld;
  /** Why the group, or this membership of it, is left alone; what else concerns both. */
  readonly findings: readonly Finding[];
}

/** What the files say of a membership, now. */
export type DeclaredState =
  | 'in'
  | 'out'
  /** In, once the account appears. */
  | 'pending'
  /** Nothing, and the group is additive: it stays as it is. */
  | 'silent'
  /** The email has no account, or the file contradicts itself. */
  | 'unknown';

/** One line that names the person, by whichever way it flows into the group. */
export interface ExplainedLine {
  readonly file: string;
  readonly line: number;
  readonly says:
    /** In now. */
    | 'member'
    /** In from a day that has yet to come. */
    | 'later'
    /** Was in until a day that has passed. */
    | 'ended'
    /** In once the account appears. */
    | 'pending'
    /** Would be in, but `except` takes them out. */
    | 'excepted'
    | 'except'
    | 'absent'
    | 'leaver';
  /** RFC 3339: bounds of the membership, those of the lines that bring it in included. Of a leaver, `from` is the day. */
  readonly from?: string;
  readonly until?: string;
  readonly because?: string;
  /** The lines that bring it in, from the group's own file inwards. */
  readonly through: readonly Through[];
}
