import { describe, expect, it } from 'vitest';
import { refused } from '../../github/server/route.ts';
import { startGitHub } from '../../github/server/server.ts';
import type { World } from '../../github/server/world.ts';
import { botToken } from '../../github/server/world.ts';
import { workflowTexts } from '../../../src/commands/init/workflow-texts.ts';
import { clock } from '../../support/clock.ts';
import { folder, rollcall } from '../../support/rollcall.ts';

const secrets = ['ATLASSIAN_EMAIL', 'ATLASSIAN_API_TOKEN'];
const onMain = { reviewers: [], branches: ['main'] };
const rules = { approvals: 1, codeOwners: true, dismissStale: true, lastPush: true };
const commit = '0'.repeat(40);
/** As init writes them. */
const workflows = (options: object = {}, prefix = '') =>
  Object.fromEntries(
    [
      ...workflowTexts({
        source: `o/rollcall@${commit}`,
        branch: 'main',
        folder: 'memberships',
        prefix,
        ...options,
      }),
    ].map(([kind, text]) => [`.github/workflows/${prefix}${kind}.yml`, text]),
  );
const hoursAgo = (hours: number) => new Date(clock.now() - hours * 3_600_000).toISOString();
/** The workflow for drift succeeded on its schedule, so many hours ago. */
const scheduled = (hours: number, path = '.github/workflows/drift.yml') => ({
  ...{ id: 11, headSha: commit, path, event: 'schedule', status: 'completed' },
  ...{ conclusion: 'success', created: hoursAgo(hours), started: hoursAgo(hours) },
  updated: hoursAgo(hours),
});

