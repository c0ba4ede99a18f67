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
      stdout: '.github/CODEOWNERS is written: 10 rules.\n',
    });
    expect(await textIn(cwd)).toMatchInlineSnapshot(`
      "# rollcall: begin "memberships". Written by "rollcall ci codeowners".
      /memberships/ @banc/it
      /.github/CODEOWNERS @banc/it
      /memberships/rollcall.yaml @banc/it
      /memberships/accounts.yaml @banc/it
      /memberships/consents.yaml @banc/it
      /memberships/leavers.yaml @banc/it
      /memberships/policies.yaml @banc/it
      /memberships/groups/lille\\ team.yaml @banc/it
      /memberships/groups/nordic/oslo.yaml @verna @banc/oslo-leads
      /memberships/sets/nordic.yaml dorice@banc.ly
      # rollcall: end "memberships"
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
    expect(stderr).toContain('Rules after the block of rollcall take files of the folder');
  });

  it('finds its way with another folder and another file, which is then owned too', async () => {
    const cwd = await files();
    await run(cwd, '--dir', './memberships/', '--file', 'CODEOWNERS');
    const text = await readFile(join(cwd, 'CODEOWNERS'), 'utf8');
    expect(text).toContain('\n/CODEOWNERS @banc/it\n');
    expect(text).toContain('\n/memberships/groups/nordic/oslo.yaml @verna @banc/oslo-leads\n');
  });

  it('lets rules for other folders stand after the block', async () => {
    const cwd = await files();
    await run(cwd);
    await writeFile(join(cwd, '.github/CODEOWNERS'), `${await textIn(cwd)}/web/ @nora\n`);
    expect(await run(cwd, '--check')).toMatchObject({ code: 0 });
  });

  it('gives the workflows that call rollcall for the folder to the top-level owners, and no others', async () => {
    const calls = (dir: string) =>
      `jobs: { a: { uses: o/rollcall/.github/workflows/rollcall-plan.yml@v1, with: { dir: ${dir} } } }`;
    const cwd = await files({
      '.github/CODEOWNERS': '* @acme/platform\n',
      '.github/workflows/access.yml': calls('./memberships/'),
      '.github/workflows/partners.yml': calls('partners'),
      '.github/workflows/plan.yml': 'jobs: { a: { runs-on: x, steps: [{ run: terraform plan }] } }',
      '.github/workflows/broken.yml': '}{',
    });
    await run(cwd);
    const claimed = (await textIn(cwd)).match(/^\/\.github.*$/gmu);
    expect(claimed).toEqual(['/.github/workflows/access.yml @banc/it']);
  });

  it('keeps one block a folder in one file, and each leaves the other alone', async () => {
    const cwd = await files({
      'partners/rollcall.yaml': 'target: { sandbox: { seed: s } }\nowners: ["@nora"]\n',
      'partners/groups/a.yaml': 'group: a\nmode: additive\nmembers: [steve@banc.ly]\n',
    });
    await run(cwd);
    const first = await textIn(cwd);
    await run(cwd, '--dir', 'partners');
    const both = await textIn(cwd);
    expect(both.startsWith(first)).toBe(true);
    expect(both).toContain('/partners/groups/a.yaml @nora\n# rollcall: end "partners"\n');
    for (const dir of ['memberships', 'partners/']) {
      expect(await run(cwd, '--check', '--dir', dir)).toMatchObject({ code: 0 });
    }
  });

  it('takes over the block of an earlier version, and names what it no longer claims', async () => {
    const old =
      '# rollcall: begin. Old.\n/.github/ @banc/it\n/memberships/rollcall.yaml @banc/it\n# rollcall: end\n';
    const cwd = await files({ '.github/CODEOWNERS': `* @steve\n\n${old}` });
    const { stderr } = await run(cwd);
    expect(stderr).toContain('no longer holds "/.github/ @banc/it"');
    expect((await textIn(cwd)).match(/rollcall: begin/gu)).toHaveLength(1);
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

describe('the file that GitHub reads', () => {
  const others = '* @acme/platform\n/payments/ @acme/payments-leads\n';
  const three = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
  const found = async (cwd: string) => {
    const texts = await Promise.all(
      three.map((file) => readFile(join(cwd, file), 'utf8').catch(() => undefined)),
    );
    return three.filter((_, index) => texts[index]?.includes('rollcall: begin') === true);
  };

  it.each([
    ['is made in .github where there is none', [], '.github/CODEOWNERS'],
    ['is that of .github', three, '.github/CODEOWNERS'],
    ['is that at the root', three.slice(1), 'CODEOWNERS'],
    ['is that of docs', three.slice(2), 'docs/CODEOWNERS'],
  ])('%s, and gets the block', async (_, there, file) => {
    const cwd = await files(Object.fromEntries(there.map((each) => [each, others])));
    expect((await run(cwd)).stdout).toContain(`${file} is written`);
    expect(await found(cwd)).toEqual([file]);
    for (const each of there) {
      expect((await readFile(join(cwd, each), 'utf8')).startsWith(others)).toBe(true);
    }
    expect(await run(cwd, '--check')).toMatchObject({ code: 0 });
  });

  it.each(['CODEOWNERS', 'docs/CODEOWNERS', 'other/CODEOWNERS'])(
    'is the only one that --file may name: not %s',
    async (file) => {
      const cwd = await files({ '.github/CODEOWNERS': others });
      const { code, stderr } = await run(cwd, '--file', file);
      expect({ code, told: stderr.includes('Leave out --file') }).toEqual({ code: 1, told: true });
      expect(await found(cwd)).toEqual([]);
    },
  );

  it('is not shadowed by --file', async () => {
    const cwd = await files({ 'docs/CODEOWNERS': others });
    expect(await run(cwd, '--file', '.github/CODEOWNERS')).toMatchObject({ code: 1 });
    expect(await found(cwd)).toEqual([]);
  });

  it('gets a block that stands in another one, once --check has told', async () => {
    const cwd = await files();
    await run(cwd, '--file', 'docs/CODEOWNERS');
    const text = `# mine\n${await readFile(join(cwd, 'docs/CODEOWNERS'), 'utf8')}`;
    await writeFile(join(cwd, 'docs/CODEOWNERS'), text);
    await writeFile(join(cwd, 'CODEOWNERS'), others);
    const { code, stderr } = await run(cwd, '--check');
    expect(code).toBe(1);
    expect(stderr).toContain('stands in docs/CODEOWNERS, and GitHub reads CODEOWNERS');
    await run(cwd);
    expect(await found(cwd)).toEqual(['CODEOWNERS']);
    expect(await readFile(join(cwd, 'docs/CODEOWNERS'), 'utf8')).toBe('# mine\n');
    expect(await run(cwd, '--check')).toMatchObject({ code: 0 });
  });

  it('is free again after an earlier version has shadowed it', async () => {
    const cwd = await files();
    await run(cwd);
    await writeFile(join(cwd, 'CODEOWNERS'), others);
    const { code, stderr } = await run(cwd, '--check');
    expect(code).toBe(1);
    expect(stderr).toContain('switches off the rules in CODEOWNERS');
    expect((await run(cwd)).stderr).toContain('.github/CODEOWNERS is deleted');
    expect(await found(cwd)).toEqual(['CODEOWNERS']);
  });
});
