import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, start } from './rollcall.ts';
import { expectNoSecret, expectNoSecretIn, forgetSecrets, useSecretsOf } from './secrets.ts';

const token = 'ATATT3xFfGF0-a-token/that "nobody"=sees';
const env = {
  ATLASSIAN_EMAIL: 'admin@banc.ly',
  ATLASSIAN_API_TOKEN: token,
  HTTPS_PROXY: 'http://me:a-password-of-a-proxy@proxy.example',
};
const basic = Buffer.from(`admin@banc.ly:${token}`).toString('base64');

describe('what is looked for in all that tests print and write', () => {
  it.each([
    ['a token', token],
    ['most of it', token.slice(5)],
    ['the beginning of it', token.slice(0, 20)],
    ['as Basic', `authorization: Basic ${basic}`],
    ['as base64', Buffer.from(token).toString('base64')],
    ['in an address', `https://x/?t=${encodeURIComponent(token)}`],
    ['in JSON', JSON.stringify({ a: token })],
    ['the password of a proxy', 'a-password-of-a-proxy'],
  ])('%s', async (_how, text) => {
    useSecretsOf(env);
    const cwd = await folder();
    await writeFile(join(cwd, 'log'), `before ${text} after`);
    await expect(expectNoSecretIn(cwd)).rejects.toThrow(/^A credential is in .*log/u);
    expect(() => expectNoSecret(text, 'stdout')).toThrow('A credential is in stdout');
    forgetSecrets();
    expectNoSecret(text, 'stdout');
  });

  it('is nothing else, and nothing of an earlier test', () => {
    expectNoSecret(token, 'stdout');
    useSecretsOf({ ATLASSIAN_API_TOKEN: 'short', GITHUB_TOKEN: '' });
    expectNoSecret('short', 'stdout');
  });

  it('is looked for in what processes print, too', async () => {
    const options = { cwd: await folder(), env: { GITHUB_TOKEN: token } };
    await expect(start([`--${token}`], options).ended).rejects.toThrow('A credential is in stderr');
  });
});
