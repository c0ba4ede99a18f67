import { describe, expect, it } from 'vitest';
import { refused } from '../../github/server/route.ts';
import { startGitHub } from '../../github/server/server.ts';
import type { World } from '../../github/server/world.ts';
import { botToken } from '../../github/server/world.ts';
import { folder, rollcall } from '../../support/rollcall.ts';

const secrets = ['ATLASSIAN_EMAIL', 'ATLASSIAN_API_TOKEN'];
const onMain = { reviewers: [], branches: ['main'] };
const rules = { approvals: 1, codeOwners: true, dismissStale: true };

const sound: Partial<World> = {
  environments: {
    'rollcall-plan': { ...onMain, secrets },
    'rollcall-apply': { ...onMain, secrets },
    'rollcall-approval': { ...onMain, reviewers: ['dorice'] },
  },
  settings: {
    ...{ admin: true, secrets: ['NPM_TOKEN'], workflowToken: { writes: false, approves: false } },
    workflows: { 'plan.yml': 'active', 'apply.yml': 'active', 'drift.yml': 'active' },
    ruleset: { ...rules, mergeQueue: false, excepted: 0 },
    codeownersErrors: [],
  },
};

async function repository(world: Partial<World> = sound, approvals = 1) {
  const server = await startGitHub(structuredClone(world));
  const cwd = await folder({
    'memberships/rollcall.yaml': `target: { site: https://banc.atlassian.net }\napprovals: ${approvals}\n`,
  });
  const run = (...args: string[]) =>
    rollcall(['doctor', '--github', ...args], { cwd, env: server.env });
  return { server, run };
}

const withSettings = (settings: Partial<World['settings']>): Partial<World> => ({
  ...sound,
  settings: { ...(sound.settings as World['settings']), ...settings },
});
const withPlan = (environment: object): Partial<World> => ({
  ...sound,
  environments: {
    ...sound.environments,
    'rollcall-plan': { ...onMain, secrets, ...environment },
  },
});

describe('rollcall doctor --github', () => {
  it('finds nothing to do where all is set up, reads only, and shows no token', async () => {
    const { server, run } = await repository();
    const { code, stdout, stderr } = await run('--debug');
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot('golden/github.txt');
    expect(server.writes()).toEqual([]);
    expect(`${stdout}${stderr}`).not.toContain(botToken);
  });

  it('tells everything that is missing in a new repository, in one run', async () => {
    const { run } = await repository({});
    const { code, stdout } = await run();
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot('golden/github-new.txt');
  });

  it.each<[string, Partial<World>, string, string]>([
    [
      'every branch',
      withPlan({ branches: undefined }),
      'missing',
      'Every branch may use rollcall-plan.',
    ],
    [
      'protected branches',
      withPlan({ branches: 'protected' }),
      'warn',
      'Every protected branch may use rollcall-plan.',
    ],
    [
      'another branch',
      withPlan({ branches: ['main', 'release/*'] }),
      'missing',
      'Other branches than main may use rollcall-plan: main, release/*.',
    ],
    [
      'no secret',
      withPlan({ secrets: ['ATLASSIAN_EMAIL'] }),
      'missing',
      'rollcall-plan has no secret ATLASSIAN_API_TOKEN.',
    ],
    [
      'an open secret',
      withSettings({ secrets }),
      'missing',
      'Every branch can read ATLASSIAN_EMAIL, ATLASSIAN_API_TOKEN: they are secrets of the repository.',
    ],
    [
      'workflows that approve',
      withSettings({ workflowToken: { writes: true, approves: true } }),
      'warn',
      'Workflows may approve pull requests.',
    ],
    [
      'a workflow that is off',
      withSettings({ workflows: { 'plan.yml': 'disabled_manually' } }),
      'warn',
      '.github/workflows/plan.yml is turned off (disabled_manually).',
    ],
    [
      'exceptions',
      withSettings({ ruleset: { ...rules, mergeQueue: true, excepted: 2 } }),
      'warn',
      'Not everybody keeps to these rules: ruleset main.',
    ],
    [
      'administrators',
      withSettings({ protection: { ...rules, administratorsToo: false } }),
      'warn',
      'Not everybody keeps to these rules: administrators.',
    ],
    [
      'a fault in CODEOWNERS',
      withSettings({ codeownersErrors: [{ line: 3, kind: 'Unknown owner' }] }),
      'warn',
      'CODEOWNERS: line 3: Unknown owner',
    ],
    [
      'a token of less',
      withSettings({ admin: false }),
      'warn',
      "The token is not of an administrator: some settings can't be read.",
    ],
  ])('tells %s', async (_, world, status, what) => {
    const { run } = await repository(world);
    const { code, stdout } = await run('--json');
    const { checks } = JSON.parse(stdout) as { checks: { status: string; what: string }[] };
    expect(checks.find((check) => check.what === what)).toMatchObject({ status });
    expect(code).toBe(status === 'missing' || checks.some((c) => c.status === 'missing') ? 1 : 0);
  });

  it('takes the stricter of branch protection and rulesets', async () => {
    const { run } = await repository(
      withSettings({
        ruleset: { ...rules, approvals: 0, codeOwners: false, mergeQueue: false, excepted: 0 },
        protection: { ...rules, approvals: 2, administratorsToo: true },
      }),
      2,
    );
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain('ok       main asks for 2 approvals.\n');
  });

  it('asks for no reviewers where "approvals" is 0', async () => {
    const environments = { ...sound.environments, 'rollcall-approval': onMain };
    const world = {
      ...withSettings({ ruleset: { ...rules, approvals: 0, mergeQueue: false, excepted: 0 } }),
      environments,
    };
    expect(await (await repository(world, 0)).run()).toMatchObject({ code: 0 });
    expect(await (await repository(world, 1)).run()).toMatchObject({ code: 1 });
  });

  it('does not call missing what it may not read', async () => {
    const { server, run } = await repository();
    const answer = refused(403, 'Resource not accessible by integration');
    for (const path of ['environments', 'actions/secrets', 'branches/main/protection']) {
      server.fail({ on: `GET /repos/banc/access/${path}`, answer, times: 9 });
    }
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain("warn     The environments can't be read.");
    expect(stdout).toContain("warn     The secrets of the repository can't be read.");
  });

  it('takes a branch whose protection is kept from the token for one of unknown protection', async () => {
    const open = { ...rules, approvals: 0, mergeQueue: false, excepted: 0 };
    const { server, run } = await repository(withSettings({ ruleset: open }));
    const answer = refused(404, 'Not Found');
    server.fail({ on: 'GET /repos/banc/access/branches/main/protection', answer });
    const { stdout } = await run();
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('Branch protection could not be read');
  });

  it('tells who may approve their own correction', async () => {
    const own = { ...onMain, reviewers: ['dorice'], selfReview: true };
    const { run } = await repository({
      ...sound,
      environments: { ...sound.environments, 'rollcall-approval': own },
    });
    expect((await run()).stdout).toContain('may approve it themselves');
  });

  it('names each thing that it looked at, for scripts', async () => {
    const { run } = await repository();
    const { checks } = JSON.parse((await run('--json')).stdout) as { checks: { code: string }[] };
    expect([...new Set(checks.map(({ code }) => code))]).toEqual([
      ...['token', 'workflow-token', 'workflows', 'branches', 'reviewers', 'secrets'],
      ...['repository-secrets', 'approvals', 'code-owners', 'stale-approvals', 'exceptions'],
      ...['merge-queue', 'codeowners'],
    ]);
  });
});
