import { Refusal } from './answers.ts';
import type { SeedAccount } from './seed.ts';
import type { Store } from './store.ts';
import type { WorldGroup } from './world.ts';

/** What the endpoints of the site API work on. */
export interface Site {
  readonly store: Store;
  /** The account behind the credentials. */
  readonly administrator: SeedAccount;
  /** Most members on a page of `/group/member`. */
  readonly pageCap: number;
  /** Where this API's links begin: `http://127.0.0.1:PORT/rest/api/3`. */
  readonly base: string;
}

/** By `groupId` or `groupname`, as the group calls name it. Throws a Refusal: 400 or 404. */
export function askedGroup({ store }: Site, query: URLSearchParams): WorldGroup {
  const id = query.get('groupId') ?? '';
  const name = query.get('groupname') ?? query.get('groupName') ?? '';
  if (id !== '' && name !== '') {
    throw new Refusal(400, 'Only one of groupname and groupId can be given.');
  }
  if (id === '' && name === '') throw new Refusal(400, 'groupname or groupId must be given.');
  const group = id === '' ? pickNamed(store.world.groupsNamed(name), name) : store.world.group(id);
  if (group !== undefined) return group;
  throw new Refusal(
    404,
    id === ''
      ? `The group named '${name}' does not exist`
      : `The group with id '${id}' does not exist`,
  );
}

/** Throws a Refusal: 400 for an id that is missing or too long, 404 for an unknown one. */
export function askedAccount({ store }: Site, accountId: unknown): SeedAccount {
  if (typeof accountId !== 'string' || accountId === '') {
    throw new Refusal(400, 'The accountId must be given.');
  }
  if (accountId.length > 128)
    throw new Refusal(400, 'The accountId is longer than 128 characters.');
  const account = store.world.account(accountId);
  if (account !== undefined) return account;
  throw new Refusal(404, 'Specified user does not exist or you do not have required permissions');
}

/** Of several names that differ in case or blanks alone, the one as written. */
function pickNamed(groups: readonly WorldGroup[], name: string): WorldGroup | undefined {
  return groups.find((group) => group.name === name) ?? groups[0];
}
