import { describe, expect, it } from 'vitest';
import { account, engineering } from '../beans.ts';
import { openScriptedOrganization } from '../open-scripted-organization.ts';
import {
  cursorOf,
  cursorPage,
  jsonOf,
  orgGroup,
  orgUser,
  orgUsers,
} from '../organization-beans.ts';
import type { Scripted, Seen } from '../scripted-server.ts';

/** Reads a group that Atlassian says has so many members; `users` answers each search for them. */
async function read(
  count: number | ((requests: number) => number) | undefined,
  users: (seen: Seen, requests: number) => Scripted,
) {
  let counted = 0;
  let listed = 0;
  const organization = await openScriptedOrganization((seen) => {
    if (seen.path.endsWith('/groups/search')) {
      const said = typeof count === 'function' ? count(++counted) : count;
      return cursorPage([orgGroup('g-1', 'Engineering', said)], seen);
    }
    return seen.path.endsWith('/users/search') ? users(seen, ++listed) : undefined;
  });
  const reading = await organization.reader.readGroup(engineering);
  const requests = organization.seen.filter(({ path }) => path.endsWith('/users/search'));
  return { reading, requests };
}

const page = (rows: readonly unknown[], next: unknown = null): Scripted => ({
  json: { data: rows, links: { next } },
});

const numbers = (count: number) => Array.from({ length: count }, (_, index) => account(index + 1));

describe('a listing of an organization is complete or nothing is built on it (promise 3)', () => {
  it('goes from cursor to cursor until there is none', async () => {
    const { reading, requests } = await read(250, (seen) => cursorPage(orgUsers(250), seen));
    expect(reading).toEqual({
      kind: 'listed',
      group: engineering,
      listing: { members: numbers(250), unlisted: 0 },
      synced: false,
    });
    expect(requests.map(cursorOf)).toEqual([undefined, '100', '200']);
    expect(new Set(requests.map((seen) => JSON.stringify(jsonOf(seen)['groupIds'])))).toEqual(
      new Set(['["g-1"]']),
    );
  });

  it.each([
    'https://api.atlassian.com/admin/v2/orgs/o-1/directories/d-1/users?cursor=2%3D',
    '/v2/orgs/o-1/directories/d-1/users?limit=100&cursor=2%3D',
    'https://elsewhere.test/?cursor=2%3D',
  ])('takes the cursor out of an address, and does not call it: %s', async (next) => {
    const { reading, requests } = await read(2, (seen) =>
      cursorOf(seen) === undefined ? page([orgUser(1)], next) : page([orgUser(2)]),
    );
    expect(reading).toMatchObject({ kind: 'listed', listing: { members: numbers(2) } });
    expect(requests.map(cursorOf)).toEqual([undefined, '2=']);
  });

  it('counts and reads again when someone comes twice', async () => {
    const { reading } = await read(
      (requests) => requests + 1,
      (_, requests) => page(requests === 1 ? [orgUser(1), orgUser(1)] : orgUsers(3)),
    );
    expect(reading).toMatchObject({ kind: 'listed', listing: { members: numbers(3) } });
  });

  it('reports how many members are counted and not listed, after two equal readings', async () => {
    const { reading, requests } = await read(7, () => page(orgUsers(5)));
    expect(reading).toMatchObject({ kind: 'listed', listing: { unlisted: 2 } });
    expect(requests).toHaveLength(2);
  });

  it('believes two equal readings where Atlassian does not count', async () => {
    const { reading, requests } = await read(undefined, () => page(orgUsers(5)));
    expect(reading).toMatchObject({
      kind: 'listed',
      listing: { members: numbers(5), unlisted: 0 },
    });
    expect(requests).toHaveLength(2);
  });

  it('does not believe readings that differ where Atlassian does not count', async () => {
    const { reading } = await read(undefined, (_, requests) => page([orgUser(requests)]));
    expect(reading).toMatchObject({
      kind: 'unreadable',
      code: 'listing-moved',
      group: engineering,
    });
  });

  it.each([
    ['a cursor comes twice', () => page([orgUser(1)], 'again'), 'group-unreadable'],
    ['there is no way on', () => page([orgUser(1)], '/users?page=2'), 'group-unreadable'],
    ['a row is corrupted', () => page([orgUser(1, { accountId: 'unknown' })]), 'group-unreadable'],
    [
      'a row has no status',
      () => page([{ ...orgUser(1), status: null, accountStatus: null, membershipStatus: null }]),
      'group-unreadable',
    ],
    ['the answer is no page', () => ({ json: {} }), 'group-unreadable'],
    ['it is refused', () => ({ status: 403, text: '' }), 'group-unreadable'],
    ['nobody is listed', () => page([]), 'listing-incomplete'],
    ['it goes on moving', (_, requests) => page([orgUser(requests)]), 'listing-moved'],
  ] satisfies [string, (seen: Seen, requests: number) => Scripted, string][])(
    'is left alone when %s',
    async (_what, users, code) => {
      const { reading } = await read(4, users);
      expect(reading).toMatchObject({ kind: 'unreadable', code, group: engineering });
    },
  );

  it('is left alone when the group can not be found again', async () => {
    const { reader } = await openScriptedOrganization((seen) =>
      seen.path.endsWith('/groups/search') ? { status: 403, text: '' } : undefined,
    );
    expect(await reader.readGroup(engineering)).toMatchObject({
      kind: 'unreadable',
      why: 'Atlassian answered 403.',
    });
  });

  it('never takes a group that is gone for one of nobody', async () => {
    const { reader } = await openScriptedOrganization((seen) =>
      seen.path.endsWith('/search') ? page([]) : undefined,
    );
    expect(await reader.readGroup(engineering)).toMatchObject({ kind: 'unreadable' });
  });

  it.each([
    [{}, 'active'],
    [{ accountStatus: 'inactive' }, 'deactivated'],
    [{ accountStatus: 'closed' }, 'deactivated'],
    [{ status: 'for_deletion' }, 'deactivated'],
    [{ membershipStatus: 'suspended' }, 'suspended'],
    [{ status: 'suspended', accountStatus: null, membershipStatus: null }, 'suspended'],
    [{ status: 'not_invited' }, 'not-in-directory'],
    [{ membershipStatus: 'no_membership', accountStatus: 'inactive' }, 'deactivated'],
    [{ status: 'a word of tomorrow' }, 'active'],
  ])('reads the status of an account: %j is %s', async (differences, status) => {
    const { reading } = await read(1, () => page([orgUser(1, differences)]));
    expect(reading).toMatchObject({ listing: { members: [{ status }] } });
  });
});
