import { describe, expect, it } from 'vitest';
import { canReview, editFile } from '../../src/yaml/edit-file.ts';
import { type Asked, edit, group, opened } from './editing.ts';

const verna = { user: 'verna@banc.ly', name: 'Verna' };
const dorice = { user: 'dorice@banc.ly', name: 'Dorice' };
const addVerna: Asked = { add: verna };

type Row = readonly [what: string, lists: string, asked: readonly Asked[], after: string];

describe('a new person gets one line', () => {
  it.each<Row>([
    [
      'where the sorted order puts it, with the comment where the others are',
      'members:\n  - steve@banc.ly        # Steve\n  - wilma@banc.ly        # Wilma\n',
      [addVerna],
      'members:\n  - steve@banc.ly        # Steve\n  - verna@banc.ly        # Verna\n  - wilma@banc.ly        # Wilma\n',
    ],
    [
      'whatever the case of the others',
      'members:\n  - STEVE@banc.ly\n  - Wilma@banc.ly\n',
      [addVerna],
      'members:\n  - STEVE@banc.ly\n  - verna@banc.ly  # Verna\n  - Wilma@banc.ly\n',
    ],
    [
      'first, below the comment that heads the list',
      'members:\n  # keep this sorted\n  - wilma@banc.ly # Wilma\n',
      [addVerna],
      'members:\n  # keep this sorted\n  - verna@banc.ly # Verna\n  - wilma@banc.ly # Wilma\n',
    ],
    [
      'after the last person of an unsorted list, before the sets',
      'members:\n- zoe@banc.ly\n- anna@banc.ly\n- { set: team }\n',
      [addVerna],
      'members:\n- zoe@banc.ly\n- anna@banc.ly\n- verna@banc.ly  # Verna\n- { set: team }\n',
    ],
    [
      'among the plain lines, where only those are sorted',
      'members:\n  - anna@banc.ly\n  - zoe@banc.ly\n  - { user: bob@banc.ly, until: 2027-01-01 }\n',
      [addVerna],
      'members:\n  - anna@banc.ly\n  - verna@banc.ly  # Verna\n  - zoe@banc.ly\n  - { user: bob@banc.ly, until: 2027-01-01 }\n',
    ],
    [
      'at the end of a list that names only sets',
      'members:\n  # everyone in Oslo\n  - { set: team }\nexcept: []\n',
      [addVerna],
      'members:\n  # everyone in Oslo\n  - { set: team }\n  - verna@banc.ly  # Verna\nexcept: []\n',
    ],
    [
      'quoted as the others are, behind a dash like theirs',
      `members:\n    -   'anna@banc.ly'\n    -   'zoe@banc.ly'\n`,
      [addVerna],
      `members:\n    -   'anna@banc.ly'\n    -   'verna@banc.ly'  # Verna\n    -   'zoe@banc.ly'\n`,
    ],
    [
      'and several persons several lines, in order',
      'members:\n  - nora@banc.ly\n',
      [addVerna, { add: dorice }, { add: { user: 'steve@banc.ly' } }],
      'members:\n  - dorice@banc.ly  # Dorice\n  - nora@banc.ly\n  - steve@banc.ly\n  - verna@banc.ly  # Verna\n',
    ],
    [
      'with dates and a reason as a flow mapping',
      'members:\n  - nora@banc.ly\n',
      [
        {
          add: {
            ...verna,
            from: '2026-12-01',
            until: '2026-12-31T09:00:00Z',
            because: 'OPS-1: #2',
          },
        },
      ],
      'members:\n  - nora@banc.ly\n  - { user: verna@banc.ly, from: 2026-12-01, until: 2026-12-31T09:00:00Z, because: "OPS-1: #2" }  # Verna\n',
    ],
    [
      'in place of []',
      'members: [] # nobody\n',
      [addVerna],
      'members: # nobody\n  - verna@banc.ly  # Verna\n',
    ],
    [
      'between the entries of a flow list',
      'members: [anna@banc.ly, "zoe@banc.ly"]\n',
      [addVerna],
      'members: [anna@banc.ly, verna@banc.ly, "zoe@banc.ly"]\n',
    ],
    [
      'at both ends of a flow list',
      'members: [ dorice@banc.ly, ]\n',
      [{ add: { user: 'anna@banc.ly' } }, addVerna],
      'members: [ anna@banc.ly, dorice@banc.ly, verna@banc.ly, ]\n',
    ],
    [
      'in a flow list of lines, which gets its comma',
      'members: [\n  anna@banc.ly, # Anna\n  dora@banc.ly  # Dora\n]\n',
      [addVerna],
      'members: [\n  anna@banc.ly, # Anna\n  dora@banc.ly,  # Dora\n  verna@banc.ly # Verna\n]\n',
    ],
    [
      'in a list that was not there, behind the members',
      'members:\n  - { set: team }\n  # - a note\n\nallowEmpty: false\n',
      [{ add: verna, to: 'except' }],
      'members:\n  - { set: team }\n  # - a note\nexcept:\n  - verna@banc.ly  # Verna\n\nallowEmpty: false\n',
    ],
    [
      'behind tabs, where the others stand behind tabs',
      'members:\n  - anna@banc.ly\t\t# Anna\n',
      [addVerna],
      'members:\n  - anna@banc.ly\t\t# Anna\n  - verna@banc.ly\t\t# Verna\n',
    ],
  ])('%s', (_, lists, asked, after) => {
    expect(edit(group(lists), asked).text).toBe(group(after));
  });
});

