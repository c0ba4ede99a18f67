import type { Result } from './app-error.ts';
import type { UserRef } from './declared.ts';
import type { Account } from './live.ts';

/** What inspecting the target has found. Facts and no judgement; reading alone. */
export type TargetFacts = SiteFacts | OrganizationFacts;

interface CommonFacts {
  /** Who answers, as errors name it: `banc.atlassian.net`. */
  readonly host: string;
  /** The groups of the files, or the first ones of the target where the files have none. */
  readonly groups: Result<GroupFacts>;
  /** One of these groups, and how many members Atlassian counts in it. */
  readonly members: Result<{ readonly group: string; readonly count?: number }>;
  readonly people: Result<readonly PersonLookup[]>;
}

export interface SiteFacts extends CommonFacts {
  readonly kind: 'site';
  /** Reached through Atlassian's gateway, as tokens with scopes are. */
  readonly scoped: boolean;
  readonly account: Result<Account>;
  readonly permissions: Result<Permissions>;
  /** The names of the groups that the account is in. */
  readonly memberOf: Result<readonly string[]>;
}

/** Global permissions of Jira. */
export interface Permissions {
  readonly administer: boolean;
  readonly browseUsers: boolean;
}

export interface OrganizationFacts extends CommonFacts {
  readonly kind: 'organization';
  readonly directory: Result<{ readonly id: string; readonly name: string; readonly of: number }>;
  /** A key with scopes can't list organizations. */
  readonly keyHasScopes: Result<boolean>;
}

export interface GroupFacts {
  /** How many were asked for; 0 where the first ones of the target were. */
  readonly requested: number;
  readonly found: readonly string[];
  readonly notFound: readonly string[];
  /** Names that several groups answer to. */
  readonly ambiguous: readonly string[];
  /** Of those found, the ones whose members can't be changed here. */
  readonly synced: readonly string[];
}

/** Somebody whom the files name, and what to look for. */
export interface WantedPerson {
  /** As the file names them. */
  readonly named: string;
  readonly user: UserRef;
}

export interface PersonLookup {
  readonly named: string;
  readonly found: 'found' | 'not-found' | 'not-known';
}

/** What the requests of an inspection have in common. */
export interface Traffic {
  readonly requests: number;
  readonly answers: number;
  /** From sending to the whole answer, in the median of the answers, in milliseconds. */
  readonly medianMs?: number;
  /** By how much this machine's clock is ahead of the server's, at the least, in milliseconds; behind when negative. */
  readonly clockAheadMs?: number;
  /** The answer that left the smallest share of its limit. */
  readonly tightest?: { readonly limit: number; readonly remaining: number };
  /** An answer said that less than a fifth is left. */
  readonly nearLimit: boolean;
  /** How many were answered with 429. */
  readonly throttled: number;
}
