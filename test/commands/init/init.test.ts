import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workflowTexts } from '../../../src/commands/init/texts.ts';
import { folder, rollcall } from '../../support/rollcall.ts';

const seed = resolve(import.meta.dirname, '../../../memberships/sandbox');
const exports = ['users.csv', 'groups-offices.csv'].map((name) => join(seed, name));
const sha = '0123456789abcdef0123456789abcdef01234567';

/** A new repository. */
async function repository(files: Readonly<Record<string, string>> = {}) {
  const cwd = await folder(files);
  const run = (...args: readonly string[]) => rollcall(args, { cwd });
  const text = (name: string) => readFile(join(cwd, name), 'utf8');
  return { cwd, run, text };
}

describe('rollcall init', () => {
  it('sets up a copy of the own groups to try things on: the plan is empty', async () => {
    const { run, text } = await repository();
    const { code } = await run(
      'init',
      '--sandbox',
      '--export',
      ...exports,
      '--owner',
      '@banc/it',
      '--workflows',
      `banc/rollcall@${sha}`,
    );
    expect(code).toBe(0);
    expect((await run('validate')).code).toBe(0);
    expect((await run('plan', '--detailed-exitcode')).code).toBe(0);
    expect(await text('.github/CODEOWNERS')).toContain(
      '/memberships/groups/oslo-engineering.yaml @banc/it',
    );
    expect(await text('.gitignore')).toBe('.rollcall/\n*.tmp\n');
  });

  it('gives files modelines that lead to schemas of the repository itself', async () => {
    const { run, cwd, text } = await repository();
    await run('init', '--sandbox', '--export', ...exports);
    for (const name of ['rollcall.yaml', 'accounts.yaml', 'groups/oslo-engineering.yaml']) {
      const file = join('memberships', name);
      const [, schema = ''] =
        /^# yaml-language-server: \$schema=(\S+)/u.exec(await text(file)) ?? [];
      const { $id } = JSON.parse(await readFile(resolve(cwd, file, '..', schema), 'utf8')) as {
        $id: string;
      };
      expect(schema.endsWith($id)).toBe(true);
    }
  });

  it('keeps everything that is there, and says so', async () => {
    const config = 'target: { site: "https://banc.atlassian.net" }\n';
    const { run, text } = await repository({
      'memberships/rollcall.yaml': config,
      '.gitignore': 'node_modules/',
      '.github/workflows/plan.yml': 'name: mine\n',
    });
    const { code, stdout } = await run(
      ...['init', '--workflows', `banc/rollcall@${sha}`, '--owner', '@banc/it', '--json'],
    );
    const { created, kept, ignored } = JSON.parse(stdout) as Record<
      'created' | 'kept' | 'ignored',
      string[]
    >;
    expect({ code, kept, ignored }).toEqual({
      code: 0,
      kept: ['memberships/rollcall.yaml', '.github/workflows/plan.yml'],
      ignored: ['--owner'],
    });
    expect(created).toContain('.github/workflows/apply.yml');
    expect(await text('memberships/rollcall.yaml')).toBe(config);
    expect(await text('.gitignore')).toBe('node_modules/\n.rollcall/\n*.tmp\n');
    expect((await run('init', '--no-workflows', '--json')).stdout).toContain('"created": []');
  });

  it('writes its rules into the CODEOWNERS that GitHub reads, and claims its own workflows only', async () => {
    const { run, text } = await repository({ CODEOWNERS: '* @acme/platform\n' });
    const site = ['--site', 'https://banc.atlassian.net', '--owner', '@banc/it'];
    const { stdout } = await run('init', ...site, '--workflows', `banc/rollcall@${sha}`, '--json');
    expect((JSON.parse(stdout) as { created: string[] }).created).toContain('CODEOWNERS');
    await expect(text('.github/CODEOWNERS')).rejects.toThrow('ENOENT');
    expect((await text('CODEOWNERS')).match(/^\/\.github.*$/gmu)).toEqual(
      ['apply', 'drift', 'plan'].map((name) => `/.github/workflows/${name}.yml @banc/it`),
    );
  });

  it.each([
    ['a site', ['--site', 'banc.atlassian.net'], 'site: "https://banc.atlassian.net"'],
    [
      'a site and a scoped token',
      ['--site', 'https://banc.atlassian.net', '--scoped'],
      'site: { url: "https://banc.atlassian.net" }',
    ],
    [
      'an organization',
      [
        '--organization',
        '9f1c2b7a-4d5e-4f60-8a1b-2c3d4e5f6071',
        '--directory',
        '0b200647-b447-4eaf-a3d5-55ec31a7d4c9',
      ],
      'organization: { id: "9f1c2b7a-4d5e-4f60-8a1b-2c3d4e5f6071", directory: "0b200647-b447-4eaf-a3d5-55ec31a7d4c9" }',
    ],
  ])('writes %s as the target', async (_, args, line) => {
    const { run, text } = await repository();
    const { code } = await run(
      'init',
      ...args,
      '--protect',
      'breakglass@banc.ly',
      '--approvals',
      '0',
    );
    const config = await text('memberships/rollcall.yaml');
    expect({ code, config }).toEqual({
      code: 0,
      config: expect.stringContaining(`  ${line}\n`) as string,
    });
    expect(config).toContain('accounts: ["breakglass@banc.ly"]');
    expect(config).toContain('approvals: 0');
  });

  it.each([
    ['no target', [], '--site'],
    ['two targets', ['--site', 'https://a.atlassian.net', '--organization', 'x'], 'one target'],
    ['a sandbox without exports', ['--sandbox'], '--export'],
    [
      'a branch in place of a commit',
      ['--site', 'https://a.atlassian.net', '--workflows', 'banc/rollcall@main'],
      '40 digits',
    ],
    ['an address over http', ['--site', 'http://a.atlassian.net'], 'https://'],
    [
      'an owner who is none',
      ['--site', 'https://a.atlassian.net', '--owner', 'it'],
      '@organization/team',
    ],
    [
      'a strange number of approvals',
      ['--site', 'https://a.atlassian.net', '--approvals', '-1'],
      '0 to 9',
    ],
    [
      'someone who is nobody',
      ['--site', 'https://a.atlassian.net', '--protect', 'nobody'],
      'email',
    ],
    [
      'a folder that workflows can not name',
      ['--site', 'https://a.atlassian.net', '--workflows', `banc/rollcall@${sha}`, '--dir', 'a b'],
      'without blanks',
    ],
    [
      'a branch that is a pattern',
      [
        '--site',
        'https://a.atlassian.net',
        '--workflows',
        `banc/rollcall@${sha}`,
        '--branch',
        'r/**',
      ],
      'pattern',
    ],
    [
      'two exports of one name',
      ['--sandbox', '--export', exports[0] ?? '', exports[0] ?? ''],
      'Rename',
    ],
  ])('refuses %s, asks nobody without a terminal, and writes nothing', async (_, args, told) => {
    const { run, cwd } = await repository();
    const { code, stderr } = await run('init', ...args);
    expect({ code, stderr }).toEqual({ code: 64, stderr: expect.stringContaining(told) as string });
    expect(await readdir(cwd)).toEqual([]);
  });

  it('writes nothing when an export can not be read, and all of it once it can', async () => {
    const { run, cwd } = await repository();
    const missing = await run('init', '--sandbox', '--export', 'nowhere.csv');
    expect({ code: missing.code, files: await readdir(cwd) }).toEqual({ code: 3, files: [] });
    expect((await run('init', '--sandbox', '--export', ...exports)).code).toBe(0);
    expect((await run('plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('writes the workflows as they run here', async () => {
    const texts = workflowTexts({
      source: `OWNER/rollcall@${sha}`,
      branch: 'main',
      folder: 'memberships',
    });
    for (const [name, text] of texts) {
      const here = await readFile(resolve(seed, '../../.github/workflows', name), 'utf8');
      expect(text.replaceAll(new RegExp(`OWNER/rollcall/(\\S+)@${sha}`, 'gu'), './$1')).toBe(here);
    }
  });

  it('tells the workflows another branch and folder', () => {
    const texts = workflowTexts({
      source: `OWNER/rollcall@${sha}`,
      branch: 'trunk',
      folder: 'access',
    });
    expect(texts.get('plan.yml')).toContain('branches: [trunk]');
    for (const text of texts.values()) {
      const calls = text.match(/uses:/gu)?.length;
      expect(text.match(/ {6}dir: access\n/gu)).toHaveLength(calls ?? 0);
    }
  });
});
