import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workflowTexts } from '../../../src/commands/init/workflow-texts.ts';
import { rollcallCalls } from '../../../src/github/rollcall-calls.ts';
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
  it('lists all that it wrote, and says once what comes next', async () => {
    const { run } = await repository();
    const { stdout } = await run('init', '--sandbox', '--export', ...exports, '--no-workflows');
    const [, written = ''] = stdout.split('Written:');
    expect(written).toContain('  memberships/accounts.yaml\n');
    expect(written).toMatch(/ {2}memberships\/groups\/ \(\d+ files\)\n/u);
    expect(stdout.match(/nothing to change/gu)).toHaveLength(1);
  });

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
    expect(await text('.gitignore')).toBe('.rollcall/\n*.tmp\nmemberships/sandbox/\n');
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

  it('tells editors which schema each file has by its path', async () => {
    const { run, text, cwd } = await repository();
    await run('init', '--site', 'https://banc.atlassian.net', '--no-workflows');
    const { 'yaml.schemas': schemas } = JSON.parse(await text('.vscode/settings.json')) as {
      'yaml.schemas': Readonly<Record<string, string>>;
    };
    expect(Object.values(schemas)).toContain('memberships/groups/**/*.yaml');
    for (const schema of Object.keys(schemas)) {
      expect(JSON.parse(await readFile(join(cwd, schema), 'utf8'))).toHaveProperty('$id');
    }
    expect(await text('.vscode/extensions.json')).toContain('redhat.vscode-yaml');
  });

  it('leaves the settings of an editor that are there, and says what to add', async () => {
    const settings = '{ // mine\n  "editor.tabSize": 2\n}\n';
    const { run, text } = await repository({
      '.vscode/settings.json': settings,
      '.vscode/extensions.json': '{ "recommendations": [] }\n',
    });
    const args = ['init', '--site', 'https://banc.atlassian.net', '--no-workflows', '--json'];
    const { advice, kept } = JSON.parse((await run(...args)).stdout) as {
      readonly [Key in 'advice' | 'kept']: readonly string[];
    };
    expect(await text('.vscode/settings.json')).toBe(settings);
    expect(kept).toEqual(['.vscode/settings.json', '.vscode/extensions.json']);
    expect(advice).toEqual([
      expect.stringContaining(
        '"./memberships/.schemas/group.schema.json": "memberships/groups/**/*.yaml"',
      ),
      '.vscode/extensions.json is yours. Add "redhat.vscode-yaml" to its "recommendations".',
    ]);
  });

  it('says nothing of settings that it wrote, and what a second folder needs beside them', async () => {
    const { run } = await repository();
    const args = ['init', '--site', 'https://banc.atlassian.net', '--no-workflows', '--json'];
    const adviceOf = async (...more: readonly string[]) =>
      (JSON.parse((await run(...args, ...more)).stdout) as { advice: readonly string[] }).advice;
    expect(await adviceOf()).toEqual([]);
    expect(await adviceOf()).toEqual([]);
    expect(await adviceOf('--dir', 'partners')).toEqual([
      expect.stringContaining('"./partners/.schemas/set.schema.json": "partners/sets/**/*.yaml"'),
    ]);
  });

  it('keeps everything that is there, and says so', async () => {
    const config = 'target: { site: "https://banc.atlassian.net" }\n';
    const { run, text } = await repository({
      'memberships/rollcall.yaml': config,
      '.gitignore': 'node_modules/',
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
      kept: ['memberships/rollcall.yaml'],
      ignored: ['--owner'],
    });
    expect(created).toContain('.github/workflows/apply.yml');
    expect(await text('memberships/rollcall.yaml')).toBe(config);
    expect(await text('.gitignore')).toBe(
      'node_modules/\n.rollcall/\n*.tmp\nmemberships/sandbox/\n',
    );
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
    for (const [kind, text] of texts) {
      const here = await readFile(resolve(seed, `../../.github/workflows/${kind}.yml`), 'utf8');
      expect(text.replaceAll(new RegExp(`OWNER/rollcall/(\\S+)@${sha}`, 'gu'), './$1')).toBe(here);
    }
  });

  it('gives every workflow that it calls the branch, folder, environments and runner', () => {
    const texts = workflowTexts({
      source: `OWNER/rollcall@${sha}`,
      branch: 'trunk',
      folder: 'access',
      environments: 'access-',
      runsOn: ['self-hosted', 'linux'],
    });
    expect(texts.get('plan')).toContain('branches: [trunk]');
    for (const text of texts.values()) {
      const calls = rollcallCalls(text);
      expect(calls).toHaveLength(text.match(/uses:/gu)?.length ?? 0);
      for (const { dir, inputs } of calls) {
        expect({ dir, runner: inputs['runs-on'] }).toEqual({
          dir: 'access',
          runner: '["self-hosted","linux"]',
        });
        const environments = Object.entries(inputs).filter(([name]) =>
          name.endsWith('environment'),
        );
        expect(environments.length).toBeGreaterThan(0);
        for (const [name, value] of environments)
          expect(`access-${name}`).toBe(`${String(value)}-environment`);
      }
    }
  });
});

