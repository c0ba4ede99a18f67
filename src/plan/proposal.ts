import type { Change } from '../model/change.ts';
import type { Consent, DeclaredGroup, Guards, RemovalLimits, Target } from '../model/declared.ts';
import type { Desired } from '../model/desired.ts';
import type { Finding } from '../model/finding.ts';
import type { Identities } from '../model/identity.ts';
import type { AccountId, Email, GroupId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { AddFacts, Licence, Live, LiveGroup } from '../model/live.ts';
import type { Scope, UpcomingChange } from '../model/plan.ts';

/** Everything that a proposal is made of. */
export interface ProposeInput {
  readonly target: Target;
  readonly scope: Scope;
  readonly guards: Guards;
  readonly consents: readonly Consent[];
  readonly desired: Desired;
  readonly live: Live;
  readonly identities: Identities;
  /** Absent until it is known which adds there are. */
  readonly facts?: AddFacts;
  readonly reach: Reach;
}

/** What a group goes by in its file. */
export interface GroupRef {
  readonly name: string;
  readonly id?: GroupId;
}

/** How much of the files the proposal is about. */
interface Reach {
  /** Every group that a sound file declares. */
  readonly declared: readonly GroupRef[];
  /** Those of them that were asked for. */
  readonly asked: readonly GroupRef[];
  /** Some file is not sound: what it declares is not known. */
  readonly unsound: boolean;
}

/** What the files ask for, before the guards judge it. Apply narrows it to what was approved, then lets them judge. */
export interface Proposal {
  readonly target: Target;
  readonly at: Instant;
  readonly scope: Scope;
  readonly rules: Rules;
  readonly groups: readonly ProposedGroup[];
  readonly reach: Reach;
  readonly upcoming: readonly UpcomingChange[];
  readonly findings: readonly Finding[];
}

export interface ProposedGroup {
  readonly declared: DeclaredGroup;
  readonly group: LiveGroup;
  /** Everyone who is in now: listed, or known to be in although Atlassian does not list them. */
  readonly members: ReadonlySet<AccountId>;
  /** Everyone whom the files want in, whether that can be done now or not. */
  readonly wanted: ReadonlySet<AccountId>;
  /** Those of them who are people: `atlassian` accounts, active or not. */
  readonly people: ReadonlySet<AccountId>;
  /** Accounts to be added that are known not to be people. */
  readonly nonPeople: ReadonlySet<AccountId>;
  /** In the order of everything. */
  readonly changes: readonly Change[];
  /** Emails that flow into the group and did not resolve. */
  readonly unresolved: readonly Email[];
  /** How many members Atlassian counts and does not list. */
  readonly unlisted: number;
  readonly licences: readonly Licence[];
}

/** What the guards go by. */
export interface Rules {
  readonly limits: RemovalLimits;
  /** Every consent on file; those that have expired count for nothing. */
  readonly consents: readonly Consent[];
  readonly unresolvedProtected: readonly Email[];
  readonly contradicted: ReadonlySet<AccountId>;
}
