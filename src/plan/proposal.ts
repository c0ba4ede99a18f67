import type { Because, Change, ChangeAccount } from '../model/change.ts';
import type {
  Consent,
  DeclaredGroup,
  Guards,
  IgnoredFile,
  RemovalLimits,
  Target,
} from '../model/declared.ts';
import type { Desired, Readdressed } from '../model/desired.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { GroupRef } from '../model/group.ts';
import type { AccountId, Email } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { AddFacts, Identities, Licence, Live, LiveGroup } from '../model/live.ts';
import type { PendingChange, Scope, UpcomingChange } from '../model/plan.ts';

/** Everything that a proposal is made of. */
export interface ProposeInput {
  readonly target: Target;
  readonly scope: Scope;
  /** Of the files, without a slash at its end. */
  readonly folder: string;
  readonly guards: Guards;
  readonly owners: Owners;
  /** `accounts.yaml`: the account of an email. */
  readonly mapped: ReadonlyMap<Email, AccountId>;
  /** Files whose `id` the base does not hold for the group. Only with a base. */
  readonly newIds?: ReadonlySet<string>;
  readonly consents: readonly Consent[];
  readonly desired: Desired;
  readonly live: Live;
  readonly identities: Identities;
  /** Absent until it is known which adds there are. */
  readonly facts?: AddFacts;
  readonly reach: Reach;
  /** People whom files name that are not followed. */
  readonly ignored: readonly IgnoredFile[];
}

/** Who approves changes of what a file says. */
export interface Owners {
  /** By file: those of each group and set that names its own. */
  readonly byFile: ReadonlyMap<string, readonly string[]>;
  /** Of everything else. */
  readonly others: readonly string[];
}

/** A declared group, and where it is declared. */
export interface DeclaredRef extends GroupRef {
  readonly place: Place;
}

/** How much of the files the proposal is about. */
interface Reach {
  /** Every group that a valid file declares. */
  readonly declared: readonly DeclaredRef[];
  /** Those of them that were requested. */
  readonly requested: readonly DeclaredRef[];
  /** Some file is not sound: what it declares is not known. */
  readonly unsound: boolean;
}

/** What the files want, before the guards judge it. Apply narrows it to what was approved, then lets them judge. */
export interface Proposal {
  readonly target: Target;
  readonly at: Instant;
  readonly scope: Scope;
  /** Of the files, without a slash at its end. */
  readonly folder: string;
  readonly owners: Owners;
  readonly rules: GuardRules;
  readonly groups: readonly ProposedGroup[];
  readonly reach: Reach;
  /** Who has left every declared group by now. */
  readonly departed: ReadonlySet<AccountId>;
  /** What a change says about its account. */
  readonly describe: (id: AccountId) => ChangeAccount;
  /** However far ahead. */
  readonly upcoming: readonly UpcomingChange[];
  readonly pending: readonly PendingChange[];
  readonly findings: readonly Finding[];
}

export interface ProposedGroup {
  readonly declared: DeclaredGroup;
  readonly group: LiveGroup;
  /** Who approves its changes: its own owners, else those of rollcall.yaml. */
  readonly owners: readonly string[];
  /** Everyone who is in now: listed, or known to be in although Atlassian does not list them. */
  readonly members: ReadonlySet<AccountId>;
  /** Everyone whom the files want in, whether that can be done now or not. */
  readonly wanted: ReadonlyMap<AccountId, Because>;
  /** Everyone whom the files want out by name: absent, or by an ended date. */
  readonly unwanted: ReadonlyMap<AccountId, Because>;
  /** Those of them who are people: `atlassian` accounts, active or not. */
  readonly people: ReadonlySet<AccountId>;
  /** Accounts to be added that are known not to be people. */
  readonly nonPeople: ReadonlySet<AccountId>;
  /** In the order of everything. */
  readonly changes: readonly Change[];
  /** Accounts that a change would concern which is not rollcall's to make, and why. */
  readonly outOfScope: ReadonlyMap<AccountId, Finding>;
  /** Emails that flow into the group and did not resolve, and ids that Atlassian does not know. */
  readonly unresolved: readonly string[];
  /** Members whom no line of the group's own file names. */
  readonly inherited: ReadonlySet<AccountId>;
  readonly unresolvedExcept: readonly Email[];
  /** Emails whose account has yet to appear. */
  readonly pending: readonly Email[];
  /** Listed members whose email is neither visible nor mapped: any of them may be someone who is pending. */
  readonly hidden: ReadonlySet<AccountId>;
  /** How many members Atlassian counts and does not list. */
  readonly unlisted: number;
  readonly licences: readonly Licence[];
}

/** What the guards go by. */
export interface GuardRules {
  readonly limits: RemovalLimits;
  /** Every consent on file; those that have expired count for nothing. */
  readonly consents: readonly Consent[];
  readonly unresolvedProtected: readonly Email[];
  readonly contradicted: ReadonlySet<AccountId>;
  readonly readdressed: Readdressed;
  /** Who is to be in groups that could not be found or read, or whose file is not followed, and in which. */
  readonly unread: ReadonlyMap<AccountId, readonly string[]>;
}
