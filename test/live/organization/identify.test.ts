import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/model/live.ts';
import { account, accountId, address } from '../beans.ts';
import { openScriptedOrganization } from '../open-scripted-organization.ts';
import { askedFor, cursorPage, orgUser, orgUsers } from '../organization-beans.ts';
import type { Scripted, Seen } from '../scripted-server.ts';

type Person = ReturnType<typeof orgUser>;

/** These people are in the directory, and the others in the organization; `override` answers first. */
async function organizationOf(
  people: readonly Person[],
  {
    others = [],
    override = () => undefined,
  }: { others?: readonly Person[]; override?: (seen: Seen) => Scripted | undefined } = {},
) {
  const organization = await openScriptedOrganization((seen) => {
    const other = override(seen);
    if (other !== undefined || !seen.path.includes('/users')) return other;
    const everyone = seen.path.includes('/-/') ? [...people, ...others] : people;
    const term = seen.query.get('searchTerm');
    const wanted = ({ accountId: id, email }: Person) =>
      askedFor(seen, 'emails').includes(email.toLowerCase()) ||
      askedFor(seen, 'accountIds').includes(id) ||
      (term !== null && email.includes(term));
    return cursorPage(everyone.filter(wanted), seen);
  });
  const identify = (
    emails: readonly string[],
    read: readonly Account[] = [],
    mapped: Record<string, string> = {},
  ) =>
    organization.reader.identify(emails.map(address), {
      read,
      mapped: new Map(Object.entries(mapped).map(([email, id]) => [address(email), accountId(id)])),
    });
  return { ...organization, identify };
}

const resolved = (number: number) => ({ kind: 'resolved', id: `712020:${number}` });

describe('identity in an organization is never guessed (promise 6)', () => {
  it('sends nothing when everyone is known', async () => {
    const { identify, seen } = await organizationOf([]);
    const { byEmail } = await identify(['user-1@example.com', 'mapped@example.com'], [account(1)], {
      'mapped@example.com': '712020:9',
    });
    expect([...byEmail.values()]).toEqual([resolved(1), resolved(9)]);
    expect(seen).toEqual([]);
  });

  it('searches once for all unknown people, and for those who are left in every directory', async () => {
    const { identify, calls, bodies } = await organizationOf(orgUsers(3));
    const { byEmail, accounts } = await identify([
      'user-1@example.com',
      'USER-2@example.com',
      'x@banc.ly',
    ]);
    expect([...byEmail.values()]).toEqual([
      resolved(1),
      resolved(2),
      { kind: 'absent', nearest: [], others: [] },
    ]);
    expect([...accounts.values()]).toEqual([account(1), account(2)]);
    expect(calls()).toEqual(['GET ', 'POST /d-1/users/search', 'POST /-/users/search']);
    expect(bodies()).toEqual([
      { emails: ['user-1@example.com', 'user-2@example.com', 'x@banc.ly'], limit: 100 },
      { emails: ['x@banc.ly'], limit: 100 },
    ]);
  });

  it('asks for 50 emails at once, and for fewer where that is too many', async () => {
    const sizes: number[] = [];
    const { identify } = await organizationOf(orgUsers(60), {
      override: (seen) => {
        const size = askedFor(seen, 'emails').length;
        if (size > 0) sizes.push(size);
        return size > 30 ? { status: 400, text: '' } : undefined;
      },
    });
    const { byEmail } = await identify(orgUsers(60).map(({ email }) => email));
    expect([...byEmail.values()].filter(({ kind }) => kind === 'resolved')).toHaveLength(60);
    expect(sizes.sort((a, b) => a - b)).toEqual([10, 25, 25, 50]);
  });

  it('knows who is in the organization but not in the directory', async () => {
    const { identify } = await organizationOf([], {
      others: [orgUser(1), orgUser(2, { status: 'deactivated' })],
    });
    const { accounts } = await identify(['user-1@example.com', 'user-2@example.com']);
    expect([...accounts.values()].map(({ status }) => status)).toEqual([
      'not-in-directory',
      'deactivated',
    ]);
  });

  it('takes only an equal email where the old way finds similar ones', async () => {
    const { identify, calls } = await organizationOf(
      [orgUser(1, { email: 'anna.a@banc.ly' }), orgUser(2, { email: 'a@banc.ly' })],
      {
        override: ({ path }) => (path.endsWith('/search') ? { status: 404, text: '' } : undefined),
      },
    );
    expect([...(await identify(['a@banc.ly', 'b@banc.ly'])).byEmail.values()]).toMatchObject([
      resolved(2),
      { kind: 'absent' },
    ]);
    expect(calls('searchTerm').slice(2, 4)).toEqual([
      'GET /d-1/users?searchTerm=a@banc.ly',
      'GET /d-1/users?searchTerm=b@banc.ly',
    ]);
  });

  it.each([
    ['nobody hides theirs', [account(1)], undefined, 'absent'],
    ['a member hides theirs', [{ ...account(1), email: undefined }], undefined, 'hidden'],
    ['the search is refused', [], { status: 403, text: '' }, 'unanswered'],
    ['the search for this one is refused', [], { status: 400, text: '' }, 'unanswered'],
  ] satisfies [string, readonly unknown[], Scripted | undefined, string][])(
    'calls an email hidden, absent or unanswered: %s',
    async (_what, read, answer, kind) => {
      const { identify } = await organizationOf([], {
        override: ({ path }) => (path.includes('/users') ? answer : undefined),
      });
      expect([
        ...(await identify(['x@banc.ly'], read as Account[])).byEmail.values(),
      ]).toMatchObject([{ kind }]);
    },
  );

  it('stops when the key is no longer good', async () => {
    const { identify } = await organizationOf([], {
      override: ({ method }) => (method === 'POST' ? { status: 401, text: '' } : undefined),
    });
    await expect(identify(['x@banc.ly'])).rejects.toMatchObject({ code: 'wrong-credentials' });
  });
});

describe('looking up accounts of an organization', () => {
  it('asks for ten at once, and for the rest in every directory', async () => {
    const { reader, calls } = await organizationOf(orgUsers(11), { others: [orgUser(12)] });
    const ids = Array.from({ length: 13 }, (_, index) => accountId(`712020:${index + 1}`));
    const { accounts: found } = await reader.lookUp(ids);
    expect(found.map(({ status }) => status)).toEqual([
      ...Array<string>(11).fill('active'),
      'not-in-directory',
    ]);
    expect(calls()).toEqual([
      'GET ',
      'POST /d-1/users/search',
      'POST /d-1/users/search',
      'POST /-/users/search',
    ]);
  });

  it.each([403, 404, 500])('leaves out whom it can not ask about: %s', async (status) => {
    const { reader } = await organizationOf([], {
      override: ({ path }) => (path.includes('/users') ? { status, text: '' } : undefined),
    });
    expect((await reader.lookUp([accountId('712020:1')])).accounts).toEqual([]);
  });

  it('takes only whom it wanted', async () => {
    const { reader } = await organizationOf([], {
      override: (seen) =>
        seen.path.includes('/users') ? cursorPage(orgUsers(3), seen) : undefined,
    });
    expect((await reader.lookUp([accountId('712020:2')])).accounts).toEqual([account(2)]);
  });
});
