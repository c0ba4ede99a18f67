import { chmod, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/files/write-files.ts';
import { folder } from '../support/rollcall.ts';

const told = (text: string) => expect.stringContaining(text) as string;

describe('writeFiles', () => {
  it('replaces files, and makes new ones with their folders', async () => {
    const cwd = await folder({ a: 'before' });
    await chmod(join(cwd, 'a'), 0o640);
    const [a, b] = [join(cwd, 'a'), join(cwd, 'new/folder/b')];
    await writeFiles(
      new Map([
        [a, { before: 'before', text: 'after' }],
        [b, { text: 'new' }],
      ]),
    );
    expect([await readFile(a, 'utf8'), await readFile(b, 'utf8')]).toEqual(['after', 'new']);
    expect((await stat(a)).mode & 0o777).toBe(0o640);
    expect((await readdir(cwd)).sort()).toEqual(['a', 'new']);
  });

  it('writes nothing while one of the files can not be', async () => {
    const cwd = await folder({ a: 'before', b: 'in the way of a folder' });
    const [a, below] = [join(cwd, 'a'), join(cwd, 'b/c')];
    const files = new Map([
      [a, { before: 'before', text: 'after' }],
      [below, { text: 'after' }],
    ]);
    await expect(writeFiles(files)).rejects.toMatchObject({
      code: 'cannot-write',
      why: told(`None of them was changed: ${a}, ${below}.`),
    });
    expect([await readFile(a, 'utf8'), (await readdir(cwd)).sort()]).toEqual([
      'before',
      ['a', 'b'],
    ]);
  });

  it.each([
    ['was saved meanwhile', { before: 'read earlier', text: 'after' }, 'file-changed'],
    ['has appeared meanwhile', { text: 'after' }, 'file-exists'],
  ])('writes nothing when one of the files %s', async (_, draft, code) => {
    const cwd = await folder({ a: 'before', b: 'saved' });
    const files = new Map([
      [join(cwd, 'a'), { before: 'before', text: 'after' }],
      [join(cwd, 'b'), draft],
    ]);
    await expect(writeFiles(files)).rejects.toMatchObject({ code });
    expect([await readFile(join(cwd, 'a'), 'utf8'), (await readdir(cwd)).sort()]).toEqual([
      'before',
      ['a', 'b'],
    ]);
  });

  it('follows no symbolic link, of a file or of its folder', async () => {
    const cwd = await folder({ 'real/a': 'before' });
    await symlink(join(cwd, 'real'), join(cwd, 'linked'));
    await symlink(join(cwd, 'real/a'), join(cwd, 'b'));
    for (const path of ['linked/a', 'b', 'linked/new']) {
      const draft = path.endsWith('new') ? { text: 'x' } : { before: 'before', text: 'x' };
      await expect(writeFiles(new Map([[join(cwd, path), draft]]))).rejects.toMatchObject({
        code: 'symlink',
      });
    }
    expect(await readdir(join(cwd, 'real'))).toEqual(['a']);
  });

  it('writes nothing where a folder stands in the place of a file', async () => {
    const cwd = await folder({ a: 'before' });
    const [a, b] = [join(cwd, 'a'), join(cwd, 'b')];
    await mkdir(b);
    const files = new Map([
      [a, { before: 'before', text: 'after' }],
      [b, { text: 'after' }],
    ]);
    await expect(writeFiles(files)).rejects.toMatchObject({ code: 'cannot-write' });
    expect([await readFile(a, 'utf8'), (await readdir(cwd)).sort()]).toEqual([
      'before',
      ['a', 'b'],
    ]);
  });
});
