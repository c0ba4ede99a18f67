import { describe, expect, it } from 'vitest';
import { briefly, readFiles, sound } from './in-folder.ts';
import type { Files } from './in-folder.ts';

const group = (name: string, ...members: readonly string[]) =>
  `group: ${name}\nmode: additive\nmembers: [${members.join(', ')}]\n`;
const set = (name: string, ...members: readonly string[]) =>
  `set: ${name}\nmembers: [${members.join(', ')}]\n`;

async function read(files: Files) {
  const { declared, faults } = await readFiles({ ...sound, ...files });
  return {
    groups: declared?.groups.map(({ name }) => name),
    sets: declared?.sets.map(({ name }) => name),
    faults: faults.map(briefly),
    first: faults[0],
  };
}

/** A group that brings in a set, beside other files: the hint. */
const hints: readonly (readonly [what: string, files: Files, name: string, hint: string])[] = [
  ['a misspelt set', { 'sets/a.yaml': set('Oslo-Team') }, 'oslo-taem', 'Did you mean "Oslo-Team"?'],
  [
    'a set like no other',
    { 'sets/a.yaml': set('lille') },
    'oslo-team',
    'Write a file in sets/ with set: oslo-team, or remove this entry',
  ],
  [
    'a set whose name needs quotes',
    {},
    '"oslo: team"',
    'Write a file in sets/ with set: "oslo: team", or remove this entry',
  ],
  ['a group', {}, 'Sound', 'There is a group of that name: write group: Sound'],
  [
    'a set, while a file of sets can not be read',
    { 'sets/a.yaml': set('lille'), 'sets/b.yaml': '{', 'sets/c.yaml': '{' },
    'lile',
    'Fix sets/b.yaml first: it may declare the set',
  ],
  [
    'a set, while a file of sets has no name',
    { 'sets/b.yaml': 'members: []\n' },
    'oslo-team',
    'Fix sets/b.yaml first: it may declare the set',
  ],
  [
    'a set, while a file of sets is misnamed',
    { 'sets/b.yml': set('oslo-team') },
    'oslo-team',
    'Fix sets/b.yml first: it may declare the set',
  ],
];

describe('a set that no file declares', () => {
  it.each(hints)('is told, with what was probably meant: %s', async (_, files, name, hint) => {
    const text = group('a', `{ set: ${name} }`);
    const { declared, faults } = await readFiles({ ...sound, ...files, 'groups/a.yaml': text });
    const [fault] = faults.filter(({ file }) => file === 'groups/a.yaml');
    const bare = name.replaceAll('"', '');
    expect(fault && briefly(fault)).toBe('groups/a.yaml:3:18 unknown-set');
    expect(fault).toMatchObject({ message: `No file declares the set "${bare}"`, hint });
    expect(declared?.groups.map((each) => each.name)).toEqual(['sound']);
  });
});

it('a misspelt group is told, and the group that was probably meant', async () => {
  const { first, groups } = await read({ 'groups/a.yaml': group('a', '{ group: soun }') });
  expect(first).toMatchObject({ code: 'unknown-group', hint: 'Did you mean "sound"?' });
  expect(groups).toEqual(['sound']);
});

it('the group itself is not what was meant', async () => {
  const { declared, faults } = await readFiles({
    ...sound,
    'groups/a.yaml': group('oslo-1', '{ set: oslo-1 }', '{ group: oslo-2 }'),
  });
  expect(declared?.groups).toHaveLength(1);
  expect(faults.map(({ hint }) => hint)).toEqual([
    'Write a file in sets/ with set: oslo-1, or remove this entry',
    'Write a file in groups/ with group: oslo-2, or remove this entry',
  ]);
});

