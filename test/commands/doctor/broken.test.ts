import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/model/check.ts';
import { startScripted, type Scripted } from '../../live/scripted-server.ts';
import { startProxy, tunnelTo } from '../../support/proxy.ts';
import { asProcess, folder, rollcall } from '../../support/rollcall.ts';
import { certificate, tlsInFrontOf } from '../../support/tls-front.ts';
import { forSite, oslo, sandbox, type Told, told } from './target.ts';

const stopped = (check: Check | undefined) => ({
  status: check?.status,
  error: check?.error?.code,
  toldWhy: (check?.hint ?? '').split('\n').length >= 2,
});
const missing = (error: string) => ({ status: 'missing', error, toldWhy: true });

describe('rollcall doctor, of something broken', () => {
  it.each<[string, Scripted, string, string]>([
    ['a wrong token', { status: 401, text: '' }, 'account', 'wrong-credentials'],
    ['a 403', { status: 403, text: '' }, 'account', 'forbidden'],
    ['an IP allowlist', { status: 403, text: 'Not on the allowlist' }, 'answers', 'ip-allowlist'],
    ['a login page', { text: '<html><title>Log in</title></html>' }, 'answers', 'not-a-site'],
    ['no site of that name', { status: 404, text: '<html>' }, 'answers', 'not-a-site'],
    [
      'another host',
      { status: 302, headers: { location: 'https://elsewhere.test/' }, text: '' },
      'answers',
      'site-moved',
    ],
    [
      'a closed door',
      { status: 429, headers: { 'retry-after': '3600' }, text: '' },
      'answers',
      'unavailable',
    ],
    [
      'a used-up quota',
      { status: 429, headers: { 'ratelimit-reason': 'jira-quota-tenant-based' }, text: '' },
      'answers',
      'quota',
    ],
    ['an answer without an account', { json: {} }, 'answers', 'unexpected-answer'],
  ])('%s: told with its cause and what to do', async (_, answer, at, error) => {
    const server = await startScripted(() => answer);
    const result = await told({ target: { site: server.url }, env: forSite });
    expect(result.code).toBe(1);
    expect(stopped(result.check(at))).toEqual(missing(error));
    expect(result.check('node')?.status).toBe('ok');
    expect(server.seen.every(({ method }) => method === 'GET')).toBe(true);
    expect(server.seen.length).toBeLessThan(4);
    expect(result.commands.find(({ command }) => command === 'plan')?.lacks).not.toEqual([]);
    expect(result.commands.find(({ command }) => command === 'validate')?.lacks).toEqual([]);
  });

  it.each([
    ['nobody listens', 'http://127.0.0.1:1'],
    ['the name is not found', 'https://no-such-site.invalid'],
  ])('%s: told as such, and what needs no network is told too', async (_, url) => {
    const result = await told({ target: { site: url }, env: forSite });
    expect(result.code).toBe(1);
    expect(stopped(result.check('answers'))).toEqual(missing('unreachable'));
    expect(result.checks.map(({ code }) => code)).toEqual([
      ...['files', 'target', 'credential', 'expiry', 'pin', 'answers', 'node', 'state'],
    ]);
  });

  it('a proxy that refuses: named without its password', async () => {
    const proxy = await startProxy((socket) => socket.end('HTTP/1.1 407 Who?\r\n\r\n'));
    const result = await told({
      target: { site: 'https://banc.test' },
      env: { ...forSite, HTTPS_PROXY: proxy.url.replace('//', '//it:a-password@') },
    });
    expect(result.code).toBe(1);
    expect(stopped(result.check('answers'))).toEqual(missing('proxy'));
    expect(result.check('proxy')?.what).toContain(new URL(proxy.url).host);
    expect(JSON.stringify(result)).not.toContain('a-password');
  });

  it('TLS that is inspected: told with NODE_EXTRA_CA_CERTS, which then makes it work, over a proxy too', async () => {
    const site = await sandbox();
    const port = await tlsInFrontOf(site.url);
    const target = { site: `https://127.0.0.1:${port}` };
    const distrusted = await told({ target, env: forSite });
    expect(stopped(distrusted.check('answers'))).toEqual(missing('certificate'));
    expect(distrusted.check('answers')?.hint).toContain('NODE_EXTRA_CA_CERTS');

    const own = await folder({ 'ca.pem': certificate });
    const env = { ...forSite, NODE_EXTRA_CA_CERTS: `${own}/ca.pem` };
    // Node itself reads the variable, once.
    const trusted = await told({ target, env, run: asProcess });
    expect(trusted).toMatchObject({ code: 0 });
    expect(trusted.check('certificates')?.status).toBe('ok');
    expect(trusted.check('answers')?.what).toContain('reached directly');

    const proxy = await startProxy(tunnelTo(port));
    const through = await told({
      target: { site: 'https://banc.test' },
      env: { ...env, HTTPS_PROXY: proxy.url },
      run: asProcess,
    });
    expect(through).toMatchObject({ code: 0 });
    expect(through.check('answers')?.what).toContain('banc.test answers, reached over the proxy');
  });

  it('missing credentials: exit 64, with what to use', async () => {
    const result = await told({ target: { site: 'https://banc.test' } });
    expect(result.code).toBe(64);
    expect(stopped(result.check('credential'))).toEqual(missing('missing-credentials'));
    expect(result.check('answers')).toMatchObject({ status: 'warn' });
    expect(result.credentials.map(({ name }) => name)).toEqual(['api-token']);
    expect(result.commands).toContainEqual({
      command: 'plan',
      lacks: ['ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN'],
      mayLack: [],
    });
  });

  it('a target that ATLASSIAN_SITE does not allow: nothing is sent', async () => {
    const site = await sandbox();
    const env = { ...forSite, ATLASSIAN_SITE: 'banc.atlassian.net' };
    const result = await told({ target: { site: site.url }, env });
    expect(result.code).toBe(1);
    expect(stopped(result.check('pin'))).toEqual(missing('site-pinned'));
    expect(site.requests).toEqual([]);
  });

  it.each([
    ['no folder', [], 'folder-missing'],
    ['no rollcall.yaml', ['groups/oslo.yaml'], 'file-missing'],
    ['a rollcall.yaml with a fault', ['rollcall.yaml', 'groups/oslo.yaml'], 'invalid-files'],
  ])('%s: exit 3, and what can be told is told', async (_, names, error) => {
    const files = names.map((name) => [
      `memberships/${name}`,
      name.endsWith('oslo.yaml') ? oslo : 'x: 1\n',
    ]);
    const cwd = await folder(Object.fromEntries(files) as Record<string, string>);
    const { code, stdout } = await rollcall(['doctor', '--json'], { cwd, env: forSite });
    const { checks, facts } = JSON.parse(stdout) as Told;
    expect(code).toBe(3);
    expect(facts.look).toEqual({ kind: 'unasked' });
    expect(checks[0]).toMatchObject({ code: 'files', status: 'missing', error: { code: error } });
    if (error !== 'invalid-files') expect(checks[0]?.hint).toContain('"rollcall init"');
    expect(checks.map((check) => check.code)).toContain('node');
  });

  it('one bad group file: exit 3 as plan would, and the target is looked at all the same', async () => {
    const site = await sandbox();
    const result = await told({
      target: { site: site.url },
      env: forSite,
      files: { 'memberships/groups/bad.yaml': 'group: bad\n' },
    });
    expect(result.code).toBe(3);
    expect(result.not('missing')).toEqual(['files']);
    expect(result.check('files')?.hint).toContain('memberships/groups/bad.yaml:1:1: ');
    expect(result.check('account')?.status).toBe('ok');
  });

  it('no group file yet: groups are read all the same', async () => {
    const site = await sandbox();
    const cwd = await folder({ 'memberships/rollcall.yaml': `target: { site: "${site.url}" }\n` });
    const { code, stdout } = await rollcall(['doctor'], { cwd, env: forSite });
    expect(code).toBe(1);
    expect(stdout).toContain('"rollcall import" writes a file');
    expect(stdout).toContain('oslo can be read: 2 members.');
  });

  it('a state folder that is none, and NODE_EXTRA_CA_CERTS that names nothing', async () => {
    const site = await sandbox();
    const result = await told({
      target: { site: site.url },
      env: { ...forSite, NODE_EXTRA_CA_CERTS: '/nowhere/ca.pem' },
      args: ['--state', 'memberships/rollcall.yaml'],
    });
    expect(result.not('missing')).toEqual(['state']);
    expect(result.check('certificates')?.status).toBe('warn');
  });

  it('a clock that is wrong: warned of, by the Date of the answers', async () => {
    const headers = { date: 'Sun, 01 Mar 2020 12:00:00 GMT' };
    const json = {
      accountId: '712020:a',
      accountType: 'atlassian',
      active: true,
      displayName: 'A',
    };
    const server = await startScripted(() => ({ headers, json }));
    const result = await told({ target: { site: server.url }, env: forSite });
    expect(result.check('clock')).toMatchObject({
      status: 'warn',
      what: expect.stringMatching(/ days ahead of Atlassian's\.$/u) as string,
    });
  });
});
