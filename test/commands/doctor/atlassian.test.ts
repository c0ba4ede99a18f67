import { describe, expect, it, onTestFinished } from 'vitest';
import type { Check, CommandReadiness } from '../../../src/model/check.ts';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { startScripted, type Scripted } from '../../live/scripted-server.ts';
import { startProxy, tunnelTo } from '../../support/proxy.ts';
import { asProcess, folder, rollcall, type Ended } from '../../support/rollcall.ts';
import { certificate, tlsInFrontOf } from '../../support/tls-front.ts';

const keys = {
  email: 'admin@banc.ly',
  token: 'ATATT3-no-output-holds-this-token',
  scopedToken: 'ATSTT3-no-output-holds-this-token',
  organizationKey: 'ATCTT3-no-output-holds-this-key',
  scopedOrganizationKey: 'ATCTT3-nor-does-any-hold-this-key',
};
const secrets = [
  ...Object.values(keys).filter((value) => value !== keys.email),
  Buffer.from(`${keys.email}:${keys.token}`).toString('base64'),
];
const forSite = { ATLASSIAN_EMAIL: keys.email, ATLASSIAN_API_TOKEN: keys.token };

const people = ['dorice', 'verna', 'guard'].map((handle) => ({
  id: `712020:${handle}`,
  name: handle,
  email: `${handle}@banc.ly`,
  active: true,
  type: 'atlassian' as const,
}));
const members = people.map(({ id }) => id).slice(0, 2);
const seed = { accounts: people, groups: [{ id: 'g-1', name: 'oslo', members }] };

async function sandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const started = await startSandbox({ seed, credentials: keys, ...options });
  onTestFinished(() => started.close());
  return started;
}

const oslo = 'group: oslo\nmode: authoritative\nmembers:\n  - dorice@banc.ly\n';
const guarded = (...accounts: string[]) => ({ protect: { accounts } });

interface Run {
  readonly target: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly guards?: unknown;
  /** Further files, by path below the working directory. */
  readonly files?: Readonly<Record<string, string>>;
  readonly run?: typeof rollcall;
}

/** Runs it where `target` is what rollcall.yaml says, and sees to it that nothing secret is told. */
async function doctor(options: Run): Promise<Ended> {
  const { target, env = {}, args = [], guards, files, run = rollcall } = options;
  const cwd = await folder({
    'memberships/rollcall.yaml': JSON.stringify({ target, guards }),
    'memberships/groups/oslo.yaml': oslo,
    ...files,
  });
  const ended = await run(['doctor', ...args], { cwd, env });
  for (const secret of secrets) expect(ended.stdout + ended.stderr).not.toContain(secret);
  expect(ended.stdout + ended.stderr).not.toMatch(/^\s+at /mu);
  return ended;
}

interface Told {
  readonly checks: readonly Check[];
  readonly commands: readonly CommandReadiness[];
  readonly credentials: readonly { readonly name: string }[];
  readonly facts: { readonly look: unknown; readonly traffic: { readonly requests: number } };
}

async function told(run: Run) {
  const { stdout, stderr, code } = await doctor({ ...run, args: ['--json', ...(run.args ?? [])] });
  const result = JSON.parse(stdout) as Told;
  const byCode = new Map(result.checks.map((check) => [check.code, check]));
  expect(byCode.size).toBe(result.checks.length);
  return {
    ...result,
    code,
    stderr,
    check: (name: string) => byCode.get(name),
    /** The codes of the checks that are not ok. */
    not: (status: Check['status']) =>
      result.checks.filter((check) => check.status === status).map((check) => check.code),
  };
}

const writes = ({ requests }: Sandbox) =>
  requests.filter(({ method, path }) => method !== 'GET' && !/\/search$/u.test(path));

