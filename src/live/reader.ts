import type { Identities } from '../model/identity.ts';
import type { AccountId, Email, GroupId } from '../model/ids.ts';
import type { OnProgress } from '../model/progress.ts';
import type { Account, GroupReading, KnownGroup, Licence, LiveGroup } from '../model/live.ts';

/** Reads Atlassian, whichever API it speaks. It has no way to write: planning receives nothing else. */
export interface Reader {
  /**
   * The account behind the credentials; undefined when they belong to none, as an organization's API key does.
   * Throws an AppError when Atlassian does not take them.
   */
  self(): Promise<Account | undefined>;
  /**
   * Every group of the target, in the order of the answers: the last page was reached, and nothing is there twice.
   * Throws an AppError when they can't be listed completely.
   */
  groups(): Promise<readonly KnownGroup[]>;
  /** Finds the groups and lists each; the answers stand in the order asked. A group that can't be read stops only itself. */
  readGroups(
    wanted: readonly WantedGroup[],
    onProgress?: OnProgress,
  ): Promise<readonly GroupReading[]>;
  /** Lists one group again: to confirm writes, or to settle one whose answer was lost. */
  readGroup(group: LiveGroup): Promise<GroupReading>;
  /** Finds the account behind each email, by what is known first and with the fewest requests after that. */
  identify(emails: readonly Email[], known: KnownAccounts): Promise<Identities>;
  /** Looks for the accounts with these ids, for those that nothing read so far has shown. */
  lookUp(ids: readonly AccountId[]): Promise<LookedUp>;
  /** Whether someone is a member whom the listing does not show. Undefined where the API does not tell. */
  isMember(group: LiveGroup, account: AccountId): Promise<boolean | undefined>;
  /** Which of the groups grant a product licence, where the API tells. Groups that grant none are left out. */
  licences(groups: readonly LiveGroup[]): Promise<ReadonlyMap<GroupId, readonly Licence[]>>;
}

export interface LookedUp {
  readonly accounts: readonly Account[];
  /** Those that Atlassian was asked for, and does not know. Not those that it gave no answer about. */
  readonly missing: readonly AccountId[];
}

export interface WantedGroup {
  readonly name: string;
  /** When given, the group is found by it, and `name` is a label. */
  readonly id?: GroupId;
}

export interface KnownAccounts {
  /** `accounts.yaml`: it wins. */
  readonly mapped: ReadonlyMap<Email, AccountId>;
  /** Members of the groups that were read. */
  readonly read: Iterable<Account>;
}
