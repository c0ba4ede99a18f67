import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folder } from '../support/rollcall.ts';

const root = resolve(import.meta.dirname, '../..');
const seed = join(root, 'memberships/sandbox');
const exports = ['users.csv', 'groups-offices.csv'].map((name) => join(seed, name));
const execute = promisify(execFile);

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** What `npm publish` would send, in a file of its own. The program was built before the tests. */
async function pack() {
  const to = await folder();
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', to];
  const { stdout } = await execute('npm', args, { cwd: root });
  const [packed] = JSON.parse(stdout) as readonly Packed[];
  const files = packed?.files.map(({ path }) => path) ?? [];
  return { tarball: join(to, packed?.filename ?? ''), files };
}

describe('The package', () => {
  it('installs in an empty folder without a network or a script, and runs there', async () => {
    const { tarball, files } = await pack();
    const cwd = await folder();
    const env = { PATH: process.env['PATH'], HOME: await folder() };
    const run = async (command: string, ...args: readonly string[]) =>
      (await execute(command, args, { cwd, env })).stdout;
    await run('npm', 'install', '--offline', '--ignore-scripts', '--no-audit', tarball);
    const rollcall = (...args: readonly string[]) => run('node_modules/.bin/rollcall', ...args);

    expect(await readdir(join(cwd, 'node_modules'))).toEqual([
      '.bin',
      '.package-lock.json',
      'rollcall',
    ]);
    expect(await rollcall('--version')).toBe('0.1.0\n');
    await rollcall('init', '--sandbox', '--export', ...exports, '--owner', '@banc/it');
    expect(await rollcall('validate')).toContain('memberships is valid');
    expect(await rollcall('plan')).toContain('No changes');
    expect(await rollcall('ci', 'codeowners', '--check')).toContain('CODEOWNERS');

    const beside = files.filter((path) => !/^(?:dist\/chunks|schemas)\//u.test(path));
    expect(beside.sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/bom.cdx.json',
      'dist/rollcall.js',
      'package.json',
    ]);
  });

  it('says which packages its code is of, by which licences, to people and to scanners', async () => {
    const text = await readFile(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    const bill = JSON.parse(await readFile(join(root, 'dist/bom.cdx.json'), 'utf8')) as {
      readonly components: readonly { readonly name: string; readonly purl: string }[];
    };
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['ajv', 'commander', 'octokit', 'undici', 'yaml']),
    );
    for (const { purl, name } of bill.components) {
      expect(text).toContain(`\n${name} ${purl.slice(purl.lastIndexOf('@') + 1)} (`);
    }
  });

  it('compiles no schema', async () => {
    const chunks = await readdir(join(root, 'dist/chunks'));
    const texts = chunks.map((chunk) => readFile(join(root, 'dist/chunks', chunk), 'utf8'));
    const compiling = (await Promise.all(texts)).filter((text) => text.includes('new Function('));
    expect(compiling).toHaveLength(0);
  });
});
