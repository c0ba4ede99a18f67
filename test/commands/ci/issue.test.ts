import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { digestOf } from '../../../src/plan/digest.ts';
import { groupIdOf, planOf, type WorldSpec } from '../../support/world.ts';
import { head, job, moved, proposed, settled } from '../../github/job.ts';
import { refused } from '../../github/server/route.ts';
import { bot, type Issue } from '../../github/server/world.ts';

const marker = '<!-- rollcall:drift dir=memberships -->';
const old = (number: number, more: Partial<Issue> = {}): Issue => ({
  ...{ number, author: bot, title: 'Drift', body: `${marker}\nOld`, state: 'open', labels: [] },
  ...more,
});
const everything: WorldSpec = {
  at: '2026-11-23T09:00:00Z',
  groups: {
    hanoi: { live: ['steve'], members: ['steve', { user: 'anissa', pending: true }] },
    lille: { live: ['nora'], members: [{ user: 'nora', until: '2026-12-01' }] },
    oslo: { live: ['dorice', 'steve', 'nora'], members: ['verna', 'steve', 'nora'] },
  },
};

describe('ci issue', () => {
  it('opens an issue with who arrived, what differs and the ways out, and what ends', async () => {
    const { issue, server, summary } = await job();
    const { code, stdout } = await issue(planOf(everything));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Issue 8 opened: https:/u);
    const [{ body, author } = { body: '', author: '' }] = server.world.issues;
    expect(author).toBe(bot);
    expect(body.split('\n')[0]).toBe(marker);
    expect(body).toContain('#### Differs from the files (2)');
    expect(body).toContain('**Keep what is live:** `rollcall import --group oslo`');
    expect(body).toContain('https://github.com/banc/access/actions/workflows/apply.yml');
    expect(body).toContain('`rollcall apply --group oslo`');
    expect(body).toContain('#### Arrived (1)');
    expect(body).toContain('#### Ends soon (1)');
    expect(await summary()).toBe(body.split('\n').slice(1).join('\n'));
  });

  it('leads to the workflow that runs, as it puts drift right when somebody starts it', async () => {
    const { run, server } = await job();
    const ref = 'banc/access/.github/workflows/access-drift.yml@refs/heads/main';
    await run('issue', planOf(everything), ['--author', bot], { GITHUB_WORKFLOW_REF: ref });
    expect(server.world.issues[0]?.body).toContain('/actions/workflows/access-drift.yml');
  });

  it('writes nothing while the same differs, whatever the day', async () => {
    const { run, issue, server } = await job();
    await issue(planOf(moved));
    const later: Plan = { ...planOf(moved), at: '2026-11-24T09:00:00Z' };
    const { stdout } = await run('issue', later, ['--author', bot], { GITHUB_RUN_ID: '9000' });
    expect(stdout).toMatch(/^Issue 8 is up to date/u);
    expect(server.writes()).toEqual(['POST /repos/banc/access/issues']);
  });

  it('edits the issue when something else differs', async () => {
    const { issue, server } = await job({ issues: [old(3)] });
    expect((await issue(planOf(moved))).stdout).toMatch(/^Issue 3 updated/u);
    expect(server.writes()).toEqual(['PATCH /repos/banc/access/issues/3']);
  });

  it('closes it with a word when nothing differs any more', async () => {
    const { issue, server } = await job({ issues: [old(3)] });
    expect((await issue(planOf(settled))).stdout).toMatch(/^Issue 3 closed/u);
    expect(server.world.issues).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
    expect(server.world.comments).toMatchObject([{ issue: 3, author: bot }]);
  });

  it('writes nothing when nothing differs and no issue is open', async () => {
    const { issue, server } = await job({ issues: [old(3, { state: 'closed' })] });
    const { stdout } = await issue(planOf(settled));
    expect(stdout).toBe('Nothing differs, and no issue is open.\n');
    expect(server.writes()).toEqual([]);
  });

  it('leaves alone what somebody else opened with the same marker', async () => {
    const { issue, server } = await job({ issues: [old(3, { author: 'steve' })] });
    await issue(planOf(moved));
    expect(server.world.issues.map(({ author, body }) => [author, body.includes('Old')])).toEqual([
      ['steve', true],
      [bot, false],
    ]);
  });

  it('finds its issue behind 150 others, and closes duplicates', async () => {
    const others = Array.from({ length: 150 }, (_, index) => old(100 + index, { body: 'Hello' }));
    const { issue, server } = await job({ issues: [old(10), old(20), ...others] });
    await issue(planOf(moved));
    expect(server.writes()).toEqual([
      'PATCH /repos/banc/access/issues/20',
      'PATCH /repos/banc/access/issues/10',
    ]);
  });

  it('does not open a second one after a 502', async () => {
    const { issue, server } = await job();
    server.fail({ on: 'POST /repos', answer: refused(502, 'Bad Gateway'), done: true });
    expect((await issue(planOf(moved))).stdout).toMatch(/^Issue 8 opened/u);
    expect(server.world.issues).toHaveLength(1);
  });

  it('says how to turn on issues where the repository has none', async () => {
    const { server, issue } = await job();
    server.fail({
      on: 'GET /repos/banc/access/issues',
      answer: refused(410, 'Issues are disabled'),
    });
    const { stderr } = await issue(planOf(everything));
    expect(stderr).toContain('Issues are disabled');
    expect(stderr).toContain('Turn on Issues, under Settings, General');
    expect(stderr).not.toContain('githubstatus');
  });

  it('exits 1 when the issue can not be written, and the job summary has it', async () => {
    const { issue, server, summary } = await job();
    server.fail({ on: 'POST /repos', answer: refused(403, 'Resource not accessible') });
    const { code, stderr } = await issue(planOf(moved));
    expect(code).toBe(1);
    expect(stderr).toContain('"issues: write"');
    expect(await summary()).toContain('#### Differs from the files (2)');
  });

  it('names nobody where everybody can read it', async () => {
    const { issue, server, summary } = await job({ private: false });
    await issue(planOf(everything));
    const told = `${server.world.issues[0]?.body ?? ''}${await summary()}`;
    expect(told).toContain('0-dorice');
    expect(told).not.toContain('@banc.ly');
  });

  it('refuses a plan that is not of everything', async () => {
    const { issue, server } = await job();
    const { code, stderr } = await issue(proposed(moved));
    expect(code).toBe(1);
    expect(stderr).toContain('is not of everything');
    const partial = { ...planOf(moved), scope: [groupIdOf('oslo')] };
    const sealed = { ...partial, digest: digestOf(partial) };
    expect((await issue(sealed)).stderr).toContain('is not of everything');
    expect(server.requests).toEqual([]);
  });

  it('links to the lines of the commit', async () => {
    const { run, server } = await job();
    await run('issue', planOf(moved), [], { GITHUB_SHA: head });
    expect(server.world.issues[0]?.body).toContain(`/blob/${head}/groups/oslo.yaml#L4`);
  });
});
