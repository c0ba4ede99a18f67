import { describe, expect, it } from 'vitest';
import { site, type SiteSpec } from '../support/site.ts';

const crowd = Array.from({ length: 120 }, (_, index) => `user-${index + 100}`);
const bands: SiteSpec = {
  live: { band: crowd, crew: ['ann'] },
  files: { band: crowd, crew: ['ann'] },
};
const gone = { status: 410, json: { errorMessages: ['The requested API has been removed.'] } };

describe('Atlassian asked to wait for no time at all', () => {
  it.each(['0', 'soon', '-1'])('(Retry-After: %s), and the run gave up at once', async (after) => {
    const answer = { status: 429, headers: { 'retry-after': after } };
    const { run, sandbox } = await site({
      ...bands,
      script: [{ match: /group\/bulk/u, to: 14, answer }],
    });
    expect(await run(['plan'])).toMatchObject({ code: 0 });
    expect(sandbox.requests.filter(({ status }) => status === 429)).toHaveLength(14);
  });
});

describe('Atlassian withdrew a call', () => {
  it.each([['plan'], ['import'], ['apply', '--yes']])(
    'and "%s" failed for each group on its own',
    async (...args) => {
      const { run } = await site({ ...bands, script: [{ match: /group\/member/u, answer: gone }] });
      const { code, stdout, stderr } = await run(args);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr.match(/no longer serves/gu)).toHaveLength(1);
      const text = stderr.replaceAll(/\s+/gu, ' ');
      expect(text).toContain(
        'Atlassian no longer serves GET /rest/api/3/group/member: this version of rollcall is too old.',
      );
      expect(text).toContain('Update rollcall');
    },
  );

  it('of writes, and every one was tried', async () => {
    const { run, sandbox } = await site({
      live: { band: ['ann', 'bob'], crew: ['ann', 'bob'] },
      files: { band: ['ann'], crew: ['ann'] },
      script: [{ match: /DELETE/u, answer: gone }],
    });
    const { code, stdout } = await run(['apply', '--yes']);
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('This version of rollcall is too old.');
    expect(sandbox.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });

  it.each([
    ['the scan of everyone', /users\/search/u],
    ['what groups cost', /applicationrole/u],
    ['who manages groups', /groups\/picker/u],
  ])('and could do without it: %s', async (_what, match) => {
    const { run } = await site({
      ...bands,
      outside: ['ravi'],
      files: { crew: ['ann', 'ravi'] },
      script: [{ match, answer: gone }],
    });
    expect(await run(['plan'])).toMatchObject({ code: 0 });
  });
});

describe('a page of a listing was refused in the middle', () => {
  const refused = { status: 400, json: { errorMessages: ['The cursor has expired.'], errors: {} } };

  it('once, and the group was left alone', async () => {
    const script = [{ match: /g-band.*startAt=50/u, to: 1, answer: refused }];
    const { run } = await site({ ...bands, script });
    expect(await run(['plan'])).toMatchObject({ code: 0 });
  });

  it('for ever, and is not read for ever', async () => {
    const script = [{ match: /g-band.*startAt=50/u, answer: refused }];
    const { run, sandbox } = await site({ ...bands, script });
    const { code, stdout } = await run(['plan']);
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('The cursor has expired');
    expect(sandbox.requests.filter(({ status }) => status === 400)).toHaveLength(3);
  });
});
