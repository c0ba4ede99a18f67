import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editFile } from '../../../src/declared/edit/edit-file.ts';
import type { NewLine } from '../../../src/declared/edit/edit.ts';
import { openFile } from '../../../src/declared/edit/open-file.ts';
import { modelineFor } from '../../../src/declared/write/modeline.ts';
import { newConfigFile } from '../../../src/declared/write/new-config.ts';
import {
  newGroupFile,
  newLeaversFile,
  type NewGroupFile,
} from '../../../src/declared/write/new-file.ts';
import { checkFile } from '../../../src/declared/checked-file.ts';
import { sourceText } from '../../../src/declared/source-text.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { parseGroupId } from '../../../src/model/ids.ts';

/** What a file says, read again. Throws for faults. */
function read(kind: 'group' | 'leavers', text: string) {
  const opened = openFile(kind, 'file.yaml', text);
  if (opened.kind === 'open') return opened.file;
  throw new Error(`${opened.faults[0]?.message ?? ''}\n${text}`);
}

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const nasty = fc.constantFrom(
  'a\nb: c',
  '# x',
  'yaml-language-server: $schema=evil',
  "it's",
  '\u202eabc',
  '"',
  '- x',
  'no',
  '1e3',
  '2026-01-01',
  ': ',
  '💥\ud800',
);
const name = fc.oneof(anyText, nasty);
const user = fc.constantFrom(
  'verna@banc.ly',
  'dorice@banc.ly',
  '0-nora',
  '712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74',
  '1234567890123456789012e4',
  'a:b@c',
  '#@x',
  '~1@x',
  'null@x',
  '-@x',
);
const line = fc.record(
  {
    user,
    name,
    until: fc.constantFrom('2026-12-31', '2026-12-31T09:00:00Z'),
    because: fc.oneof(nasty, fc.constant('OPS-1')),
  },
  { requiredKeys: ['user'] },
);
const lines = fc.uniqueArray(line, { selector: (each) => each.user, maxLength: 6 });

function writtenOf(line: NewLine): unknown {
  const said = Object.entries(line).filter(([key]) => key !== 'name');
  return said.length === 1 ? line.user : Object.fromEntries(said);
}

describe('A new file', () => {
  it('is in the style of the house', () => {
    const file: NewGroupFile = {
      modeline: '# yaml-language-server: $schema=../../schemas/group.schema.json',
      notes: ['One note.'],
      group: 'Design guild',
      mode: 'additive',
      members: [
        { user: 'vdillow@banc.ly', name: 'Verna Dillow' },
        { user: 'dsnapper@banc.ly', name: 'Dorice Snapper' },
        { user: 'ftoten2@banc.ly', name: 'Florian Toten', until: '2026-12-31', because: 'OPS-123' },
      ],
      absent: [{ user: 'jfloat@banc.ly', name: 'Janaye Float' }],
    };
    expect(newGroupFile(file)).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../schemas/group.schema.json
      # One note.
      group: Design guild
      mode: additive
      members:
        - dsnapper@banc.ly                    # Dorice Snapper
        - { user: ftoten2@banc.ly, until: 2026-12-31, because: OPS-123 } # Florian Toten
        - vdillow@banc.ly                     # Verna Dillow
      absent:
        - jfloat@banc.ly                      # Janaye Float
      "
    `);
  });

  it('says what it was given, whatever that is, and nothing else', () => {
    const group = fc
      .oneof(
        fc.constantFrom('no', '1e3', ' x ', '@a', 'a: b', '# c', '"q"', '2026-01-01'),
        fc.stringMatching(/^[\p{L}\p{N} .,:#'"-]{1,20}$/u),
      )
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(group, lines, fc.array(name, { maxLength: 2 }), (label, members, notes) => {
        const id = parseGroupId('g-1');
        const text = newGroupFile({
          group: label,
          mode: 'additive',
          members,
          notes,
          ...(id && { id }),
        });
        const { written } = read('group', text);
        const sorted = (items: readonly unknown[]) =>
          items.map((item) => JSON.stringify(item)).sort();
        expect(written).toMatchObject({ group: label, id: 'g-1', mode: 'additive' });
        expect(sorted(written['members'] as unknown[])).toEqual(sorted(members.map(writtenOf)));
        expect(Object.keys(written).sort()).toEqual(['group', 'id', 'members', 'mode']);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its column of comments when a line is added', () => {
    const text = newGroupFile({
      group: 'oslo',
      mode: 'additive',
      members: [
        { user: 'verna@banc.ly', name: 'Verna' },
        { user: 'steve@banc.ly', name: 'Steve' },
      ],
    });
    const { text: after } = editFile(read('group', text), [
      { kind: 'add', list: 'members', line: { user: 'dorice@banc.ly', name: 'Dorice' } },
    ]);
    const columns = after
      .split('\n')
      .flatMap((each) => (each.includes('#') ? [each.indexOf('#')] : []));
    expect(new Set(columns)).toEqual(new Set([40]));
  });

  it('of leavers and of a configuration is sound', () => {
    const leavers = newLeaversFile({
      leavers: [{ user: 'verna@banc.ly', on: '2026-12-31', because: 'a: b' }],
    });
    expect(read('leavers', leavers).written).toEqual({
      leavers: [{ user: 'verna@banc.ly', on: '2026-12-31', because: 'a: b' }],
    });
    const faults: Finding[] = [];
    const config = newConfigFile({
      target: { kind: 'organization', id: 'no', directory: '1e3' },
      protect: ['breakglass@banc.ly'],
      owners: ['@banc/it'],
      approvals: 2,
    });
    const checked = checkFile('config', sourceText('rollcall.yaml', config), faults);
    expect(faults).toEqual([]);
    expect(checked?.written).toMatchObject({
      target: { organization: { id: 'no', directory: '1e3' } },
      owners: ['@banc/it'],
      approvals: 2,
    });
  });
});

describe('modelineFor', () => {
  it.each([
    ['../schemas/', 1, '../../schemas/group.schema.json'],
    ['.schemas/', 1, '../.schemas/group.schema.json'],
    ['./.schemas/', 2, '../../.schemas/group.schema.json'],
    ['https://banc.ly/schemas/', 1, 'https://banc.ly/schemas/group.schema.json'],
    ['/opt/schemas/', 1, '/opt/schemas/group.schema.json'],
  ])('goes by the one of rollcall.yaml: %s', (place, depth, expected) => {
    const config = `# yaml-language-server: $schema=${place}config.schema.json\ntarget: {}\n`;
    expect(modelineFor(config, 'group', depth)).toBe(`# yaml-language-server: $schema=${expected}`);
  });

  it('is none where rollcall.yaml has none', () => {
    expect(modelineFor('target: {}\n', 'group', 1)).toBeUndefined();
  });
});
