import { expect, it } from 'vitest';
import { briefly, readFiles, sound } from './in-folder.ts';

const group = (name: string, rest = '') =>
  `group: ${name}\nmode: authoritative\nmembers: [user-1@example.com]\n${rest}`;

async function namesOf(files: Readonly<Record<string, string>>) {
  const { declared, faults } = await readFiles({ ...sound, ...files });
  return { names: declared?.groups.map(({ name }) => name), faults: faults.map(briefly) };
}

it('promise 8: an invalid group file stops only its group', async () => {
  expect(await namesOf({ 'groups/a.yaml': group('a', 'zebra: 1\n') })).toEqual({
    names: ['sound'],
    faults: ['groups/a.yaml:4:1 unknown-key'],
  });
});

it('promise 8: when every group file is invalid, there is nothing to do, and that is known', async () => {
  expect(await namesOf({ 'groups/sound.yaml': '{' })).toMatchObject({ names: [] });
});

it.each(['rollcall.yaml', 'accounts.yaml', 'leavers.yaml', 'policies.yaml'])(
  'promise 8: with an invalid %s nothing runs',
  async (file) => {
    expect(await namesOf({ [file]: 'zebra: 1\n' })).toMatchObject({ names: undefined });
  },
);

it('promise 8: without a group file nothing runs', async () => {
  const { declared, faults } = await readFiles({ 'rollcall.yaml': 'target: { sandbox: {} }\n' });
  expect(declared).toBeUndefined();
  expect(faults.map(briefly)).toEqual(['groups:1:1 no-groups']);
});

it('an invalid consents.yaml consents to nothing', async () => {
  const text =
    'consents:\n  - { because: OPS-1, until: 2026-12-31, total: 3 }\n  - { because: OPS-1 }\n';
  const { declared, faults } = await readFiles({ ...sound, 'consents.yaml': text });
  expect(declared?.consents).toEqual([]);
  expect(faults.map(({ line }) => line)).toEqual([3, 3]);
});

it('two files for one group by name leave it alone', async () => {
  const { declared, faults } = await readFiles({ ...sound, 'groups/z.yaml': group('SOUND') });
  expect(declared?.groups).toEqual([]);
  expect(faults).toMatchObject([
    {
      code: 'duplicate-group',
      file: 'groups/z.yaml',
      line: 1,
      column: 8,
      message: 'The group "SOUND" is declared by groups/sound.yaml:1 too; neither group is changed',
      hint: 'Keep one file a group',
    },
  ]);
});

it('two files for one group by id leave it alone', async () => {
  const id = 'id: d6750b14-1aa8-4ab2-8c1e-a6d44016da32\n';
  const files = { 'groups/a.yaml': group('a', id), 'groups/b.yaml': group('b', id) };
  expect(await namesOf(files)).toEqual({
    names: ['sound'],
    faults: ['groups/b.yaml:4:5 duplicate-group'],
  });
});

it('an invalid file leaves its group alone, though a valid one declares it too', async () => {
  expect(await namesOf({ 'groups/a.yaml': group('Sound', 'zebra: 1\n') })).toEqual({
    names: [],
    faults: ['groups/a.yaml:4:1 unknown-key', 'groups/sound.yaml:1:8 duplicate-group'],
  });
});
