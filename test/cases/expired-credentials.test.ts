import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { admin, site } from '../support/site.ts';

const expired = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: 'it has expired' };

const bands = {
  live: { band: ['mara'], crew: ['ravi'] },
  files: { band: ['mara'], crew: ['ravi'] },
};

describe.each([
  ['and a header alone told so', {}],
  ['and nothing told so', { silentLogin: true }],
])('the token had expired, %s', (_how, quirks) => {
  it.each([
    [['grant', 'ravi@banc.ly', 'band']],
    [['grant', 'ravi@banc.ly', 'band', '--pending']],
    [['grant', '0-ravi', 'band']],
    [['grant', 'mara@banc.ly', 'choir', '--pending']],
    [['move', 'ravi@banc.ly', '--out', 'crew', '--in', 'band', '--pending']],
    [['explain', 'nobody@banc.ly']],
    [['plan']],
    [['import']],
  ])('and %j took colleagues for people who have no account', async (args) => {
    const { run, cwd } = await site({ ...bands, quirks });
    const { code, stderr } = await run(args, expired);
    expect(code).toBe(1);
    expect(stderr).toContain('does not accept the credentials');
    const band = await readFile(join(cwd, 'memberships/groups/band.yaml'), 'utf8');
    expect(band).not.toContain('ravi');
  });
});

it('a search that finds everybody costs no request more', async () => {
  const { run, sandbox } = await site(bands);
  expect(await run(['grant', 'ravi@banc.ly', 'band'])).toMatchObject({ code: 0 });
  expect(sandbox.requests.map(({ path }) => path.replace(/\?.*/u, ''))).not.toContain(
    '/rest/api/3/myself',
  );
});

describe.each([
  ['and the scan was refused', { quirks: { browseDenied: true } }],
  [
    'and the scan was empty',
    {
      quirks: { browseDenied: true },
      script: [{ match: /users\/search/u, answer: { status: 200, json: [] } }],
    },
  ],
])('the token was good, but its account may not browse users, %s', (_how, spec) => {
  it.each([
    [['grant', 'ravi@banc.ly', 'band']],
    [['grant', 'ravi@banc.ly', 'band', '--pending']],
    [['move', 'ravi@banc.ly', '--out', 'crew', '--in', 'band', '--pending']],
  ])('and %j took colleagues for people who have no account', async (args) => {
    const { run, cwd } = await site({ ...bands, ...spec });
    const { code, stdout } = await run(args);
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('"Browse users and groups"');
    const band = await readFile(join(cwd, 'memberships/groups/band.yaml'), 'utf8');
    expect(band).not.toContain('ravi');
  });

  it('and a plan waited for them for ever', async () => {
    const waiting =
      'group: band\nmode: additive\nmembers:\n  - { user: ravi@banc.ly, pending: true }\n';
    const { run } = await site({
      ...bands,
      ...spec,
      outside: ['ravi'],
      live: { band: ['mara'] },
      files: { band: waiting },
    });
    const { code, stdout } = await run(['plan']);
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('"Browse users and groups"');
  });
});
