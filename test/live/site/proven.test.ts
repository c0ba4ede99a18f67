import { describe, expect, it } from 'vitest';
import { accountId, address, groupId, pageOf } from '../beans.ts';
import { openProvenSite, openScriptedSite } from '../open-scripted-site.ts';
import type { Scripted, Seen } from '../scripted-server.ts';

const refused: Scripted = { status: 401, text: 'Client must be authenticated.' };
const nobody = ({ path }: Seen): Scripted =>
  path.endsWith('/search') || path.endsWith('/user/groups') ? { json: [] } : pageOf([], emptySeen);
const emptySeen = { query: new URLSearchParams() } as Seen;

/** A site that answers everything as it answers strangers, but for /myself. */
const strange = (answer: (seen: Seen) => Scripted) =>
  openScriptedSite((seen) => (seen.path.endsWith('/myself') ? refused : answer(seen)));

describe('what is not there is believed once the credentials are proven', () => {
  it.each([
    ['an email', ({ reader }) => reader.identify([address('x@banc.ly')], noneKnown)],
    ['an id', ({ reader }) => reader.lookUp([accountId('712020:1')])],
    ['a group', ({ reader }) => reader.readGroups([{ name: 'oslo' }])],
    ['any group', ({ reader }) => reader.groups()],
    [
      'a membership',
      ({ reader }) => reader.isMember({ id: groupId('g-1'), name: 'oslo' }, accountId('712020:1')),
    ],
  ] satisfies [string, (site: Awaited<ReturnType<typeof strange>>) => Promise<unknown>][])(
    '%s',
    async (_what, ask) => {
      await expect(ask(await strange(nobody))).rejects.toMatchObject({ code: 'wrong-credentials' });
    },
  );

  it('and they are proven once', async () => {
    const site = await openScriptedSite((seen) =>
      seen.path.endsWith('/myself') ? { json: self } : nobody(seen),
    );
    await site.reader.identify([address('x@banc.ly')], noneKnown);
    await site.reader.identify([address('y@banc.ly')], noneKnown);
    expect(site.calls().filter((call) => call === 'GET /myself')).toHaveLength(1);
  });
});

const noneKnown = { mapped: new Map(), read: [] };
const self = { accountId: '712020:9', accountType: 'atlassian', active: true };

describe('an answer that says that the login was refused', () => {
  it.each<Scripted>([
    { status: 200, headers: failed('AUTHENTICATED_FAILED'), json: [] },
    { status: 200, headers: failed('AUTHENTICATION_DENIED'), text: '' },
    { status: 403, headers: failed('AUTHENTICATED_FAILED'), text: '' },
    { status: 302, headers: { ...failed('AUTHENTICATED_FAILED'), location: '/login' }, text: '' },
  ])('is taken for a 401: %j', async (answer) => {
    const site = await openScriptedSite(() => answer);
    await expect(site.reader.identify([address('x@banc.ly')], noneKnown)).rejects.toMatchObject({
      code: 'wrong-credentials',
      why: expect.stringContaining('x-seraph-loginreason: AUTHENTICAT') as string,
    });
    expect(site.seen).toHaveLength(1);
  });

  it('is none where the login was taken', async () => {
    const answer = { headers: failed('OK'), json: [] };
    const site = await openProvenSite(() => answer);
    const { byEmail } = await site.reader.identify([address('x@banc.ly')], noneKnown);
    expect([...byEmail.values()]).toMatchObject([{ kind: 'unanswered' }]);
  });
});

function failed(reason: string) {
  return { 'x-seraph-loginreason': reason };
}
