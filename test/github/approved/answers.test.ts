import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readApprovals } from '../../../src/github/approved/approvals.ts';
import { downloadPlan } from '../../../src/github/approved/download-plan.ts';
import type { FoundPull } from '../../../src/github/approved/find-merged.ts';
import { readTeams } from '../../../src/github/approved/owners.ts';
import { readPlanRuns } from '../../../src/github/approved/plan-runs.ts';
import { readPushes } from '../../../src/github/approved/pushers.ts';
import type { GitHub } from '../../../src/github/client.ts';
import { githubOf, repositoryWithMerge, sha, time } from '../merged.ts';
import { shaped } from '../server/documented.ts';
import { refused } from '../server/route.ts';
import { zipOf } from '../zip.ts';

const repos = 'GET /repos/banc/access';
const place = { workflow: 'plan.yml', name: 'memberships' };
const pull: FoundPull = {
  ...{ number: 7, title: 'A change', author: 'verna', head: sha('head-7') },
  ...{ headBranch: 'proposal-7', headRepository: 'banc/access', base: 'main' },
  ...{ baseRepository: 'banc/access', mergedAt: Date.parse(time('11:00')) },
  ...{ mergeCommit: sha('merge-7'), onto: sha('base') },
};

async function repository() {
  const { server, world } = await repositoryWithMerge();
  const github = githubOf(server);
  const answers = (path: string, body: unknown) =>
    server.fail({ on: `${repos}/${path}`, answer: { status: 200, body } });
  return { server, world, github, answers };
}

describe('the reviews of a pull request', () => {
  const review = (more: object) => ({
    ...shaped('pull-request-review', { id: 1, state: 'APPROVED', commit_id: sha('head-7') }),
    ...{ user: { login: 'dorice', type: 'User' }, submitted_at: time('10:00') },
    ...more,
  });

  it.each<[string, object, readonly string[]]>([
    ['of a person', {}, ['dorice']],
    ['of a program', { user: { login: 'dorice', type: 'Bot' } }, []],
    ['of an account that was deleted', { user: null }, []],
    ['that was not submitted', { submitted_at: undefined }, []],
    ['of a commit that nobody knows', { commit_id: null }, []],
  ])('are read: one %s', async (_, more, by) => {
    const { github, answers } = await repository();
    answers('pulls/7/reviews', [review(more)]);
    const approvals = await readApprovals(github, pull);
    expect(approvals.map((each) => each.by)).toEqual(by);
  });

  it('are read to the last page', async () => {
    const { github, world } = await repository();
    const [first] = world.reviews;
    if (first === undefined) throw new Error('There is none.');
    const comments = Array.from({ length: 120 }, () => ({ ...first, state: 'COMMENTED' as const }));
    world.reviews = [...comments, first];
    expect(await readApprovals(github, pull)).toEqual([
      {
        ...{ by: 'dorice', at: Date.parse(time('10:00')), commit: sha('head-7') },
        ...{ mayWrite: true, onBranch: true },
      },
    ]);
  });

  it.each([
    ['admin', true],
    ['write', true],
    ['read', false],
    ['none', false],
  ])('are of an account that may %s', async (permission, mayWrite) => {
    const { github, world } = await repository();
    world.permissions = { dorice: permission };
    expect(await readApprovals(github, pull)).toMatchObject([{ mayWrite }]);
  });

  it('are of an account that is gone, and may not write', async () => {
    const { github, server } = await repository();
    server.fail({ on: `${repos}/collaborators/`, answer: refused(404, 'Not Found') });
    expect(await readApprovals(github, pull)).toMatchObject([{ mayWrite: false }]);
  });
});

