import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, rollcall } from '../../support/rollcall.ts';
import { startShell } from '../../support/shell.ts';

const files = {
  'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\n',
  'memberships/sets/team.yaml': 'set: team\nmembers: [nora@banc.ly]\n',
  'memberships/groups/oslo.yaml':
    'group: oslo-engineering\nmode: additive\nmembers:\n  - florian@banc.ly\n  - { set: team }\n',
  'memberships/groups/guild.yaml': 'group: Design guild\nmode: additive\nmembers: []\n',
};

/** What can follow the words, as the scripts ask for it. */
async function after(...words: readonly string[]): Promise<readonly string[]> {
  const cwd = await folder(files);
  const { stdout } = await rollcall(['completion', 'complete', '--', ...words], { cwd });
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0] ?? '');
}

describe('rollcall completion', () => {
  it.each([
    [['sh'], ['show']],
    [['ci', 'rec'], ['record']],
    [['plan', '--det'], ['--detailed-exitcode']],
    [
      ['plan', '--format', ''],
      ['text', 'markdown', 'csv'],
    ],
    [['plan', '--group', 'oslo-engineering', 'De'], ['Design guild']],
    [['plan', '--group', 'oslo-engineering', '--js'], ['--json']],
    [['explain', 'fl'], ['florian@banc.ly']],
    [['explain', '--at', '2026-12-01', 'NORA'], ['nora@banc.ly']],
    [
      ['grant', 'nora@banc.ly', 'x', ''],
      ['Design guild', 'oslo-engineering', 'team'],
    ],
    [['show', 'te'], ['team']],
    [
      ['set', 'create', 'x', '--from', ''],
      ['Design guild', 'oslo-engineering'],
    ],
    [['list', 're'], ['receipts']],
    [['apply', '--approved', ''], []],
    [['nothing', 'like', 'it'], []],
  ])('completes %j', async (words, expected) => {
    expect(await after(...words)).toEqual(expected);
  });

  it('says nothing about files with faults', async () => {
    const cwd = await folder({ 'memberships/rollcall.yaml': 'target: 1\n' });
    const ended = await rollcall(['completion', 'complete', '--', 'explain', 'f'], { cwd });
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('works in bash, which breaks emails at the @', async () => {
    const cwd = await folder(files);
    await mkdir(join(cwd, 'bin'));
    await symlink(resolve('dist/rollcall.js'), join(cwd, 'bin/rollcall'));
    const { stdout: script } = await rollcall(['completion', 'bash'], { cwd });
    const shell = startShell({ PATH: `${join(cwd, 'bin')}:${process.env['PATH'] ?? ''}` });
    const typed = async (line: string, ...words: readonly string[]) => {
      const program = `${script}
COMP_LINE='${line}' COMP_POINT=${line.length} COMP_CWORD=${words.length - 1}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
_rollcall
printf '%s|' "\${COMPREPLY[@]}"`;
      const { stdout } = await shell.run(`bash <<'END'\n${program}\nEND`, cwd);
      return stdout;
    };
    expect(await typed('rollcall explain nora@b', 'rollcall', 'explain', 'nora', '@', 'b')).toBe(
      'banc.ly|',
    );
    expect(await typed('rollcall show Des', 'rollcall', 'show', 'Des')).toBe('Design\\ guild|');
  });

  it.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (name) => {
    const { code, stdout } = await rollcall(['completion', name], { cwd: await folder() });
    expect(code).toBe(0);
    expect(stdout).toContain('rollcall completion complete --');
  });

  it('names the shells', async () => {
    const { code, stderr } = await rollcall(['completion', 'cmd'], { cwd: await folder() });
    expect(code).toBe(64);
    expect(stderr).toContain('bash, zsh, fish');
  });
});
