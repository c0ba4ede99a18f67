import { describe, expect, it } from 'vitest';
import { site } from '../support/site.ts';

describe('one change that could not be done stopped all others, for ever', () => {
  it.each([
    ['by nobody', {}],
    ['by the count either', { uncounted: true }],
  ])('that of a suspended member, who is shown %s', async (_how, quirks) => {
    const { run, members } = await site({
      live: { alpha: ['ann', 'ben'], beta: ['ann'] },
      outside: ['cat'],
      suspended: ['ben'],
      quirks,
      files: { alpha: ['ann', 'ben'], beta: ['ann', 'cat'] },
    });
    expect(await run(['apply', '--yes'])).toMatchObject({ code: 0 });
    expect(members('beta')).toEqual(['ann', 'cat']);
    expect(members('alpha')).toEqual(['ann', 'ben']);
  });

  it.each([
    ['with 400', {}],
    ['with 403', { syncedRefusal: 403 }],
  ] as const)('that of a synced group, refused %s', async (_how, quirks) => {
    const { run, members } = await site({
      live: { aokta: ['ann'], beta: ['ann'] },
      outside: ['ben', 'cat'],
      synced: ['aokta'],
      quirks: { ...quirks, managementUntold: true },
      files: { aokta: ['ann', 'ben'], beta: ['ann', 'cat'] },
    });
    const { code, stdout } = await run(['apply', '--yes']);
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('synced from an identity provider');
    expect(stdout).not.toContain('site administrator');
    expect(members('beta')).toEqual(['ann', 'cat']);
  });

  it('that of somebody who is deactivated', async () => {
    const { run, members } = await site({
      live: { alpha: ['ann'], beta: ['ann'] },
      outside: ['cat'],
      inactive: ['ben'],
      files: { alpha: ['ann', 'ben'], beta: ['ann', 'cat'] },
    });
    await run(['apply', '--yes']);
    expect(members('beta')).toEqual(['ann', 'cat']);
  });

  it('and a token that may not write is found out after three groups', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const { run, sandbox } = await site({
      live: Object.fromEntries(names.map((name) => [name, ['ann']])),
      outside: ['ben'],
      quirks: { forbidWrites: true },
      files: Object.fromEntries(names.map((name) => [name, ['ann', 'ben']])),
    });
    const { code, stdout } = await run(['apply', '--yes']);
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('changing groups needs a site administrator');
    expect(sandbox.requests.filter(({ method }) => method === 'POST')).toHaveLength(3);
  });
});

describe('a site has synced groups', () => {
  const okta = {
    live: { okta: ['ann'], beta: ['ann'], gamma: ['ann'] },
    synced: ['okta'],
    outside: ['ben'],
    files: { okta: ['ann', 'ben'], beta: ['ann', 'ben'], gamma: ['ann'] },
  };

  it('and the plan tried to change them', async () => {
    const { run } = await site(okta);
    const { code, stdout } = await run(['plan', '--json']);
    expect(code).toBe(0);
    const plan = JSON.parse(stdout) as { changes: { group: { name: string } }[] };
    expect(plan.changes.map(({ group }) => group.name)).toEqual(['beta']);
    expect(stdout).toContain('synced-group');
  });

  it('and import wrote files for them', async () => {
    const { run } = await site({ ...okta, files: { beta: ['ann'] } });
    const { code, stdout } = await run(['import', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ skipped: [{ name: 'okta', code: 'synced-group' }] });
    expect(stdout).not.toContain('synced-untold');
  });

  it('and does not tell which: import says so', async () => {
    const { run } = await site({
      ...okta,
      files: { beta: ['ann'] },
      quirks: { managementUntold: true },
    });
    expect((await run(['import', '--json'])).stdout).toContain('synced-untold');
  });

  it('and a large number of groups costs one request more', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `team-${index}`);
    const { run, sandbox } = await site({
      live: Object.fromEntries(names.map((name) => [name, ['ann']])),
      files: Object.fromEntries(names.map((name) => [name, ['ann']])),
    });
    expect(await run(['plan'])).toMatchObject({ code: 0 });
    const picks = sandbox.requests.filter(({ path }) => path.includes('/groups/picker'));
    expect(picks).toHaveLength(1);
  });
});
