import { describe, expect, it, onTestFinished } from 'vitest';
import type { RequestEvent } from '../../../src/live/http/request-event.ts';
import { userBean } from '../beans.ts';
import { basic, openScriptedSite, token } from '../open-scripted-site.ts';
import type { Scripted } from '../scripted-server.ts';

const me: Scripted = { json: userBean(1) };

describe('reading', () => {
  it.each([
    ['a dropped connection', 'drop'],
    ['JSON that breaks off', { cut: '{"accountId":"7120' }],
    ['JSON that was cut off upstream', { text: '{"accountId":"7120' }],
    ['an empty body', { text: '' }],
    ['500', { status: 500, text: '' }],
    ['502 with a page', { status: 502, text: '<html>' }],
  ] satisfies [string, Scripted][])('is tried again after %s', async (_what, bad) => {
    const site = await openScriptedSite((_, count) => (count < 3 ? bad : me));
    expect(await site.reader.self()).toMatchObject({ name: 'User 1' });
    expect(site.sleeps).toEqual([2000, 4000]);
  });

  it('waits as long as Retry-After says', async () => {
    const site = await openScriptedSite((_, count) =>
      count === 1 ? { status: 429, headers: { 'retry-after': '17' }, text: '' } : me,
    );
    await site.reader.self();
    expect(site.sleeps).toEqual([17_000]);
  });

  it('gives up after six attempts', async () => {
    const site = await openScriptedSite(() => ({ status: 500, json: { message: 'Oops' } }));
    await expect(site.reader.self()).rejects.toMatchObject({
      code: 'unavailable',
      why: 'Atlassian answered 500: Oops.',
    });
    expect(site.sleeps).toEqual([2000, 4000, 8000, 16_000, 30_000]);
  });

  it('is given up when the connection is closed in the middle', async () => {
    let close = (): void => undefined;
    const site = await openScriptedSite(() => {
      close();
      return new Promise<Scripted>(() => undefined);
    });
    close = () => void site.close();
    await expect(site.reader.self()).rejects.toMatchObject({ code: 'unreachable' });
    expect(site.sleeps).toEqual([]);
  });

  it('is reported to whoever observes, with what the answer says of its server, without credentials', async () => {
    const events: RequestEvent[] = [];
    const site = await openScriptedSite(
      (_, count) => ({
        status: count === 1 ? 429 : 200,
        headers: {
          'x-arequestid': `id-${count}`,
          ...(count === 1
            ? { 'retry-after': '3', date: 'Sat, 21 Nov 2026 11:59:00 GMT' }
            : { 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '19', date: 'soon' }),
        },
        json: userBean(1),
      }),
      { onRequest: (event) => events.push(event) },
    );
    await site.reader.self();
    const usual = { method: 'GET', path: '/rest/api/3/myself', ms: 0 };
    expect(events).toEqual([
      {
        ...{ ...usual, attempt: 1, status: 429, requestId: 'id-1', queuedMs: 0, waitMs: 3000 },
        at: Date.parse('2026-11-21T12:00:00Z'),
        server: {
          clock: Date.parse('2026-11-21T11:59:00Z'),
          limits: expect.objectContaining({ waitMs: 3000, limit: undefined }) as unknown,
        },
      },
      {
        ...{ ...usual, attempt: 2, status: 200, requestId: 'id-2', queuedMs: 3000, waitMs: 0 },
        at: Date.parse('2026-11-21T12:00:03Z'),
        server: { limits: expect.objectContaining({ limit: 100, remaining: 19 }) as unknown },
      },
    ]);
  });

  it('asks for messages in English, as the account that it is given, without the blanks of a file', async () => {
    const site = await openScriptedSite(() => me, { token: `${token}\n` });
    await site.reader.self();
    expect(site.seen[0]?.headers).toMatchObject({
      authorization: `Basic ${basic}`,
      accept: 'application/json',
      'accept-language': 'en-US',
      'x-force-accept-language': 'true',
    });
  });

  it('has as many requests under way as it may, and no more', async () => {
    const underWay: (() => void)[] = [];
    let most = 0;
    const site = await openScriptedSite(
      async () => {
        const released = new Promise<void>((resolve) => underWay.push(resolve));
        most = Math.max(most, underWay.length);
        // Three together, or a server that waits for ever.
        if (underWay.length === 3) underWay.splice(0).forEach((release) => release());
        await released;
        return me;
      },
      { inFlight: 3 },
    );
    await Promise.all(Array.from({ length: 12 }, () => site.reader.self()));
    expect(most).toBe(3);
  });
});

describe('credentials (promise 12)', () => {
  it.each([
    ['a message', { status: 403, json: { errorMessages: [`no: ${token}`] } }],
    ['the encoded pair', { status: 403, text: `Authorization: Basic ${basic}` }],
    ['a page', { status: 404, text: `<title>${token}</title>` }],
    [
      'a redirect',
      { status: 302, headers: { location: `https://${token}.test/${token}` }, text: '' },
    ],
  ] satisfies [string, Scripted][])(
    'never surface from an error that echoes them in %s',
    async (_in, echo) => {
      const events: RequestEvent[] = [];
      const site = await openScriptedSite(() => echo, { onRequest: (event) => events.push(event) });
      onTestFinished(() => expect(site.seen.length).toBeGreaterThan(0));
      const error: unknown = await site.reader.self().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      const everything = JSON.stringify([error, (error as Error).message, events]).toLowerCase();
      expect(everything).not.toContain('atatt3xffgf0');
      expect(everything).not.toContain(basic.slice(0, 20).toLowerCase());
    },
  );

  it('never surface from a message, however short they are', async () => {
    const json = { errorMessages: ['abc is no token'] };
    const site = await openScriptedSite(() => ({ status: 403, json }), { token: 'abc' });
    await expect(site.reader.self()).rejects.toMatchObject({
      why: 'Atlassian answered 403: [hidden] is no token.',
    });
  });

  it('never surface from data that echoes them', async () => {
    const site = await openScriptedSite(() => ({
      json: userBean(1, { displayName: `x ${token}` }),
    }));
    expect(await site.reader.self()).toMatchObject({ name: 'x [hidden]' });
  });
});
