import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refused } from '../../github/server/route.ts';
import { startGitHub } from '../../github/server/server.ts';
import { folder, rollcall } from '../../support/rollcall.ts';

describe('rollcall ci visibility', () => {
  it.each([
    ['a public repository', false, false, 'true'],
    ['a private one', true, false, 'false'],
    ['one that GitHub does not describe', true, true, 'true'],
  ])('of %s', async (_, isPrivate, silent, expected) => {
    const server = await startGitHub({ private: isPrivate });
    if (silent) server.fail({ on: 'GET /repos/banc/access', answer: refused(403, 'No') });
    const cwd = await folder({ output: '' });
    const env = { ...server.env, GITHUB_OUTPUT: join(cwd, 'output') };
    expect(await rollcall(['ci', 'visibility'], { cwd, env })).toMatchObject({ code: 0 });
    expect(await readFile(join(cwd, 'output'), 'utf8')).toContain(`\n${expected}\n`);
  });
});
