import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startGitHub } from '../../github/server/server.ts';
import { folder, rollcall } from '../../support/rollcall.ts';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const merge = 'c'.repeat(40);

describe('rollcall ci proposal', () => {
  it('hands the commits to the steps after it', async () => {
    const server = await startGitHub({
      pulls: [
        { number: 7, head, base, author: 'verna', result: { sha: merge, parents: [base, head] } },
      ],
      commits: [{ sha: base, parents: [] }],
      branches: { main: base },
    });
    const event = { pull_request: { number: 7, head: { sha: head } } };
    const cwd = await folder({ 'event.json': JSON.stringify(event) });
    const output = join(cwd, 'output');
    const env = {
      ...server.env,
      GITHUB_EVENT_PATH: join(cwd, 'event.json'),
      GITHUB_OUTPUT: output,
    };
    const { code, stdout } = await rollcall(['ci', 'proposal', '--json'], { cwd, env });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ merge, base, head });
    const written = (await readFile(output, 'utf8')).replaceAll(/<<.+|^[0-9a-f]{8}-.+\n/gmu, '');
    expect(written).toBe(`merge\n${merge}\nbase\n${base}\nhead\n${head}\n`);
  });

  it('says that it needs the event of a pull request', async () => {
    const server = await startGitHub();
    const cwd = await folder({ 'event.json': '{}' });
    const env = { ...server.env, GITHUB_EVENT_PATH: join(cwd, 'event.json') };
    const { code, stderr } = await rollcall(['ci', 'proposal'], { cwd, env });
    expect(code).toBe(64);
    expect(stderr).toContain('The event is not about a pull request.');
  });

  it.each([
    ['memberships/', 'dir: memberships'],
    ['./it/access', 'dir: it/access'],
    ['it//access', 'dir: it/access'],
    ['.', 'below the root'],
    ['../memberships', 'below the root'],
    ['/memberships', 'below the root'],
  ])('refuses %s, of which the workflow would check out nothing', async (dir, told) => {
    const server = await startGitHub();
    const cwd = await folder({});
    const { code, stderr } = await rollcall(['ci', 'proposal', '--dir', dir], {
      cwd,
      env: server.env,
    });
    expect({ code, told: stderr.includes(told) }).toEqual({ code: 64, told: true });
    expect(server.requests).toEqual([]);
  });
});
