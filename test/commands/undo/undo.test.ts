import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Undo } from '../../../src/model/edits.ts';
import { groupFile, site } from '../../support/site.ts';

const lille = `# Lille
group: lille
mode: additive
members:
  # the office
  - steve@banc.ly        # Steve
  - verna@banc.ly        # Verna, since OPS-1
`;
const world = {
  live: { oslo: ['verna', 'dorice', 'nora'], lille: ['steve'] },
  files: { oslo: ['dorice', 'nora'], lille },
};

/** A site where a plan was applied, and its receipt. */
async function applied(spec: Parameters<typeof site>[0] = world) {
  const there = await site(spec);
  await there.run(['apply', '--yes', '--receipt', 'receipt.json']);
  const file = (name: string) => join(there.cwd, 'memberships/groups', `${name}.yaml`);
  return { ...there, file, text: (name: string) => readFile(file(name), 'utf8') };
}

describe('rollcall undo', () => {
  it('and another apply bring back the memberships from before; comments survive', async () => {
    const { run, members, text } = await applied();
    expect([members('oslo'), members('lille')]).toEqual([
      ['dorice', 'nora'],
      ['steve', 'verna'],
    ]);
    const { code, stdout } = await run(['undo', 'receipt.json']);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(await text('lille')).toBe(
      `${lille.replace('  - verna@banc.ly        # Verna, since OPS-1\n', '')}absent:\n  - verna@banc.ly        # verna\n`,
    );
    expect((await run(['apply', '--yes'])).code).toBe(0);
    expect([members('oslo'), members('lille')]).toEqual([['dorice', 'nora', 'verna'], ['steve']]);
  });

  it('shows the lines, what was not applied, and what to do next', async () => {
    const { run } = await applied();
    const { stdout } = await run(['undo', 'receipt.json']);
    await expect(stdout).toMatchFileSnapshot('golden/undo.txt');
  });

  it('needs neither credentials nor the network', async () => {
    const { run, sandbox } = await applied();
    const before = sandbox.requests.length;
    expect((await run(['undo', 'receipt.json'], {})).code).toBe(0);
    expect(sandbox.requests).toHaveLength(before);
  });

  it('finds nothing to do the second time', async () => {
    const { run, text } = await applied();
    await run(['undo', 'receipt.json']);
    const before = [await text('oslo'), await text('lille')];
    const { code, stdout } = await run(['undo', 'receipt.json', '--json']);
    const { edits, left } = JSON.parse(stdout) as Undo;
    expect({ code, edits, codes: left.map((each) => each.code) }).toEqual({
      code: 0,
      edits: [],
      codes: ['already', 'already'],
    });
    expect([await text('oslo'), await text('lille')]).toEqual(before);
  });

  it('lists what changed since, takes the rest back, and exits 1', async () => {
    const { run, file, text } = await applied();
    await writeFile(file('lille'), 'group: lille\nmode: x\nmembers: []\n');
    const { code, stdout } = await run(['undo', 'receipt.json']);
    expect(code).toBe(1);
    expect(stdout).toContain('memberships/groups/lille.yaml:2');
    expect(await text('oslo')).toContain('verna@banc.ly');
    expect(await text('lille')).toBe('group: lille\nmode: x\nmembers: []\n');
  });

  it('keeps the permissions of a file, and leaves nothing beside it', async () => {
    const { run, file, cwd } = await applied();
    await chmod(file('oslo'), 0o640);
    await run(['undo', 'receipt.json']);
    expect((await stat(file('oslo'))).mode & 0o777).toBe(0o640);
    expect(await readdir(join(cwd, 'memberships/groups'))).toEqual(['lille.yaml', 'oslo.yaml']);
  });

  it('keeps a byte order mark and Windows line ends', async () => {
    const oslo = `\ufeff${groupFile('oslo', ['dorice', 'nora'])}`.replaceAll('\n', '\r\n');
    const { run, text } = await applied({ ...world, files: { ...world.files, oslo } });
    await run(['undo', 'receipt.json']);
    expect(await text('oslo')).toBe(`${oslo}  - verna@banc.ly  # verna\r\n`);
  });
});

describe('a receipt is refused', () => {
  it.each<[string, (receipt: Record<string, unknown>) => unknown, RegExp]>([
    [
      'of another version',
      (receipt) => ({ ...receipt, version: 2 }),
      /Expected version 1, found 2/,
    ],
    ['that is none', () => ({ version: 1 }), /not a receipt/],
    ['that is nothing', () => null, /Expected version 1, found none/],
    [
      'of another target',
      (receipt) => ({ ...receipt, target: { kind: 'site', url: 'https://other.example' } }),
      /another target: expected http:\S+, found https:\/\/other\.example/,
    ],
  ])('%s', async (_, change, message) => {
    const { run, cwd, text } = await applied();
    const before = await text('oslo');
    const receipt = JSON.parse(await readFile(join(cwd, 'receipt.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    await writeFile(join(cwd, 'receipt.json'), JSON.stringify(change(receipt)));
    const { code, stderr } = await run(['undo', 'receipt.json']);
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/gu, ' ')).toMatch(message);
    expect(await text('oslo')).toBe(before);
  });

  it.each([
    ['one that is missing', ['undo', 'nowhere.json'], 1],
    ['none at all', ['undo'], 64],
  ])('%s: %j exits %d', async (_, args, expected) => {
    const { run } = await site(world);
    expect((await run(args)).code).toBe(expected);
  });
});

it('files that can not be read as a whole exit 3', async () => {
  const { run, cwd } = await applied();
  await writeFile(join(cwd, 'memberships/rollcall.yaml'), 'target: {}\n');
  expect((await run(['undo', 'receipt.json'])).code).toBe(3);
});