describe('rollcall doctor, of a target that is set up', () => {
  it('looks at the embedded sandbox, and says that it is a demonstration', async () => {
    const files = {
      'memberships/sandbox/users.csv': 'User id,User name,email\n1,Dorice,d@banc.ly\n',
    };
    const { code, stdout, stderr } = await doctor({ target: { sandbox: {} }, files });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('a demonstration: nothing');
    expect(stdout).toContain('The account is Sandbox administrator');
  });

  it('looks at a site with five requests and one for a protected account, and writes nothing', async () => {
    const site = await sandbox();
    const { check, not, commands, ...result } = await told({
      target: { site: site.url },
      env: { ...forSite, ATLASSIAN_SITE: site.url },
      guards: guarded('guard@banc.ly'),
    });
    expect(result).toMatchObject({ code: 0, stderr: '', facts: { traffic: { requests: 6 } } });
    expect(result.facts.look).toMatchObject({ kind: 'told', value: { groups: { kind: 'told' } } });
    expect(site.requests).toHaveLength(6);
    expect(writes(site)).toEqual([]);
    expect(not('missing')).toEqual([]);
    expect(not('warn')).toEqual(['administration']);
    expect(check('account')?.what).toContain('Sandbox administrator, admin@banc.ly, 712020:');
    expect(check('members')?.what).toBe('oslo can be read: 2 members.');
    expect(check('protected')).toMatchObject({ status: 'ok' });
    expect(check('credential')?.what).toContain('an API token, taken for one without scopes');
    expect(commands).toContainEqual({ command: 'plan', lacks: [], mayLack: [] });
    expect(commands).toContainEqual({
      command: 'apply',
      lacks: [],
      mayLack: ['site administration'],
    });
  });

  it('looks at a site with a scoped token, by its cloudId, and says what nothing tells', async () => {
    const site = await sandbox();
    const { check, not, ...result } = await told({
      target: { site: { url: site.url } },
      env: { ATLASSIAN_API_TOKEN: keys.scopedToken, ATLASSIAN_API_URL: site.url },
    });
    expect(result).toMatchObject({ code: 0, facts: { traffic: { requests: 6 } } });
    expect(site.requests[0]?.path).toBe('/_edge/tenant_info');
    expect(writes(site)).toEqual([]);
    expect(not('missing')).toEqual([]);
    expect(not('warn')).toEqual(['pin', 'scopes', 'administration']);
    expect(check('credential')?.what).toContain("a service account's API token");
    expect(check('api-url')?.status).toBe('ok');
  });

  it('looks at an organization with four requests', async () => {
    const site = await sandbox();
    const { check, not, ...result } = await told({
      target: { organization: { id: site.organizationId } },
      env: { ATLASSIAN_ORG_API_KEY: keys.organizationKey, ATLASSIAN_API_URL: site.url },
      guards: guarded('712020:guard'),
    });
    expect(result).toMatchObject({ code: 0, facts: { traffic: { requests: 5 } } });
    expect(writes(site)).toEqual([]);
    expect(not('missing')).toEqual([]);
    expect(not('warn')).toEqual([]);
    expect(check('credential')?.what).toContain('an organization API key without scopes');
    expect(check('directory')?.what).toContain('Default directory (3f0c8a54');
    expect(check('scopes')?.what).toContain('may change memberships');
  });

  it('finds a key with scopes out without writing: enough to plan, not to apply', async () => {
    const site = await sandbox();
    const run = {
      target: { organization: { id: site.organizationId } },
      env: { ATLASSIAN_ORG_API_KEY: keys.scopedOrganizationKey, ATLASSIAN_API_URL: site.url },
    };
    const { code, check, commands, credentials } = await told(run);
    expect(code).toBe(1);
    expect(check('scopes')).toMatchObject({
      status: 'missing',
      what: expect.stringMatching(/ADMIN-401-2, ADMIN-UAM-403-1/u) as string,
    });
    expect(commands.find(({ command }) => command === 'plan')?.lacks).toEqual([]);
    expect(commands.find(({ command }) => command === 'apply')?.lacks).toEqual([
      'an organization API key without scopes',
    ]);
    expect(credentials.map(({ name }) => name)).toEqual([
      'scoped-organization-key',
      'organization-key',
    ]);
    expect(writes(site)).toEqual([]);
    expect(await told({ ...run, args: ['--for', 'plan'] })).toMatchObject({ code: 0 });
    expect(await told({ ...run, args: ['--for', 'apply'] })).toMatchObject({ code: 1 });
  });

  it('asks which directory is meant when there are several', async () => {
    const directories = [
      { id: 'd-1', name: 'Staff' },
      { id: 'd-2', name: 'Partners' },
    ];
    const site = await sandbox({ seed: { ...seed, directories } });
    const organization = { id: site.organizationId };
    const env = { ATLASSIAN_ORG_API_KEY: keys.organizationKey, ATLASSIAN_API_URL: site.url };
    const several = await told({ target: { organization }, env });
    expect(several.code).toBe(3);
    expect(several.check('directory')).toMatchObject({
      status: 'missing',
      hint: expect.stringMatching(/Staff \(d-1\), Partners \(d-2\)/u) as string,
    });
    expect(several.check('scopes')?.status).toBe('ok');
    const named = await told({
      target: { organization: { ...organization, directory: 'd-1' } },
      env,
    });
    expect(named).toMatchObject({ code: 0 });
  });

  it('tells what is set and not used, and accounts that are not found', async () => {
    const site = await sandbox();
    const { code, check } = await told({
      target: { site: site.url },
      env: { ...forSite, ATLASSIAN_ORG_API_KEY: keys.organizationKey },
      guards: guarded('nobody@banc.ly', '712020:gone', 'guard@banc.ly'),
    });
    expect(code).toBe(0);
    expect(check('unused-credential')?.what).toContain('ATLASSIAN_ORG_API_KEY is set');
    expect(check('protected')?.what).toContain('nobody@banc.ly, 712020:gone, and');
  });

  it('reads limits from the answers', async () => {
    const site = await sandbox({ limits: { GET: 4 } });
    const { check } = await told({ target: { site: site.url }, env: forSite });
    expect(check('limits')).toMatchObject({
      status: 'ok',
      what: "Atlassian's limits are far: 3 of 4 requests left, where it is least.",
    });
  });
});

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

describe('rollcall doctor --credentials', () => {
  it('tells what each kind is for, without files or network, for people and for scripts', async () => {
    const cwd = await folder();
    const { code, stdout, stderr } = await rollcall(['doctor', '--credentials'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('../../doctor/golden/credentials.txt');
    const json = await rollcall(['doctor', '--credentials', '--json'], { cwd });
    const { credentials } = JSON.parse(json.stdout) as Told;
    expect(credentials).toHaveLength(stdout.match(/^ {2}target /gmu)?.length ?? 0);
  });

  it.each([['--github'], ['--for', 'plan']])('goes with nothing else: %s', async (...others) => {
    const ended = await rollcall(['doctor', '--credentials', ...others], { cwd: await folder() });
    expect(ended.code).toBe(64);
  });
});
