import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/model/live.ts';
import { account, accountId, address, userBean, userBeans } from '../beans.ts';
import { openProvenSite } from '../open-scripted-site.ts';
import type { Scripted, Seen } from '../scripted-server.ts';

const refused: Scripted = { status: 403, text: '' };

/** A site of these people: the scan gives pages of `cap`, the search what begins alike. */
async function siteOf(
  people: readonly Record<string, unknown>[],
  { cap = 1000, override }: { cap?: number; override?: (seen: Seen) => Scripted | undefined } = {},
) {
  const site = await openProvenSite((seen) => {
    const other = override?.(seen);
    if (other !== undefined) return other;
    const startAt = Number(seen.query.get('startAt'));
    if (seen.path.endsWith('/users/search')) return { json: people.slice(startAt, startAt + cap) };
    const text = seen.query.get('query') ?? '';
    const shown = ({ emailAddress }: Record<string, unknown>) =>
      typeof emailAddress === 'string' && emailAddress.toLowerCase().startsWith(text);
    return { json: people.filter(shown) };
  });
  const identify = (
    emails: readonly string[],
    read: readonly Account[] = [],
    mapped: Record<string, string> = {},
  ) =>
    site.reader.identify(emails.map(address), {
      read,
      mapped: new Map(Object.entries(mapped).map(([email, id]) => [address(email), accountId(id)])),
    });
  return { ...site, identify };
}

const resolved = (number: number) => ({ kind: 'resolved', id: `712020:${number}` });