it('every unknown name is told, those of faulty files and of unused sets too', async () => {
  const { faults } = await read({
    'groups/a.yaml': `${group('a', '{ set: x }', '{ group: y }')}zebra: 1\n`,
    'sets/b.yaml': set('b', '{ set: z }'),
  });
  expect(faults).toEqual([
    'groups/a.yaml:3:18 unknown-set',
    'groups/a.yaml:3:32 unknown-group',
    'groups/a.yaml:4:1 unknown-key',
    'sets/b.yaml:2:18 unknown-set',
  ]);
});

it('two files for one set leave it alone, and the groups that bring it in', async () => {
  const { groups, sets, faults } = await read({
    'sets/a.yaml': set('oslo'),
    'sets/b.yaml': set('OSLO'),
    'sets/c.yaml': set('lille'),
    'groups/a.yaml': group('a', '{ set: oslo }'),
  });
  expect({ groups, sets }).toEqual({ groups: ['sound'], sets: ['lille'] });
  expect(faults).toEqual(['groups/a.yaml:3:18 unsound-source', 'sets/b.yaml:1:6 duplicate-set']);
});

it('the second file of a set is told where the first is', async () => {
  const { first } = await read({ 'sets/a.yaml': set('oslo'), 'sets/b.yaml': set('OSLO') });
  expect(first).toMatchObject({
    file: 'sets/b.yaml',
    message: 'The set "OSLO" is declared by sets/a.yaml:1 too; neither group is changed',
    hint: 'Keep one file a set',
  });
});

it('promise 8: a group that brings in a faulty set is left alone, and told by which fault', async () => {
  const { first, groups, faults } = await read({
    'groups/a.yaml': group('a', '{ set: oslo }'),
    'sets/oslo.yaml': set('oslo', 'nobody'),
  });
  expect(faults).toEqual(['groups/a.yaml:3:18 unsound-source', 'sets/oslo.yaml:2:11 bad-user']);
  expect(groups).toEqual(['sound']);
  expect(first).toMatchObject({
    message:
      'The set "oslo" can\'t be included because of the fault at sets/oslo.yaml:2; this file is left alone',
    hint: 'Fix sets/oslo.yaml:2 first',
  });
});

it('promise 8: a fault at any depth leaves all alone that bring it in, and no others', async () => {
  const { groups, sets, faults, first } = await read({
    'groups/a.yaml': group('a', '{ group: b }', '{ set: fine }'),
    'groups/b.yaml': group('b', '{ set: c }'),
    'groups/other.yaml': group('other', '{ set: fine }', '{ group: sound }'),
    'sets/c.yaml': set('c', '{ group: d }'),
    'groups/d.yaml': `${group('d')}zebra: 1\n`,
    'sets/fine.yaml': set('fine', 'user-2@example.com'),
  });
  expect({ groups, sets }).toEqual({ groups: ['other', 'sound'], sets: ['fine'] });
  expect(faults).toEqual([
    'groups/a.yaml:3:20 unsound-source',
    'groups/b.yaml:3:18 unsound-source',
    'groups/d.yaml:4:1 unknown-key',
    'sets/c.yaml:2:20 unsound-source',
  ]);
  expect(first?.hint).toBe('Fix groups/d.yaml:4 first');
});

it('a group that another one brings in is left alone with an unknown name, and so is the other', async () => {
  const { faults, first } = await read({
    'groups/a.yaml': group('a', '{ group: b }'),
    'groups/b.yaml': group('b', '{ set: c }'),
  });
  expect(faults).toEqual(['groups/a.yaml:3:20 unsound-source', 'groups/b.yaml:3:18 unknown-set']);
  expect(first?.hint).toBe('Fix groups/b.yaml:3 first');
});

it('a faulty file is not told a second time for what it brings in', async () => {
  const { faults } = await read({
    'groups/a.yaml': `${group('a', '{ set: b }')}zebra: 1\n`,
    'sets/b.yaml': `${set('b')}zebra: 1\n`,
  });
  expect(faults).toEqual(['groups/a.yaml:4:1 unknown-key', 'sets/b.yaml:3:1 unknown-key']);
});
