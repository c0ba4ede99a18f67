import { describe, expect, it } from 'vitest';
import { applied } from '../../support/service.ts';
import { planOf } from '../../support/world.ts';
import { job, head, moved, proposed, settled } from '../../github/job.ts';
import { refused } from '../../github/server/route.ts';
import { bot, botToken } from '../../github/server/world.ts';

const marker = (dir = 'memberships') => `<!-- rollcall:plan dir=${dir} head=${head} `;
const old = (id: number, more: object = {}) => ({
  ...{ id, issue: 7, author: bot, body: `${marker()}digest=1 -->\nOld` },
  ...more,
});

describe('ci comment, for a plan', () => {
  it('comments below a marker, with links to the commit, and sums the job up', async () => {
    const { comment, bodies, summary } = await job();
    const plan = proposed(moved);
    const { code, stdout } = await comment(plan);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Pull request 7: commented: https:/u);
    const [first, second, ...rest] = bodies()[0]?.split('\n') ?? [];
    expect(first).toBe(`${marker()}digest=${plan.digest} -->`);
    expect(second).toBe('### rollcall: 1 to add, 1 to remove in 1 group');
    expect(rest.join('\n')).toContain(
      `https://github.com/banc/access/blob/${head}/groups/oslo.yaml#L4`,
    );
    expect(rest.join('\n')).toContain('[run](https://github.com/banc/access/actions/runs/8841)');
    expect(rest.join('\n')).toContain('This is a demonstration');
    expect(await summary()).toBe(bodies()[0]?.split('\n').slice(1).join('\n'));
  });

  it('edits its own comment, and writes nothing when it is up to date', async () => {
    const { comment, bodies, server } = await job({ comments: [old(5)] });
    expect((await comment(proposed(moved))).stdout).toMatch(/^Pull request 7: comment updated/u);
    expect((await comment(proposed(moved))).stdout).toMatch(/is up to date/u);
    expect(bodies()).toHaveLength(1);
    expect(server.writes()).toEqual(['PATCH /repos/banc/access/issues/comments/5']);
  });

  it('takes the line ends of an editor for its own', async () => {
    const { comment, server } = await job();
    await comment(proposed(moved));
    const [written] = server.world.comments;
    if (written !== undefined) written.body = written.body.replaceAll('\n', '\r\n').trimEnd();
    expect((await comment(proposed(moved))).stdout).toMatch(/is up to date/u);
  });

  it('finds its comment below what somebody wrote into it', async () => {
    const body = `Seen on Tuesday.\n\n${marker()}digest=1 -->\nOld`;
    const { comment, bodies } = await job({ comments: [old(5, { body })] });
    await comment(proposed(moved));
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('1 to add, 1 to remove');
  });

  it('finds its comment behind 250 others', async () => {
    const chatter = Array.from({ length: 250 }, (_, index) =>
      old(index + 1, { author: 'dorice', body: 'Hello' }),
    );
    const { comment, server } = await job({ comments: [...chatter, old(900)] });
    await comment(proposed(moved));
    expect(server.writes()).toEqual(['PATCH /repos/banc/access/issues/comments/900']);
  });

  it('leaves alone what somebody else wrote below the same marker', async () => {
    const { comment, bodies } = await job({ comments: [old(5, { author: 'steve' })] });
    await comment(proposed(moved));
    expect(bodies()).toHaveLength(2);
    expect(bodies()[0]).toMatch(/Old$/u);
  });

  it('keeps the oldest of duplicates', async () => {
    const { comment, server } = await job({ comments: [old(9), old(5)] });
    await comment(proposed(moved));
    expect(server.world.comments.map(({ id }) => id)).toEqual([5]);
    expect(server.world.comments[0]?.body).toContain('1 to add, 1 to remove');
  });

  it('goes on when a duplicate may not be deleted', async () => {
    const { comment, server } = await job({ comments: [old(5), old(9)] });
    server.fail({ on: 'DELETE', answer: refused(403, 'Resource not accessible') });
    const { code, stderr } = await comment(proposed(moved));
    expect(code).toBe(0);
    expect(stderr).toBe('Duplicates of the comment could not be deleted: 1.\n');
  });

  it('keeps a comment for each folder', async () => {
    const { comment, bodies } = await job({ comments: [old(5)] });
    await comment(proposed(moved), '--dir', './other --> folder/');
    expect(bodies()).toHaveLength(2);
    expect(bodies()[1]).toContain(marker('other%20--%3E%20folder'));
  });

  it('does not show a plan for an older commit', async () => {
    const { comment, server } = await job({ comments: [old(5)] });
    server.world.pulls = [{ number: 7, head: 'f'.repeat(40), base: head, author: 'verna' }];
    const { code, stdout } = await comment(proposed(moved));
    expect(code).toBe(0);
    expect(stdout).toMatch(/the plan is for an older commit of it/u);
    expect(server.writes()).toEqual([]);
  });

  it('does not hide a receipt when it runs again after the merge', async () => {
    const merged = { sha: 'c'.repeat(40), at: '2026-11-21T10:00:00Z' };
    const { comment, server } = await job();
    server.world.pulls = [{ number: 7, head, base: head, author: 'verna', merged }];
    expect((await comment(proposed(moved))).stdout).toMatch(/it is closed or merged/u);
    expect(server.writes()).toEqual([]);
  });

  it('says nothing about no changes, unless that corrects a comment', async () => {
    const { comment, bodies, server } = await job();
    expect((await comment(proposed(settled))).stdout).toMatch(/no comment that needs correcting/u);
    server.world.comments = [old(5)];
    await comment(proposed(settled));
    expect(bodies()[0]).toContain('### rollcall: no changes');
  });

  it('refuses to guess the pull request, or the commit', async () => {
    const { comment } = await job();
    const plan = planOf(moved);
    expect((await comment(plan, '--pull', '7')).stderr).toContain('does not name its commits');
    expect((await comment({ ...plan, source: { base: head, head } })).code).toBe(64);
    expect((await comment(proposed(moved), '--pull', '8')).stderr).toContain('one pull request, 7');
  });
});