describe('identity is never guessed (promise 6)', () => {
  it('sends nothing when everyone is known', async () => {
    const site = await siteOf([]);
    const { byEmail } = await site.identify(
      ['user-1@example.com', 'mapped@example.com'],
      [account(1)],
      { 'mapped@example.com': '712020:9' },
    );
    expect([...byEmail.values()]).toEqual([resolved(1), resolved(9)]);
    expect(site.seen).toEqual([]);
  });

  it('scans once for three unknown people, and searches for those who are left', async () => {
    const site = await siteOf(userBeans(3));
    const { byEmail } = await site.identify(['user-2@example.com', 'a@banc.ly', 'b@banc.ly']);
    expect([...byEmail.values()].map(({ kind }) => kind)).toEqual(['resolved', 'absent', 'absent']);
    expect(site.calls('query', 'startAt', 'maxResults').toSorted()).toEqual([
      'GET /user/search?query=a@banc.ly&startAt=0&maxResults=1000',
      'GET /user/search?query=b@banc.ly&startAt=0&maxResults=1000',
      'GET /users/search?startAt=0&maxResults=1000',
      'GET /users/search?startAt=3&maxResults=1000',
    ]);
  });

  it('goes through the scan by what comes, to an empty page', async () => {
    const site = await siteOf(userBeans(25), { cap: 10 });
    const { byEmail, accounts } = await site.identify(['user-25@example.com']);
    expect([...byEmail.values()]).toEqual([resolved(25)]);
    expect(accounts.size).toBe(25);
    expect(site.calls('startAt').map((call) => call.split('=')[1])).toEqual([
      '0',
      '10',
      '20',
      '25',
    ]);
  });

  it('does not scan for ever', async () => {
    const site = await siteOf([], { override: () => ({ json: userBeans(2) }) });
    expect((await site.identify(['x@banc.ly'])).byEmail.get(address('x@banc.ly'))).toMatchObject({
      kind: 'hidden',
    });
    expect(site.seen).toHaveLength(3);
  });

  it('asks for the scan again when it took too long', async () => {
    let scans = 0;
    const site = await siteOf(userBeans(1), {
      override: () => (scans++ === 0 ? { status: 409, text: '' } : undefined),
    });
    expect([...(await site.identify(['user-1@example.com'])).byEmail.values()]).toEqual([
      resolved(1),
    ]);
    expect(site.sleeps).toEqual([2000]);
  });

  it('compares emails without regard to case', async () => {
    const site = await siteOf([userBean(1, { emailAddress: 'Nora.Vik@BANC.ly' })]);
    expect([...(await site.identify(['nora.VIK@banc.ly'])).byEmail]).toEqual([
      ['nora.vik@banc.ly', resolved(1)],
    ]);
  });

  it('does not choose between two accounts that show one email', async () => {
    const site = await siteOf([userBean(2), userBean(1, { emailAddress: 'user-2@example.com' })]);
    expect([...(await site.identify(['user-2@example.com'])).byEmail.values()]).toMatchObject([
      { kind: 'ambiguous', accounts: [{ id: '712020:1' }, { id: '712020:2' }] },
    ]);
  });

  it.each(['customer', 'app', 'robot'])(
    'takes nobody for a person who has a twin of the type %s',
    async (accountType) => {
      const twin = userBean(1, { emailAddress: 'user-2@example.com', accountType });
      const site = await siteOf([twin, userBean(2)]);
      const { byEmail } = await site.identify(['user-2@example.com']);
      expect([...byEmail.values()]).toEqual([resolved(2)]);
      const alone = await siteOf([twin]);
      expect([...(await alone.identify(['user-2@example.com'])).byEmail.values()]).toMatchObject([
        { kind: 'absent', nearest: [], others: [{ id: '712020:1' }] },
      ]);
    },
  );

  it('takes only an equal email from the search, not a similar one', async () => {
    const site = await siteOf(userBeans(2), {
      override: ({ path }) =>
        path.endsWith('/user/search')
          ? { json: [userBean(1, { emailAddress: 'a@banc.ly.example' })] }
          : undefined,
    });
    expect([...(await site.identify(['a@banc.ly'])).byEmail.values()]).toMatchObject([
      { kind: 'absent' },
    ]);
  });

  it.each([
    ['a person at work hides theirs', [userBean(1, { emailAddress: undefined })], 'hidden'],
    ['nobody hides theirs', [userBean(1)], 'absent'],
    ['only an app shows none', [userBean(1, { emailAddress: '', accountType: 'app' })], 'absent'],
    [
      'only a deactivated person shows none',
      [userBean(1, { emailAddress: null, active: false })],
      'absent',
    ],
    [
      'a deleted person left a row',
      [userBean(1, { accountId: 'unknown', emailAddress: '' })],
      'absent',
    ],
  ])('calls an email hidden or absent: %s', async (_what, people, kind) => {
    const site = await siteOf(people);
    expect([...(await site.identify(['x@banc.ly'])).byEmail.values()]).toMatchObject([{ kind }]);
  });

  it('goes on to single searches when the scan is refused', async () => {
    const site = await siteOf(userBeans(2), {
      override: ({ path }) => (path.endsWith('/users/search') ? refused : undefined),
    });
    const { byEmail } = await site.identify(['user-2@example.com', 'x@banc.ly']);
    expect([...byEmail.values()]).toMatchObject([resolved(2), { kind: 'hidden' }]);
  });

  it('calls nobody absent when the search is refused', async () => {
    const site = await siteOf(userBeans(2), {
      override: ({ path }) => (path.endsWith('/user/search') ? refused : undefined),
    });
    expect([...(await site.identify(['x@banc.ly'])).byEmail.values()]).toMatchObject([
      { kind: 'hidden' },
    ]);
  });

  it('says so when the directory may not be read at all', async () => {
    const site = await siteOf([], {
      override: ({ path }) => (/\/users?\/search$/u.test(path) ? refused : undefined),
    });
    expect([...(await site.identify(['x@banc.ly'])).byEmail.values()]).toEqual([
      { kind: 'unanswered' },
    ]);
  });

  it('stops when the token is no longer good', async () => {
    const site = await siteOf([], { override: () => ({ status: 401, text: '' }) });
    await expect(site.identify(['x@banc.ly'])).rejects.toMatchObject({ code: 'wrong-credentials' });
  });

  it('names the nearest emails, mapped ones too', async () => {
    const site = await siteOf([userBean(1, { emailAddress: 'nora.wik@banc.ly' }), userBean(2)]);
    const { byEmail } = await site.identify(['nora.vik@banc.ly'], [], {
      'nora.vi@banc.ly': '712020:9',
    });
    expect([...byEmail.values()]).toEqual([
      { kind: 'absent', nearest: ['nora.vi@banc.ly', 'nora.wik@banc.ly'], others: [] },
    ]);
  });

  it('holds what was read against accounts.yaml, which wins', async () => {
    const site = await siteOf([]);
    const { byEmail, contradictions } = await site.identify(
      ['user-1@example.com'],
      [account(1), account(2)],
      { 'user-1@example.com': '712020:7', 'user-2@example.com': '712020:2' },
    );
    expect([...byEmail.values()]).toEqual([resolved(7)]);
    expect(contradictions).toEqual([
      { email: 'user-1@example.com', mapped: '712020:7', live: '712020:1' },
    ]);
  });

  it('gives every account that was read, with the email that one of the calls showed', async () => {
    const site = await siteOf([userBean(1, { emailAddress: null }), userBean(2)]);
    const { accounts } = await site.identify(['x@banc.ly'], [account(1)]);
    expect([...accounts.values()]).toEqual([account(1), account(2)]);
  });
});