describe('a person who goes takes along', () => {
  it.each<Row>([
    [
      'the line with its comment, and leaves the comment above',
      'members:\n  # Oslo\n  - dorice@banc.ly # Dorice\n\n  # Lille\n  - verna@banc.ly\n',
      [{ remove: 'dorice@banc.ly' }],
      'members:\n  # Oslo\n\n  # Lille\n  - verna@banc.ly\n',
    ],
    [
      'all lines of the entry',
      'members:\n  - user: dorice@banc.ly # Dorice\n    # a note\n    until: 2026-12-31\n  - verna@banc.ly\n',
      [{ remove: 'dorice@banc.ly' }],
      'members:\n  - verna@banc.ly\n',
    ],
    [
      'the whole block, which becomes []',
      'members: # ours\n  - dorice@banc.ly\n  - verna@banc.ly\nallowEmpty: true\n',
      [{ remove: 'dorice@banc.ly' }, { remove: 'verna@banc.ly' }],
      'members: [] # ours\nallowEmpty: true\n',
    ],
    [
      'a comma of the flow list',
      'members: [anna@banc.ly, dorice@banc.ly, verna@banc.ly]\n',
      [{ remove: 'anna@banc.ly' }, { remove: 'verna@banc.ly' }],
      'members: [dorice@banc.ly]\n',
    ],
    [
      'the comma that the last of a flow list has no more',
      'members: [\n  anna@banc.ly, # Anna\n  dora@banc.ly # Dora\n]\n',
      [{ remove: 'dora@banc.ly' }],
      'members: [\n  anna@banc.ly # Anna\n]\n',
    ],
    [
      'nothing of who comes at the same place',
      'members:\n  - dorice@banc.ly\n',
      [{ remove: 'dorice@banc.ly' }, addVerna],
      'members:\n  - verna@banc.ly  # Verna\n',
    ],
  ])('%s', (_, lists, asked, after) => {
    expect(edit(group(lists), asked).text).toBe(group(after));
  });
});

describe('a key that goes leaves', () => {
  const dropUntil: readonly Asked[] = [{ drop: 'until', of: 'verna@banc.ly' }];

  it.each<Row>([
    [
      'a plain line, its comment where the others are',
      'members:\n  - anna@banc.ly                                  # Anna\n  - { user: "verna@banc.ly", until: 2026-12-31 }  # Verna\n',
      dropUntil,
      'members:\n  - anna@banc.ly                                  # Anna\n  - "verna@banc.ly"                               # Verna\n',
    ],
    [
      'the other keys',
      'members:\n  - { until: 2026-12-31, user: verna@banc.ly, because: "a, until: b" }\n',
      dropUntil,
      'members:\n  - { user: verna@banc.ly, because: "a, until: b" }\n',
    ],
    [
      'the other lines of a block mapping',
      'members:\n  - user: verna@banc.ly # Verna\n    until: 2026-12-31 # OPS-1\n    because: OPS-1\n',
      dropUntil,
      'members:\n  - user: verna@banc.ly # Verna\n    because: OPS-1\n',
    ],
    [
      'the dash, when it stood behind it',
      'members:\n  - until: 2026-12-31\n    user: verna@banc.ly\n    because: OPS-1\n',
      dropUntil,
      'members:\n  - user: verna@banc.ly\n    because: OPS-1\n',
    ],
    [
      'comments inside the mapping',
      'members:\n  - { user: verna@banc.ly, # Verna\n      until: 2026-12-31 }\n',
      dropUntil,
      'members:\n  - { user: verna@banc.ly, # Verna\n       }\n',
    ],
  ])('%s', (_, lists, asked, after) => {
    expect(edit(group(lists), asked).text).toBe(group(after));
  });
});

describe('what is not asked stays', () => {
  it('Windows line ends, a byte order mark, and a missing last line break', () => {
    const text = '\ufeffgroup: oslo\r\nmode: additive\r\nmembers:\r\n  - steve@banc.ly';
    const after = edit(text, [addVerna, { add: dorice, to: 'absent' }]).text;
    expect(after).toBe(
      `${text}\r\n  - verna@banc.ly  # Verna\r\nabsent:\r\n  - dorice@banc.ly  # Dorice`,
    );
  });

  it('the file, when nothing is asked', () => {
    const text = group('members: [ a@b.c ]');
    expect(edit(text, [])).toEqual({ text, lines: [], needsAllowEmpty: false });
  });
});

