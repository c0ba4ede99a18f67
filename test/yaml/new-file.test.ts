import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editFile } from '../../src/yaml/edit-file.ts';
import type { NewLine } from '../../src/yaml/editable-file.ts';
import { writtenOf } from '../../src/yaml/editable-file.ts';
import { compareLines } from '../../src/yaml/sort.ts';
import { openFile } from '../../src/yaml/open-file.ts';
import type { FileKind } from '../../src/declared/find-files.ts';
import { noParts, resolveFile } from '../../src/declared/resolve-file.ts';
import { sourceText } from '../../src/declared/source-text.ts';
import { newAccountsFile, newGroupFile, newLeaversFile } from '../../src/yaml/new-file.ts';
import type { NewGroupContent } from '../../src/yaml/new-file.ts';
import { parseAccountId, parseEmail, parseGroupId } from '../../src/model/ids.ts';
import { runs } from '../support/runs.ts';
import { anyText } from '../support/any-text.ts';

const modeline = '# yaml-language-server: $schema=../../schemas/group.schema.json';

describe('a new file', () => {
  it('of a group looks like those that people write', () => {
    const text = newGroupFile({
      modeline,
      notes: [
        'Atlassian counts 2 members\nthat it does not list',
        'yaml-language-server: $schema=x',
        '',
      ],
      group: 'oslo-engineering',
      id: parseGroupId('16750b14-1aa8-4ab2-8c1e-a6d44016da32'),
      description: 'Engineers: Oslo',
      owners: ['@banc/oslo-leads', 'it@banc.ly'],
      mode: 'additive',
      members: [
        { user: 'vdillow@banc.ly', name: 'Verna Dillow' },
        { user: '712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74', name: 'SyncPolicy TestUser3' },
        { user: 'nora.vik@banc.ly', pending: true },
      ],
      absent: [{ user: 'dsnapper@banc.ly', name: 'Dorice Snapper' }],
    });
    expect(text).toBe(`${modeline}
# Atlassian counts 2 members that it does not list
# "yaml-language-server: $schema=x"
group: oslo-engineering
id: 16750b14-1aa8-4ab2-8c1e-a6d44016da32
description: "Engineers: Oslo"
owners: ["@banc/oslo-leads", "it@banc.ly"]
mode: additive
members:
  - 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74     # SyncPolicy TestUser3
  - { user: nora.vik@banc.ly, pending: true }
  - vdillow@banc.ly                                 # Verna Dillow
absent:
  - dsnapper@banc.ly                                # Dorice Snapper
`);
  });

  it('of a group has its names where they are in the others', () => {
    const members = [
      { user: 'dsnapper@banc.ly', name: 'Dorice Snapper' },
      { user: `${'long'.repeat(20)}@banc.ly`, name: 'Long' },
    ];
    expect(newGroupFile({ group: 'no', mode: 'authoritative', members })).toBe(`group: "no"
mode: authoritative
members:
  - dsnapper@banc.ly                    # Dorice Snapper
  - ${'long'.repeat(20)}@banc.ly # Long
`);
  });

  it('without anybody says so', () => {
    expect(newGroupFile({ group: 'a', mode: 'authoritative', allowEmpty: true, members: [] })).toBe(
      'group: a\nmode: authoritative\nallowEmpty: true\nmembers: []\n',
    );
    expect(newAccountsFile({ modeline: '# m', lines: [] })).toBe('# m\naccounts: {}\n');
    expect(newLeaversFile({ leavers: [] })).toBe('leavers: []\n');
  });
});

const reserved = [
  '~@x',
  'null@x',
  '{a}@x',
  '"a:b"@x',
  '-@x',
  '#@x',
  '5e1234567890',
  '0123',
  '12:30',
  '0x1f',
];
const users = fc
  .oneof(
    fc.constantFrom(...reserved),
    anyText({ maxLength: 20 }).map((text) => `${text}@x`),
    fc.stringMatching(/^[\w:.-]{0,20}\d$/u),
    fc.integer({ min: 0, max: 999 }).map((number) => `User-${number}@banc.ly`),
  )
  .filter((text) => parseEmail(text) !== undefined || parseAccountId(text) !== undefined);
const hostile = [
  ...[
    'a\n  - b@c.d',
    ' # x',
    'a: b',
    '\u202eanreV',
    'yaml-language-server: $schema=x',
    '$schema: x',
  ],
  ...[
    'no',
    '1e3',
    '2026-01-01',
    ' a',
    'a ',
    '"',
    "'",
    '~',
    '- a',
    '{',
    '*a',
    '!a',
    '%a',
    '\\',
    '\ud800',
  ],
];
const texts = fc.oneof(fc.constantFrom(...hostile), anyText({ minLength: 1 }));
const groupNames = texts.filter((text) => /^(?=.*\S)[^\u0000-\u001f\u007f-\u009f]+$/u.test(text));

