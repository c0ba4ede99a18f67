import { spawnSync } from 'node:child_process';
import { chmod, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeclared } from '../../src/declared/read.ts';
import type { AppError } from '../../src/model/app-error.ts';
import { draftOf } from '../../src/files/drafts.ts';
import { writeFiles } from '../../src/files/write-files.ts';
import type { FileToWrite } from '../../src/files/write-files.ts';
import { folder } from '../support/rollcall.ts';

const write = (cwd: string, files: Readonly<Record<string, FileToWrite>>) =>
  writeFiles(new Map(Object.entries(files).map(([file, each]) => [join(cwd, file), each])));
const after = { before: 'before', text: 'after' };
const saying = (text: string) => expect.stringContaining(text) as string;
const textsIn = async (cwd: string) => {
  const names = (await readdir(cwd)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(cwd, name), 'utf8')]));
};

it('files are replaced and made, with their folders, and nothing else is left', async () => {
  const cwd = await folder({ 'groups/a.yaml': '\ufeffbefore\r\n' });
  await chmod(join(cwd, 'groups/a.yaml'), 0o640);
  await write(cwd, {
    'groups/a.yaml': { before: '\ufeffbefore\r\n', text: '\ufeffafter\r\n' },
    'groups/b.yaml': { text: 'new' },
    'sets/deep/c.yaml': { text: 'new' },
  });
  expect(await textsIn(join(cwd, 'groups'))).toEqual([
    ['a.yaml', '\ufeffafter\r\n'],
    ['b.yaml', 'new'],
  ]);
  expect(await textsIn(join(cwd, 'sets/deep'))).toEqual([['c.yaml', 'new']]);
  expect((await stat(join(cwd, 'groups/a.yaml'))).mode & 0o777).toBe(0o640);
});

it('many files are written at once', async () => {
  const cwd = await folder();
  const names = Array.from({ length: 100 }, (_, index) => `${100 + index}.yaml`);
  await write(cwd, Object.fromEntries(names.map((name) => [name, { text: name }])));
  const next = names.map((name) => [name, { before: name, text: `${name}!` }]);
  await write(cwd, Object.fromEntries(next) as Record<string, FileToWrite>);
  expect(await textsIn(cwd)).toEqual(names.map((name) => [name, `${name}!`]));
});

describe('nothing is written while', () => {
  it('one of the files was changed, if only its byte order mark', async () => {
    const cwd = await folder({ a: 'before', b: '\ufeffbefore', c: 'else' });
    await expect(
      write(cwd, { a: after, b: after, c: after, 'd/e': { text: '' } }),
    ).rejects.toMatchObject({
      code: 'file-changed',
      message: `${join(cwd, 'b')} was changed meanwhile.`,
      why: saying(`No file was written.\nThese can't be written either: ${join(cwd, 'c')}.`),
    });
    expect(await textsIn(cwd)).toEqual([
      ['a', 'before'],
      ['b', '\ufeffbefore'],
      ['c', 'else'],
    ]);
  });

  it('one of them is gone', async () => {
    const cwd = await folder({ a: 'before' });
    await expect(write(cwd, { a: after, gone: after })).rejects.toMatchObject({
      code: 'file-changed',
    });
    expect(await textsIn(cwd)).toEqual([['a', 'before']]);
  });

  it('a new one is there already', async () => {
    const cwd = await folder({ a: 'before', b: 'new' });
    const files = { a: after, b: { text: 'new' } };
    await expect(write(cwd, files)).rejects.toMatchObject({ code: 'file-exists' });
    expect(await textsIn(cwd)).toEqual([
      ['a', 'before'],
      ['b', 'new'],
    ]);
  });

  it('one came while the drafts were written', async () => {
    const cwd = await folder({ a: 'before' });
    const files = { a: after, new: { text: '' }, 'new/b': { text: '' } };
    await expect(write(cwd, files)).rejects.toMatchObject({ code: 'file-exists' });
    expect(await textsIn(cwd)).toEqual([['a', 'before']]);
  });

  it('a draft can not be written, and no folder stays that was made for it', async () => {
    const cwd = await folder({ a: 'before' });
    const tooLong = `new/folder/${'b'.repeat(250)}`;
    await expect(write(cwd, { a: after, [tooLong]: { text: '' } })).rejects.toMatchObject({
      code: 'cannot-write',
      why: saying(`No file was changed: ${join(cwd, 'a')}, `),
    });
    await expect(write(cwd, { [tooLong]: { text: '' } })).rejects.toMatchObject({
      // Names of drafts are nobody's business.
      why: expect.not.stringMatching(/\.tmp\b/u) as unknown,
    });
    expect(await textsIn(cwd)).toEqual([['a', 'before']]);
  });
});

