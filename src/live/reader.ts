import type { Identities } from '../model/identity.ts';
import type { AccountId, Email, GroupId } from '../model/ids.ts';
import type { Account, GroupReading, LiveGroup } from '../model/live.ts';

/** Reads Atlassian, whichever API it speaks. It has no way to write: planning receives nothing else. */
export interface Reader {
  /** The account behind the credentials. Throws an AppError when Atlassian does not take them. */
  self(): Promise<Account>;
  /** Finds the groups and lists each; the answers stand in the order asked. A group that can't be read stops only itself. */
  readGroups(wanted: readonly WantedGroup[]): Promise<readonly GroupReading[]>;
  /** Lists one group again: to confirm writes, or to settle one whose answer was lost. */
  readGroup(group: LiveGroup): Promise<GroupReading>;
  /** Finds the account behind each email, by what is known first and with the fewest requests after that. */
  identify(emails: readonly Email[], known: KnownAccounts): Promise<Identities>;
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
