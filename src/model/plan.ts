import type { Change, NamedChange } from './change.ts';
import type { Mode, Target } from './declared.ts';
import type { GuardName } from './finding-codes.ts';
import type { Finding } from './finding.ts';
import type { Email, GroupId } from './ids.ts';
import type { Licence } from './live.ts';

export const planVersion = 2;

/** The changes that turn live into desired, plus findings. What is printed, saved, digested and applied is this one value. */
export interface Plan {
  readonly version: typeof planVersion;
  /** sha256, in hex, over version, target, scope, and the sorted (group, action, account) of changes, noop, upcoming and pending. */
  readonly digest: string;
  readonly target: Target;
  /** RFC 3339: the instant that decided every date. */
  readonly at: string;
  /** The commits of the base and the proposal, and the pull request that holds it. */
  readonly source?: PlanSource;
  /** Its pull request, once that is merged. Outside the digest: `ci approved` writes it. */
  readonly merged?: MergedProposal;
  /** Of an approved plan, what does not count as approved any more. Outside the digest: `ci approved` writes it. */
  readonly ended?: readonly NamedChange[];
  /** Everything declared, or the ids of the requested groups. */
  readonly scope: Scope;
  readonly changes: readonly Change[];
  /** What the proposal wants unlike its base, and live shows already: approved with the rest, in case live moves before apply. */
  readonly noop: readonly Change[];
  /** What a guard withholds: removals, and the adds of accounts whose identity is in doubt. */
  readonly withheld: readonly Withheld[];
  /** Changes that the base already wants. */
  readonly drift: readonly Drift[];
  /** Adds of people whose account has yet to appear. */
  readonly pending: readonly PendingChange[];
  readonly upcoming: readonly UpcomingChange[];
  readonly groups: readonly PlannedGroup[];
  /** The files that the proposal changes. */
  readonly files: readonly PlannedFile[];
  /** The folder of the files, as the repository names it, without a slash at its end. */
  readonly folder: string;
  /** How many approvals the base asks for. Only with a base. */
  readonly approvals?: number;
  /** The one consent that would release every removal that a limit withholds. */
  readonly consentNeeded?: ConsentNeeded;
  /** The consents that hold at `at`. */
  readonly consents: readonly PlannedConsent[];
  readonly findings: readonly Finding[];
}

export interface PlanSource {
  readonly base: string;
  readonly head: string;
  readonly pull?: number;
}

/** A merged pull request, and who approved what it does. */
export interface MergedProposal {
  readonly pull: number;
  readonly title?: string;
  /** The login of whoever merged it. */
  readonly mergedBy?: string;
  /** RFC 3339. */
  readonly mergedAt: string;
  /** The merge commit. */
  readonly commit: string;
  /** The files that the merge changed beyond what the approved plan shows. */
  readonly beyond?: readonly string[];
  readonly approvals: readonly ProposalApproval[];
}

export interface ProposalApproval {
  /** The login of the approver. */
  readonly by: string;
  /** RFC 3339. */
  readonly at: string;
  /** Of the plan that was approved. */
  readonly digest: string;
  /** The head that it was given for. */
  readonly commit: string;
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

export interface PlannedFile {
  /** With the folder before it. */
  readonly path: string;
  readonly status: 'added' | 'changed' | 'renamed' | 'deleted';
  /** The label of the group that it declares, or declared. */
  readonly group?: string;
  /** Of a renamed file: where it was. */
  readonly from?: string;
  /** Who approves the change: the owners that the base names, so that a proposal can't choose them. */
  readonly owners: readonly string[];
  /** sha256, in hex, of everything in the file but who is a member, where that differs from the base. */
  readonly settings?: string;
}

export interface PlannedGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly mode: Mode;
  /** People: listed `atlassian` accounts, active or not. */
  readonly before: number;
  readonly after: number;
  readonly file: string;
  /** Who approves its changes: its own owners, else those of rollcall.yaml; with a base, as the base has them. */
  readonly owners: readonly string[];
  /** What an add can cost: the products that the group grants, where Atlassian says so. */
  readonly licences?: readonly Licence[];
}

/** Ceilings by the label of a group, as consents.yaml has them. */
export interface ConsentNeeded {
  readonly removals?: Readonly<Record<string, number>>;
  readonly total?: number;
}

export interface PlannedConsent {
  readonly because: string;
  readonly until: string;
  readonly removals: Readonly<Record<string, number>>;
  readonly total?: number;
  /** Labels of groups whose drift the proposal that brings the consent carries out. */
  readonly drift?: readonly string[];
  readonly file: string;
  readonly line: number;
}
