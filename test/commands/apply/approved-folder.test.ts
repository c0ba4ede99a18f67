import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site } from '../../support/site.ts';

describe('rollcall apply --approved FOLDER', () => {
  it('does every plan that the folder holds, and reads nothing else in it', async () => {
    const { run, cwd, members } = await site({
      live: { oslo: ['verna'], lille: [] },
      outside: ['dorice', 'steve'],
      files: { oslo: ['verna', 'dorice'], lille: ['steve'] },
    });
    await mkdir(join(cwd, 'approved'));
    await run(['plan', '--group', 'oslo', '--out', 'approved/pull-1.json']);
    await run(['plan', '--group', 'lille', '--out', 'approved/pull-2.json']);
    await cp(join(cwd, 'memberships/rollcall.yaml'), join(cwd, 'approved/notes.yaml'));
    const { code, stderr } = await run(['apply', '--approved', 'approved']);
    expect(code, stderr).toBe(0);
    expect([members('oslo'), members('lille')]).toEqual([['dorice', 'verna'], ['steve']]);
  });

  it('says so when it holds none', async () => {
    const { run, cwd } = await site({ live: { oslo: [] }, files: { oslo: ['verna'] } });
    await mkdir(join(cwd, 'approved'));
    const { code, stderr } = await run(['apply', '--approved', 'approved']);
    expect(code).toBe(1);
    expect(stderr).toContain('The folder approved holds no plan.');
  });
});
