import { describe, expect, it } from 'vitest';
import { accountId, groupId } from '../beans.ts';
import { openScriptedSite, token } from '../open-scripted-site.ts';
import { startScripted, type Scripted, type Seen } from '../scripted-server.ts';

const group = groupId('g-1/ü');
const person = accountId('712020:789cba25');

async function write(action: 'add' | 'remove', answer: (seen: Seen, count: number) => Scripted) {
  const site = await openScriptedSite(answer);
  const result = await site.writer[action](group, person);
  return { result, site, seen: site.seen, sleeps: site.sleeps };
}

describe('writing', () => {
  it('adds', async () => {
    const { result, seen, site } = await write('add', () => ({
      status: 201,
      json: { name: 'x' },
    }));
    expect(result).toEqual({ kind: 'done', requests: 1 });
    expect(site.calls('groupId')).toEqual(['POST /group/user?groupId=g-1/ü']);
    expect(seen[0]).toMatchObject({
      body: '{"accountId":"712020:789cba25"}',
      headers: { 'content-type': 'application/json' },
    });
  });

  it('removes', async () => {
    const { result, seen, site } = await write('remove', () => ({ text: '' }));
    expect(result).toEqual({ kind: 'done', requests: 1 });
    expect(site.calls('groupId', 'accountId')).toEqual([
      'DELETE /group/user?groupId=g-1/ü&accountId=712020:789cba25',
    ]);
    expect(seen[0]?.body).toBe('');
  });

  const says = (message: string) => ({ json: { errorMessages: [message], errors: {} } });
  const member = says("Cannot add user. User is already a member of '{1}'");
  const noMember = says("Cannot remove user 'x' from group 'y' since user is not a member of 'y'");

  it.each([
    ['add', 400, member, { kind: 'already' }],
    ['remove', 400, noMember, { kind: 'already' }],
    ['remove', 404, noMember, { kind: 'already' }],
    ['remove', 400, member, { kind: 'refused', reason: 'invalid' }],
    [
      'add',
      400,
      says('No.'),
      { kind: 'refused', reason: 'invalid', why: 'Atlassian answered 400: No.' },
    ],
    ['add', 401, { text: '' }, { kind: 'refused', reason: 'unauthorized' }],
    [
      'add',
      403,
      { text: '' },
      {
        kind: 'refused',
        reason: 'forbidden',
        why: 'Atlassian answered 403. Perhaps the group is synced from an identity provider. If others are refused too: changing groups needs a site administrator.',
      },
    ],
    [
      'add',
      403,
      says(`no ${token}`),
      {
        kind: 'refused',
        why: 'Atlassian answered 403: no [hidden]. Perhaps the group is synced from an identity provider. If others are refused too: changing groups needs a site administrator.',
      },
    ],
    ['remove', 404, says('Gone'), { kind: 'refused', reason: 'not-found' }],
    ['add', 409, says('Seats'), { kind: 'refused', reason: 'conflict' }],
    ['add', 413, { text: '' }, { kind: 'refused', reason: 'invalid' }],
  ] as const)('%s answered with %s: %j', async (action, status, body, expected) => {
    const { result, seen } = await write(action, () => ({ status, ...body }));
    expect(result).toMatchObject({ ...expected, requests: 1 });
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['the connection drops', 'drop'],
    ['the answer breaks off', { status: 201, cut: '{"na' }],
    ['a page comes', { text: '<html>' }],
    ['500', { status: 500, text: '' }],
    ['502', { status: 502, text: '<html>' }],
    ['503 without a word', { status: 503, text: '' }],
    ['504', { status: 504, text: '' }],
  ] satisfies [string, Scripted][])('is lost, not repeated, when %s', async (_what, answer) => {
    for (const action of ['add', 'remove'] as const) {
      const { result, seen, sleeps } = await write(action, () => answer);
      expect(result).toMatchObject({ kind: 'lost', requests: 1 });
      expect(seen).toHaveLength(1);
      expect(sleeps).toEqual([]);
    }
  });

  it.each([429, 503])(
    'is sent again when it was turned away with %s and Retry-After',
    async (status) => {
      const { result, sleeps } = await write('add', (_, count) =>
        count < 3
          ? { status, headers: { 'retry-after': '5' }, text: '' }
          : { status: 201, json: {} },
      );
      expect(result).toEqual({ kind: 'done', requests: 3 });
      expect(sleeps).toEqual([5000, 5000]);
    },
  );

  it('is refused, not lost, when it was turned away for too long', async () => {
    const { result } = await write('add', () => ({
      status: 429,
      headers: { 'retry-after': '3600' },
      text: '',
    }));
    expect(result).toEqual({
      kind: 'refused',
      reason: 'unavailable',
      why: 'Atlassian answered 429, too many requests, and asks to wait: Retry-After 3600.',
      requests: 1,
    });
  });

  it('is refused, not lost, when nothing could be sent', async () => {
    const gone = await startScripted(() => 'drop');
    await gone.close();
    const site = await openScriptedSite(() => 'drop', { url: gone.url });
    expect(await site.writer.remove(group, person)).toMatchObject({
      kind: 'refused',
      reason: 'unavailable',
      requests: 0,
    });
  });
});
