import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile, chmod } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folder } from '../support/rollcall.ts';
import { textOf } from '../workflows/workflows.ts';

const root = resolve(import.meta.dirname, '../..');

/** The fenced blocks of the guide: `sh` is run, one after the other; the lines of `text` are printed by the one before. */
const blocks = [...textOf('docs/adopting.md').matchAll(/^```(sh|text)\n([^]*?)^```$/gmu)].map(
  ([, kind = '', body = '']) => ({ kind, body }),
);

/** A folder beside a clone of this repository, and `rollcall` as a command. */
async function machine() {
  const home = await folder();
  await symlink(root, join(home, 'rollcall'));
  await mkdir(join(home, 'bin'));
  await writeFile(
    join(home, 'bin/rollcall'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/rollcall.js')}" "$@"\n`,
  );
  await chmod(join(home, 'bin/rollcall'), 0o755);
  await mkdir(join(home, 'team-access'));
  return {
    cwd: join(home, 'team-access'),
    env: { PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`, HOME: home },
  };
}

describe('The guide', () => {
  it('does both articles exactly as it is written down', async () => {
    const where = await machine();
    let printed: string[] = [];
    expect(blocks.length).toBeGreaterThan(6);
    for (const { kind, body } of blocks) {
      if (kind === 'sh') {
        // Any command that fails stops the block.
        const { stdout } = await promisify(execFile)('bash', ['-euc', body], where);
        printed = stdout.split('\n');
        continue;
      }
      for (const line of body.split('\n').filter((each) => each !== '')) {
        const at = printed.indexOf(line);
        expect(printed, line).toContain(line);
        printed = printed.slice(at + 1);
      }
    }
  });
});
