import { describe, expect, it } from 'vitest';
import { startGitHub } from '../../github/server/server.ts';
import { folder, rollcall } from '../../support/rollcall.ts';

const group = 'group: oslo\nmode: additive\nmembers: []\n';

const someone = { reviewers: ['dorice'] };
const hundred = Object.fromEntries(
  Array.from({ length: 100 }, (_, index) => [`preview-${index}`, { reviewers: [] }]),
);

async function ask(approvals: number, environments: Record<string, { reviewers: string[] }>) {
  const server = await startGitHub({ environments });
  const cwd = await folder({
    'memberships/rollcall.yaml': `target: { sandbox: { seed: sandbox } }\napprovals: ${approvals}\n`,
    'memberships/groups/oslo.yaml': group,
  });
  const args = ['ci', 'reviewers', '--environment', 'rollcall-approval'];
  return rollcall(args, { cwd, env: server.env });
}

describe('rollcall ci reviewers', () => {
  it.each([
    [
      'goes on when someone has to approve',
      1,
      { 'rollcall-approval': { reviewers: ['dorice'] } },
      0,
    ],
    ['refuses without required reviewers', 1, { 'rollcall-approval': { reviewers: [] } }, 1],
    ['refuses without the environment', 1, {}, 1],
    [
      'refuses when only another environment has reviewers',
      1,
      { other: { reviewers: ['dorice'] } },
      1,
    ],
    ['finds it behind a hundred others', 1, { ...hundred, 'rollcall-approval': someone }, 0],
    ['goes on when the files ask for no approval', 0, {}, 0],
  ] as const)('%s', async (_promise, approvals, environments, expected) => {
    const { code, stdout, stderr } = await ask(approvals, structuredClone(environments) as never);
    expect(code, stderr).toBe(expected);
    if (expected === 0) expect(stdout).not.toBe('');
    else expect(stderr).toContain('The environment rollcall-approval has no required reviewers.');
  });
});
