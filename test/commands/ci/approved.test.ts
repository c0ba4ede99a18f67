import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  approvedPlan,
  merge,
  plan,
  planFor,
  repositoryWithMerge,
  sha,
  time,
} from '../../github/merged.ts';
import { refused } from '../../github/server/route.ts';
import { botToken, type World } from '../../github/server/world.ts';
import { zipOf } from '../../github/zip.ts';

const notForApps = refused(403, 'Resource not accessible by integration');
const change = { number: 7, onto: 'base' };

async function written(cwd: string): Promise<Readonly<Record<string, unknown>>> {
  const names = await readdir(join(cwd, 'plans')).catch(() => []);
  const texts = names.map(async (name) => [
    name,
    JSON.parse(await readFile(join(cwd, 'plans', name), 'utf8')) as unknown,
  ]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, unknown>;
}

function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('There is none.');
  return item;
}

describe('rollcall ci approved', () => {
  it('writes the plan that was approved, and tells who approved it', async () => {
    const { cwd, run } = await repositoryWithMerge();
    const { code, stdout, stderr } = await run();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Pull request 7, A change: approved.
  approved by  @dorice
  commit       ${sha('head-7')}
  plan         run 70, attempt 1: 1 change, digest ${planFor(change).digest}
  owners       oslo: @dorice approved
  written to   plans/pull-7.json
`);
    expect(await written(cwd)).toEqual({ 'pull-7.json': approvedPlan(change) });
  });

  it.each<[string, (world: World) => void]>([
    ['squashed', ({ commits }) => (commits[2] = { sha: sha('merge-7'), parents: [sha('base')] })],
    [
      'rebased',
      (world) => {
        world.commits[2] = { sha: sha('merge-7'), parents: [sha('rebased')] };
        world.commits.push({ sha: sha('rebased'), parents: [sha('base')] });
        only(world.pulls).commits = [sha('rebased')];
      },
    ],
    [
      'pushed to after the approval, by building on what was approved',
      (world) => {
        only(world.pulls).head = sha('later');
        world.commits.push({ sha: sha('later'), parents: [sha('head-7')] });
      },
    ],
    ['planned again after the approval', (world) => plan(world, change, 71, '10:30')],
    [
      "opened from a stranger's fork at the same commit, too",
      (world) => {
        plan(world, change, 72, '09:45');
        only(world.runs.slice(-1)).headRepository = 'stranger/access';
      },
    ],
  ])('finds it when the pull request was %s', async (_, edit) => {
    const { cwd, world, run } = await repositoryWithMerge();
    edit(world);
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain('run 70,');
    expect(await written(cwd)).toEqual({ 'pull-7.json': approvedPlan(change) });
  });

  it('finds it when the branch was behind: others had merged since it was planned', async () => {
    const { cwd, world, run } = await repositoryWithMerge();
    world.commits.push({ sha: sha('others'), parents: [sha('base')] });
    world.commits[2] = { sha: sha('merge-7'), parents: [sha('others'), sha('head-7')] };
    expect(await run([], { before: sha('others') })).toMatchObject({ code: 0 });
    expect(await written(cwd)).toEqual({ 'pull-7.json': approvedPlan(change) });
  });

  it.each<[string, (world: World) => unknown, string]>([
    ['nobody approved it', (w) => (w.reviews = []), 'too-few-approvals'],
    ['its author approved it', (w) => (only(w.reviews).author = 'verna'), 'too-few-approvals'],
    ['someone who may only read did', (w) => (only(w.reviews).author = 'eve'), 'too-few-approvals'],
    ['a program did', (w) => (only(w.reviews).author = 'helper[bot]'), 'too-few-approvals'],
    [
      'the approval was dismissed',
      (w) => (only(w.reviews).state = 'DISMISSED'),
      'too-few-approvals',
    ],
    [
      'changes were requested afterwards',
      (w) =>
        w.reviews.push({
          ...only(w.reviews),
          ...{ state: 'CHANGES_REQUESTED', at: time('10:30') },
        }),
      'too-few-approvals',
    ],
    [
      'it was force-pushed after the approval',
      (w) => (only(w.pulls).head = sha('base')),
      'too-few-approvals',
    ],
    [
      'what was approved is gone',
      (w) => (only(w.reviews).commit = sha('gone')),
      'too-few-approvals',
    ],
    [
      'the base wants more approvals',
      (w) =>
        (w.contents[sha('base')] = {
          'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\napprovals: 2\n',
        }),
      'too-few-approvals',
    ],
    [
      'the base does not say how many it wants',
      (w) => (w.contents[sha('base')] = { 'memberships/rollcall.yaml': 'approvals: many\n' }),
      'failed',
    ],
    [
      'its plan was made after the approval',
      (w) => (only(w.runs).updated = time('10:30')),
      'no-plan',
    ],
    [
      "its plan is of the proposal's own workflow",
      (w) => (only(w.runs).event = 'pull_request'),
      'no-plan',
    ],
    [
      'its plan is of another workflow',
      (w) => (only(w.runs).path = '.github/workflows/x.yml'),
      'no-plan',
    ],
    ['it came from a fork', (w) => ((only(w.pulls).fork = 'eve/access'), (w.runs = [])), 'fork'],
    [
      'its plan run was run again, which takes the place of the plan',
      (w) => {
        const job = { conclusion: 'success' };
        only(w.runs).jobs = [
          { ...job, attempt: 1, completed: time('09:30') },
          { ...job, attempt: 2, completed: time('10:30') },
        ];
        only(w.artifacts).created = time('10:29');
      },
      'plan-run-again',
    ],
    ['its plan has expired', (w) => (only(w.artifacts).expired = true), 'plan-expired'],
    ['its plan is no archive', (w) => (only(w.artifacts).zip = Buffer.from('no')), 'failed'],
    [
      'its plan was changed after it was made',
      (w) => {
        const forged = { ...planFor(change), changes: [] };
        only(w.artifacts).zip = zipOf({ 'plan.json': JSON.stringify(forged) });
      },
      'failed',
    ],
    [
      'its plan is of another pull request',
      (w) => {
        const forged = planFor({ ...change, number: 8, head: 'head-7' });
        only(w.artifacts).zip = zipOf({ 'plan.json': JSON.stringify(forged) });
      },
      'no-plan',
    ],
    [
      'its plan is of another commit',
      (w) => {
        const forged = planFor({ ...change, head: 'head-8' });
        only(w.artifacts).zip = zipOf({ 'plan.json': JSON.stringify(forged) });
      },
      'plan-contradicts',
    ],
    [
      'no owner of its group approved it',
      (w) => (only(w.reviews).author = 'steve'),
      'owners-missing',
    ],
  ])('refuses a pull request when %s', async (_, edit, code) => {
    const { cwd, world, run } = await repositoryWithMerge();
    edit(world);
    const ended = await run(['--json']);
    const { pulls } = JSON.parse(ended.stdout) as { pulls: { refusal?: { hint: string } }[] };
    expect(ended.code).toBe(1);
    expect(pulls).toMatchObject([{ number: 7, approved: false, refusal: { code } }]);
    expect(pulls[0]?.refusal?.hint).toContain('run the workflow that applies by hand');
    expect(await written(cwd)).toEqual({});
  });

  it('writes the plans of the others when one of two pull requests is refused', async () => {
    const { cwd, world, run } = await repositoryWithMerge();
    merge(world, { number: 8, onto: 'merge-7' });
    world.reviews = world.reviews.filter(({ pull }) => pull === 8);
    const { code, stdout } = await run([], { after: sha('merge-8') });
    expect(code).toBe(1);
    expect(stdout).toContain('Pull request 7, A change: refused.\n');
    expect(stdout).toContain('Pull request 8, A change: approved.\n');
    expect(Object.keys(await written(cwd))).toEqual(['pull-8.json']);
  });

  it('run again a day later, finds what that push merged and nothing that came since', async () => {
    const { cwd, world, run } = await repositoryWithMerge();
    merge(world, { number: 8, onto: 'merge-7' });
    expect(await run()).toMatchObject({ code: 0 });
    expect(Object.keys(await written(cwd))).toEqual(['pull-7.json']);
  });

  it('has nothing to apply for commits that came without a pull request', async () => {
    const { cwd, world, run } = await repositoryWithMerge();
    world.pulls = [];
    const { code, stdout } = await run();
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `1 commit without a merged pull request: ${sha('merge-7').slice(0, 7)}. Nothing is applied for it.\n`,
    });
    expect(await written(cwd)).toEqual({});
  });

  it('leaves out pull requests that were merged into another branch', async () => {
    const { world, run } = await repositoryWithMerge();
    only(world.pulls).into = 'release';
    const ended = await run();
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/^1 commit without/u);
  });

  it('with "approvals: 0" takes the newest plan of the head before the merge, and asks no owner', async () => {
    const { world, run } = await repositoryWithMerge(['@steve']);
    world.reviews = [];
    world.contents[sha('base')] = {
      'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\napprovals: 0\n',
    };
    plan(world, { ...change, owners: ['@steve'] }, 71, '10:59');
    plan(world, { ...change, owners: ['@steve'] }, 72, '11:01');
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain('approved by  nobody: no approval needed\n');
    expect(stdout).toContain('run 71,');
    expect(stdout).toContain('oslo: @steve need not approve\n');
  });

  it.each<[string, (world: World) => void, number, string]>([
    ['takes the plan that was complete a little later', () => undefined, 0, 'run 70,'],
    [
      'waits for the plan as long as its run goes on',
      (world) => {
        only(world.runs).jobs = [{ attempt: 1, conclusion: null, completed: null }];
      },
      1,
      'The next run applies it, once it is complete.',
    ],
    [
      'refuses what nobody plans',
      (world) => {
        world.runs = [];
      },
      1,
      'No plan of',
    ],
  ])('with "approvals: 0" and a merge in a hurry %s', async (_, edit, code, says) => {
    const { world, run } = await repositoryWithMerge();
    world.reviews = [];
    world.contents[sha('base')] = {
      'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\napprovals: 0\n',
    };
    only(world.runs).updated = time('11:02');
    only(world.artifacts).created = time('11:01');
    edit(world);
    const ended = await run();
    expect(ended.code).toBe(code);
    expect(ended.stdout).toContain(says);
  });

  it('does not let a proposal that is rebased lower the number of approvals for itself', async () => {
    const { world, run } = await repositoryWithMerge();
    world.reviews = [];
    world.commits[2] = { sha: sha('merge-7'), parents: [sha('rebased')] };
    world.commits.push({ sha: sha('rebased'), parents: [sha('base')] });
    world.contents[sha('rebased')] = {
      'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\napprovals: 0\n',
    };
    const { code, stdout } = await run();
    expect(code).toBe(1);
    expect(stdout).toContain('1 approval is needed, and 0 count.');
  });

  it('judges a rebase by what the branch held before its first commit', async () => {
    const { world, run } = await repositoryWithMerge();
    world.reviews = [];
    world.commits[2] = { sha: sha('merge-7'), parents: [sha('rebased')] };
    world.commits.push({ sha: sha('rebased'), parents: [sha('base')] });
    only(world.pulls).commits = [sha('rebased')];
    world.contents[sha('rebased')] = {
      'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\napprovals: 0\n',
    };
    expect((await run()).stdout).toContain('1 approval is needed, and 0 count.');
  });

  it('passes over the plan of another pull request that has the same commit', async () => {
    const { world, run } = await repositoryWithMerge();
    world.pulls.push({ number: 8, head: sha('head-7'), base: sha('base'), author: 'verna' });
    plan(world, { number: 8, head: 'head-7', onto: 'base' }, 80, '09:31');
    expect(await run()).toMatchObject({ code: 0 });
  });

  it('begins at what is settled, and ends at the tip, where no push says otherwise', async () => {
    const { world, run } = await repositoryWithMerge();
    world.branches['main'] = sha('merge-7');
    const settle = (commit: string) => {
      const settled = { memberships: { commit: sha(commit), disputed: [] } };
      world.branches['rollcall-receipts'] = sha('receipts');
      world.contents[sha('receipts')] = { 'settled.json': JSON.stringify(settled) };
    };
    const hourly = { ref: undefined, before: undefined, after: undefined };
    expect((await run([], hourly)).stdout).toBe('Nothing was pushed: nothing to apply.\n');
    settle('base');
    expect((await run(['--out', 'first'], hourly)).stdout).toContain('Pull request 7');
    settle('merge-7');
    const last = await run(['--out', 'second'], hourly);
    expect(last.stdout).toBe('Nothing new was merged that changes the files: nothing to apply.\n');
    // The push that merged it, run again.
    expect((await run(['--out', 'third'])).stdout).toContain('Pull request 7');
  });

  it('leaves for the next run what GitHub gave no answer about', async () => {
    const { server, run } = await repositoryWithMerge();
    server.fail({
      on: 'GET /repos/banc/access/pulls/7/reviews',
      answer: refused(502, 'Bad'),
      times: 9,
    });
    const { code, stdout } = await run(['--json']);
    expect(code).toBe(1);
    expect(stdout).toContain('"code": "undecided"');
    expect(stdout).toContain('The next run tries it again.');
  });

  it.each<[string, readonly string[] | undefined, number, string]>([
    ['who approved it', ['dorice'], 0, 'oslo: @banc/leads approved'],
    ['others only', ['steve'], 1, 'No owner of this group approved: oslo (@banc/leads).'],
    ['nobody knows whom', undefined, 0, 'oslo: @banc/leads could not be checked'],
  ])('asks for the members of a team that owns a group: %s', async (_, members, code, says) => {
    const { server, world, run } = await repositoryWithMerge(['@banc/leads']);
    if (members !== undefined) world.teams['banc/leads'] = members;
    // GITHUB_TOKEN is of a repository, and may not see an organization's teams.
    else server.fail({ on: 'GET /orgs/banc/teams/leads/members', answer: notForApps });
    const ended = await run();
    expect(ended.code).toBe(code);
    expect(ended.stdout).toContain(says);
  });

  it('Promise 12: shows the token to GitHub alone, not to the storage that it leads to', async () => {
    const { server, run } = await repositoryWithMerge();
    const seen: (string | undefined)[] = [];
    const storage = createServer(({ headers }, answer) => {
      seen.push(headers.authorization);
      answer.end(only(server.world.artifacts).zip);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void storage.close());
    await once(storage, 'listening');
    const location = `http://127.0.0.1:${(storage.address() as AddressInfo).port}/`;
    const on = 'GET /repos/banc/access/actions/artifacts/70/zip';
    server.fail({ on, answer: { status: 302, headers: { location } } });
    const { code, stdout, stderr } = await run(['--debug']);
    expect({ code, seen }).toEqual({ code: 0, seen: [undefined] });
    expect(`${stdout}${stderr}`).not.toContain(botToken);
  });

  it('refuses to write beside the plans of another push', async () => {
    const { run } = await repositoryWithMerge();
    await run();
    const { code, stderr } = await run();
    expect(code).toBe(64);
    expect(stderr).toContain('plans already holds approved plans');
  });

  it.each([
    ['a push to another branch', { ref: 'refs/heads/release' }, 64, ''],
    [
      'a branch that began',
      { before: '0'.repeat(40) },
      0,
      'Nothing was pushed: nothing to apply.\n',
    ],
    ['no commits', { before: 'main' }, 64, ''],
  ])('has nothing to do for %s', async (_, event, code, stdout) => {
    const { run } = await repositoryWithMerge();
    expect(await run([], event)).toMatchObject({ code, stdout });
  });

  it.each([
    ['--before', sha('base')],
    ['--before', 'main', '--after', 'HEAD'],
    ['--wait', 'long'],
  ])('takes %s %s for a mistake', async (...args) => {
    const { run } = await repositoryWithMerge();
    expect(await run(args)).toMatchObject({ code: 64, stdout: '' });
  });
});
