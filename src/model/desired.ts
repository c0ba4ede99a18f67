import type { Because } from './change.ts';
import type { DeclaredGroup, IgnoredFile } from './declared.ts';
import type { Finding, Place } from './finding.ts';
import type { AccountId, Email } from './ids.ts';
import type { Instant } from './instant.ts';

/** The memberships that the declarations mean at one instant, each with its provenance. */
export interface Desired {
  readonly at: Instant;
  readonly groups: readonly DesiredGroup[];
  /** Accounts that no plan removes from anything. */
  readonly protected: ReadonlySet<AccountId>;
  /** Emails of `protect.accounts` that did not resolve: while there are any, nobody is removed from anything. */
  readonly unresolvedProtected: readonly Email[];
  /** Accounts that `accounts.yaml` and Atlassian disagree about: nothing is changed for them. */
  readonly contradicted: ReadonlySet<AccountId>;
  /** Accounts that show another email than `accounts.yaml` gives them. What rests on the account id alone goes on. */
  readonly readdressed: Readdressed;
  /** Who leaves, or has left, every declared group. */
  readonly leavers: ReadonlyMap<AccountId, Leaving>;
  /** Groups that are left out: two lines of their files, or of files that they include, turn out to name one account. */
  readonly contradictory: readonly IgnoredFile[];
  readonly findings: readonly Finding[];
}

export interface DesiredGroup {
  readonly declared: DeclaredGroup;
  /** Who is in, and why. Leavers are in until their day. */
  readonly members: ReadonlyMap<AccountId, Because>;
  /** Who is out by name, whatever the mode: `absent`, or an ended date. */
  readonly out: ReadonlyMap<AccountId, Because>;
  /** Members whom no line of the group's own file names. */
  readonly inherited: ReadonlySet<AccountId>;
  /** Emails that flow into the group and did not resolve: they freeze its removals. */
  readonly unresolved: readonly Email[];
  /** People whose account has yet to appear. */
  readonly pending: readonly PendingMembership[];
  /** Emails of an `except` or `absent` that did not resolve, here or where a `group:` leads: an inherited member may be meant. */
  readonly unresolvedExcept: readonly Email[];
  /** Dates that have yet to come. */
  readonly upcoming: readonly UpcomingMembership[];
}

interface PendingMembership {
  readonly email: Email;
  readonly because: Because;
  /** Absent where it has no end. */
  readonly until?: Instant;
}

/** The day on which someone leaves every declared group. */
export interface Leaving {
  readonly on: Instant;
  readonly because: Because;
  /** Some line still brings them in, were it not for their leaving. */
  readonly named: boolean;
  readonly place: Place;
}

export interface UpcomingMembership {
  readonly action: 'add' | 'remove';
  readonly account: AccountId;
  readonly on: Instant;
  readonly because: Because;
}

export interface Readdressed {
  readonly accounts: ReadonlySet<AccountId>;
  /** Lines that name one of them by the email of `accounts.yaml`, as {@link lineKey} has them. */
  readonly lines: ReadonlySet<string>;
}

export function lineKey({ file, line }: Pick<Because, 'file' | 'line'>): string {
  return `${file ?? ''}:${line ?? ''}`;
}
