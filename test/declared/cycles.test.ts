import { expect, it } from 'vitest';
import { briefly, readFiles, sound } from './in-folder.ts';
import type { Files } from './in-folder.ts';

/** `a: ['set b']` is the group "a", which brings in the set "b"; a name in capitals is a set's. */
function filesOf(arrows: Readonly<Record<string, readonly string[]>>): Files {
  const entries = Object.entries(arrows).map(([name, targets]) => {
    const members = targets.map((target) => `{ ${isSet(target) ? 'set' : 'group'}: ${target} }`);
    const list = `members: [${members.join(', ')}]\n`;
    return isSet(name)
      ? [`sets/${name}.yaml`, `set: ${name}\n${list}`]
      : [`groups/${name}.yaml`, `group: ${name}\nmode: additive\n${list}`];
  });
  return { ...sound, ...(Object.fromEntries(entries) as Files) };
}

const isSet = (name: string) => name === name.toUpperCase();

const rows: readonly (readonly [
  string,
  Readonly<Record<string, readonly string[]>>,
  string,
  string,
])[] = [
  ['a group itself', { a: ['a'] }, 'groups/a.yaml:3:20', 'The group "a" includes itself'],
  ['a set itself', { A: ['A'] }, 'sets/A.yaml:2:18', 'The set "A" includes itself'],
  [
    'a group and a set',
    { a: ['B'], B: ['a'] },
    'groups/a.yaml:3:18',
    'The group "a" includes itself: groups/a.yaml:3 brings in the set "B", sets/B.yaml:2 brings in the group "a"; none of them is changed',
  ],
  [
    'two groups and a set',
    { b: ['sound', 'C'], C: ['a'], a: ['b'] },
    'groups/a.yaml:3:20',
    'The group "a" includes itself: groups/a.yaml:3 brings in the group "b", groups/b.yaml:3 brings in the set "C", sets/C.yaml:2 brings in the group "a"; none of them is changed',
  ],
];

it.each(rows)('a cycle of %s is told once, with every step', async (_, arrows, place, message) => {
  const { declared, faults } = await readFiles(filesOf(arrows));
  expect(faults.map(briefly)).toEqual([`${place} cycle`]);
  expect(faults[0]?.message).toBe(message);
  expect(declared?.groups.map(({ name }) => name)).toEqual(['sound']);
  expect(declared?.sets).toEqual([]);
});

it('what leads into a cycle is left alone, and told where the cycle is; what a cycle brings in is not', async () => {
  const files = filesOf({ a: ['B'], B: ['c', 'D'], c: ['B'], D: [], e: ['D'] });
  const { declared, faults } = await readFiles(files);
  expect(faults.map(briefly)).toEqual([
    'groups/a.yaml:3:18 unsound-source',
    'groups/c.yaml:3:18 cycle',
  ]);
  expect(faults.map(({ hint }) => hint)).toEqual([
    'Fix groups/c.yaml:3 first',
    'Remove one of these entries',
  ]);
  expect(declared?.groups.map(({ name }) => name)).toEqual(['e', 'sound']);
  expect(declared?.sets.map(({ name }) => name)).toEqual(['D']);
});

it('two cycles apart are both told', async () => {
  const { faults } = await readFiles(filesOf({ a: ['b'], b: ['a'], C: ['D'], D: ['C', 'a'] }));
  expect(faults.map(briefly)).toEqual([
    'groups/a.yaml:3:20 cycle',
    'sets/C.yaml:2:18 cycle',
    'sets/D.yaml:2:32 unsound-source',
  ]);
});

it('of two cycles through one group one is told, and the rest leads into it', async () => {
  const { declared, faults } = await readFiles(filesOf({ a: ['b', 'c'], b: ['a'], c: ['a'] }));
  expect(faults.map(briefly)).toEqual([
    'groups/a.yaml:3:20 cycle',
    'groups/a.yaml:3:34 unsound-source',
    'groups/c.yaml:3:20 unsound-source',
  ]);
  expect(declared?.groups.map(({ name }) => name)).toEqual(['sound']);
});

it('a cycle through a faulty file is told too', async () => {
  const files = filesOf({ a: ['b'], b: ['a'] });
  const { faults } = await readFiles({
    ...files,
    'groups/b.yaml': `${String(files['groups/b.yaml'])}zebra: 1\n`,
  });
  expect(faults.map(briefly)).toEqual([
    'groups/a.yaml:3:20 cycle',
    'groups/b.yaml:4:1 unknown-key',
  ]);
});
