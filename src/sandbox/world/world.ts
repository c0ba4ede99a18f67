import { compareText } from '../../model/change.ts';
import { given, groupBy } from '../../model/objects.ts';
import {
  type Seed,
  type SeedAccount,
  type SeedDirectory,
  type SeedGroup,
  type SeedLicence,
  defaultDirectory,
} from './seed.ts';

/** A group as the seed describes it, its defaults filled in. */
export type WorldGroup = Required<Omit<SeedGroup, 'members'>>;

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

/**
 * Whom a listing shows. The site lists `active` people and apps, and deactivated ones too on request (`all`);
 * the organization lists `people`, deactivated ones among them, and no apps. Nobody lists the suspended.
 */
export type Audience = 'active' | 'all' | 'people';

export type AddOutcome = 'added' | 'already' | 'inactive' | 'synced' | 'outside' | 'no-seat';

export type RemoveOutcome = 'removed' | 'not-a-member' | 'synced';

/** The accounts, groups and memberships behind the sandbox's answers. Knows nothing of HTTP or files. */
export class World {
  readonly accounts: readonly SeedAccount[];
  readonly people: People;
  readonly groups: readonly WorldGroup[];
  readonly directories: readonly SeedDirectory[];
  readonly licences: readonly SeedLicence[];
  readonly #accounts: ReadonlyMap<string, SeedAccount>;
  readonly #groups: ReadonlyMap<string, WorldGroup>;
  readonly #groupsByName: ReadonlyMap<string, readonly WorldGroup[]>;
  readonly #seeded: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #added: Map<string, Set<string>>;
  readonly #removed: Map<string, Set<string>>;
  /** Listings by group and filter: paging through a large group sorts it once. */
  readonly #listings = new Map<string, Map<Audience, Listing>>();

  constructor(seed: Seed, changes?: Changes) {
    this.accounts = seed.accounts;
    this.people = new People(seed.accounts);
    this.directories = seed.directories ?? [defaultDirectory];
    this.licences = seed.licences ?? [];
    this.groups = seed.groups.map((group) => ({
      id: group.id,
      name: group.name,
      description: group.description ?? '',
      directory: group.directory ?? this.#firstDirectory,
      managedBy: group.managedBy ?? 'admins',
      externalSynced: group.externalSynced ?? false,
      modifiable: group.modifiable ?? true,
    }));
    this.#accounts = new Map(seed.accounts.map((account) => [account.id, account]));
    this.#groups = new Map(this.groups.map((group) => [group.id, group]));
    this.#groupsByName = groupBy(this.groups, ({ name }) => nameKey(name));
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
    return this.#groupsByName.get(nameKey(name)) ?? [];
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

  /** Ordered by name, so that pages fit together. */
  list(group: WorldGroup, audience: Audience): Listing {
    const known = this.#listings.get(group.id) ?? new Map<Audience, Listing>();
    this.#listings.set(group.id, known);
    const listing = known.get(audience) ?? this.#makeListing(group, audience);
    known.set(audience, listing);
    return listing;
  }

  /** Nowhere for an account that was never invited. */
  directoriesOf(account: SeedAccount): readonly string[] {
    return account.directories ?? [this.#firstDirectory];
  }

  groupsOf(accountId: string): readonly WorldGroup[] {
    return this.groups.filter((group) => this.isMember(group, accountId));
  }

  add(group: WorldGroup, account: SeedAccount): AddOutcome {
    if (isSynced(group)) return 'synced';
    if (!this.directoriesOf(account).includes(group.directory)) return 'outside';
    if (this.isMember(group, account.id)) return 'already';
    if (!account.active || account.suspended === true) return 'inactive';
    if (lacksSeat(this, group, account.id)) return 'no-seat';
    this.setMember(group, account, true);
    return 'added';
  }

  remove(group: WorldGroup, account: SeedAccount): RemoveOutcome {
    if (isSynced(group)) return 'synced';
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

  get #firstDirectory(): string {
    return this.directories[0]?.id ?? defaultDirectory.id;
  }

  #makeListing(group: WorldGroup, audience: Audience): Listing {
    const counted = this.memberIds(group)
      .map((id) => this.#accounts.get(id))
      .filter((account) => account !== undefined)
      .filter((account) => account.active || audience !== 'active');
    const members = counted.filter(
      ({ suspended, type }) =>
        suspended !== true && (audience !== 'people' || type === 'atlassian'),
    );
    return { members: members.sort(compareByName), total: counted.length };
  }
}

/** What Atlassian compares names by. Accents and blanks that look the same are not the same to it. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** How the three signs combine on real groups is not documented: any of them counts. */
export function isSynced({ externalSynced, managedBy, modifiable }: WorldGroup): boolean {
  return externalSynced || managedBy === 'external' || !modifiable;
}

function copy(
  changes: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Map<string, Set<string>> {
  return new Map([...changes].map(([groupId, accounts]) => [groupId, new Set(accounts)]));
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** All accounts, kept ready for whoever reads page after page: tens of thousands are put in order once. */
export class People {
  readonly #accounts: readonly SeedAccount[];
  #inOrder: readonly SeedAccount[] | undefined;
  #byEmail: ReadonlyMap<string, readonly SeedAccount[]> | undefined;

  constructor(accounts: readonly SeedAccount[]) {
    this.#accounts = accounts;
  }

  /** By name, as listings are. */
  get inOrder(): readonly SeedAccount[] {
    return (this.#inOrder ??= [...this.#accounts].sort(compareByName));
  }

  /** Whether they show it or not. */
  withEmail(email: string): readonly SeedAccount[] {
    this.#byEmail ??= groupBy(this.#accounts, (account) => account.email?.toLowerCase() ?? '');
    return this.#byEmail.get(email.toLowerCase()) ?? [];
  }
}

/** The order of every list: by name, in any case. */
export function compareByName(a: Named, b: Named): number {
  return compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id);
}

export interface SeatCount {
  readonly used: number;
  /** Absent when there is no limit. */
  readonly limit?: number;
}

export function seatsOf(world: World, licence: SeedLicence): SeatCount {
  const used = holders(world, licence).size;
  return given({ used, limit: licence.seats });
}

export function licencesOf(world: World, group: WorldGroup): readonly SeedLicence[] {
  return world.licences.filter((licence) => licence.groups.includes(group.id));
}

/** Whether the add of someone would take a seat that no product has left: who holds one already takes no other. */
function lacksSeat(world: World, group: WorldGroup, accountId: string): boolean {
  if (!takesSeat(world, accountId)) return false;
  return licencesOf(world, group).some((licence) => {
    if (licence.seats === undefined) return false;
    const held = holders(world, licence);
    return !held.has(accountId) && held.size >= licence.seats;
  });
}

function holders(world: World, licence: SeedLicence): ReadonlySet<string> {
  const ids = licence.groups.flatMap((id) => {
    const group = world.group(id);
    return group === undefined ? [] : world.memberIds(group);
  });
  return new Set(ids.filter((id) => takesSeat(world, id)));
}

function takesSeat(world: World, accountId: string): boolean {
  const account = world.account(accountId);
  return account?.type === 'atlassian' && account.active && account.suspended !== true;
}
