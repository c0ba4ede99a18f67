import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { folder, rollcall, start } from '../../support/rollcall.ts';

interface Served {
  readonly url: string;
  readonly ATLASSIAN_EMAIL: string;
  readonly ATLASSIAN_API_TOKEN: string;
  readonly ATLASSIAN_ORG_API_KEY: string;
  readonly ATLASSIAN_API_URL: string;
  readonly scopedToken: string;
  readonly targets: {
    readonly site: { readonly site: string };
    readonly organization: { readonly organization: { readonly id: string } };
    readonly scopedSite: { readonly site: { readonly url: string; readonly cloudId: string } };
  };
}

async function serve(cwd: string, ...options: readonly string[]) {
  const args = ['sandbox', '--json', '--seed', 'memberships/sandbox', ...options];
  const { child, ended } = start(args, { cwd });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [string];
  const served = JSON.parse(line) as Served;
  const authorization = `Basic ${Buffer.from(`${served.ATLASSIAN_EMAIL}:${served.ATLASSIAN_API_TOKEN}`).toString('base64')}`;
  const call = (method: string, path: string, body?: unknown) =>
    fetch(`${served.url}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const stop = async () => {
    child.kill('SIGTERM');
    return (await ended).code;
  };
  return { served, call, stop };
}

async function sample(): Promise<string> {
  const cwd = await folder();
  await cp(resolve(import.meta.dirname, '../../../memberships'), join(cwd, 'memberships'), {
    recursive: true,
  });
  return cwd;
}

const osloId = 'd6750b14-1aa8-4ab2-8c1e-a6d44016da32';

it('serves the calls of the articles, and remembers them when it is started again', async () => {
  const cwd = await sample();
  const first = await serve(cwd);
  const [verna] = (await (
    await first.call('GET', '/rest/api/3/user/search?query=vdillow@banc.ly')
  ).json()) as [{ accountId: string }];
  const added = await first.call('POST', `/rest/api/2/group/user?groupId=${osloId}`, {
    accountId: verna.accountId,
  });
  expect(added.status).toBe(201);
  expect(await first.stop()).toBe(0);

  const second = await serve(cwd);
  const removed = await second.call(
    'DELETE',
    `/rest/api/latest/group/user?groupId=${osloId}&accountId=${verna.accountId}`,
  );
  expect(removed.status).toBe(200);
  expect(await second.stop()).toBe(0);
});

it('is what a plan for its address talks to, with the variables that it prints', async () => {
  const cwd = await sample();
  const { served, stop } = await serve(cwd);
  const { url, ATLASSIAN_EMAIL, ATLASSIAN_API_TOKEN } = served;
  const env = { ATLASSIAN_EMAIL, ATLASSIAN_API_TOKEN };
  const { writeFile } = await import('node:fs/promises');
  await writeFile(join(cwd, 'memberships/rollcall.yaml'), `target: { site: "${url}" }\n`);
  const { stdout, code } = await rollcall(['plan', '--at', '2026-11-23T09:00:00Z'], { cwd, env });
  expect(code).toBe(0);
  expect(stdout).toContain('3 to add, 9 to remove in 7 groups.');
  await stop();
});

it('serves the organization and scoped tokens with what it prints', async () => {
  const { served, stop } = await serve(await sample());
  const { targets, scopedToken, ATLASSIAN_API_URL, ATLASSIAN_ORG_API_KEY } = served;
  const status = async (path: string, key: string) => {
    const headers = { authorization: `Bearer ${key}` };
    return (await fetch(ATLASSIAN_API_URL + path, { headers })).status;
  };
  const directories = `/admin/v2/orgs/${targets.organization.organization.id}/directories`;
  expect(await status(directories, ATLASSIAN_ORG_API_KEY)).toBe(200);
  const myself = `/ex/jira/${targets.scopedSite.site.cloudId}/rest/api/3/myself`;
  expect(await status(myself, scopedToken)).toBe(200);
  await stop();
});

it('prints for people what to write into rollcall.yaml and the shell', async () => {
  const cwd = await sample();
  const { child, ended } = start(['sandbox', '--seed', 'memberships/sandbox'], { cwd });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  const { stdout } = await ended;
  expect(stdout.replaceAll(/:\d+/gu, ':PORT'))
    .toBe(`Atlassian Cloud sandbox on http://127.0.0.1:PORT, until you press Ctrl-C.

In rollcall.yaml, one of:
  target: { site: "http://127.0.0.1:PORT" }
  target: { organization: { id: "9f1c2b7e-5a0d-4c83-8e64-1d7b3f9a6c25" } }
  target: { site: { url: "http://127.0.0.1:PORT", cloudId: "5b6c7a0e-2f64-4c1d-9a37-e1f0c4d2b8a6" } }
In the shell:
  export ATLASSIAN_EMAIL=administrator@sandbox.example
  export ATLASSIAN_API_TOKEN=sandbox-api-token
  export ATLASSIAN_ORG_API_KEY=sandbox-organization-api-key
  export ATLASSIAN_API_URL=http://127.0.0.1:PORT
Where the target has a cloudId: export ATLASSIAN_API_TOKEN=sandbox-scoped-api-token
`);
});

it('is as unkind as it is told', async () => {
  const options = ['--limit', 'default', '--limit', 'GET=1/s', '--fault', '500=100%'];
  const { call, stop } = await serve(await sample(), '--latency', '1ms', '--lag', '1s', ...options);
  const first = await call('GET', '/rest/api/3/myself');
  expect([first.status, first.headers.get('x-ratelimit-limit')]).toEqual([500, '1']);
  expect((await call('GET', '/rest/api/3/myself')).status).toBe(429);
  const posted = await call('POST', '/rest/api/3/group/user', {});
  expect(posted.headers.get('x-ratelimit-limit')).toBe('100');
  await stop();
});

it('prints each request with --debug, without the credentials', async () => {
  const cwd = await sample();
  const args = [
    'sandbox',
    '--seed',
    'memberships/sandbox',
    '--json',
    '--debug',
    '--fault',
    '500=1',
  ];
  const { child, ended } = start(args, { cwd });
  const [line] = (await once(child.stdout, 'data')) as [string];
  const { url } = JSON.parse(line) as Served;
  await fetch(`${url}/rest/api/3/myself?a=b`, { headers: { authorization: 'Basic secret' } });
  child.kill('SIGTERM');
  expect((await ended).stderr.replaceAll(/\d+(?= ms)|^\S+Z/gmu, '…')).toBe(
    '… GET /rest/api/3/myself?a=b → 500 (500) in … ms\n',
  );
});

it('refuses to share its state with a second one', async () => {
  const cwd = await sample();
  const { stop } = await serve(cwd);
  for (const args of [['sandbox'], ['plan', '--at', '2026-11-23T09:00:00Z']]) {
    const { code, stderr } = await rollcall(args, { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('.rollcall/sandbox.json is in use by another sandbox.');
  }
  await stop();
});

it.each([
  { option: ['--latency', '50'], hint: 'Write 50ms or 1s.' },
  { option: ['--lag', '-1s'], hint: 'Write 50ms or 1s.' },
  { option: ['--limit', 'GET=20'], hint: 'METHOD=N/s' },
  { option: ['--limit', 'PATCH=20/s'], hint: 'GET, POST, PUT, DELETE' },
  { option: ['--limit', 'GET=0/s'], hint: 'METHOD=N/s' },
  { option: ['--fault', '418=5%'], hint: '429, 500, 502, 503, 504, html, reset, truncate, lost' },
  { option: ['--fault', 'lost=5'], hint: 'KIND=SHARE' },
  { option: ['--fault', 'lost=60%', '--fault', 'html=0.5'], hint: '100% or less' },
])('refuses $option, and says how to write it', async ({ option, hint }) => {
  const { code, stderr } = await rollcall(['sandbox', ...option], { cwd: await folder() });
  expect(code).toBe(64);
  expect(stderr.replaceAll(/\s+/gu, ' ')).toContain(hint);
});

it('says what to write when the files name no sandbox', async () => {
  const cwd = await folder({
    'memberships/rollcall.yaml': 'target: { site: "https://banc.atlassian.net" }\n',
    'memberships/groups/oslo.yaml': 'group: oslo\nmode: additive\nmembers: []\n',
  });
  const { code, stderr } = await rollcall(['sandbox'], { cwd });
  expect(code).toBe(64);
  expect(stderr).toContain('--seed');
});
