import type { AccountId, Email, GroupId } from './ids.ts';

/** What Atlassian reports now. */
export interface Live {
  /** The account that runs the tool: never removed by it. Absent where the credentials belong to no account. */
  readonly self?: Account;
  /** By the declared group's file. */
  readonly groups: ReadonlyMap<string, GroupReading>;
}

export interface LiveGroup {
  readonly id: GroupId;
  readonly name: string;
}

/** A group of a list of all groups. */
export interface KnownGroup extends LiveGroup {
  /** Its members come from an identity provider. Absent where the API does not say. */
  readonly synced?: boolean;
}

/** `atlassian` is a person; apps, and customers of a service desk, have accounts too. */
export type AccountType = 'atlassian' | 'app' | 'customer' | 'unknown';

/** Only an `active` account can be added to a group; the others may well be members still. */
export type AccountStatus = 'active' | 'deactivated' | 'suspended' | 'not-in-directory';

/** What is so of an account that is not active, after "the account". */
export const inactiveWords: Readonly<Record<Exclude<AccountStatus, 'active'>, string>> = {
  deactivated: 'is deactivated',
  suspended: 'is suspended',
  'not-in-directory': 'is not in the directory of the group',
};

export interface Account {
  readonly id: AccountId;
  readonly type: AccountType;
  readonly status: AccountStatus;
  readonly name: string;
  /** Absent when the person hides it, from administrators too. */
  readonly email?: Email;
}

/**
 * Whether an account is a person's: the only kind that an email can mean. Apps, and customers who know a service desk
 * alone, may show the email of a person too.
 */
export function isPerson({ type }: Pick<Account, 'type'>): boolean {
  return type === 'atlassian';
}

/** A product that a group's members may use. */
export interface Licence {
  /** As Atlassian names it: `Jira`. */
  readonly product: string;
  /** Absent when the API does not say, or there is no limit. */
  readonly seats?: { readonly used: number; readonly limit: number };
}

/** What was looked up about the changes of a plan, once it was known which they are. */
export interface AddFacts {
  /** The accounts that nothing else had shown. */
  readonly accounts: readonly Account[];
  /** Ids of accounts that Atlassian does not know. */
  readonly missing: ReadonlySet<AccountId>;
  /** Members whom the listing of their group does not show. */
  readonly unlisted: ReadonlyMap<GroupId, ReadonlySet<AccountId>>;
  /** The same, of whom an approved plan removes: members, or not known not to be. */
  readonly unlistedLeaving?: ReadonlyMap<GroupId, ReadonlySet<AccountId>>;
  readonly licences: ReadonlyMap<GroupId, readonly Licence[]>;
}

declare const complete: unique symbol;

/** All members of a group: the last page was reached and nothing was left out. Only the pager in `live/` makes one. */
export interface CompleteListing {
  readonly [complete]: true;
  readonly members: readonly Account[];
  /** Members that Atlassian counts and twice did not list: apps, suspended people. */
  readonly unlisted: number;
}

export interface NotFound {
  readonly kind: 'not-found';
  /** What was perhaps meant: groups of almost that name; of an id that is gone, those of the very name. */
  readonly near: readonly LiveGroup[];
}

/** One declared group, as found and read; or why it was not. Never "nobody" without an answer. */
export type GroupReading =
  | {
      readonly kind: 'listed';
      readonly group: LiveGroup;
      readonly listing: CompleteListing;
      /** Its members come from an identity provider: out of scope. Absent where the API does not say. */
      readonly synced?: boolean;
    }
  | NotFound
  /** Several groups answer to the name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly LiveGroup[] }
  | {
      readonly kind: 'unreadable';
      readonly group: LiveGroup;
      readonly code: 'group-unreadable' | 'listing-incomplete' | 'listing-moved';
      readonly why: string;
    };

/** What became of an email. Never guessed: anything but `resolved` freezes removals and is reported. */
export type Resolution =
  | { readonly kind: 'resolved'; readonly id: AccountId }
  /** No person shows it, and none hides their email. */
  | ({ readonly kind: 'absent' } & Unseen)
  /** No person shows it, but some hide theirs. */
  | ({ readonly kind: 'hidden' } & Unseen)
  /** Nobody that was read shows it, and the directory could not be asked: it was refused, or broke off. */
  | { readonly kind: 'unanswered' }
  /** Several people show it. */
  | { readonly kind: 'ambiguous'; readonly accounts: readonly Account[] };

/** What was seen in place of the person who was looked for. */
interface Unseen {
  readonly nearest: readonly Email[];
  /** Accounts that show the email, and are nobody's of its own: of apps and customers. */
  readonly others: readonly Account[];
}

export interface Identities {
  readonly byEmail: ReadonlyMap<Email, Resolution>;
  /** Every account that was read on the way: names and emails for people to read. */
  readonly accounts: ReadonlyMap<AccountId, Account>;
  /** What `accounts.yaml` says and Atlassian denies. */
  readonly contradictions: readonly Contradiction[];
}

/** `accounts.yaml` gives an email to an account, and Atlassian shows it on another, or another email on that one. */
export interface Contradiction {
  readonly email: Email;
  readonly mapped: AccountId;
  readonly live: AccountId;
  /** What the mapped account shows, when it is its own email that differs. */
  readonly shows?: Email;
}