describe('rollcall init where a name is taken', () => {
  const site = ['init', '--site', 'https://banc.atlassian.net', '--owner', '@banc/it'];
  const withWorkflows = [...site, '--workflows', `banc/rollcall@${sha}`];
  const terraform = 'on: push\njobs: { plan: { runs-on: x, steps: [{ run: terraform plan }] } }\n';
  const callsIn = async (text: (name: string) => Promise<string>, name: string) =>
    rollcallCalls(await text(`.github/workflows/${name}`));

  it.each(['plan', 'apply', 'drift'])(
    'calls its workflows something else beside a %s.yml of others, and apply looks there',
    async (kind) => {
      const { run, text } = await repository({ [`.github/workflows/${kind}.yml`]: terraform });
      const { code, stdout } = await run(...withWorkflows);
      expect(code).toBe(0);
      expect(stdout).toContain(`.github/workflows/${kind}.yml: not rollcall's for this folder`);
      expect(await text(`.github/workflows/${kind}.yml`)).toBe(terraform);
      const [apply] = await callsIn(text, 'rollcall-apply.yml');
      expect(apply?.inputs['plan-workflow']).toBe('rollcall-plan.yml');
      expect(await text('.github/CODEOWNERS')).toContain('/.github/workflows/rollcall-drift.yml @');
    },
  );

  it('takes the names that are asked for, or refuses them before anything is written', async () => {
    const { run, text, cwd } = await repository({ '.github/workflows/x-apply.yml': terraform });
    const refused = await run(...withWorkflows, '--workflow-prefix', 'x-');
    expect({ code: refused.code, files: await readdir(cwd) }).toEqual({
      code: 64,
      files: ['.github'],
    });
    await run(...withWorkflows, '--workflow-prefix', 'access-');
    expect(await text('.github/workflows/access-plan.yml')).toContain('name: access-plan\n');
  });

  it('gives a second folder workflows of its own, and a second run changes nothing', async () => {
    const { run, text } = await repository();
    await run(...withWorkflows);
    const second = [...withWorkflows, '--dir', 'partners', '--environment-prefix', 'partners-'];
    await run(...second);
    const [plan] = await callsIn(text, 'partners-plan.yml');
    expect(plan).toMatchObject({
      dir: 'partners',
      inputs: { 'plan-environment': 'partners-plan' },
    });
    expect((await text('.github/CODEOWNERS')).match(/rollcall: begin/gu)).toHaveLength(2);
    for (const args of [withWorkflows, second]) {
      expect((await run(...args, '--json')).stdout).toContain('"created": []');
    }
  });

  it('serves several folders with one set of workflows, and refuses a second set for one of them', async () => {
    const { run, text, cwd } = await repository();
    const several = (...folders: readonly string[]) => [
      ...[...withWorkflows, '--dir', 'emea', '--folders', ...folders],
    ];
    await run(...several('emea', 'sites/apac'));
    const calls = await callsIn(text, 'plan.yml');
    expect(calls.map(({ dir, inputs }) => [dir, inputs['plan-environment']])).toEqual([
      ['emea', 'emea-plan'],
      ['sites/apac', 'sites-apac-plan'],
    ]);
    expect((await run(...several('emea', 'sites/apac'))).code).toBe(0);
    const more = ['--dir', 'amer', '--folders', 'emea', 'sites/apac', 'amer'];
    const { code, stderr } = await run(...withWorkflows, ...more);
    expect(code).toBe(64);
    expect(stderr).toContain('plan.yml already serves emea, sites/apac, and not amer.');
    expect(stderr).toContain('- { name: amer, dir: amer }');
    expect((await readdir(join(cwd, '.github/workflows'))).sort()).toEqual([
      ...['apply.yml', 'drift.yml', 'plan.yml'],
    ]);
  });

  it.each([
    [['apac', 'amer'], 'The folder of this run, "emea", is not among them'],
    [['emea', 'a/b', 'a-b'], '"a-b" is the name of two of them'],
    [['emea', '../x'], '--folders "../x" is not a folder'],
    [['emea', 'EMEA'], '"EMEA" is the name of two of them'],
    [['emea', 'emea/apac'], '"emea/apac" is a part of another one'],
    [['emea', ...Array.from({ length: 256 }, (_, index) => `x${index}`)], 'at most 256 jobs'],
  ])('refuses --folders %j', async (folders, why) => {
    const { run, cwd } = await repository();
    const { code, stderr } = await run(
      ...[...withWorkflows, '--dir', 'emea', '--folders', ...folders],
    );
    expect({ code, files: await readdir(cwd) }).toEqual({ code: 64, files: [] });
    expect(stderr).toContain(why);
  });

  it('writes the apply that is missing beside a drift that is there', async () => {
    const { run, text, cwd } = await repository();
    await run(...withWorkflows);
    await rm(join(cwd, '.github/workflows/apply.yml'));
    const { stdout } = await run(...withWorkflows, '--json');
    expect(stdout).toContain('.github/workflows/apply.yml');
    expect(await text('.github/workflows/apply.yml')).toContain('push:');
  });

  it('tells which line an apply that is there lacks', async () => {
    const { run, cwd } = await repository();
    await run(...withWorkflows);
    await writeFile(join(cwd, '.github/workflows/plan.yml'), terraform);
    const { stdout } = await run(...withWorkflows, '--json');
    const { advice } = JSON.parse(stdout) as { advice: string[] };
    expect(advice.map((line) => line.split(' ')[0])).toEqual([
      '.github/workflows/apply.yml',
      '.github/workflows/drift.yml',
    ]);
    expect(advice[0]).toContain('write "plan-workflow: rollcall-plan.yml"');
  });

  it('tells where GitHub is a server of its own', async () => {
    const config =
      '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@github.banc.ly:it/access\n';
    const { run } = await repository({ '.git/config': config });
    const { stdout } = await run(...withWorkflows, '--json');
    expect(stdout).toContain('origin is github.banc.ly.');
  });
});
