import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folder, rollcall } from '../support/rollcall.ts';
import { admin, site, token } from '../support/site.ts';

const credentials = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: token };
const oslo = { live: { oslo: ['verna'] }, files: { oslo: ['verna'] } };
const group = 'group: oslo\nmode: authoritative\nmembers:\n  - verna@banc.ly\n';

/** A server that gives one answer to everything. */
async function answering(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status, headers).end(body));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function planOn(url: string, env: Record<string, string> = credentials) {
  const cwd = await folder({
    'memberships/rollcall.yaml': `target: { site: "${url}" }\n`,
    'memberships/groups/oslo.yaml': group,
  });
  return rollcall(['plan'], { cwd, env });
}

/** A headline, why, and what to do: at least three lines, and no stack. */
function expectTold(stderr: string, headline: RegExp): void {
  expect(stderr).toMatch(headline);
  expect(stderr.trimEnd().split('\n').length).toBeGreaterThanOrEqual(3);
  expect(stderr).not.toMatch(/^\s+at /mu);
}

describe('what stops a command gets a headline, why, and what to do', () => {
  it('a wrong token: exit 1', async () => {
    const { run } = await site(oslo);
    const { code, stderr } = await run(['plan'], {
      ...credentials,
      ATLASSIAN_API_TOKEN: 'wrong-one',
    });
    expect(code).toBe(1);
    expectTold(stderr, /^error: .*credentials/mu);
    expect(stderr).not.toContain('wrong-one');
  });

  it('a host that does not answer: exit 1', async () => {
    const { code, stderr } = await planOn('http://127.0.0.1:1');
    expect(code).toBe(1);
    expectTold(stderr, /^error: .*127\.0\.0\.1:1/mu);
  });

  it('a 403: exit 1', async () => {
    const { code, stderr } = await planOn(await answering(403, ''));
    expect(code).toBe(1);
    expectTold(stderr, /^error: /u);
    expect(stderr).toContain('403');
  });

  it('a web page instead of the API: exit 1', async () => {
    const url = await answering(200, '<html>Log in</html>', { 'content-type': 'text/html' });
    const { code, stderr } = await planOn(url);
    expect(code).toBe(1);
    expectTold(stderr, /^error: /u);
  });

  it.each([
    [['list'], 'Specify groups, people, sets, policies or receipts.'],
    [['completion'], 'Specify bash, zsh or fish.'],
    [['explain'], 'Specify an email or an account id.'],
  ])('%j without its argument: exit 64, with what it can be', async (args, hint) => {
    const { code, stderr } = await rollcall(args, { cwd: await folder({}) });
    expect([code, stderr]).toEqual([64, expect.stringContaining(hint)]);
  });

  it('missing credentials: exit 64, with the names of the variables', async () => {
    const { code, stderr } = await planOn('http://127.0.0.1:1', { ATLASSIAN_EMAIL: admin });
    expect(code).toBe(64);
    expectTold(stderr, /^error: ATLASSIAN_API_TOKEN is not set/u);
  });

  it.each([
    ['a line break', 'ATATT3x\ny', 'a line break or a tab, as character 8 of 9'],
    ['a control character', 'ATATT3x\u0007', 'a control character, as character 8 of 8'],
    ['a letter that looks alike', 'ATATT3х', 'ASCII, as character 7 of 7'],
  ])('a credential with %s: exit 64, with its variable', async (_, secret, why) => {
    const env = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: secret };
    const { code, stderr } = await planOn('http://127.0.0.1:1', env);
    expect(code).toBe(64);
    expectTold(stderr, /^error: ATLASSIAN_API_TOKEN can't be sent/u);
    expect(stderr.replaceAll(/\s+/gu, ' ')).toContain(why);
    expect(stderr).not.toContain('ATATT3');
  });

  it('an email with a line break: exit 64, with its variable', async () => {
    const env = { ATLASSIAN_EMAIL: `${admin}\n`, ATLASSIAN_API_TOKEN: token };
    const { code, stderr } = await planOn('http://127.0.0.1:1', env);
    expect(code).toBe(64);
    expectTold(stderr, /^error: ATLASSIAN_EMAIL can't be sent/u);
    expect(stderr).toContain('a line break or a tab, as character 14 of 14');
  });

  it('a token of a letter: exit 64, and no message is full of holes', async () => {
    const env = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: 'e' };
    const { code, stderr } = await planOn('http://127.0.0.1:1', env);
    expect(code).toBe(64);
    expectTold(stderr, /^error: ATLASSIAN_API_TOKEN is too short/u);
    expect(stderr).toContain('It has 1 character, and tokens have at least 8.');
  });

  it('an organization key with such a letter: exit 64, and nothing is asked again and again', async () => {
    const { run, sandbox } = await site({ ...oslo, organization: true });
    const { code, stderr } = await run(['plan'], {
      ATLASSIAN_ORG_API_KEY: 'ключ',
      ATLASSIAN_API_URL: sandbox.url,
    });
    expect(code).toBe(64);
    expectTold(stderr, /^error: ATLASSIAN_ORG_API_KEY can't be sent/u);
    expect(sandbox.requests).toEqual([]);
  });

  it('a target that ATLASSIAN_SITE does not allow: exit 1, and nothing is sent', async () => {
    const { run, sandbox } = await site(oslo);
    const { code, stderr } = await run(['plan'], {
      ...credentials,
      ATLASSIAN_SITE: 'banc.atlassian.net',
    });
    expect(code).toBe(1);
    expectTold(stderr, /ATLASSIAN_SITE/u);
    expect(sandbox.requests).toEqual([]);
  });

  it('an error that echoes the token: the token is nowhere', async () => {
    const echo = `{"errorMessages":["no ${token}, ${Buffer.from(`${admin}:${token}`).toString('base64')}"]}`;
    const { stdout, stderr } = await planOn(
      await answering(403, echo, { 'content-type': 'application/json' }),
    );
    expect(stdout + stderr).not.toContain(token);
    expect(stdout + stderr).not.toContain(Buffer.from(`${admin}:${token}`).toString('base64'));
  });

  it.each([
    ['--at', ['plan', '--at', 'tomorrow'], /2026-12-01T09:00:00Z/u],
    ['an unknown command', ['paln'], /Did you mean "rollcall plan"/u],
    ['an unknown option', ['plan', '--gruop', 'x'], /Did you mean --group/u],
  ])('%s that says nothing: exit 64', async (_, args, message) => {
    const { code, stderr } = await rollcall(args, { cwd: await folder() });
    expect(code).toBe(64);
    expect(stderr).toMatch(message);
  });
});

it('proxy and colour variables change nothing for a loopback target', async () => {
  const { run } = await site(oslo);
  const plain = await run(['plan', '--at', '2026-11-23']);
  const proxied = await run(['plan', '--at', '2026-11-23'], {
    ...credentials,
    HTTP_PROXY: 'http://127.0.0.1:1',
    HTTPS_PROXY: 'http://127.0.0.1:1',
    ALL_PROXY: 'http://127.0.0.1:1',
    NO_COLOR: '1',
  });
  expect(proxied).toEqual(plain);
  expect(proxied.code).toBe(0);
});

it('FORCE_COLOR colours, NO_COLOR does not', async () => {
  const { run } = await site({ live: { oslo: ['verna'] }, files: { oslo: ['verna', 'nora'] } });
  const escape = '\u001b[';
  expect((await run(['plan'], { ...credentials, FORCE_COLOR: '1' })).stdout).toContain(escape);
  expect(
    (await run(['plan'], { ...credentials, FORCE_COLOR: '1', NO_COLOR: '1' })).stdout,
  ).not.toContain(escape);
});
