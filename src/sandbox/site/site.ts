import { SandboxApiError } from '../http/api.ts';
import type { SeedAccount } from '../world/seed.ts';
import type { Store } from '../world/store.ts';
import type { World, WorldGroup } from '../world/world.ts';

/** What sites do now and then, and clients must live with. */
export interface SiteQuirks {
  /** `/group/member` answers 500 unless `startAt` and `maxResults` are given (JRACLOUD-69614). */
  readonly pagingRequired?: boolean;
  /** `/users/search` loses the last row of a page of less than 1000 (JRACLOUD-74454). */
  readonly lossyScan?: boolean;
  /** Groups, by id, that `/group/bulk` finds and `/group/member` does not, as it is with `atlassian-addons`. */
  readonly unlistable?: readonly string[];
  /** Accounts, by id, whose record is corrupted: each field holds a fallback value. */
  readonly corrupted?: readonly string[];
  /** `/groups/picker` does not say who manages a group. */
  readonly managementUntold?: boolean;
  /** `total` leaves suspended members out, as the listing does. */
  readonly uncounted?: boolean;
  /** The status of a refusal to change a synced group; 400 when absent. */
  readonly syncedRefusal?: 403;
  /** No header says that a login was refused where strangers are answered too. */
  readonly silentLogin?: boolean;
  /** The token's account may not write: 403 without a body. */
  readonly forbidWrites?: boolean;
  /** The token's account lacks "Browse users and groups": scans are refused, and searches find nobody. */
  readonly browseDenied?: boolean;
}

/** What the endpoints of the site API work on. */
export interface Site {
  readonly store: Store;
  /** The account behind the credentials. */
  readonly administrator: SeedAccount;
  /** Most members on a page of `/group/member`. */
  readonly pageCap: number;
  readonly quirks: SiteQuirks;
  /** Where this API's links begin: `http://127.0.0.1:PORT/rest/api/3`. */
  readonly base: string;
}

/** The sandbox is one tenant, always the same. */
export const cloudId = '5b6c7a0e-2f64-4c1d-9a37-e1f0c4d2b8a6';

/** By `groupId` or `groupname`, as the group calls name it. Throws a SandboxApiError: 400 or 404. */
export function siteGroupOf({ store }: Site, query: URLSearchParams): WorldGroup {
  const id = query.get('groupId') ?? '';
  const name = query.get('groupname') ?? query.get('groupName') ?? '';
  if (id !== '' && name !== '') {
    throw new SandboxApiError(400, 'Only one of groupname and groupId can be given.');
  }
  if (id === '' && name === '')
    throw new SandboxApiError(400, 'groupname or groupId must be given.');
  const world = store.shown();
  const group = id === '' ? pickNamed(world.groupsNamed(name), name) : world.group(id);
  if (group !== undefined) return group;
  if (id !== '') throw noSuchGroup(id);
  throw new SandboxApiError(404, `The group named '${name}' does not exist`);
}

export function noSuchGroup(id: string): SandboxApiError {
  return new SandboxApiError(404, `The group with id '${id}' does not exist`);
}

export const noSuchUser = 'Specified user does not exist or you do not have required permissions';

/** Throws a SandboxApiError: 400 for an id that is missing or too long, 404 for an unknown one. */
export function requestedAccount({ store }: Site, accountId: unknown): SeedAccount {
  if (typeof accountId !== 'string' || accountId === '') {
    throw new SandboxApiError(400, 'The accountId must be given.');
  }
  if (accountId.length > 128)
    throw new SandboxApiError(400, 'The accountId is longer than 128 characters.');
  const account = store.world.account(accountId);
  if (account !== undefined && isAtSite(store.world, account)) return account;
  throw new SandboxApiError(404, noSuchUser);
}

/** A site knows nobody whom no directory of the organization holds. */
export function isAtSite(world: World, account: SeedAccount): boolean {
  return world.directoriesOf(account).length > 0;
}

/** Of several names that differ in case or blanks alone, the one as written. */
function pickNamed(groups: readonly WorldGroup[], name: string): WorldGroup | undefined {
  return groups.find((group) => group.name === name) ?? groups[0];
}
