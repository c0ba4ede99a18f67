import { describe, expect, it } from 'vitest';
import type { NewLine } from '../../src/yaml/editable-file.ts';
import { edit, group, opened } from './editing.ts';

const user = 'verna@banc.ly';
const dated = { user, until: '2026-12-31' };

type Row = readonly [what: string, before: string, line: NewLine, after: string];

describe('an entry that is set', () => {
  it.each<Row>([
    [
      'gets a mapping around its user as it is written, its comment where the others are',
      "  - anna@banc.ly                                  # Anna\n  - 'verna@banc.ly'                               # Verna\n",
      dated,
      "  - anna@banc.ly                                  # Anna\n  - { user: 'verna@banc.ly', until: 2026-12-31 }  # Verna\n",
    ],
    [
      'pushes its comment on when there is no room, and takes it back',
      '  - anna@banc.ly    # Anna\n  - steve@banc.ly   # Steve\n  - { user: verna@banc.ly, until: 2026-12-31 } # Verna\n',
      { user },
      '  - anna@banc.ly    # Anna\n  - steve@banc.ly   # Steve\n  - verna@banc.ly   # Verna\n',
    ],
    [
      'keeps its other comments: the name is no comment of its own',
      '  - verna@banc.ly # on leave\n',
      { ...dated, name: 'Verna' },
      '  - { user: verna@banc.ly, until: 2026-12-31 } # on leave\n',
    ],
    [
      'keeps the order of its keys, their quotes and what is the same',
      '  - { because: "OPS-1", until: "2026-11-30", user: verna@banc.ly }\n',
      { ...dated, from: '2026-12-01', because: 'OPS-1' },
      '  - { because: "OPS-1", until: "2026-12-31", user: verna@banc.ly, from: 2026-12-01 }\n',
    ],
    [
      'loses what the line does not have',
      '  - {from: 2026-01-01, user: verna@banc.ly, because: a, pending: true,}\n',
      dated,
      '  - {user: verna@banc.ly, until: 2026-12-31,}\n',
    ],
    [
      'keeps the comments between its keys',
      '  - { user: verna@banc.ly, # Verna\n      until: 2026-11-30 # OPS-1\n      , because: a }\n',
      { ...dated, until: '2027-01-31' },
      '  - { user: verna@banc.ly, # Verna\n      until: 2027-01-31 # OPS-1\n      ,  }\n',
    ],
    [
      'as a block mapping gets lines of its own',
      '  - user: verna@banc.ly # Verna\n    until: 2026-11-30 # OPS-1\n    because: |\n      a\n      b\n',
      { ...dated, from: '2026-12-01', pending: true },
      '  - user: verna@banc.ly # Verna\n    until: 2026-12-31 # OPS-1\n    from: 2026-12-01\n    pending: true\n',
    ],
    [
      'as a block mapping becomes plain',
      '  - until: 2026-11-30\n    because: a\n    user: "verna@banc.ly"  # Verna\n',
      { user },
      '  - "verna@banc.ly"  # Verna\n',
    ],
    [
      'stays one line where its only key was one',
      '  - user: verna@banc.ly  # Verna\n',
      dated,
      '  - { user: verna@banc.ly, until: 2026-12-31 }  # Verna\n',
    ],
    [
      'as a block scalar becomes one line',
      '  - >- # Verna\n    verna@banc.ly\n  - zoe@banc.ly\n',
      dated,
      '  - { user: verna@banc.ly, until: 2026-12-31 } # Verna\n  - zoe@banc.ly\n',
    ],
    [
      'that is up to date stays as it is',
      '  - { "user":   verna@banc.ly,   until: 2026-12-31 }     # Verna\n',
      dated,
      '  - { "user":   verna@banc.ly,   until: 2026-12-31 }     # Verna\n',
    ],
  ])('%s', (_, before, line, after) => {
    const file = (entries: string) => group(`members:\n${entries}`);
    expect(edit(file(before), [{ set: line }]).text).toBe(file(after));
  });

  it('is quoted where it can not stand inside { }', () => {
    const text = group('members:\n  - ve{rna}@banc.ly\n');
    const line = { user: 've{rna}@banc.ly', until: '2026-12-31' };
    expect(edit(text, [{ set: line }]).text).toContain('{ user: "ve{rna}@banc.ly", until: ');
  });

  it('is one line of a flow list', () => {
    const text = group('members: [anna@banc.ly, verna@banc.ly]\n');
    expect(edit(text, [{ set: dated }, { remove: 'anna@banc.ly' }]).lines).toEqual([
      { sign: '-', line: 3, text: 'members: [anna@banc.ly, verna@banc.ly]' },
      { sign: '+', line: 3, text: 'members: [{ user: verna@banc.ly, until: 2026-12-31 }]' },
    ]);
  });

  it('stands above the new line that comes behind it', () => {
    const text = group('members:\n  - user: verna@banc.ly\n    until: 2026-11-30\n');
    const asked = [{ add: { user: 'zoe@banc.ly' } }, { set: { ...dated, because: 'a' } }];
    expect(edit(text, asked).text).toBe(
      group(
        'members:\n  - user: verna@banc.ly\n    until: 2026-12-31\n    because: a\n  - zoe@banc.ly\n',
      ),
    );
  });
});

it('a leaver gets another day, and loses the reason', () => {
  const text = 'leavers:\n  - { user: Verna@banc.ly, on: 2026-11-30, because: HR-1 } # Verna\n';
  const line = { user, on: '2026-12-31' };
  expect(edit(text, [{ set: line, of: 'Verna@banc.ly' }], 'leavers').text).toBe(
    'leavers:\n  - { user: Verna@banc.ly, on: 2026-12-31 } # Verna\n',
  );
});

it('an entry is never set to another person', () => {
  const text = group('members:\n  - verna@banc.ly\n');
  expect(() => edit(text, [{ set: { user: 'zoe@banc.ly' }, of: user }])).toThrow('does not name');
  expect(opened(text).lists.get('members')?.entries).toHaveLength(1);
});