const sound: Partial<World> = {
  contents: { main: workflows() },
  runs: [scheduled(1)],
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
  const runIn = (env: Readonly<Record<string, string>>) =>
    rollcall(['doctor', '--github'], { cwd, env: { ...server.env, ...env } });
  return { server, run, runIn };
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
      'These can bypass the rules: ruleset main.',
    ],
    [
      'administrators',
      withSettings({ protection: { ...rules, administratorsToo: false } }),
      'warn',
      'These can bypass the rules: administrators.',
    ],
    [
      'a fault in CODEOWNERS',
      withSettings({ codeownersErrors: [{ line: 3, kind: 'Unknown owner' }] }),
      'warn',
      'CODEOWNERS: line 3: Unknown owner',
    ],
    [
      'an approval of what one pushed oneself',
      withSettings({ ruleset: { ...rules, lastPush: false, mergeQueue: false, excepted: 0 } }),
      'warn',
      'The last pusher may give the approval that GitHub asks for, but rollcall does not count it.',
    ],
    [
      'no issues',
      withSettings({ issues: false }),
      'warn',
      'Issues are off: drift is not reported.',
    ],
    [
      'a schedule that stopped',
      { ...sound, runs: [scheduled(49)] },
      'warn',
      '.github/workflows/drift.yml last succeeded on its schedule 49 hours ago.',
    ],
    [
      'a schedule that never ran',
      { ...sound, runs: [{ ...scheduled(1), conclusion: 'failure' }] },
      'warn',
      '.github/workflows/drift.yml has not succeeded on its schedule yet.',
    ],
    [
      'receipts that can be rewritten',
      { ...sound, branches: { 'rollcall-receipts': commit } },
      'warn',
      'Nothing forbids force pushes and deletion of rollcall-receipts: whoever may push can rewrite what was done.',
    ],
    [
      'receipts that can be deleted',
      {
        ...withSettings({ receiptsRules: ['non_fast_forward'] }),
        branches: { 'rollcall-receipts': commit },
      },
      'warn',
      'Nothing forbids deletion of rollcall-receipts: whoever may push can rewrite what was done.',
    ],
    [
      'receipts that are safe',
      {
        ...withSettings({ receiptsRules: ['non_fast_forward', 'deletion'] }),
        branches: { 'rollcall-receipts': commit },
      },
      'ok',
      "rollcall-receipts can't be rewritten or deleted.",
    ],
    [
      'no reviewers in a private repository, which only GitHub Enterprise has',
      { ...sound, environments: { ...sound.environments, 'rollcall-approval': onMain } },
      'warn',
      'rollcall-approval asks nobody, so nothing can be applied by hand.',
    ],
    [
      'no reviewers in a public repository',
      {
        ...sound,
        private: false,
        environments: { ...sound.environments, 'rollcall-approval': onMain },
      },
      'missing',
      'rollcall-approval asks nobody, so nothing can be applied by hand.',
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

  it.each<[string, Partial<World>, string]>([
    [
      'a plan.yml of Terraform',
      {
        contents: {
          main: { ...workflows(), '.github/workflows/plan.yml': 'jobs: { plan: { runs-on: x } }' },
        },
      },
      '.github/workflows/plan.yml does not call rollcall-plan.yml for memberships',
    ],
    [
      'workflows for another folder',
      { contents: { main: workflows({ folder: 'partners' }) } },
      '.github/workflows/drift.yml does not call rollcall-drift.yml for memberships',
    ],
    [
      'an apply that looks elsewhere',
      { contents: { main: workflows({ planFile: 'access.yml' }) } },
      '.github/workflows/apply.yml looks for plans in access.yml, and plan.yml makes them.',
    ],
  ])('does not take %s for sound', async (_, world, told) => {
    const { run } = await repository({ ...sound, ...world });
    const { code, stdout } = await run();
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(`missing ${told}`);
  });

  it('finds workflows under other names, and their environments', async () => {
    const names = workflows({ environments: 'it-' }, 'access-');
    const { run } = await repository({
      ...withSettings({
        workflows: Object.fromEntries(
          Object.keys(names).map((path) => [path.split('/').at(-1) ?? '', 'active']),
        ),
      }),
      contents: { main: names },
      runs: [scheduled(1, '.github/workflows/access-drift.yml')],
      environments: {
        'it-plan': { ...onMain, secrets },
        'it-apply': { ...onMain, secrets },
        'it-approval': { ...onMain, reviewers: ['dorice'] },
      },
    });
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain('.github/workflows/access-plan.yml calls rollcall-plan.yml');
    expect(stdout).toContain('Only main may use it-plan.');
  });

  const events = ['pull_request_target', 'merge_group'];
  it.each<[string, World['settings']['policies'], boolean, string, string]>([
    ['none at all', {}, false, 'missing', 'No Actions policy allows pull_request_target'],
    ['one that allows it', { a: { events } }, false, 'ok', 'An Actions policy lets'],
    [
      'one for this workflow',
      { a: { events, include: ['.github/workflows/p*.yml'] } },
      false,
      ...(['ok', 'An Actions policy lets'] as const),
    ],
    [
      'one for others',
      { a: { events, include: ['~ALL'], exclude: ['.github/workflows/plan.yml'] } },
      false,
      ...(['missing', 'No Actions policy allows'] as const),
    ],
    [
      'one that is only tried',
      { a: { events, enforcement: 'evaluate' } },
      false,
      ...(['missing', 'No Actions policy allows'] as const),
    ],
    [
      'one that refuses it, in a private repository too',
      { a: { events: ['push', 'schedule'] } },
      true,
      ...(['missing', 'The Actions policy a does not let pull_request_target start'] as const),
    ],
    ['what can not be read', undefined, false, 'warn', "The Actions policies can't be read."],
  ])('looks at Actions policies: %s', async (_, policies, hidden, status, what) => {
    const { run } = await repository({
      ...withSettings(policies === undefined ? {} : { policies }),
      private: hidden,
    });
    const { checks } = JSON.parse((await run('--json')).stdout) as {
      checks: { code: string; status: string; what: string }[];
    };
    const found = checks.find((check) => check.code === 'policies');
    expect(found).toMatchObject({ status, what: expect.stringContaining(what) as string });
  });

  it.each([
    [{ GITHUB_SERVER_URL: 'https://github.banc.ly' }, 1],
    [{ GITHUB_API_URL: 'https://github.banc.ly/api/v3' }, 1],
    [{ GITHUB_SERVER_URL: 'https://banc.ghe.com' }, 0],
  ])('does not look at a server of its own: %o', async (env, code) => {
    const { server, runIn } = await repository();
    const ended = await runIn(env);
    expect(ended.code).toBe(code);
    expect(ended.stdout.includes('github.banc.ly is not supported')).toBe(code === 1);
    expect(server.requests.length > 0).toBe(code === 0);
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

  it('tells what GitHub Free lacks for a private repository, and goes on', async () => {
    const { server, run } = await repository();
    const why = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';
    for (const path of ['rules/branches/main', 'branches/main/protection']) {
      server.fail({ on: `GET /repos/banc/access/${path}`, answer: refused(403, why), times: 9 });
    }
    const { code, stdout } = await run();
    expect(code).toBe(1);
    expect(stdout).toContain('it is GitHub Free.');
    expect(stdout).toContain('ok       CODEOWNERS is valid.');
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
      ...['token', 'workflow-token', 'workflows', 'issues', 'schedule', 'branches', 'reviewers'],
      ...['secrets', 'repository-secrets', 'approvals', 'code-owners', 'stale-approvals'],
      ...['last-push', 'exceptions', 'merge-queue', 'codeowners'],
    ]);
  });
});
