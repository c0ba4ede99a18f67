import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNames } from '../../src/yaml/file-names.ts';
import { groupKey, parseGroupId } from '../../src/model/ids.ts';
import { runs } from '../support/runs.ts';
import { anyText } from '../support/any-text.ts';

const none: ReadonlySet<string> = new Set();
const group = (name: string, idText = '') => {
  const id = parseGroupId(idText);
  return { name, ...(id !== undefined && { id }) };
};
const nameOf = (name: string, taken = none) => [...fileNames([group(name)], taken).values()][0];
const hashed = (slug: string) =>
  expect.stringMatching(new RegExp(`^${slug}-[0-9a-f]{8}\\.yaml$`, 'u')) as string;

describe('a group is a file of its name', () => {
  it.each([
    ['oslo-engineering', 'oslo-engineering.yaml'],
    ['Lille: Product  Management', 'lille-product-management.yaml'],
    ['--São Tomé & Príncipe--', 'sao-tome-principe.yaml'],
    ['Straße Ægir Łódź Þór Œuvre İstanbul', 'strasse-aegir-lodz-thor-oeuvre-istanbul.yaml'],
    ['🚀 Rockets ①', 'rockets-1.yaml'],
    ['ｆｕｌｌ', 'full.yaml'],
    ['../../etc/passwd', 'etc-passwd.yaml'],
    ['console', 'console.yaml'],
  ])('%s', (name, file) => {
    expect(nameOf(name)).toBe(file);
  });
});

describe('a group whose name does not tell it has a hash behind it', () => {
  it.each([
    ['Отдел Oslo', 'oslo'],
    ['営業', 'group'],
    ['!?', 'group'],
    ['con', 'con'],
    ['LPT1', 'lpt1'],
    ['com¹', 'com1'],
    ['a'.repeat(81), 'a'.repeat(71)],
    [`${'a'.repeat(70)} ${'b'.repeat(20)}`, 'a'.repeat(70)],
  ])('%s', (name, slug) => {
    expect(nameOf(name)).toEqual(hashed(slug));
  });

  it('as both of two that share a name have', () => {
    const groups = [group('C++', 'id-1'), group('C#', 'id-2'), group('D')];
    const names = fileNames(groups, none);
    expect([...names.values()]).toEqual([hashed('c'), hashed('c'), 'd.yaml']);
    expect(new Set(names.values()).size).toBe(3);
  });

  it('and one whose name is taken, in whatever case', () => {
    expect(nameOf('Oslo', new Set(['OSLO.yaml']))).toEqual(hashed('oslo'));
    const first = nameOf('営業') ?? '';
    expect(nameOf('営業', new Set([first]))).toMatch(/^group-[0-9a-f]{16}\.yaml$/u);
  });

  it('which is that of its id, whatever the name', () => {
    const hash = (name: string) =>
      [...fileNames([group(name, 'id-1')], none).values()][0]?.slice(-13);
    expect(hash('営業')).toBe(hash('Отдел'));
  });
});

it('one group is not two files', () => {
  expect(() => fileNames([group('a', 'id-1'), group('A', 'id-1')], none)).toThrow('given twice');
});

const names = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  anyText({ maxLength: 120 }),
  fc.constantFrom('con', 'a', 'A', 'a-', 'ä', '営業', 'a-ca978112', 'group', 'é'.repeat(90)),
);

it('whatever the names, every file has a safe one of its own, in any order', () => {
  const taken = fc.uniqueArray(fc.constantFrom('a.yaml', 'Group.yml', 'con.yaml'));
  const many = fc.uniqueArray(names, { selector: groupKey, maxLength: 30 });
  fc.assert(
    fc.property(many, taken, (some, files) => {
      const groups = some.map((name) => group(name));
      const found = fileNames(groups, new Set(files));
      const lower = new Set(files.map((name) => name.toLowerCase()));
      expect(new Set(found.values()).size).toBe(groups.length);
      for (const name of found.values()) {
        expect(name).toMatch(
          /^(?!(?:con|nul|prn|aux|com\d|lpt\d)\.)[a-z\d]+(?:-[a-z\d]+)*\.yaml$/u,
        );
        expect(name.length).toBeLessThanOrEqual(85);
        expect(lower.has(name)).toBe(false);
      }
      const reversed = fileNames(groups.toReversed(), new Set(files));
      expect(groups.map((each) => reversed.get(each))).toEqual([...found.values()]);
    }),
    { numRuns: runs(150) },
  );
});
