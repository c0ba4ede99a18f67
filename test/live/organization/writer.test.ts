import { describe, expect, it } from 'vitest';
import { lagWaits } from '../../../src/live/lag.ts';
import { accountId, groupId } from '../beans.ts';
import { apiKey, openScriptedOrganization } from '../open-scripted-organization.ts';
import { cursorPage, orgGroup, orgUser } from '../organization-beans.ts';
import type { Scripted, Seen } from '../scripted-server.ts';

const group = groupId('g-1');
const person = accountId('712020:1');

/** Writes once. `members`: who is found in the group by the nth reading. */
async function write(
  action: 'add' | 'remove',
  answer: Scripted,
  members: (readings: number, seen: Seen) => Scripted = (_, seen) => cursorPage([], seen),
) {
  let readings = 0;
  const organization = await openScriptedOrganization((seen) => {
    if (seen.path.includes('/memberships')) return answer;
    return seen.path.endsWith('/users/search') ? members(++readings, seen) : undefined;
  });
  const result = await organization.writer[action](group, person);
  return { result, organization, readings };
}

const error = (code: string) => ({
  json: { errors: [{ id: 'x', status: '400', code, title: 'Refused', detail: 'No.' }] },
});

describe('writing to an organization', () => {
  it('adds, in the one directory', async () => {
    const { result, organization } = await write('add', { status: 204, text: '' });
    expect(result).toEqual({ kind: 'done', requests: 1 });
    expect(organization.calls()).toEqual(['GET ', 'POST /d-1/groups/g-1/memberships']);
    expect(organization.bodies()).toEqual([{ accountId: '712020:1' }]);
  });

  it('removes', async () => {
    const { result, organization } = await write('remove', { status: 204, text: '' });
    expect(result).toEqual({ kind: 'done', requests: 1 });
    expect(organization.calls()).toEqual(['GET ', 'DELETE /d-1/groups/g-1/memberships/712020%3A1']);
  });

  it.each([
    ['add', 409, 'ADMIN-UAM-409-2', { kind: 'already' }],
    ['add', 409, 'ADMIN-UAM-409-3', { reason: 'licence-limit', why: /no seat left/u }],
    ['add', 409, 'ADMIN-409-3', { reason: 'licence-limit' }],
    ['add', 400, 'ADMIN-UAM-400-2', { reason: 'invalid', why: /not active/u }],
    ['add', 404, 'ADMIN-UAM-404-1', { reason: 'not-found', why: /not in the directory of/u }],
    ['add', 404, 'ADMIN-UAM-404-3', { reason: 'not-found', why: /group is not in/u }],
    ['remove', 404, 'ADMIN-UAM-404-3', { reason: 'not-found', why: /group is not in/u }],
    ['add', 403, 'ADMIN-403-5', { reason: 'invalid', why: /identity provider/u }],
    ['add', 403, 'ADMIN-UAM-403-2', { reason: 'forbidden', why: /without scopes/u }],
    ['remove', 403, 'ADMIN-UAM-403-1', { reason: 'forbidden', why: /without scopes/u }],
    ['add', 401, 'ADMIN-401-2', { reason: 'forbidden', why: /without scopes/u }],
  ] as const)('%s answered with %s %s', async (action, status, code, expected) => {
    const { result, readings } = await write(action, { status, ...error(code) });
    const { why, ...rest } = { why: undefined, ...expected };
    expect(result).toMatchObject({ requests: 1, ...rest });
    if (why !== undefined)
      expect(result).toMatchObject({ why: expect.stringMatching(why) as string });
    expect(readings).toBe(0);
  });

  it.each([
    [
      'the API',
      { errors: [{ code: 'ADMIN-1', title: 'Bad', detail: 'So.' }] },
      'Bad: So (ADMIN-1)',
    ],
    ['a gateway', { timestamp: 't', path: '/p', status: 400, error: 'Bad', message: 'So' }, 'So'],
    ['a proxy', { code: 400, message: `So ${apiKey}` }, 'So [hidden]'],
  ])('reports what %s says', async (_who, json, said) => {
    const { result } = await write('add', { status: 400, json });
    expect(result).toMatchObject({ why: `Atlassian answered 400: ${said}.` });
  });

  it('says that an address is not on the list', async () => {
    const json = { message: 'Your IP address is not on the allowlist' };
    const { result } = await write('add', { status: 403, json });
    expect(result).toMatchObject({
      reason: 'forbidden',
      why: 'Atlassian answered 403: Your IP address is not on the allowlist. An IP allowlist of the organization seems to be in the way.',
    });
  });

  const found = (there: boolean, seen: Seen) => cursorPage(there ? [orgUser(1)] : [], seen);

  it.each([
    ['add', 409, 'at once', (_: number, seen: Seen) => found(true, seen), { kind: 'already' }, []],
    [
      'add',
      409,
      'in the end',
      (n: number, seen: Seen) => found(n > 2, seen),
      { kind: 'already' },
      [1000, 2000],
    ],
    [
      'add',
      409,
      'never',
      (_: number, seen: Seen) => found(false, seen),
      { reason: 'licence-limit' },
      lagWaits,
    ],
    [
      'add',
      409,
      'by no answer',
      () => ({ status: 403, text: '' }),
      { reason: 'conflict' },
      lagWaits,
    ],
    [
      'remove',
      404,
      'never',
      (_: number, seen: Seen) => found(false, seen),
      { kind: 'already' },
      [],
    ],
    [
      'remove',
      404,
      'always',
      (_: number, seen: Seen) => found(true, seen),
      { reason: 'not-found' },
      lagWaits,
    ],
    [
      'remove',
      404,
      'by no answer',
      () => ({ status: 403, text: '' }),
      { reason: 'not-found' },
      lagWaits,
    ],
  ] as const)(
    '%s answered with %s and no code is settled by reading: a member %s',
    async (action, status, _when, members, expected, waits) => {
      const { result, organization } = await write(action, { status, text: '' }, members);
      expect(result).toMatchObject({ requests: 1, ...expected });
      expect(organization.sleeps).toEqual(waits);
    },
  );

  it('does not take 409 without a code for a missing seat while the add may only lag by 20 seconds', async () => {
    const organization = await openScriptedOrganization((seen) => {
      if (seen.path.includes('/memberships')) return { status: 409, text: '' };
      if (!seen.path.endsWith('/users/search')) return undefined;
      const waited = organization.sleeps.reduce((sum, each) => sum + each, 0);
      return found(waited >= 20_000, seen);
    });
    expect(await organization.writer.add(group, person)).toMatchObject({ kind: 'already' });
  });

  it('calls 409 without a code lost where the run is stopped before the add had its time to show', async () => {
    const controller = new AbortController();
    const organization = await openScriptedOrganization(
      (seen) => {
        if (seen.path.includes('/memberships')) return { status: 409, text: '' };
        if (!seen.path.endsWith('/users/search')) return undefined;
        controller.abort();
        return found(false, seen);
      },
      {},
      controller.signal,
    );
    expect(await organization.writer.add(group, person)).toMatchObject({ kind: 'lost' });
    expect(organization.sleeps).toEqual([]);
  });

  it('reads the whole group where Atlassian does not understand the question for one member', async () => {
    const organization = await openScriptedOrganization((seen) => {
      if (seen.path.includes('/memberships')) return { status: 409, text: '' };
      if (seen.path.endsWith('/directories')) return undefined;
      return seen.path.includes('/groups')
        ? cursorPage([orgGroup('g-1', 'x', 2)], seen)
        : cursorPage([orgUser(2), orgUser(1)], seen, 1);
    });
    expect(await organization.writer.add(group, person)).toMatchObject({ kind: 'already' });
  });

  it('takes the removal of somebody who is not in the directory for one of no member, once it has read it', async () => {
    const { result, readings } = await write('remove', {
      status: 404,
      ...error('ADMIN-UAM-404-1'),
    });
    expect([result, readings]).toEqual([{ kind: 'already', requests: 1 }, 1]);
  });

  it.each([
    ['the connection drops', 'drop'],
    ['a page comes', { text: '<html>' }],
    ['500', { status: 500, text: '' }],
    ['503 without a word', { status: 503, text: '' }],
  ] satisfies [string, Scripted][])('is lost, not repeated, when %s', async (_what, answer) => {
    for (const action of ['add', 'remove'] as const) {
      const { result, organization } = await write(action, answer);
      expect(result).toMatchObject({ kind: 'lost', requests: 1 });
      expect(organization.seen).toHaveLength(2);
    }
  });
});
