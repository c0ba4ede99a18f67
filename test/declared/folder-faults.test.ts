import { chmod, mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDeclared } from '../../src/declared/read.ts';
import { briefly, folderOf, readFiles, readFolder, sound } from './in-folder.ts';

const asRoot = process.getuid?.() === 0;

/** Files beside sound ones: what is told, and where. */
const rows: readonly (readonly [file: string, fault: string, message: string, hint: string])[] = [
  [
    'groups/oslo.yml',
    'groups/oslo.yml:1:1 unknown-file',
    'Only files that end in .yaml are read',
    'Rename it to oslo.yaml',
  ],
  [
    'groups/oslo.YAML',
    'groups/oslo.YAML:1:1 unknown-file',
    'Only files that end in .yaml are read',
    'Rename it to oslo.yaml',
  ],
  [
    'consent.yaml',
    'consent.yaml:1:1 unknown-file',
    'This file is not one that rollcall knows',
    'Did you mean consents.yaml?',
  ],
  [
    'oslo.yaml',
    'oslo.yaml:1:1 unknown-file',
    'This file is not one that rollcall knows',
    'Groups go into groups/, sets into sets/; next to them are rollcall.yaml, accounts.yaml, consents.yaml, leavers.yaml and policies.yaml',
  ],
  [
    'group/oslo.yaml',
    'group/oslo.yaml:1:1 unknown-file',
    'This file is not one that rollcall knows',
    'Groups go into groups/, sets into sets/; next to them are rollcall.yaml, accounts.yaml, consents.yaml, leavers.yaml and policies.yaml',
  ],
  [
    'groups/oslo.yaml/a.yaml',
    'groups/oslo.yaml:1:1 unreadable-file',
    '"oslo.yaml" is a folder, not a file',
    'Rename the folder: only files end in .yaml',
  ],
];

it.each(rows)('%s is told, and the others go on', async (file, place, message, hint) => {
  const { declared, faults } = await readFiles({ ...sound, [file]: 'group: oslo\n' });
  expect(faults.map(briefly)).toEqual([place]);
  expect(faults[0]).toMatchObject({ message, hint });
  expect(declared?.groups.map(({ name }) => name)).toEqual(['sound']);
});

it('files that are no YAML, and folders of other tools, are left alone', async () => {
  const { declared, faults } = await readFiles({
    ...sound,
    'README.md': 'x',
    'groups/notes.txt': 'x',
    'sandbox/users.csv': 'x',
    '.github/workflows/ci.yml': 'x',
  });
  expect(faults).toEqual([]);
  expect(declared?.groups).toHaveLength(1);
});

it('a symbolic link is not followed, be it a file or a folder', async () => {
  const folder = await folderOf(sound);
  await symlink(join(folder, 'groups/sound.yaml'), join(folder, 'groups/link.yaml'));
  await symlink(folder, join(folder, 'groups/loop'));
  const { declared, faults } = await readFolder(folder);
  expect(faults.map(briefly)).toEqual(['groups/link.yaml:1:1 symlink', 'groups/loop:1:1 symlink']);
  expect(declared?.groups).toHaveLength(1);
});

it('a folder that is itself a symbolic link is not followed', async () => {
  const folder = await folderOf(sound);
  await symlink(folder, `${folder}-link`);
  const { declared, faults } = await readDeclared(`${folder}-link`);
  await rm(`${folder}-link`);
  expect(declared).toBeUndefined();
  expect(faults).toMatchObject([
    { code: 'symlink', hint: expect.stringContaining('--dir') as string },
  ]);
});

it('a file over 5 MiB is refused without reading it', async () => {
  const folder = await folderOf({ ...sound, 'groups/large.yaml': 'group: large\n' });
  await truncate(join(folder, 'groups/large.yaml'), 5 * 1024 * 1024 + 1);
  const { declared, faults, sources } = await readFolder(folder);
  expect(faults.map(briefly)).toEqual(['groups/large.yaml:1:1 file-too-large']);
  expect(sources.has('groups/large.yaml')).toBe(false);
  expect(declared?.groups).toHaveLength(1);
});

it.each([
  ['dashes', '- x\n', 150_001],
  ['brackets on one line', '[],', 100_000],
  ['quotes on one line', '"', 300_000],
  ['anchors', '&a ', 300_000],
  ['aliases', '*a ', 300_000],
  ['tags', '!<a>', 300_000],
])('a file of nothing but %s is refused before it is taken apart', async (_what, text, times) => {
  const { declared, faults } = await readFiles({
    ...sound,
    'groups/b.yaml': text.repeat(times + 9),
  });
  expect(faults.map(({ code, file }) => [code, file?.split('/').at(-1)])).toEqual([
    ['file-too-large', 'b.yaml'],
  ]);
  expect(faults[0]?.hint).toBe('Split it into smaller files');
  expect(declared?.groups).toHaveLength(1);
});

const manyErrors = `group: b\nmode: additive\nmembers:\n${'  - x\n'.repeat(1200)}`;

