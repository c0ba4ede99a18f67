import { cp, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sandboxCredentials } from '../../src/shell/sandbox-target.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readSeed, type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { folder, rollcall } from '../support/rollcall.ts';
import { sentences } from '../support/world.ts';

const sample = resolve(import.meta.dirname, '../../memberships');
const { email, token, scopedToken, organizationKey } = sandboxCredentials;

interface Way {
  readonly target: (sandbox: Sandbox) => unknown;
  readonly env: Readonly<Record<string, string>>;
}

const ways: Readonly<Record<string, Way>> = {
  'the site': {
    target: ({ url }) => ({ site: url }),
    env: { ATLASSIAN_EMAIL: email, ATLASSIAN_API_TOKEN: token },
  },
  'the site with a scoped token': {
    target: ({ url }) => ({ site: { url } }),
    env: { ATLASSIAN_EMAIL: email, ATLASSIAN_API_TOKEN: scopedToken },
  },
  'the organization': {
    target: ({ organizationId }) => ({ organization: { id: organizationId } }),
    env: { ATLASSIAN_ORG_API_KEY: organizationKey },
  },
};

/** Plans and applies the sample one way; gives the changes and the memberships afterwards. */
async function job({ target, env }: Way) {
  const sandbox = await startSandbox({
    seed: await readSeed(`${sample}/sandbox`),
    credentials: sandboxCredentials,
  });
  onTestFinished(() => sandbox.close());
  const cwd = await folder();
  await cp(sample, `${cwd}/memberships`, { recursive: true });
  await writeFile(`${cwd}/memberships/rollcall.yaml`, JSON.stringify({ target: target(sandbox) }));
  const run = (...args: string[]) =>
    rollcall([...args, '--at', '2026-11-23'], {
      cwd,
      env: { ...env, ATLASSIAN_API_URL: sandbox.url },
    });
  const plan = JSON.parse((await run('plan', '--json', '--out', 'plan.json')).stdout) as Plan;
  const { code, stdout } = await run('apply', '--approved', 'plan.json');
  expect(code, stdout).toBe(0);
  return { changes: sentences(plan.changes), memberships: sandbox.memberships() };
}

it('the same files give the same changes and the same end through either API', async () => {
  const [first, ...others] = await Promise.all(Object.values(ways).map(job));
  expect(first?.changes).toHaveLength(12);
  for (const other of others) expect(other).toEqual(first);
});
