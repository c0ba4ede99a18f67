import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, rollcall } from '../../support/rollcall.ts';

const files = (others: Record<string, string> = {}) =>
  folder({
    'memberships/rollcall.yaml': 'target: { sandbox: { seed: s } }\nowners: ["@banc/it"]\n',
    'memberships/groups/nordic/oslo.yaml':
      'group: oslo\nowners: ["@verna", "@banc/oslo-leads"]\nmode: additive\nmembers: [verna@banc.ly]\n',
    'memberships/groups/lille team.yaml':
      'group: lille\nmode: additive\nmembers: [steve@banc.ly]\n',
    'memberships/sets/nordic.yaml':
      'set: nordic\nowners: [dorice@banc.ly]\nmembers: [verna@banc.ly]\n',
    ...others,
  });
const run = (cwd: string, ...args: string[]) => rollcall(['ci', 'codeowners', ...args], { cwd });
const textIn = (cwd: string) => readFile(join(cwd, '.github/CODEOWNERS'), 'utf8');

describe('rollcall ci codeowners', () => {
  it('writes one line a file, and gives everything that decides about all to the top-level owners', async () => {
    const cwd = await files();
    expect(await run(cwd)).toMatchObject({
      code: 0,
      stdout: '.github/CODEOWNERS is written: 9 rules.\n',
    });
    expect(await textIn(cwd)).toMatchInlineSnapshot(`
      "# rollcall: begin. "rollcall ci codeowners" writes what stands from here to the end.
      /.github/ @banc/it
      /memberships/ @banc/it
      /memberships/rollcall.yaml @banc/it
      /memberships/accounts.yaml @banc/it
      /memberships/consents.yaml @banc/it
      /memberships/leavers.yaml @banc/it
      /memberships/groups/lille\\ team.yaml @banc/it
      /memberships/groups/nordic/oslo.yaml @verna @banc/oslo-leads
      /memberships/sets/nordic.yaml dorice@banc.ly
      # rollcall: end
      "
    `);
  });

  it('with --check writes nothing, and exits 1 until the file is up to date', async () => {
    const cwd = await files({ '.github/CODEOWNERS': '* @steve\n' });
    expect(await run(cwd, '--check')).toMatchObject({ code: 1 });
    expect(await textIn(cwd)).toBe('* @steve\n');
    await run(cwd);
    expect(await run(cwd, '--check')).toMatchObject({ code: 0 });
    expect(await textIn(cwd)).toMatch(/^\* @steve\n\n# rollcall: begin/u);
  });

  it('with --check refuses rules that stand after the block, which would win', async () => {
    const cwd = await files();
    await run(cwd);
    await writeFile(join(cwd, '.github/CODEOWNERS'), `${await textIn(cwd)}* @eve\n`);
    const { code, stderr } = await run(cwd, '--check');
    expect(code).toBe(1);
    expect(stderr).toContain('Rules stand after the block of rollcall');
  });

  it('finds its way with another folder and another file, which is then owned too', async () => {
    const cwd = await files();
    await run(cwd, '--dir', './memberships/', '--file', 'CODEOWNERS');
    const text = await readFile(join(cwd, 'CODEOWNERS'), 'utf8');
    expect(text).toContain('\n/CODEOWNERS @banc/it\n');
    expect(text).toContain('\n/memberships/groups/nordic/oslo.yaml @verna @banc/oslo-leads\n');
  });

  it.each([
    ['an unsound file, whose owners are not known', 3, 'memberships/groups/a.yaml', 'group: a\n'],
    ['a damaged block', 1, '.github/CODEOWNERS', '# rollcall: begin\n* @eve\n'],
  ])('leaves CODEOWNERS alone beside %s', async (_, exit, file, text) => {
    const cwd = await files({ '.github/CODEOWNERS': '* @steve\n', [file]: text });
    const before = await textIn(cwd);
    expect(await run(cwd)).toMatchObject({ code: exit, stdout: '' });
    expect(await textIn(cwd)).toBe(before);
  });

  it('refuses files outside the repository', async () => {
    const cwd = await files();
    expect(await run(cwd, '--file', '../CODEOWNERS')).toMatchObject({ code: 64 });
  });
});
