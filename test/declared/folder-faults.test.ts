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
