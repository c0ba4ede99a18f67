import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { describe, expect, it, onTestFinished } from 'vitest';
import { forty } from '../support/forty.ts';
import { quoted, startShell } from '../support/shell.ts';
import { admin, site, token } from '../support/site.ts';

const program = resolve(import.meta.dirname, '../../dist/rollcall.js');
const env = { ATLASSIAN_EMAIL: admin, ATLASSIAN_API_TOKEN: token };
const receipt = ['--receipt', 'receipt.json'];
const apply = ['apply', '--approved', 'plan.json', ...receipt];

async function world() {
  const { cwd, members, sandbox } = await site({ ...forty, files: forty.wanted });
  const shell = startShell(env);
  onTestFinished(() => shell.close());
  /** Runs the program as a process that can make no file longer than so many KiB, as where a disk is full. */
  const run = (args: readonly string[], most?: number) => {
    const limit = most === undefined ? '' : `trap '' XFSZ; ulimit -f ${most}; `;
    const line = ['exec', process.execPath, program, ...args].map(quoted).join(' ');
    return shell.run(`${limit}${line}`, cwd);
  };
  const texts = async () => {
    const names = await readdir(cwd, { recursive: true, withFileTypes: true });
    const paths = names
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name));
    const pairs = paths.map(
      async (path) => [path.slice(cwd.length + 1), await readFile(path, 'utf8')] as const,
    );
    return new Map(await Promise.all(pairs));
  };
  return { cwd, members, sandbox, run, texts };
}

/** What is there is whole: nothing half written, and nothing left over. */
function checkWhole(texts: ReadonlyMap<string, string>): void {
  for (const [path, text] of texts) {
    if (path.endsWith('.json')) expect(() => JSON.parse(text) as unknown, path).not.toThrow();
    if (path.endsWith('.yaml')) expect(parseDocument(text).errors, path).toEqual([]);
    expect(path).not.toMatch(/\.tmp$/u);
  }
}

describe('Where the disk is full', () => {
  it.each([0, 1, 2, 4, 8, 16])(
    'at %i KiB a file, apply reports what it did, and run again it ends as if nothing had happened',
    async (most) => {
      const { members, sandbox, run, texts } = await world();
      expect(await run(['plan', '--out', 'plan.json'])).toMatchObject({ code: 0 });
      const full = await run(apply, most);
      expect([0, 1]).toContain(full.code);
      expect(full.stderr).not.toMatch(/^\s+at /mu);
      const sent = () => sandbox.requests.filter(({ method }) => method !== 'GET').length;
      if (full.code === 1) expect(full.stderr).toMatch(/EFBIG|could not be written|ENOSPC/u);
      if (sent() === 0) expect(full.stdout).not.toMatch(/applied/iu);
      checkWhole(await texts());

      expect(await run(apply)).toMatchObject({ code: 0 });
      expect(sent()).toBe(40);
      for (const [name, wanted] of Object.entries(forty.wanted)) {
        expect(members(name)).toEqual([...wanted].sort());
      }
    },
  );

  it.each<[string, readonly string[]]>([
    ['plan --out', ['plan', '--out', 'new.json']],
    ['grant', ['grant', 'joiner-0@banc.ly', 'two', 'three']],
    ['import', ['import']],
    ['report', ['report', '--out', 'access.html']],
    ['set create', ['set', 'create', 'crew', '--from', 'one']],
  ])('%s leaves every file as it was', async (_, args) => {
    const { run, texts } = await world();
    const before = await texts();
    const { code, stderr } = await run(args, 0);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(code).toBe(1);
    expect(await texts()).toEqual(before);
  });
});
