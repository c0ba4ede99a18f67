import { describe, expect, it } from 'vitest';
import { crowded, job, moved, proposed } from '../../github/job.ts';
import type { WorldSpec } from '../../support/world.ts';
import { refused } from '../../github/server/route.ts';
import { bot } from '../../github/server/world.ts';

const settledBut = (handle: string): WorldSpec => ({
  groups: { oslo: { live: ['steve'], members: ['steve', handle] } },
});

describe('ci comment', () => {
  it('names nobody where everybody can read it', async () => {
    const { comment, bodies, summary } = await job({ private: false });
    await comment(proposed(moved));
    for (const told of [bodies()[0], await summary()]) {
      expect(told).toContain('0-verna');
      expect(told).not.toContain('@banc.ly');
    }
  });

  it('names people where only members of the repository can read it', async () => {
    const { comment, bodies } = await job();
    await comment(proposed(moved));
    expect(bodies()[0]).toContain('verna@banc.ly');
  });

  it('names nobody when GitHub does not say who can read it', async () => {
    const { comment, bodies, summary, server } = await job();
    server.fail({ on: 'GET /repos/banc/access', answer: refused(403, 'Not accessible') });
    await comment(proposed(moved));
    expect(`${bodies().join('')}${await summary()}`).not.toContain('@banc.ly');
  });

  it.each([
    { whose: 'the GITHUB_TOKEN of a job', login: bot },
    { whose: 'an app', login: 'access-keeper[bot]' },
    { whose: 'a person', login: 'steve' },
  ])('knows its own comment with the token of $whose', async ({ login }) => {
    const tokens = { 'another-token': login };
    const { run, server } = await job({ tokens });
    const asThem = { GITHUB_TOKEN: 'another-token' };
    await run('comment', proposed(settledBut('verna')), [], asThem);
    await run('comment', proposed(settledBut('nora')), [], asThem);
    expect(server.world.comments.map(({ author }) => author)).toEqual([login]);
    expect(server.requests).toContain('POST /graphql');
  });

  it('asks nobody who it is when told', async () => {
    const { run, bodies, server } = await job();
    await run('comment', proposed(moved), ['--author', bot]);
    expect(bodies()).toHaveLength(1);
    expect(server.requests).not.toContain('POST /graphql');
  });

  it('tells each request with --debug, and never the token', async () => {
    const { comment, server } = await job();
    const { stderr } = await comment(proposed(moved), '--debug');
    expect(stderr).toContain('GitHub: GET /repos/banc/access/pulls/7');
    expect(stderr).not.toContain(server.env['GITHUB_TOKEN'] ?? '');
  });

  it('prints what it did as JSON', async () => {
    const { comment } = await job();
    const { stdout } = await comment(proposed(moved), '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      dir: 'memberships',
      pulls: [{ pull: 7, outcome: 'created' }],
    });
  });

  it('tells 40,000 joins in a comment, and more of them in the job summary', async () => {
    const { comment, bodies, summary } = await job();
    expect((await comment(crowded(40_000))).code).toBe(0);
    expect(bodies()[0]).toContain('### rollcall: 40,000 to add, 0 to remove in 1 group');
    expect(Buffer.byteLength(await summary())).toBeLessThan(1024 * 1024);
  });
});
