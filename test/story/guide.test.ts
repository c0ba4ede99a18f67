import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { resetClock, startAt } from '../support/clock.ts';
import { folder } from '../support/rollcall.ts';
import { type Shell, startShell } from '../support/shell.ts';
import { openShim } from '../support/shim.ts';
import { textOf } from '../workflows/workflows.ts';

const root = resolve(import.meta.dirname, '../..');

interface Block {
  readonly kind: string;
  readonly body: string;
}

/** The fenced blocks of a document: `sh` is run, one after the other; the lines of `text` are printed by the one before. */
function blocksOf(text: string): readonly Block[] {
  return [...text.matchAll(/^```(sh|text)\n([^]*?)^```$/gmu)].map(([, kind = '', body = '']) => ({
    kind,
    body,
  }));
}

const guide = blocksOf(textOf('docs/adopting.md'));

/** The sections of a document: what each is about, and its blocks. */
const [start = '', ...jobs] = textOf('docs/how-to.md').split(/^## /gmu);
const sections = jobs.map((text) => ({
  title: text.split('\n')[0] ?? '',
  blocks: [...blocksOf(start), ...blocksOf(text)],
}));

it('the guide does both articles exactly as it is written down', async () => {
  expect(guide.length).toBeGreaterThan(6);
  await follow(guide, await machine());
});

it.each(sections)('how to: $title', async ({ blocks }) => {
  expect(blocks.length).toBeGreaterThan(1);
  await follow(blocks, await machine());
});

interface Machine {
  readonly shell: Shell;
  readonly cwd: string;
}

/** A folder beside a clone of this repository, on a day on which the days of the documents are still to come. */
async function machine(): Promise<Machine> {
  startAt('2026-11-30T09:00:00Z');
  onTestFinished(resetClock);
  const home = await folder();
  await symlink(root, join(home, 'rollcall'));
  const cwd = join(home, 'team-access');
  await mkdir(cwd);
  const shim = await openShim();
  onTestFinished(() => shim.close());
  const shell = startShell({ PATH: shim.path, HOME: home });
  onTestFinished(() => shell.close());
  return { shell, cwd };
}

async function follow(blocks: readonly Block[], { shell, cwd }: Machine): Promise<void> {
  let printed: string[] = [];
  for (const { kind, body } of blocks) {
    if (kind === 'sh') {
      const { code, stdout, stderr } = await shell.run(body, cwd);
      expect(code, `${body}\n${stdout}\n${stderr}`).toBe(0);
      printed = stdout.split('\n');
      continue;
    }
    for (const line of body.split('\n').filter((each) => each !== '')) {
      const at = printed.indexOf(line);
      expect(printed, line).toContain(line);
      printed = printed.slice(at + 1);
    }
  }
}
