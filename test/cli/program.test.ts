import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { commands } from '../../scripts/generate/program.ts';
import { folder, rollcall } from '../support/rollcall.ts';

const root = resolve(import.meta.dirname, '../..');

it.each(['--version', '-V'])('%s prints the version of the package', async (flag) => {
  const { version } = JSON.parse(await readFile(`${root}/package.json`, 'utf8')) as {
    version: string;
  };
  const ended = await rollcall([flag], { cwd: await folder() });
  expect(ended).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

/** What a file of the build loads before its first line runs, by name. */
async function importsOf(file: string): Promise<readonly string[]> {
  const source = await readFile(`${root}/dist/${file}`, 'utf8');
  return [...source.matchAll(/^(?:import|\} from) "(.*)";$/gmu)].map(([, name = '']) => name);
}

it('loads next to nothing to tell the version', async () => {
  const [shim = '', ...others] = await importsOf('rollcall.js');
  expect(others).toEqual([]);
  expect(await importsOf(shim)).toEqual([]);
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
