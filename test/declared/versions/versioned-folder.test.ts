import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeclared } from '../../../src/declared/read.ts';
import {
  type FolderVersion,
  VersionedFolder,
} from '../../../src/declared/versions/versioned-folder.ts';
import type { DeclaredGroup } from '../../../src/model/declared.ts';
import { folderOf } from '../in-folder.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/** Each record holds what one version changed. */
function versionsOf(...all: readonly Texts[]): readonly FolderVersion[] {
  const folder = new VersionedFolder('memberships');
  return all.map((texts) => folder.next(new Map(Object.entries(texts))));
}

const group = (name: string, ...lines: readonly string[]) =>
  `group: ${name}\nmode: authoritative\nallowEmpty: true\nmembers: [${lines.join(', ')}]\n`;
const set = (name: string, ...lines: readonly string[]) =>
  `set: ${name}\nmembers: [${lines.join(', ')}]\n`;
const namesOf = (groups: readonly DeclaredGroup[]) => groups.map(({ name }) => name);

describe('a folder, one version after the other', () => {
  it('reaches the groups of the files that a version touched, and those that bring these in', () => {
    const [first, second] = versionsOf(
      {
        'sets/team.yaml': set('team', 'a@b.ly'),
        'groups/oslo.yaml': group('oslo', '{ set: team }'),
        'groups/all.yaml': group('all', '{ group: oslo }'),
        'groups/lille.yaml': group('lille'),
      },
      { 'sets/team.yaml': set('team', 'c@b.ly') },
    );
    expect(namesOf(first?.reached ?? [])).toEqual(['all', 'lille', 'oslo']);
    expect(namesOf(second?.reached ?? [])).toEqual(['all', 'oslo']);
    expect(second?.sets[0]?.members).toMatchObject([{ user: { email: 'c@b.ly' } }]);
  });

  it('lets what a file said stand while it has faults, and names the file', () => {
    const [, broken, back] = versionsOf(
      { 'groups/oslo.yaml': group('oslo', 'a@b.ly') },
      { 'groups/oslo.yaml': 'group: [\n' },
      { 'groups/oslo.yaml': group('oslo', 'c@b.ly') },
    );
    expect(broken).toMatchObject({
      ...{ reached: [], removed: [], faulty: ['memberships/groups/oslo.yaml'] },
    });
    expect(namesOf(back?.reached ?? [])).toEqual(['oslo']);
  });

  it('leaves alone what brings in a set with faults', () => {
    const [, broken] = versionsOf(
      { 'sets/team.yaml': set('team'), 'groups/oslo.yaml': group('oslo', '{ set: team }') },
      { 'sets/team.yaml': 'set: team\nmembers: 1\n' },
    );
    expect(broken).toMatchObject({ reached: [], removed: [] });
  });

  it('knows which groups no file declares any more: a file that is moved is none', () => {
    const text = `id: g-1\n${group('oslo')}`;
    const [, moved, renamed, gone] = versionsOf(
      { 'groups/oslo.yaml': text },
      { 'groups/oslo.yaml': undefined, 'groups/north/oslo.yaml': text },
      { 'groups/north/oslo.yaml': text.replace('oslo', 'oslo-office') },
      { 'groups/north/oslo.yaml': undefined },
    );
    expect([moved?.removed, renamed?.removed, gone?.removed]).toEqual([
      [],
      [],
      [{ name: 'oslo-office', id: 'g-1' }],
    ]);
  });

  it('reaches whom accounts.yaml gives to somebody else, and gives what is new in it', () => {
    const files = {
      'groups/oslo.yaml': group('oslo', 'a@b.ly'),
      'groups/lille.yaml': group('lille', 'c@b.ly'),
    };
    const [, first, second] = versionsOf(
      files,
      { 'accounts.yaml': 'accounts: { a@b.ly: 1-a, c@b.ly: 1-c }\n' },
      { 'accounts.yaml': 'accounts: { a@b.ly: 2-a, c@b.ly: 1-c }\n' },
    );
    expect([first?.reached, [...(first?.mapped ?? [])].length]).toEqual([[], 2]);
    expect(namesOf(second?.reached ?? [])).toEqual(['oslo']);
    expect([...(second?.mapped ?? [])]).toEqual([['a@b.ly', '2-a']]);
  });

  it('reads neither what has no members, nor what is no file of rollcall, nor hidden folders', () => {
    const bad = 'group: [\n';
    const [version] = versionsOf({
      'notes.txt': bad,
      'groups/.old/a.yaml': bad,
      'groups/a.yml': bad,
      'rollcall.yaml': bad,
      'policies.yaml': bad,
    });
    expect(version?.faulty).toEqual([]);
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'd');
const line = fc.oneof(
  { arbitrary: fc.constantFrom('v@b.ly', 'w@b.ly', 'x@b.ly'), weight: 3 },
  name.map((each) => `{ set: ${each} }`),
  name.map((each) => `{ group: ${each} }`),
);
const lines = fc.uniqueArray(line, { maxLength: 3 });
const edit = fc.oneof(
  fc
    .tuple(name, name, lines)
    .map(([file, called, all]) => [`groups/${file}.yaml`, group(called, ...all)]),
  fc.tuple(name, lines).map(([called, all]) => [`sets/${called}.yaml`, set(called, ...all)]),
  name.map((file) => [`groups/${file}.yaml`, undefined]),
  name.map((file) => [`sets/${file}.yaml`, 'set: [']),
);
const version = fc.array(edit, { maxLength: 3 }).map((edits) => Object.fromEntries(edits) as Texts);

it('what versions reach, put together, is what the folder is in the end', async () => {
  const property = fc.asyncProperty(
    fc.array(version, { minLength: 1, maxLength: 8 }),
    async (all) => {
      const texts = Object.assign(
        { 'rollcall.yaml': 'target: { sandbox: {} }\n' },
        ...all,
      ) as Texts;
      const there = Object.entries(texts).filter(
        (each): each is [string, string] => each[1] !== undefined,
      );
      const folder = await folderOf(Object.fromEntries(there));
      const { declared } = await readDeclared(folder, { mayBeEmpty: true });
      const inside = (file: string) => file.replace(/^.*\/(?=groups\/|sets\/)/u, '');

      const last = new Map<string, readonly unknown[]>();
      for (const { reached, groups, sets } of versionsOf(...all)) {
        for (const each of reached)
          last.set(inside(each.place.file), linesBehind(each, { groups, sets }));
      }
      for (const each of declared?.groups ?? []) {
        expect(last.get(inside(each.place.file))).toEqual(linesBehind(each, declared ?? noFiles));
      }
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

type Files = Pick<FolderVersion, 'groups' | 'sets'>;
const noFiles: Files = { groups: [], sets: [] };

/** Everybody whom a group brings in, along each way. */
function linesBehind(
  source: DeclaredGroup | Files['sets'][number],
  files: Files,
): readonly unknown[] {
  const inner = source.includes.flatMap(({ kind, name: called }) =>
    (kind === 'set' ? files.sets : files.groups).filter((each) => each.name === called),
  );
  return [
    source.name,
    source.members.map(({ user }) => user),
    inner.map((each) => linesBehind(each, files)),
  ];
}