describe('ci comment, for a receipt', () => {
  const receiptOf = async () => {
    const plan = proposed(moved);
    return { ...(await applied(moved, plan)).receipt, pull: 7 };
  };

  it('edits the comment of the plan, merged or not', async () => {
    const { comment, bodies, server } = await job({ comments: [old(5)] });
    const merged = { sha: 'c'.repeat(40), at: '2026-11-21T10:00:00Z' };
    server.world.pulls = [{ number: 7, head, base: head, author: 'verna', merged }];
    expect((await comment(await receiptOf())).code).toBe(0);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toMatch(
      /^<!-- rollcall:plan [^\n]*\n### rollcall: applied\. 1 added, 1 removed/u,
    );
  });

  it('goes to every pull request that is named', async () => {
    const { comment, server } = await job();
    server.world.pulls.push({ number: 8, head, base: head, author: 'steve' });
    await comment(await receiptOf(), '--pull', '7', '8');
    expect(server.world.comments.map(({ issue }) => issue)).toEqual([7, 8]);
  });

  it('of a dispatch belongs to no pull request, and goes into the job summary', async () => {
    const { comment, summary, server } = await job();
    const { receipt } = await applied(moved, planOf(moved));
    expect((await comment(receipt, '--pull')).code).toBe(0);
    expect(await summary()).toContain('### rollcall: applied. 1 added, 1 removed');
    expect(server.writes()).toEqual([]);
  });

  it('is told in the job summary when the comment fails, and that is enough', async () => {
    const { comment, summary, server } = await job();
    server.fail({ on: 'POST /repos', answer: refused(403, 'Resource not accessible') });
    const { code, stderr } = await comment(await receiptOf());
    expect(code).toBe(0);
    expect(stderr).toContain('"pull-requests: write"');
    expect(await summary()).toContain('### rollcall: applied. 1 added, 1 removed');
  });

  it('fails when nothing tells it', async () => {
    const { run, server } = await job();
    server.fail({ on: 'POST /repos', answer: refused(403, 'Resource not accessible') });
    const silent = { GITHUB_STEP_SUMMARY: '' };
    expect((await run('comment', await receiptOf(), [], silent)).code).toBe(1);
  });
});

describe('ci comment, when GitHub fails', () => {
  it.each([
    { status: 401, message: 'Bad credentials', says: 'GITHUB_TOKEN is wrong' },
    { status: 403, message: 'Not accessible', says: '"pull-requests: write"' },
    { status: 404, message: 'Not Found', says: 'may not see it' },
    { status: 422, message: `Body is too long ${botToken}`, says: 'Body is too long [hidden]' },
  ])('exits 1 for a plan that $status hides from reviewers', async ({ status, message, says }) => {
    const { comment, summary, server } = await job();
    server.fail({ on: 'POST /repos', answer: refused(status, message) });
    const { code, stdout, stderr } = await comment(proposed(moved));
    expect(code).toBe(1);
    expect(stderr).toContain(says);
    expect(stdout + stderr).not.toContain(botToken);
    expect(await summary()).toContain('### rollcall: 1 to add, 1 to remove');
  });

  it('finds the comment that a 502 did not report, and sends it once', async () => {
    const { comment, bodies, server } = await job();
    server.fail({ on: 'POST /repos', answer: refused(502, 'Bad Gateway'), done: true });
    expect((await comment(proposed(moved))).code).toBe(0);
    expect(bodies()).toHaveLength(1);
    expect(server.writes()).toHaveLength(1);
  });

  it('sends a comment once although a 502 lost it', async () => {
    const { comment, server } = await job();
    server.fail({ on: 'POST /repos', answer: refused(502, 'Bad Gateway') });
    expect((await comment(proposed(moved))).code).toBe(1);
    expect(server.writes()).toHaveLength(1);
  });

  it('waits as long as a rate limit says', async () => {
    const { comment, bodies, server } = await job();
    const limit = refused(403, 'You have exceeded a secondary rate limit');
    const headers = { 'retry-after': '1' };
    server.fail({ on: 'POST /repos', answer: { ...limit, headers } });
    expect((await comment(proposed(moved))).code).toBe(0);
    expect(bodies()).toHaveLength(1);
  });

  it.each([
    { missing: 'GITHUB_TOKEN', value: '' },
    { missing: 'GITHUB_REPOSITORY', value: '' },
    { missing: 'GITHUB_REPOSITORY', value: 'no repository' },
    { missing: 'GITHUB_API_URL', value: 'http://github.example/api/v3' },
  ])('is a usage error without a sound $missing', async ({ missing, value }) => {
    const { run, server } = await job();
    const { code, stderr } = await run('comment', proposed(moved), [], { [missing]: value });
    expect(code).toBe(64);
    expect(stderr).toContain(missing);
    expect(server.requests).toEqual([]);
  });
});
