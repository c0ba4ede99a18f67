import { describe, expect, it } from 'vitest';
import { folder, rollcall } from '../../support/rollcall.ts';

const files = (others: Record<string, string>) =>
  folder({
    'memberships/rollcall.yaml': 'target: { sandbox: { seed: sandbox } }\n',
    'memberships/groups/oslo.yaml':
      'group: oslo\nmode: authoritative\nmembers:\n  - verna@banc.ly\n',
    ...others,
  });

describe('rollcall validate', () => {
  it('says what is sound, without any network', async () => {
    const { code, stdout } = await rollcall(['validate'], { cwd: await files({}) });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'memberships is valid: 1 group, 1 member.\n',
    });
  });

  it('tells every fault of every file in one run, each with its line, a caret and a hint', async () => {
    const cwd = await files({
      'memberships/groups/lille.yaml':
        'group: lille\nmode: authoritative\nmemebers:\n  - steve@banc.ly\n',
      'memberships/groups/hanoi.yaml': 'group: hanoi\nmode: additive\nmembers:\n  - nobody\n',
    });
    const { code, stderr } = await rollcall(['validate'], { cwd });
    expect(code).toBe(3);
    await expect(stderr).toMatchFileSnapshot('golden/faults.txt');
  });

  it('annotates the lines on GitHub, and exits as it does elsewhere', async () => {
    const cwd = await files({
      'memberships/groups/lille.yaml':
        'group: lille\nmode: authoritative\nmemebers:\n  - steve@banc.ly\n',
    });
    const { code, stdout, stderr } = await rollcall(['validate', '--format', 'github'], { cwd });
    expect(code).toBe(3);
    expect(stdout).toBe(
      '::error file=memberships/groups/lille.yaml,line=3,col=1,title=unknown-key::Unknown key "memebers"%0ADid you mean "members"?\n',
    );
    expect(stderr).toBe('1 error in memberships.\n');
  });

  it('annotates nothing on GitHub when all is sound', async () => {
    const cwd = await files({});
    const { code, stdout } = await rollcall(['validate', '--format', 'github'], { cwd });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'memberships is valid: 1 group, 1 member.\n',
    });
    const both = await rollcall(['validate', '--format', 'github', '--json'], { cwd });
    expect(both.code).toBe(64);
  });

  it('gives the same as JSON', async () => {
    const cwd = await files({ 'memberships/groups/lille.yaml': 'group: lille\n' });
    const { code, stdout } = await rollcall(['validate', '--json'], { cwd });
    expect(code).toBe(3);
    const result = JSON.parse(stdout) as {
      valid: boolean;
      findings: { file: string; line: number }[];
    };
    expect(result.valid).toBe(false);
    expect(result.findings[0]).toMatchObject({
      file: 'memberships/groups/lille.yaml',
      line: 1,
      column: 1,
    });
  });

  it.each([
    ['no folder', async () => folder(), ['validate']],
    [
      'no group file',
      async () => folder({ 'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\n' }),
      ['validate'],
    ],
    ['no folder', async () => folder(), ['plan']],
    ['no folder', async () => folder(), ['apply', '--yes']],
  ])('%s: %j exits 3 and runs nothing', async (_, make, args) => {
    const { code, stderr } = await rollcall(args, { cwd: await make() });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error: /u);
  });
});