describe('who pushed', () => {
  it('is known with when, unless the account was deleted', async () => {
    const { github, answers } = await repository();
    const push = {
      id: 1,
      ref: 'refs/heads/proposal-7',
      activity_type: 'push',
      before: sha('base'),
    };
    const by = (login: string) => ({
      actor: { login },
      after: sha(login),
      timestamp: time('09:00'),
    });
    answers('activity', [
      { ...push, ...by('Verna') },
      { ...push, ...by('x'), actor: null },
    ]);
    expect(await readPushes(github, pull)).toEqual([
      { head: sha('Verna'), by: 'verna', at: Date.parse(time('09:00')) },
    ]);
  });

  it('is asked of the branch of the pull request alone', async () => {
    const { github, world } = await repository();
    const push = { before: sha('base'), after: sha('head-7'), at: time('09:00') };
    world.pushes.push(
      { ...push, ref: 'refs/heads/proposal-7', actor: 'verna' },
      { ...push, ref: 'refs/heads/proposal-8', actor: 'dorice' },
    );
    expect(await readPushes(github, pull)).toMatchObject([{ by: 'verna' }]);
  });
});

describe('the members of a team', () => {
  it.each<[number, string]>([
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
  ])('are not known where GitHub answers %i', async (status, message) => {
    const { github, server, world } = await repository();
    world.teams['banc/it'] = ['Dorice'];
    server.fail({ on: 'GET /orgs/banc/teams/hr', answer: refused(status, message) });
    const teams = await readTeams(github, ['banc/it', 'banc/hr']);
    expect([...teams]).toEqual([
      ['banc/it', ['Dorice']],
      ['banc/hr', undefined],
    ]);
  });

  it.each([
    [502, 'Bad gateway'],
    [403, 'API rate limit exceeded'],
  ])('are not guessed where it fails with %i, %s', async (status, message) => {
    const { github, server } = await repository();
    server.fail({ on: 'GET /orgs', answer: refused(status, message), times: 9 });
    await expect(readTeams(github, ['banc/it'])).rejects.toThrow('the members of @banc/it');
  });

  it('are no reason to hide a mistake of ours', async () => {
    const broken = Object.assign(new Error('A mistake.'), { code: 'github-forbidden' });
    const octokit = {
      paginate: () => Promise.reject(broken),
      rest: { teams: {} },
    };
    const github = { octokit } as unknown as GitHub;
    await expect(readTeams(github, ['banc/it'])).rejects.toBe(broken);
  });
});