describe('nothing is written through a symbolic link', () => {
  it.each([
    ['for a file', 'link', after],
    ['to nowhere', 'nowhere', { text: 'new' }],
    ['for its folder', 'folder/a', after],
    ['for the folder in which its own is made', 'folder/new/a', { text: 'new' }],
  ])('%s', async (_, name, file) => {
    const cwd = await folder({ 'there/a': 'before' });
    await symlink('there/a', join(cwd, 'link'));
    await symlink('missing', join(cwd, 'nowhere'));
    await symlink('there', join(cwd, 'folder'));
    await expect(write(cwd, { [name]: file })).rejects.toMatchObject({ code: 'symlink' });
    expect(await textsIn(join(cwd, 'there'))).toEqual([['a', 'before']]);
    expect((await readdir(cwd)).sort()).toEqual(['folder', 'link', 'nowhere', 'there']);
  });
});

it('a new file never takes the place of one that came meanwhile, and what is written is reported', async () => {
  const cwd = await folder({ c: 'before' });
  const files = new Map([
    [`${cwd}/a`, { text: `${cwd}/a` }],
    [`${cwd}/./a`, { text: `${cwd}/./a` }],
  ]);
  const why = await writeFiles(files).catch((error: unknown) => (error as AppError).why);
  const [, written, left] = /^(?:.*)\nWritten: (.*)\.\nNot written: (.*)\.$/u.exec(why ?? '') ?? [];
  expect(new Set([written, left])).toEqual(new Set(files.keys()));
  expect(await textsIn(cwd)).toEqual([
    ['a', written],
    ['c', 'before'],
  ]);
});

it('deletes what is to go once all others are written, and nothing that was changed meanwhile', async () => {
  const cwd = await folder({ old: 'old', other: 'other' });
  const [old, other, fresh] = ['old', 'other', 'fresh'].map((name) => join(cwd, name));
  const files = (before: string) =>
    new Map<string, FileToWrite>([
      [old ?? '', { before, text: null }],
      [other ?? '', { before: 'other', text: 'edited' }],
      [fresh ?? '', { text: 'new' }],
    ]);
  await expect(writeFiles(files('odd'))).rejects.toMatchObject({ code: 'file-changed' });
  expect(await textsIn(cwd)).toEqual([
    ['old', 'old'],
    ['other', 'other'],
  ]);
  await writeFiles(files('old'));
  expect(await textsIn(cwd)).toEqual([
    ['fresh', 'new'],
    ['other', 'edited'],
  ]);
});

it('a draft that a killed run has left is no file of the declarations', async () => {
  const cwd = await folder({
    'rollcall.yaml': 'target: { sandbox: {} }\n',
    'groups/a.yaml': 'group: a\nmode: additive\nmembers: []\n',
    'groups/a.yaml.0e8b7c2a.tmp': 'group: [',
  });
  expect((await readDeclared(cwd)).faults).toEqual([]);
});

it('takes away what killed runs left beside the files, and nothing of a run that may be alive', async () => {
  const cwd = await folder();
  const name = draftOf('a.yaml');
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  const ofDead = name.replace(`-${process.pid}-`, `-${dead}-`);
  const elsewhere = (letter: string) => `${letter}.yaml.0123456789ab-1-0123456${letter}.tmp`;
  const old = (letter: string) => `${letter}.yaml.0e8b7c2a-0123-4567-89ab-0123456789ab.tmp`;
  const others = ['a.tmp', 'a.0e8b7c2a-0123-4567-89ab-0123456789ab.tmp'];
  const yesterday = new Date(Date.now() - 24 * 60 * 60_000);
  for (const each of [
    name,
    ofDead,
    elsewhere('a'),
    elsewhere('b'),
    old('a'),
    old('b'),
    ...others,
  ]) {
    await writeFile(join(cwd, each), 'group: [');
    if (!each.startsWith('a.yaml')) await utimes(join(cwd, each), yesterday, yesterday);
  }
  await writeFiles(new Map([[join(cwd, 'new.yaml'), { text: 'group: new\n' }]]));
  const left = [name, elsewhere('a'), old('a'), ...others, 'new.yaml'];
  expect((await readdir(cwd)).sort()).toEqual(left.sort());
});
