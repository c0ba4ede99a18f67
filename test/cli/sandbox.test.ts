import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { folder, rollcall, start } from '../support/rollcall.ts';

interface Served {
  readonly url: string;
  readonly ATLASSIAN_EMAIL: string;
  readonly ATLASSIAN_API_TOKEN: string;
}

async function serve(cwd: string) {
  const { child, ended } = start(['sandbox', '--json', '--seed', 'memberships/sandbox'], { cwd });
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
  await cp(resolve(import.meta.dirname, '../../memberships'), join(cwd, 'memberships'), {
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
  const { url, ...env } = served;
  const { writeFile } = await import('node:fs/promises');
  await writeFile(join(cwd, 'memberships/rollcall.yaml'), `target: { site: "${url}" }\n`);
  const { stdout, code } = await rollcall(['plan', '--at', '2026-11-23T09:00:00Z'], { cwd, env });
  expect(code).toBe(0);
  expect(stdout).toContain('3 join, 9 leave, in 7 groups.');
  await stop();
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