it('of a file with more than a thousand errors the others are counted out, and it is left alone', async () => {
  const { declared, faults } = await readFiles({ ...sound, 'groups/b.yaml': manyErrors });
  expect(faults.map(briefly).slice(999)).toEqual([
    'groups/b.yaml:1003:5 bad-user',
    'groups/b.yaml:1004:5 too-many-errors',
  ]);
  expect(declared?.groups.map(({ name }) => name)).toEqual(['sound']);
});

it('where files have more than five thousand errors, the next is not checked, and nothing runs', async () => {
  const files = [1, 2, 3, 4, 5, 6, 7].map((n): [string, string] => [
    `groups/b${n}.yaml`,
    manyErrors,
  ]);
  const { declared, faults } = await readFiles({ ...sound, ...Object.fromEntries(files) });
  const told = faults.filter(({ code }) => code !== 'bad-user');
  expect(told.map(briefly)).toEqual([
    ...[1, 2, 3, 4, 5].map((n) => `groups/b${n}.yaml:1004:5 too-many-errors`),
    'groups/b6.yaml:1:1 too-many-errors',
  ]);
  expect(told.at(-1)?.message).toMatch(/^There are more than 5,000 errors: 4 files from here on/u);
  expect(declared).toBeUndefined();
});

it('more than five thousand errors between files are not all told, and the other groups go on', async () => {
  const entries = Array.from({ length: 5200 }, (_, n) => `  - { set: none-${n} }\n`).join('');
  const text = `group: b\nmode: additive\nmembers:\n${entries}`;
  const { declared, faults } = await readFiles({ ...sound, 'groups/b.yaml': text });
  expect(faults).toHaveLength(5001);
  expect(faults.at(-1)).toMatchObject({
    code: 'too-many-errors',
    message: 'The folder has more than 5,000 errors; the others are not shown',
  });
  expect(declared?.groups.map(({ name }) => name)).toEqual(['sound']);
});

it('a folder with more than anybody has use for is not read, and nothing runs', async () => {
  const large = (n: number): [string, string] => [`groups/b${n}.yaml`, '\n'.repeat(290_000)];
  const files = Array.from({ length: 14 }, (_, n) => large(n));
  const { declared, faults } = await readFiles({ ...sound, ...Object.fromEntries(files) });
  expect(faults).toMatchObject([
    {
      code: 'folder-too-large',
      message: expect.stringContaining('4,000,000 lines, keys and entries') as string,
      hint: 'Use several folders with --dir, or sets for people who are in many groups',
    },
  ]);
  expect(declared).toBeUndefined();
});

it('text that is not UTF-8 is told where it begins', async () => {
  const latin1 = Buffer.from('group: oslo\ndescription: Sm\u00f8rbr\u00f8d\n', 'latin1');
  const { faults } = await readFiles({ ...sound, 'groups/b.yaml': latin1 });
  expect(faults.map(briefly)).toEqual(['groups/b.yaml:2:16 not-utf8']);
  expect(faults[0]?.hint).toBe('Save it as UTF-8');
});

it.skipIf(asRoot)('a file that may not be read is told', async () => {
  const folder = await folderOf({ ...sound, 'groups/b.yaml': 'group: b\n' });
  await chmod(join(folder, 'groups/b.yaml'), 0o000);
  const { faults } = await readFolder(folder);
  expect(faults).toMatchObject([
    { code: 'unreadable-file', message: "The file can't be read: permission denied" },
  ]);
});

it('without a folder nothing runs', async () => {
  const folder = await folderOf({});
  const { declared, faults } = await readDeclared(`${folder}/memberships`);
  expect(declared).toBeUndefined();
  expect(faults).toMatchObject([
    {
      code: 'folder-missing',
      hint: 'Run "rollcall init" to make one, or name the folder of rollcall.yaml with --dir',
    },
  ]);
});

it('a file instead of the folder: nothing runs', async () => {
  const folder = await folderOf({ memberships: '' });
  const { declared, faults } = await readDeclared(`${folder}/memberships`);
  expect(declared).toBeUndefined();
  expect(faults).toMatchObject([{ code: 'folder-missing' }]);
});

it('an empty folder lacks rollcall.yaml and groups: nothing runs', async () => {
  const { declared, faults } = await readFiles({});
  expect(declared).toBeUndefined();
  expect(faults.map(briefly)).toEqual(['groups:1:1 no-groups', 'rollcall.yaml:1:1 file-missing']);
});

it.each(['rollcall', 'accounts', 'leavers', 'policies'])(
  'a %s.yaml that is misnamed, linked or a folder: nothing runs',
  async (name) => {
    const folder = await folderOf({ ...sound, 'accounts.yaml': 'accounts: {}\n' });
    const path = (file: string) => join(folder, file);
    const reads = async () => (await readFolder(folder)).declared;
    await rm(path(`${name}.yaml`), { force: true });
    await writeFile(path(`${name}.yml`), '');
    expect(await reads()).toBeUndefined();
    await rename(path(`${name}.yml`), path('elsewhere.txt'));
    await symlink(path('elsewhere.txt'), path(`${name}.yaml`));
    expect(await reads()).toBeUndefined();
    await rm(path(`${name}.yaml`));
    await mkdir(path(`${name}.yaml`));
    expect(await reads()).toBeUndefined();
  },
);
