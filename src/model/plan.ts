import type { Change } from './change.ts';
import type { Mode, Target } from './declared.ts';
import type { GuardName } from './finding-codes.ts';
import type { Finding } from './finding.ts';
import type { Email, GroupId } from './ids.ts';
import type { Licence } from './live.ts';

export const planVersion = 1;

/** The changes that turn live into desired, plus findings. What is printed, saved, digested and applied is this one value. */
export interface Plan {
  readonly version: typeof planVersion;
  /** sha256, in hex, over version, target, scope, and the sorted (group, action, account) of changes, upcoming and pending. */
  readonly digest: string;
  readonly target: Target;
  /** RFC 3339: the instant that decided every date. */
  readonly at: string;
  /** The commits of the base and the proposal, and the pull request that holds it. */
  readonly source?: PlanSource;
  /** Everything declared, or the ids of the groups that were asked for. */
  readonly scope: Scope;
  readonly changes: readonly Change[];
  /** What a guard holds back: removals, and the adds of accounts whose identity is in doubt. */
  readonly withheld: readonly Withheld[];
  /** Changes that the base already wants. */
  readonly drift: readonly Drift[];
  /** Adds of people whose account has yet to appear. */
  readonly pending: readonly PendingChange[];
  readonly upcoming: readonly UpcomingChange[];
  readonly groups: readonly PlannedGroup[];
  /** The consents that hold at `at`. */
  readonly consents: readonly PlannedConsent[];
  readonly findings: readonly Finding[];
}

export interface PlanSource {
  readonly base: string;
  readonly head: string;
  readonly pull?: number;
}

export type Scope = 'all' | readonly GroupId[];

export interface Withheld extends Change {
  readonly guard: GuardName;
}

/** A change that the base already wants; with the guard that holds it back there, if one does. */
export interface Drift extends Change {
  readonly guard?: GuardName;
  /** A merged file dated it, and its time has come: `apply --due` carries it out. */
  readonly due?: true;
}

/** Until the account exists, its email stands for its id. */
export interface PendingChange extends Omit<Change, 'account'> {
  readonly action: 'add';
  readonly account: { readonly id: Email; readonly email: Email };
}

export interface UpcomingChange extends Change {
  /** RFC 3339: when it becomes due. */
  readonly on: string;
}

export interface PlannedGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly mode: Mode;
  /** People: listed `atlassian` accounts, active or not. */
  readonly before: number;
  readonly after: number;
  readonly file: string;
  /** Who approves its changes: its own owners, else those of rollcall.yaml. */
  readonly owners: readonly string[];
  /** What an add can cost: the products that the group grants, where Atlassian tells. */
  readonly licences?: readonly Licence[];
}

export interface PlannedConsent {
  readonly because: string;
  readonly until: string;
  readonly removals: Readonly<Record<string, number>>;
  readonly total?: number;
  readonly file: string;
  readonly line: number;
}
