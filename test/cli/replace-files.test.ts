import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceFiles } from '../../src/cli/replace-files.ts';
import { folder } from '../support/rollcall.ts';

it('nothing is written while one of the files can not be', async () => {
  const cwd = await folder({ a: 'before' });
  const [a, gone] = [join(cwd, 'a'), join(cwd, 'gone')];
  const texts = new Map([
    [a, 'after'],
    [gone, 'after'],
  ]);
  await expect(replaceFiles(texts)).rejects.toMatchObject({
    code: 'cannot-write',
    why: expect.stringContaining(`None of them was changed: ${a}, ${gone}.`) as string,
  });
  expect([await readFile(a, 'utf8'), await readdir(cwd)]).toEqual(['before', ['a']]);
});

it('when a file can not take its place, what is written and what is not is told', async () => {
  const cwd = await folder({ a: 'before' });
  const [a, b] = [join(cwd, 'a'), join(cwd, 'b')];
  await mkdir(b);
  const texts = new Map([
    [a, 'after'],
    [b, 'after'],
  ]);
  await expect(replaceFiles(texts)).rejects.toMatchObject({
    code: 'cannot-write',
    why: expect.stringContaining(`Written: ${a}.\nNot written: ${b}.`) as string,
  });
  expect([await readFile(a, 'utf8'), await readdir(cwd)]).toEqual(['after', ['a', 'b']]);
});
