import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { commands } from '../../scripts/generate/program.ts';
import { asProcess, folder, rollcall } from '../support/rollcall.ts';

const root = resolve(import.meta.dirname, '../..');

it.each(['--version', '-V'])('%s prints the version of the package', async (flag) => {
  const { version } = JSON.parse(await readFile(`${root}/package.json`, 'utf8')) as {
    version: string;
  };
  const ended = await asProcess([flag], { cwd: await folder() });
  expect(ended).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

/** What a file of the build loads before its first line runs, by name; but for what Node has built in. */
async function importsOf(file: string): Promise<readonly string[]> {
  const source = await readFile(join(root, 'dist', file), 'utf8');
  const names = source.matchAll(/\bimport\s*(?:[^"'();=]+from\s*)?["']([^"']+)["']/gu);
  return [...names]
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('node:'))
    .map((name) => join(dirname(file), name));
}

it('loads next to nothing to tell the version', async () => {
  const [shim = '', ...others] = await importsOf('rollcall.js');
  expect(others).toEqual([]);
  expect(await importsOf(shim)).toEqual([]);
});

it.each([
  { args: ['validate'], code: 0, out: /is valid/u, err: /^$/u },
  { args: ['plan', '--detailed-exitcode'], code: 2, out: /1 to add/u, err: /^$/u },
  { args: ['plan', '--dir', 'spoilt'], code: 3, out: /^$/u, err: /^error/u },
  { args: ['apply'], code: 64, out: /^$/u, err: /no terminal to ask/u },
  { args: ['apply', '--approved', 'plan.json'], code: 1, out: /^$/u, err: /plan\.json/u },
])('a process ends with $code for $args, result and remarks apart', async (expected) => {
  const cwd = await folder({
    'memberships/rollcall.yaml': 'target: { sandbox: {} }\n',
    'memberships/groups/oslo.yaml':
      'group: oslo\nmode: authoritative\nmembers: [dorice@banc.ly, verna@banc.ly]\n',
    'memberships/sandbox/users.csv':
      'User id,User name,email,User status\nu-1,Verna,verna@banc.ly,Active\nu-2,Dorice,dorice@banc.ly,Active\n',
    'memberships/sandbox/groups.csv':
      'Group id,Group name,User id,User name,email,User status\ng-1,oslo,u-2,Dorice,dorice@banc.ly,Active\n',
    'spoilt/rollcall.yaml': 'target: { sandbox: }\n',
  });
  const { code, stdout, stderr } = await asProcess(expected.args, { cwd });
  expect(code, stderr).toBe(expected.code);
  expect(stdout).toMatch(expected.out);
  expect(stderr).toMatch(expected.err);
});

it.each([{ path: [] }, ...commands])(
  'prints help for $path, no wider than a terminal',
  async ({ path }) => {
    const { code, stdout } = await rollcall([...path, '--help'], { cwd: await folder() });
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    await expect(stdout).toMatchFileSnapshot(`golden/${['help', ...path].join('-')}.txt`);
  },
);

it.each([
  ['nobody reads on', 'true', 3, ''],
  ['the disk is full', 'cat >/dev/null', 3, 'could not be written'],
])('when %s, the work and its exit code stay as they are', async (what, reader, code, told) => {
  const cwd = await folder();
  const target = what === 'the disk is full' ? '>/dev/full' : `| ${reader}`;
  const script = `node "${root}/dist/rollcall.js" validate --json 2>err ${target}; echo "\${PIPESTATUS[0]}"; cat err`;
  const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd });
  const [exit, ...err] = stdout.split('\n');
  expect(Number(exit)).toBe(code);
  expect(err.join('\n')).toContain(told);
  expect(err.join('\n')).not.toMatch(/^\s+at /mu);
});
