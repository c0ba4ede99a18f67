import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startGitHub } from '../../github/server/server.ts';
import { folder, rollcall } from '../../support/rollcall.ts';

const seed = 'Group id,Group name,User id,User name,email,User status\n';
const files = {
  'memberships/rollcall.yaml': 'target: { sandbox: { seed: seed } }\n',
  'memberships/groups/oslo.yaml':
    'group: oslo\nmode: authoritative\nmembers: [verna@banc.ly, dorice@banc.ly]\n',
  'memberships/seed/groups.csv': `${seed}g-1,oslo,u-2,Dorice,dorice@banc.ly,Active\n`,
  'memberships/seed/users.csv':
    'User id,User name,email,User status\nu-1,Verna,verna@banc.ly,Active\nu-2,Dorice,dorice@banc.ly,Active\n',
};

async function summaryOf(isPrivate: boolean, ...args: string[]) {
  const server = await startGitHub({ private: isPrivate });
  const cwd = await folder(files);
  await rollcall(['plan', '--out', 'plan.json'], { cwd });
  const env = { ...server.env, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
  const ended = await rollcall(['ci', 'summary', 'plan.json', ...args], { cwd, env });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return { text: await readFile(join(cwd, 'summary.md'), 'utf8'), stdout: ended.stdout };
}

describe('rollcall ci summary', () => {
  it('shows the plan, and says that a sandbox is a demonstration', async () => {
    const { text } = await summaryOf(true);
    expect(text).toContain('verna@banc.ly');
    expect(text).toContain('This is a demonstration');
  });

  it('names nobody on a public repository', async () => {
    const { text } = await summaryOf(false);
    expect(text).toContain('u-1');
    expect(text).not.toMatch(/verna/iu);
  });

  it('tells a script what it added', async () => {
    const { stdout } = await summaryOf(true, '--json');
    expect(JSON.parse(stdout)).toEqual({ dir: 'memberships', told: 'plan' });
  });
});
