import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folder } from '../support/rollcall.ts';
import { startShell } from '../support/shell.ts';
import { openShim } from '../support/shim.ts';
import { textOf } from '../workflows/workflows.ts';

const root = resolve(import.meta.dirname, '../..');

/** The fenced blocks of the guide: `sh` is run, one after the other; the lines of `text` are printed by the one before. */
const blocks = [...textOf('docs/adopting.md').matchAll(/^```(sh|text)\n([^]*?)^```$/gmu)].map(
  ([, kind = '', body = '']) => ({ kind, body }),
);

/** A folder beside a clone of this repository. */
async function machine() {
  const home = await folder();
  await symlink(root, join(home, 'rollcall'));
  const cwd = join(home, 'team-access');
  await mkdir(cwd);
  return { home, cwd };
}

describe('The guide', () => {
  it('does both articles exactly as it is written down', async () => {
    const { home, cwd } = await machine();
    const shim = await openShim();
    onTestFinished(() => shim.close());
    const shell = startShell({ PATH: shim.path, HOME: home });
    onTestFinished(() => shell.close());
    let printed: string[] = [];
    expect(blocks.length).toBeGreaterThan(6);
    for (const { kind, body } of blocks) {
      if (kind === 'sh') {
        const { code, stdout, stderr } = await shell.run(body, cwd);
        expect(code, stderr).toBe(0);
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
