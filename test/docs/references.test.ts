import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleFiles } from '../../scripts/generate/files-reference.ts';
import { commands } from '../../scripts/generate/program.ts';
import { parsePlan } from '../../src/apply/saved-plans.ts';
import { environmentVariables } from '../../src/shell/environment.ts';
import { exitCodes, exitMeanings } from '../../src/shell/exit-codes.ts';
import { readReceipt } from '../../src/apply/read-receipt.ts';
import { folder, rollcall } from '../support/rollcall.ts';

const files = await readFile('docs/files.md', 'utf8');
const reference = await readFile('docs/commands.md', 'utf8');

/** What stands between the fences of that language, in order. */
function blocks(text: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gmu');
  return [...text.matchAll(fence)].map(([, block = '']) => block);
}

describe('docs/files.md', () => {
  it('shows a folder of files that is sound', async () => {
    const examples = blocks(files, 'yaml');
    const paths = Object.values(exampleFiles);
    expect(examples).toHaveLength(paths.length);
    const cwd = await folder(
      Object.fromEntries(
        paths.map((path, index) => [`memberships/${path}`, examples[index] ?? '']),
      ),
    );
    const { code, stdout, stderr } = await rollcall(['validate'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('is valid')]);
    // Its policies are about more groups than its one.
    expect(stderr).not.toContain('error');
  });

  it('shows a plan and a receipt that rollcall takes', async () => {
    const [plan = '', receipt = '', ...others] = blocks(files, 'json');
    expect(others).toEqual([]);
    expect(parsePlan(plan, 'plan.json').changes).toHaveLength(2);
    const cwd = await folder({ 'receipt.json': receipt });
    expect((await readReceipt(join(cwd, 'receipt.json'))).changes).toHaveLength(2);
  });
});

it.each([
  ['docs/files.md', files],
  ['docs/commands.md', reference],
])('every link of %s leads to one of its headings', (_, text) => {
  const prose = text.replaceAll(/^```[^]*?^```$/gmu, '');
  const anchors = [...prose.matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  const links = [...prose.matchAll(/\]\(#([^)]*)\)/gu)].map(([, link]) => link);
  expect(links.length).toBeGreaterThan(0);
  expect(anchors).toEqual(expect.arrayContaining(links));
  expect(new Set(anchors).size).toBe(anchors.length);
});

describe('docs/commands.md', () => {
  it('tells of each command what it reads, and how it can end', () => {
    for (const { path, definition } of commands) {
      expect(reference).toContain(`# rollcall ${path.join(' ')}\n`);
      if (!('define' in definition) || definition.name === 'help') continue;
      expect.soft(definition.reads, path.join(' ')).toBeDefined();
      expect.soft(definition.exits, path.join(' ')).toBeDefined();
    }
  });

  it('has a meaning for each exit code', () => {
    expect([...exitMeanings.keys()].toSorted()).toEqual(Object.values(exitCodes).toSorted());
  });

  it('names every variable that the sources read, and no other', async () => {
    const sources = [
      'src/shell/environment.ts',
      'src/commands/ci/github-context.ts',
      'src/shell/terminal.ts',
    ];
    const texts = await Promise.all(sources.map((file) => readFile(file, 'utf8')));
    const read = texts.join('\n').match(/(?<=['"])[A-Z]+(?:_[A-Z]+)*(?=['"])/gu) ?? [];
    // Node itself reads the certificates.
    expect(environmentVariables.map(({ name }) => name).toSorted()).toEqual(
      [...new Set([...read, 'NODE_EXTRA_CA_CERTS'])]
        .filter((name) => !/^(?:SIG|EPIPE)/u.test(name))
        .toSorted(),
    );
  });
});

it('docs/architecture.md names files that are there, and every folder of src/', async () => {
  const text = await readFile('docs/architecture.md', 'utf8');
  const named = new Set(text.match(/\bsrc\/[\w/-]+\.ts\b/gu));
  expect(named.size).toBeGreaterThan(40);
  expect([...named].filter((file) => !existsSync(file))).toEqual([]);
  const folders = await readdir('src');
  expect(folders.filter((folder) => !text.includes(`| \`src/${folder}\``))).toEqual([]);
});
