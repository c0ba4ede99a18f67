import { describe, expect, it } from 'vitest';
import type { AppError } from '../../../src/model/app-error.ts';
import { userBean } from '../beans.ts';
import { openScriptedSite } from '../open-scripted-site.ts';
import { startScripted, type Scripted } from '../scripted-server.ts';

const failing = async (answer: Scripted) => {
  const site = await openScriptedSite(() => answer);
  const error: unknown = await site.reader.self().catch((thrown: unknown) => thrown);
  return { error: error as AppError, requests: site.seen.length };
};

describe('who am I', () => {
  it('gives the account behind the credentials', async () => {
    const site = await openScriptedSite(() => ({ json: userBean(1) }));
    expect(await site.reader.self()).toEqual({
      id: '712020:1',
      type: 'atlassian',
      status: 'active',
      name: 'User 1',
      email: 'user-1@example.com',
    });
    expect(site.calls()).toEqual(['GET /myself']);
  });

  it.each([
    ['a wrong token', { status: 401, text: 'Basic authentication failed' }, 'wrong-credentials'],
    ['a forbidden account', { status: 403, text: '' }, 'forbidden'],
    ['no Jira', { status: 404, text: '<title>Page not found</title>' }, 'not-a-site'],
    ['a login page', { text: '<!DOCTYPE html><title>Log in</title>' }, 'not-a-site'],
    [
      'a used-up quota',
      {
        status: 429,
        headers: { 'retry-after': '1800', 'ratelimit-reason': 'jira-quota-tenant-based' },
        text: '',
      },
      'quota',
    ],
    ['a teapot', { status: 418, json: {} }, 'unexpected-answer'],
    [
      'an account that is none',
      { json: userBean(1, { accountId: 'unknown' }) },
      'unexpected-answer',
    ],
  ] satisfies [string, Scripted, string][])(
    'reports %s at once, why, and what to do',
    async (_what, answer, code) => {
      const { error, requests } = await failing(answer);
      expect(error).toMatchObject({ kind: 'failed', code });
      expect([error.message, error.why, error.hint]).toEqual(
        Array(3).fill(expect.stringMatching(/\.$/u)),
      );
      expect(requests).toBe(1);
    },
  );

  it('says in full what to do about a wrong token', async () => {
    const { error } = await failing({
      status: 401,
      text: 'Client must be authenticated to access this resource.',
    });
    expect(error.message).toMatch(/^127\.0\.0\.1:\d+ does not accept the credentials\.$/u);
    expect(error.why).toMatchInlineSnapshot(
      `"Atlassian answered 401: Client must be authenticated to access this resource."`,
    );
    expect(error.hint).toMatchInlineSnapshot(`
      "Check ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN: the token must belong to that account and not have expired.
      Tokens are made at https://id.atlassian.com/manage-profile/security/api-tokens.
      Make one without scopes: a token with scopes is not accepted at this address."
    `);
  });

  it('reports a host where nobody listens, without waiting for it', async () => {
    const gone = await startScripted(() => 'drop');
    await gone.close();
    const site = await openScriptedSite(() => 'drop', { url: gone.url });
    await expect(site.reader.self()).rejects.toMatchObject({
      code: 'unreachable',
      why: expect.stringMatching(
        /^The connection was refused \(connect ECONNREFUSED .*\)\.$/u,
      ) as string,
    });
    expect(site.sleeps).toEqual([]);
  });
});
