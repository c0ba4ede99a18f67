import { describe, expect, it } from 'vitest';
import { site, type SiteSpec } from '../support/site.ts';

const ana: SiteSpec = {
  live: {
    band: ['ana', 'tom'],
    'okta-all': ['ana', 'tom'],
    'site-admins': ['ana'],
    'billing-admins': ['ana'],
    choir: ['ana'],
  },
  synced: ['okta-all'],
  files: { band: ['ana', 'tom'] },
  others: {
    'leavers.yaml': 'leavers:\n  - { user: ana@banc.ly, on: 2026-01-01, because: HR-8 }\n',
  },
};

const groups = 'site-admins (administration), billing-admins, choir, okta-all (synced)';
const textOf = (stdout: string) => stdout.replaceAll(/\s+/gu, ' ');

describe('a leaver kept administrator rights', () => {
  it('and the plan did not say so', async () => {
    const { run, sandbox } = await site(ana);
    const { code, stdout } = await run(['plan']);
    expect(code).toBe(0);
    expect(textOf(stdout)).toContain(
      `ana is a leaver, and stays in 4 groups that no file declares: ${groups}.`,
    );
    const asked = sandbox.requests.filter(({ path }) => path.includes('/user/groups'));
    expect(asked).toHaveLength(1);
  });

  it('and explain did not either', async () => {
    const { run } = await site(ana);
    const text = textOf((await run(['explain', 'ana@banc.ly'])).stdout);
    expect(text).toContain(
      'site-admins (administration) in no file left alone billing-admins in no file left alone choir in no file left alone okta-all (synced) in no file left alone',
    );
  });

  it('but before the day nothing is asked', async () => {
    const { run, sandbox } = await site(ana);
    await run(['plan', '--at', '2025-12-31']);
    expect(sandbox.requests.filter(({ path }) => path.includes('/user/groups'))).toEqual([]);
  });
});