it('tells which lines differ, with their numbers before and after', () => {
  const text = group(
    'members:\n  - anna@banc.ly\n  - nora@banc.ly\n  - { user: zoe@banc.ly, until: 2026-12-31 }\n',
  );
  const { lines } = edit(text, [
    { remove: 'anna@banc.ly' },
    addVerna,
    { drop: 'until', of: 'zoe@banc.ly' },
  ]);
  expect(lines.map(({ sign, line, text: whole }) => `${sign}${line}${whole}`)).toEqual([
    '-4  - anna@banc.ly',
    '-6  - { user: zoe@banc.ly, until: 2026-12-31 }',
    '+5  - verna@banc.ly  # Verna',
    '+6  - zoe@banc.ly',
  ]);
});

describe('an authoritative group that loses its last member', () => {
  const text = group('members:\n  - verna@banc.ly\n');

  it('is reported as needing allowEmpty', () => {
    expect(edit(text, [{ remove: 'verna@banc.ly' }]).needsAllowEmpty).toBe(true);
    expect(
      edit(group('members:\n  - a@b.c\n', 'additive'), [{ remove: 'a@b.c' }]).needsAllowEmpty,
    ).toBe(false);
  });

  it.each([
    ['', 'group: oslo\nmode: authoritative\nallowEmpty: true\nmembers: []\n'],
    [
      'allowEmpty: false # never\n',
      'group: oslo\nmode: authoritative\nmembers: []\nallowEmpty: true # never\n',
    ],
  ])('gets it when it is asked for: %j', (more, after) => {
    const edited = edit(text + more, [{ remove: 'verna@banc.ly' }, 'allow-empty']);
    expect(edited).toMatchObject({ text: after, needsAllowEmpty: false });
  });
});

it('edits leavers.yaml as well', () => {
  const text = 'leavers:\n  - { user: dorice@banc.ly, on: 2026-12-01 }\n';
  const line = { ...verna, on: '2026-12-31', because: 'HR-1' };
  expect(edit(text, [{ remove: 'dorice@banc.ly' }, { add: line }], 'leavers').text).toBe(
    'leavers:\n  - { user: verna@banc.ly, on: 2026-12-31, because: HR-1 }  # Verna\n',
  );
});

describe('the record of a review', () => {
  const record = (text: string, by: readonly string[] = ['@banc/it']) =>
    editFile(opened(text), [{ kind: 'reviewed', on: '2026-12-01', by }]).text;
  const members = 'members:\n  - verna@banc.ly\n';
  const line = 'reviewed: { on: 2026-12-01, by: "@banc/it" }\n';
  const older = 'reviewed: { on: 2026-09-01, by: "@banc/hr" }';

  it.each([
    ['stands below the mode', group(members), group(line + members)],
    [
      'takes the place of the last one, and its comment stays',
      group(`${members}${older} # Q3\n`),
      group(`${members}${line.trimEnd()} # Q3\n`),
    ],
    [
      'also of one on several lines',
      group(`reviewed:\n  by:\n    - "@banc/hr"\n  on: 2026-09-01\n# people\n${members}`),
      group(`${line}# people\n${members}`),
    ],
    [
      'also at the end of a file without a line break',
      group(`${members}${older}`),
      group(`${members}${line.trimEnd()}`),
    ],
  ])('%s', (_what, before, after) => {
    expect(record(before)).toBe(after);
    expect(record(after)).toBe(after);
  });

  it('names several people as a list', () => {
    expect(record(group(members), ['@a', 'b@banc.ly'])).toContain('by: ["@a", "b@banc.ly"]');
  });

  it('comes with other edits of the same file', () => {
    const file = opened(group(members));
    const entry = file.lists.get('members')?.entries[0];
    if (entry === undefined) throw new Error('no entry');
    const { text } = editFile(file, [
      { kind: 'remove', list: 'members', entry },
      { kind: 'allow-empty' },
      { kind: 'reviewed', on: '2026-12-01', by: ['@banc/it'] },
    ]);
    expect(text).toBe(group(`allowEmpty: true\n${line}members: []\n`));
  });

  it.each([
    ['a plain one', older, true],
    ['one that an alias repeats', `reviewed: &q { on: 2026-09-01, by: "@banc/hr" }`, false],
    ['one with a comment inside', `reviewed:\n  # Q3\n  on: 2026-09-01\n  by: "@banc/hr"`, false],
  ])('can be written in place of %s: %s', (_what, before, can) => {
    expect(canReview(opened(group(`${before}\n${members}`)))).toBe(can);
  });
});
