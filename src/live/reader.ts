import { settleAll } from '../model/concurrency.ts';
import type { GroupRef } from '../model/group.ts';
import type { GroupLookup } from './find-groups.ts';
import type { AccountId, Email, GroupId } from '../model/ids.ts';
import type {
  Account,
  GroupReading,
  Identities,
  KnownGroup,
  Licence,
  LiveGroup,
} from '../model/live.ts';
import { type OnProgress, counter } from '../model/timing.ts';

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
  /** Finds the groups and lists each; the answers stand in the order of `wanted`. A group that can't be read stops only itself. */
  readGroups(
    wanted: readonly GroupRef[],
    onProgress?: OnProgress,
  ): Promise<readonly GroupReading[]>;
  /**
   * Lists one group again: to confirm writes, or to settle one whose answer was lost. `about`: how many members it is
   * likely to have by now, which saves round trips.
   */
  readGroup(group: LiveGroup, about?: number): Promise<GroupReading>;
  /** Finds the account behind each email, by what is known first and with the fewest requests after that. */
  identify(emails: readonly Email[], known: KnownAccounts): Promise<Identities>;
  /** Looks for the accounts with these ids, for those that nothing read so far has shown. */
  lookUp(ids: readonly AccountId[]): Promise<AccountLookup>;
  /**
   * The accounts that show these emails, of whatever type: to learn whether an email that is said to be somebody's is
   * shown by another. Hidden emails are found by nobody.
   */
  showing(emails: readonly Email[]): Promise<readonly Account[]>;
  /** The groups that someone is in, declared or not. Undefined where Atlassian does not say. */
  groupsOf(account: AccountId): Promise<readonly KnownGroup[] | undefined>;
  /** Whether someone is a member whom the listing does not show. Undefined where the API does not say. */
  isMember(group: LiveGroup, account: AccountId): Promise<boolean | undefined>;
  /** Which of the groups grant a product licence, where the API says so. Groups that grant none are left out. */
  licences(groups: readonly LiveGroup[]): Promise<ReadonlyMap<GroupId, readonly Licence[]>>;
}

export interface AccountLookup {
  readonly accounts: readonly Account[];
  /** Those that Atlassian says it does not know. Not those that it gave no answer about. */
  readonly missing: readonly AccountId[];
}

export interface KnownAccounts {
  /** `accounts.yaml`: it wins. */
  readonly mapped: ReadonlyMap<Email, AccountId>;
  /** Members of the groups that were read. */
  readonly read: Iterable<Account>;
}

/** Lists all groups that were found at once, each one time. The answers stand in the order given. */
export function listEachOnce<Group extends LiveGroup>(
  found: readonly GroupLookup<Group>[],
  list: (group: Group) => Promise<GroupReading>,
  onProgress: OnProgress = () => undefined,
): Promise<readonly GroupReading[]> {
  const count = counter('reading', found.filter(({ kind }) => kind === 'found').length, onProgress);
  const listed = new Map<GroupId, Promise<GroupReading>>();
  const read = async (one: GroupLookup<Group>): Promise<GroupReading> => {
    if (one.kind !== 'found') return one;
    const reading = listed.get(one.group.id) ?? list(one.group);
    listed.set(one.group.id, reading);
    return reading.finally(count);
  };
  return settleAll(found.map(read));
}
