import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNames } from '../../../src/declared/write/file-names.ts';

interface Group {
  readonly name: string;
  readonly id?: string;
}

function namesOf(groups: readonly Group[], taken: readonly string[] = []): readonly string[] {
  const names = fileNames(groups, new Set(taken));
  return groups.map((group) => names.get(group) ?? '');
}

describe('The file of a group', () => {
  it.each([
    ['oslo-engineering', 'oslo-engineering.yaml'],
    ['Design Guild (Oslo & Lille)', 'design-guild-oslo-lille.yaml'],
    ['Équipe Straße Łódź', 'equipe-strasse-lodz.yaml'],
    ['  trailing blank ', 'trailing-blank.yaml'],
    ['../../etc/passwd', 'etc-passwd.yaml'],
    ['.hidden', 'hidden.yaml'],
  ])('of "%s" is %s', (name, file) => {
    expect(namesOf([{ name, id: '1' }])).toEqual([file]);
  });

  it.each(['日本チーム', '日本 team', 'con', 'COM1', '🎉', 'x'.repeat(200)])(
    'of "%s" carries a part of its id, since a slug alone would lose too much',
    (name) => {
      expect(namesOf([{ name, id: '1' }])).toEqual([
        expect.stringMatching(/^[a-z\d-]+-[\da-f]{8}\.yaml$/u),
      ]);
    },
  );

  it('carries a part of its id where another group or file has the same slug', () => {
    const [a = '', b = ''] = namesOf([
      { name: 'a b', id: '1' },
      { name: 'a-b', id: '2' },
    ]);
    expect(a).not.toBe(b);
    expect(namesOf([{ name: 'a b', id: '1' }], ['A-b.yaml'])).toEqual([a]);
  });

  it('does not depend on the order of the groups, is safe everywhere, and is its own', () => {
    const groups = fc.uniqueArray(
      fc.record({
        name: fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
        id: fc.uuid(),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    fc.assert(
      fc.property(groups, (all) => {
        const names = namesOf(all);
        expect(namesOf(all.toReversed()).toReversed()).toEqual(names);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^(?!-)[a-z\d-]{1,90}(?<!-)\.yaml$/u);
      }),
    );
  });
});
