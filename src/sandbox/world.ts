import { compareText } from '../model/change.ts';
import { groupKey, type GroupKey } from '../model/ids.ts';
import type { Seed, SeedAccount } from './seed.ts';

export interface WorldGroup {
  readonly id: string;
  readonly name: string;
}

/** How the memberships differ from the seed: account ids by group id. */
export interface Changes {
  readonly added: ReadonlyMap<string, ReadonlySet<string>>;
  readonly removed: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Listing {
  readonly members: readonly SeedAccount[];
  /** What Atlassian counts: suspended people too, whom it does not list. */
  readonly total: number;
}

export type AddOutcome = 'added' | 'already' | 'inactive';
export type RemoveOutcome = 'removed' | 'not-a-member';

/** The accounts, groups and memberships behind the sandbox's answers. Knows nothing of HTTP or files. */
export class World {
  readonly accounts: readonly SeedAccount[];
  readonly groups: readonly WorldGroup[];
  readonly #accounts: ReadonlyMap<string, SeedAccount>;
  readonly #groups: ReadonlyMap<string, WorldGroup>;
  readonly #groupsByName: ReadonlyMap<GroupKey, readonly WorldGroup[]>;
  readonly #seeded: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #added: Map<string, Set<string>>;
  readonly #removed: Map<string, Set<string>>;
  /** Listings by group and filter: paging through a large group sorts it once. */
  readonly #listings = new Map<string, Map<boolean, Listing>>();

  constructor(seed: Seed, changes?: Changes) {
    this.accounts = seed.accounts;
    this.groups = seed.groups.map(({ id, name }) => ({ id, name }));
    this.#accounts = new Map(seed.accounts.map((account) => [account.id, account]));
    this.#groups = new Map(this.groups.map((group) => [group.id, group]));
    this.#groupsByName = indexByName(this.groups);
    this.#seeded = new Map(seed.groups.map((group) => [group.id, new Set(group.members)]));
    this.#added = copy(changes?.added);
    this.#removed = copy(changes?.removed);
  }

  get changes(): Changes {
    return { added: this.#added, removed: this.#removed };
  }

  account(id: string): SeedAccount | undefined {
    return this.#accounts.get(id);
  }

  group(id: string): WorldGroup | undefined {
    return this.#groups.get(id);
  }

  /** Names compare case-insensitively; nothing keeps two groups from differing in case or blanks alone. */
  groupsNamed(name: string): readonly WorldGroup[] {
    return this.#groupsByName.get(groupKey(name)) ?? [];
  }

  isMember(group: WorldGroup, accountId: string): boolean {
    if (this.#added.get(group.id)?.has(accountId) === true) return true;
    if (this.#removed.get(group.id)?.has(accountId) === true) return false;
    return this.#seeded.get(group.id)?.has(accountId) === true;
  }

  size(group: WorldGroup): number {
    const countIn = (members: Changes['added']) => members.get(group.id)?.size ?? 0;
    return countIn(this.#seeded) + countIn(this.#added) - countIn(this.#removed);
  }

  memberIds(group: WorldGroup): readonly string[] {
    const seeded = [...(this.#seeded.get(group.id) ?? [])];
    const removed = this.#removed.get(group.id);
    const kept = removed === undefined ? seeded : seeded.filter((id) => !removed.has(id));
    return [...kept, ...(this.#added.get(group.id) ?? [])];
  }

  /** Ordered by name, so that pages fit together. Deactivated members only when asked for. */
  list(group: WorldGroup, includeInactive: boolean): Listing {
    const known = this.#listings.get(group.id) ?? new Map<boolean, Listing>();
    this.#listings.set(group.id, known);
    const listing = known.get(includeInactive) ?? this.#makeListing(group, includeInactive);
    known.set(includeInactive, listing);
    return listing;
  }

  groupsOf(accountId: string): readonly WorldGroup[] {
    return this.groups.filter((group) => this.isMember(group, accountId));
  }

  add(group: WorldGroup, account: SeedAccount): AddOutcome {
    if (this.isMember(group, account.id)) return 'already';
    if (!account.active) return 'inactive';
    this.setMember(group, account, true);
    return 'added';
  }

  remove(group: WorldGroup, account: SeedAccount): RemoveOutcome {
    if (!this.isMember(group, account.id)) return 'not-a-member';
    this.setMember(group, account, false);
    return 'removed';
  }

  /** Without the rules of `add` and `remove`: takes one of them back. */
  setMember(group: WorldGroup, account: SeedAccount, member: boolean): void {
    if (this.isMember(group, account.id) === member) return;
    const [from, to] = member ? [this.#removed, this.#added] : [this.#added, this.#removed];
    // What was undone stands on neither side, so that the differences from the seed stay few.
    if (from.get(group.id)?.delete(account.id) !== true) {
      to.set(group.id, (to.get(group.id) ?? new Set()).add(account.id));
    }
    this.#listings.delete(group.id);
  }

  #makeListing(group: WorldGroup, includeInactive: boolean): Listing {
    const counted = this.memberIds(group)
      .map((id) => this.#accounts.get(id))
      .filter((account) => account !== undefined)
      .filter((account) => account.active || includeInactive);
    const members = counted.filter((account) => account.suspended !== true);
    return { members: members.sort(compareAccounts), total: counted.length };
  }
}

function indexByName(groups: readonly WorldGroup[]): ReadonlyMap<GroupKey, readonly WorldGroup[]> {
  const index = new Map<GroupKey, WorldGroup[]>();
  for (const group of groups) {
    const key = groupKey(group.name);
    const sameName = index.get(key);
    if (sameName === undefined) index.set(key, [group]);
    else sameName.push(group);
  }
  return index;
}

function compareAccounts(a: SeedAccount, b: SeedAccount): number {
  return compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id);
}

function copy(
  changes: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Map<string, Set<string>> {
  return new Map([...changes].map(([groupId, accounts]) => [groupId, new Set(accounts)]));
}