describe('the runs that planned a commit', () => {
  const read = (github: GitHub) => readPlanRuns(github, sha('head-7'), place);

  it('are known with their jobs and artifacts', async () => {
    const { github, world } = await repository();
    world.runs.forEach((run) => (run.actor = 'verna'));
    world.artifacts.forEach((each) => (each.digest = 'sha256:1'));
    const at = Date.parse(time('09:30'));
    expect(await read(github)).toEqual([
      {
        ...{ id: 70, event: 'pull_request_target', path: '.github/workflows/plan.yml' },
        ...{ repository: 'banc/access', head: sha('head-7'), actor: 'verna' },
        jobs: [{ attempt: 1, conclusion: 'success', completedAt: at }],
        artifacts: [{ id: 70, expired: false, createdAt: at, digest: 'sha256:1' }],
      },
    ]);
  });

  it('are none where there is no such workflow', async () => {
    const { github, server } = await repository();
    server.fail({ on: `${repos}/actions/workflows`, answer: refused(404, 'Not Found') });
    expect(await read(github)).toEqual([]);
  });

  const run = (more: object) => ({
    ...shaped('workflow-run', { id: 70, head_sha: sha('head-7'), event: 'pull_request_target' }),
    ...{ path: '.github/workflows/plan.yml', repository: { full_name: 'banc/access' } },
    ...{ head_repository: { full_name: 'Banc/Access' }, actor: { login: 'verna' } },
    ...more,
  });

  it.each<[string, object, object[]]>([
    ['as usual', {}, [{ actor: 'verna' }]],
    ['of nobody', { actor: null }, [{ actor: undefined }]],
    ["of a stranger's fork", { head_repository: { full_name: 'eve/access' } }, []],
    ['of a fork that was deleted', { head_repository: null }, []],
    ['of another event', { event: 'push' }, []],
    ['of another workflow', { path: '.github/workflows/x.yml' }, []],
  ])('are one %s', async (_, more, runs) => {
    const { github, answers } = await repository();
    answers('actions/workflows', { total_count: 1, workflow_runs: [run(more)] });
    expect(await read(github)).toMatchObject(runs);
  });

  it('have ended when the jobs of this folder have', async () => {
    const { github, world } = await repository();
    const job = { attempt: 1, conclusion: 'success', completed: time('09:40') };
    const names = ['emea / plan', 'memberships / plan', 'memberships'];
    world.runs.forEach((each) => {
      each.jobs = names.map((name, index) => ({ ...job, name, attempt: index + 1 }));
    });
    expect(await read(github)).toMatchObject([{ jobs: [{ attempt: 2 }] }]);
  });

  it('have ended when all jobs have, where none is named after the folder', async () => {
    const { github, answers } = await repository();
    const unknown = { run_attempt: undefined, conclusion: null, completed_at: null };
    const job = shaped('job', { name: 'plan', ...unknown });
    answers('actions/runs/70/jobs', { total_count: 1, jobs: [job] });
    const [found] = await read(github);
    expect(found?.jobs).toEqual([{ attempt: 1, conclusion: null }]);
  });

  it('hold artifacts of this folder, of which one without a date is no plan that anybody saw', async () => {
    const { github, answers } = await repository();
    const artifact = (id: number, name: string, created: string | null) => ({
      ...shaped('artifact', { id, name, expired: false }),
      created_at: created,
    });
    const artifacts = [
      artifact(1, 'rollcall-plan-emea', time('09:30')),
      artifact(2, 'rollcall-plan-memberships', null),
    ];
    answers('actions/runs/70/artifacts', { total_count: 2, artifacts });
    const [found] = await read(github);
    expect(found?.artifacts).toEqual([{ id: 2, createdAt: Infinity, expired: false }]);
  });
});

describe('a plan that is downloaded', () => {
  const zip = zipOf({ 'plan.json': '{}' });
  const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
  const artifact = { id: 70, createdAt: 0, expired: false };
  const of = (parts: readonly Uint8Array[], reported?: string) => {
    const data = ReadableStream.from(parts);
    const downloadArtifact = () => Promise.resolve({ data });
    const octokit = { rest: { actions: { downloadArtifact } } };
    const github = { owner: 'banc', repo: 'access', octokit } as unknown as GitHub;
    const found = reported === undefined ? artifact : { ...artifact, digest: reported };
    return downloadPlan(github, { run: 70, attempt: 1, artifact: found });
  };

  it.each([
    ['in one part', [zip], undefined],
    ['in two', [zip.subarray(0, 9), zip.subarray(9)], undefined],
    ['with the digest that GitHub reports', [zip], digest],
  ])('is read %s', async (_, parts, reported) => {
    expect(await of(parts, reported)).toBe('{}');
  });

  const large = new Uint8Array(16 * 1024 * 1024);
  it.each([
    [
      'of another digest',
      [zip],
      'sha256:0',
      `Its digest is ${digest}, and GitHub reports sha256:0.`,
    ],
    ['that is none', [Buffer.from('no')], undefined, 'Invalid zip data.'],
    ['of 64 MiB, which is none', [large, large, large, large], undefined, 'Invalid zip data.'],
    [
      'of more than 64 MiB',
      [large, large, large, large, new Uint8Array(1)],
      undefined,
      'It has more than 67108864 bytes.',
    ],
  ])('is refused where it is an archive %s', async (_, parts, reported, why) => {
    await expect(of(parts, reported)).rejects.toMatchObject({
      ...{ code: 'plan-unreadable', message: "The plan of run 70 can't be read." },
      why,
    });
  });
});
