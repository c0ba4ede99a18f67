import { describe, expect, it } from 'vitest';
import { findMerged, pullOf, readMergedPull } from '../../../src/github/approved/find-merged.ts';
import type { Timing } from '../../../src/model/timing.ts';
import { githubOf, repositoryWithMerge, sha, time } from '../merged.ts';
import { startGitHub } from '../server/server.ts';
import { shaped } from '../server/documented.ts';
import { history } from '../history.ts';
import { clock } from '../../support/clock.ts';

/** Asks on a clock that runs only while one waits. `late`: how often GitHub does not know of the merge yet. */
async function find(late: number, wait: number) {
  const { server } = await repositoryWithMerge();
  const on = `GET /repos/banc/access/commits/${sha('merge-7')}/pulls`;
  server.fail({ on, answer: { status: 200, body: [] }, times: late });
  const waits: number[] = [];
  const timing: Timing = {
    now: () => 0,
    random: () => 0,
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
  const push = {
    before: sha('base'),
    after: sha('merge-7'),
    branch: 'main',
    folder: 'memberships',
  };
  const merged = await findMerged(githubOf(server), push, { timing, longest: wait });
  const pulls = merged.flatMap((each) =>
    each.kind === 'pull' ? [{ number: each.pull.number, onto: each.pull.onto }] : [],
  );
  const others = merged.flatMap((each) => (each.kind === 'commit' ? [each.commit] : []));
  return { pulls, others, waits };
}

const found = [{ number: 7, onto: sha('base') }];

describe('the pull requests that a push merged', () => {
  it.each([
    ['at once', 0, found, [], []],
    ['a little later', 3, found, [], [1000, 2000, 4000]],
    ['too late', 99, [], [sha('merge-7')], [1000, 2000, 4000, 3000]],
  ])('are known %s', async (_, late, pulls, others, waits) => {
    expect(await find(late, 10_000)).toEqual({ pulls, others, waits });
  });

  it.each([
    ['not waited for', 0, []],
    ['waited for no longer than allowed', 7000, [1000, 2000, 4000]],
  ])('are %s', async (_, longest, waits) => {
    expect((await find(99, longest)).waits).toEqual(waits);
  });
});

const files = { 'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\n' };
const set = (name: string) => ({ [`memberships/sets/${name}.yaml`]: `set: ${name}\n` });
type Story = Awaited<ReturnType<typeof history>>;

/** By names: `7 onto base` for a pull request, `alone onto base` for a commit. */
async function steps(story: Story, after: string, now = clock.now(), before = 'base') {
  const push = {
    ...{ before: sha(before), after: sha(after) },
    ...{ branch: 'main', folder: 'memberships' },
  };
  const timing: Timing = { ...clock, now: () => now };
  const merged = await findMerged(githubOf(story.server), push, { timing, longest: 0 });
  const name = (id: string) => story.names().find((each) => sha(each) === id) ?? id;
  return merged.map((each) =>
    each.kind === 'pull'
      ? [each.pull, ...each.twins]
          .map(({ number, onto }) => `${number} onto ${name(onto)}`)
          .join(', ')
      : `${name(each.commit)} onto ${name(each.onto)}${each.young ? ', young' : ''}`,
  );
}

function rewire(story: Story, parents: Readonly<Record<string, string>>) {
  story.world.commits = story.world.commits.map((each) => {
    const [, parent] = Object.entries(parents).find(([name]) => sha(name) === each.sha) ?? [];
    return parent === undefined ? each : { ...each, parents: [sha(parent)] };
  });
}

describe('what a push brought to a folder', () => {
  it('is told in its order, without what left the folder as it was', async () => {
    const story = await history(files);
    story.push('first', set('a'));
    story.push('else', { 'README.md': 'A word' });
    story.merge(7, { edits: set('b') });
    expect(await steps(story, 'merge-7')).toEqual(['first onto base', '7 onto else']);
  });

  it('is found beyond the first hundred commits', async () => {
    const story = await history(files);
    for (let index = 0; index < 100; index += 1) story.push(`c${index}`, {});
    story.push('last', set('a'));
    expect(await steps(story, 'last')).toEqual(['last onto c99']);
    expect(story.server.requests.filter((line) => line.includes('/compare/'))).toHaveLength(2);
  });

  it.each<[string, (story: Story) => void, readonly string[]]>([
    ['by a rebase', () => undefined, ['7 onto base']],
    [
      'by a rebase after a commit of its own',
      (story) => {
        for (const pull of story.world.pulls) pull.commits = [];
      },
      ['one onto base', '7 onto between'],
    ],
  ])('is one step where several commits came %s', async (_, edit, told) => {
    const story = await history(files);
    story.push('one', set('a'));
    story.push('between', { 'README.md': 'A word' });
    story.merge(7, { edits: set('b') });
    rewire(story, { 'merge-7': 'between' });
    for (const pull of story.world.pulls) pull.commits = [sha('one')];
    edit(story);
    expect(await steps(story, 'merge-7')).toEqual(told);
  });

  it('is one step where a commit came after a rebase, and two pull requests were the same', async () => {
    const story = await history(files);
    story.push('one', set('a'));
    story.merge(7, { edits: set('b') });
    rewire(story, { 'merge-7': 'one' });
    for (const pull of story.world.pulls) pull.commits = [sha('one')];
    story.world.pulls.push(...story.world.pulls.map((pull) => ({ ...pull, number: 8 })));
    story.push('after', set('c'));
    const told = ['7 onto base, 8 onto base', 'after onto merge-7'];
    expect(await steps(story, 'after')).toEqual(told);
  });

  it('ends where another pull request was merged', async () => {
    const story = await history(files);
    story.merge(6, { edits: set('a') });
    story.merge(7, { edits: set('b') });
    rewire(story, { 'merge-6': 'base', 'merge-7': 'merge-6' });
    expect(await steps(story, 'merge-7')).toEqual(['6 onto base', '7 onto merge-6']);
    const { onto } = (await readMergedPull(githubOf(story.server), 7, 'main')) ?? {};
    expect(onto).toBe(sha('merge-6'));
  });

  it('ends a rebase where another commit changed the folder', async () => {
    const story = await history(files);
    story.push('one', set('a'));
    story.push('other', set('c'));
    story.merge(7, { edits: set('b') });
    rewire(story, { 'merge-7': 'other' });
    for (const pull of story.world.pulls) pull.commits = [sha('one')];
    expect(await steps(story, 'merge-7')).toEqual(['other onto one', '7 onto other']);
  });

  it.each([
    ['made just now', 0, ', young'],
    ['made a quarter of an hour ago', 15 * 60, ''],
    ['made a little less ago', 15 * 60 - 1, ', young'],
    ['said to be made later', -1, ''],
  ])('is young where a commit was %s', async (_, seconds, young) => {
    const story = await history(files);
    story.push('alone', set('a'));
    const made = Date.parse('2026-11-21T11:00:00Z');
    story.world.commits = story.world.commits.map((each) => ({ ...each, at: time('11:00') }));
    expect(await steps(story, 'alone', made + seconds * 1000)).toEqual([`alone onto base${young}`]);
  });

  it('begins with the first commit of a repository', async () => {
    const story = await history(files);
    story.push('alone', set('a'));
    story.world.commits = [
      { sha: sha('alone'), parents: [] },
      { sha: sha('base'), parents: [] },
    ];
    const commit = shaped('commit', { sha: sha('alone'), parents: [] });
    const comparison = shaped('commit-comparison', { commits: [commit] });
    story.server.fail({
      on: 'GET /repos/banc/access/compare/',
      answer: { status: 200, body: comparison },
    });
    expect(await steps(story, 'alone')).toEqual(['alone onto base']);
  });

  it.each<[string, object]>([
    ['into another branch', { base: { ref: 'release', repo: { full_name: 'banc/access' } } }],
    ['into another repository', { base: { ref: 'main', repo: { full_name: 'eve/access' } } }],
    ['by a commit that is not of this push', { merge_commit_sha: sha('base') }],
    ['by no commit', { merge_commit_sha: null }],
    ['never', { merged_at: null }],
  ])('came alone where a pull request was merged %s', async (_, edit) => {
    const story = await history(files);
    story.push('alone', set('a'));
    const body = [{ ...simple(sha('alone')), ...edit }];
    const on = `GET /repos/banc/access/commits/${sha('alone')}/pulls`;
    story.server.fail({ on, answer: { status: 200, body } });
    expect(await steps(story, 'alone')).toEqual(['alone onto base']);
    story.server.fail({ on, answer: { status: 200, body: [simple(sha('alone'))] } });
    expect(await steps(story, 'alone')).toEqual(['9 onto base']);
  });
});

function simple(merge: string) {
  const repo = { full_name: 'Banc/Access' };
  return {
    ...shaped('pull-request-simple', { number: 9, title: 'A change', user: { login: 'verna' } }),
    ...{ head: { sha: sha('head-9'), ref: 'proposal-9', repo }, base: { ref: 'main', repo } },
    ...{ merged_at: time('11:00'), merge_commit_sha: merge },
  };
}

describe('a pull request as GitHub describes it', () => {
  const data = {
    ...{ number: 9, title: 'A change', user: { login: 'verna' } },
    head: { sha: 'h', ref: 'proposal-9', repo: { full_name: 'eve/access' } },
    base: { ref: 'main', repo: { full_name: 'banc/access' } },
    ...{ merged_at: time('11:00'), merge_commit_sha: 'm' },
  };

  it('is known with who made it, and where from', () => {
    expect(pullOf(data)).toEqual({
      ...{ number: 9, title: 'A change', author: 'verna' },
      ...{ head: 'h', headBranch: 'proposal-9', headRepository: 'eve/access' },
      ...{ base: 'main', baseRepository: 'banc/access' },
      ...{ mergedAt: Date.parse(time('11:00')), mergeCommit: 'm' },
    });
  });

  it('may be of an account and a fork that were deleted, and not be merged', () => {
    const gone = { user: null, head: { ...data.head, repo: null } };
    const open = { merged_at: null, merge_commit_sha: null };
    expect(pullOf({ ...data, ...gone, ...open })).toMatchObject({
      ...{ author: undefined, headRepository: undefined },
      ...{ mergedAt: undefined, mergeCommit: undefined },
    });
  });
});

describe('a merged pull request by its number', () => {
  async function onto(edit: (story: Story) => void, branch = 'main') {
    const story = await history(files);
    story.push('one', set('a'));
    story.merge(7, { edits: set('b') });
    edit(story);
    const pull = await readMergedPull(githubOf(story.server), 7, branch);
    return story.names().find((each) => sha(each) === pull?.onto);
  }

  it.each<[string, (story: Story) => void, string]>([
    ['by a merge', () => undefined, 'one'],
    [
      'by a rebase',
      (story) => {
        rewire(story, { 'merge-7': 'one' });
        for (const pull of story.world.pulls) pull.commits = [sha('one')];
      },
      'base',
    ],
    [
      'by the first commits of a repository',
      (story) => {
        rewire(story, { 'merge-7': 'base' });
        for (const pull of story.world.pulls) pull.commits = [sha('base')];
      },
      'base',
    ],
  ])('is known with what the branch was before: %s', async (_, edit, before) => {
    expect(await onto(edit)).toBe(before);
  });

  it('is none where it was merged into another branch, or not at all', async () => {
    expect(await onto(() => undefined, 'release')).toBeUndefined();
    const open = (story: Story) => story.world.pulls.forEach((pull) => delete pull.merged);
    expect(await onto(open)).toBeUndefined();
  });
});

it('asks about no page after the last of a comparison', async () => {
  const server = await startGitHub({ commits: [{ sha: sha('base'), parents: [] }] });
  const push = { ...{ before: sha('base'), after: sha('base') }, branch: 'main', folder: 'm' };
  const github = githubOf(server);
  expect(await findMerged(github, push, { timing: clock, longest: 0 })).toEqual([]);
  expect(server.requests).toEqual([expect.stringContaining('/compare/')]);
});