const lines = fc.uniqueArray(
  fc
    .record(
      {
        user: users,
        name: texts,
        from: fc.constantFrom('2026-01-31', '2026-02-01T00:00:00.5+01:00'),
        until: fc.constant('2027-01-31'),
        because: texts,
        pending: fc.constant(true as const),
      },
      { requiredKeys: ['user'] },
    )
    .map(({ pending, ...line }): NewLine =>
      pending && parseEmail(line.user) ? { ...line, pending } : line,
    ),
  { selector: ({ user }) => user.toLowerCase(), maxLength: 12 },
);
const ids = fc.stringMatching(/^\S{1,20}$/u).map((text) => parseGroupId(text));
const groups = fc
  .record(
    {
      notes: fc.array(texts, { maxLength: 3 }),
      group: groupNames,
      id: ids,
      description: texts,
      owners: fc.array(fc.constantFrom('@banc/it', 'a,b]@c.d', '@a'), { minLength: 1 }),
      mode: fc.constantFrom('additive' as const, 'authoritative' as const),
      members: lines,
      absent: fc.nat(12),
    },
    { requiredKeys: ['group', 'mode', 'members', 'absent'] },
  )
  .map(({ absent: some, members: people, ...group }): NewGroupContent => {
    if (group.mode === 'authoritative')
      return { ...group, allowEmpty: people.length === 0, members: people };
    const absent = people.slice(some).map(({ user, name = '' }) => ({ user, name }));
    return { ...group, members: people.slice(0, some), absent };
  });

function faultsOf(kind: FileKind, text: string) {
  return resolveFile(kind, sourceText('a.yaml', text), noParts());
}

const listed = (people: readonly NewLine[]) => people.toSorted(compareLines).map(writtenOf);

describe('whatever comes in', () => {
  it('the file of a group is sound, and says that and nothing else', () => {
    fc.assert(
      fc.property(groups, (group) => {
        const text = newGroupFile({ ...group, modeline });
        expect(faultsOf('group', text)).toEqual([]);
        const opened = openFile('group', 'a.yaml', text);
        const { notes = [], allowEmpty, absent, members, ...rest } = group;
        expect(opened.kind === 'open' && opened.file.written).toEqual({
          ...rest,
          ...(allowEmpty === true && { allowEmpty }),
          members: listed(members),
          ...(absent && { absent: listed(absent.map(({ user }) => ({ user }))) }),
        });
        const [first, ...others] = text.split('\n');
        expect(first).toBe(modeline);
        expect(others.filter((line) => /^#\s*[$\w-]+\s*:/u.test(line))).toEqual([]);
        expect(others.length).toBeLessThanOrEqual(
          9 + notes.length + members.length + (absent?.length ?? 0),
        );
      }),
      { numRuns: runs(150) },
    );
  });

  it('leavers.yaml is sound, and says that and nothing else', () => {
    fc.assert(
      fc.property(lines, (people) => {
        const leavers = people.map(({ user, name = '', because }) => ({
          ...{ user, name, on: '2026-12-31' },
          ...(because !== undefined && { because }),
        }));
        const text = newLeaversFile({ leavers });
        expect(faultsOf('leavers', text)).toEqual([]);
        const opened = openFile('leavers', 'a.yaml', text);
        expect(opened.kind === 'open' && opened.file.written).toEqual({ leavers: listed(leavers) });
      }),
    );
  });

  it('accounts.yaml is sound, and says that and nothing else', () => {
    const accounts = lines.map((people) =>
      people.flatMap(({ user }, index) => {
        const email = parseEmail(user);
        const id = parseAccountId(`${index}e1`);
        return email && id ? [{ email, id }] : [];
      }),
    );
    fc.assert(
      fc.property(accounts, (some) => {
        const text = newAccountsFile({ modeline, lines: some });
        const parts = noParts();
        expect(resolveFile('accounts', sourceText('a.yaml', text), parts)).toEqual([]);
        const found = [...parts.accounts].map(([email, { id }]) => ({ email, id }));
        expect(found).toEqual(some.toSorted((a, b) => (a.email < b.email ? -1 : 1)));
      }),
    );
  });
});

it('a line that comes later has its name in the column of the others', () => {
  const people = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom({}, { until: '2026-12-31' })),
    { selector: ([length]) => length, minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(people, (some) => {
      const members = some.map(([length, more]) => ({
        ...{ user: `${'m'.repeat(length)}@b.co`, name: 'Name' },
        ...more,
      }));
      const text = newGroupFile({ group: 'a', mode: 'additive', members });
      const columns = text
        .split('\n')
        .flatMap((line) => (/[ ]{2,}#/u.exec(line.slice(4)) ? [line.indexOf('#')] : []));
      fc.pre(columns.length > 0);
      const opened = openFile('group', 'a.yaml', text);
      if (opened.kind === 'unsound') throw new Error(text);
      const line = { user: 'n@b.co', name: 'New' };
      const {
        lines: [added],
      } = editFile(opened.file, [{ kind: 'add', list: 'members', line }]);
      expect(new Set(columns)).toEqual(new Set([added?.text.indexOf('#')]));
    }),
    { numRuns: runs(100) },
  );
});
