import { expect, it } from 'vitest';
import { briefly, readFiles, sound } from './in-folder.ts';

const head = 'group: oslo\nmode: authoritative\n';

/** What makes a file no YAML; where and what is told. */
const rows: readonly (readonly [
  what: string,
  text: string,
  fault: string,
  message: string,
  hint: string,
])[] = [
  [
    'a tab indents',
    `${head}members:\n\t- a@example.com\n`,
    '4:1 yaml-syntax',
    'Tabs are not allowed as indentation',
    'Indent with spaces',
  ],
  [
    'an owner is not quoted',
    `${head}owners: [@banc/it]\n`,
    '3:10 yaml-syntax',
    'Plain value cannot start with reserved character @',
    'Quote it: "@banc/it"',
  ],
  [
    'a quote is not closed',
    `${head}members:\n  - "a@example.com\n  - b@example.com\n`,
    '4:5 yaml-syntax',
    'The quote that opens here is never closed',
    'Close it',
  ],
  [
    'a brace is not closed',
    `${head}members:\n  - { user: a@example.com\n`,
    '4:26 yaml-syntax',
    'Flow map in block collection must be sufficiently indented and end with a }',
    'Line up the keys of a mapping and the dashes of a list with spaces, and close every { and [',
  ],
  [
    'a text holds a colon and a blank',
    `${head}description: Oslo: the engineers\n`,
    '3:14 yaml-syntax',
    'A value that begins on this line holds another key or list',
    'Write one key a line, all in the same column; quote text that holds a colon and a blank',
  ],
  [
    'a colon is missing',
    'group: oslo\nmode additive\nmembers: []\n',
    '2:1 yaml-syntax',
    'What should be a key and its colon goes on over the end of the line',
    'Begin each key in the same column as the keys beside it, with its colon on the same line',
  ],
  [
    'an escape is unknown',
    `${head}description: "\\q"\n`,
    '3:15 yaml-syntax',
    'Invalid escape sequence \\q',
    "Double each backslash, or use single quotes: '…'",
  ],
  [
    'a tag is unknown',
    `${head}members:\n  - !person a@example.com\n`,
    '4:5 yaml-syntax',
    'Unresolved tag: !person',
    'Remove the tag (!name); if the ! is part of a text, quote the text',
  ],
  [
    'an alias has no anchor',
    `${head}members:\n  - *oslo\n`,
    '4:5 yaml-syntax',
    'The alias *oslo names nothing before it',
    'Mark a value with &oslo first; if the * is part of a text, quote the text',
  ],
  [
    'an alias stands in its own anchor',
    `${head}members: &all\n  - *all\n`,
    '4:5 yaml-syntax',
    'The alias *all names nothing before it',
    'Mark a value with &all first; if the * is part of a text, quote the text',
  ],
  [
    'there are two documents',
    `${head}members: [a@example.com]\n---\ngroup: lille\n`,
    '4:1 yaml-syntax',
    'A second document begins here',
    'Remove the line ---, or make two files',
  ],
  [
    'a key is a list',
    '? [group]\n: oslo\n',
    '1:3 yaml-syntax',
    'A key must be plain text',
    'Write the key as plain text',
  ],
  [
    'a character is not printable',
    'group: os\0lo\n',
    '1:10 yaml-syntax',
    "The character U+0000 can't stand in a YAML file",
    'Remove it',
  ],
  [
    'brackets nest without end',
    '['.repeat(100_000),
    '1:1 yaml-syntax',
    'Values nest too deeply in this file',
    'Close the brackets, or fix the indentation',
  ],
  [
    'keys on one line nest without end in brackets',
    `members: [${'group: '.repeat(20_000)}]\n`,
    '1:1 yaml-syntax',
    'Values nest too deeply in this file',
    'Close the brackets, or fix the indentation',
  ],
  [
    'dashes nest a hundred deep',
    '- '.repeat(100),
    '1:1 yaml-syntax',
    'Values nest too deeply in this file',
    'Close the brackets, or fix the indentation',
  ],
  [
    'the file holds only comments',
    '# nothing yet\n',
    '1:1 empty-file',
    'The file is empty',
    'Write its content, or delete the file',
  ],
  [
    'the file is a list',
    '- group: oslo\n',
    '1:1 wrong-type',
    'The file must be a mapping, but is a list',
    'Write for example:\ngroup: oslo-engineering\n',
  ],
  [
    'no blank follows the colons',
    'group:oslo\nmode:additive\n',
    '1:1 wrong-type',
    'The file must be a mapping, but is the text "group:oslo mode:additive"',
    'Write for example:\ngroup: oslo-engineering\n',
  ],
];

it.each(rows)('a file in which %s is told at its place', async (_, text, place, message, hint) => {
  const { faults } = await readFiles({ ...sound, 'groups/b.yaml': text });
  expect(faults).toHaveLength(1);
  const [fault] = faults;
  expect(fault && briefly(fault)).toContain(`groups/b.yaml:${place}`);
  expect(fault?.message).toBe(message);
  expect(fault?.hint).toContain(hint);
});

it('aliases that multiply are refused before they do', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  const lines = names.map((name, index) => {
    const values = Array<string>(10).fill(index === 0 ? 'ha' : `*${names[index - 1] ?? ''}`);
    return `${name}: &${name} [${values.join(',')}]\n`;
  });
  const { faults } = await readFiles({ ...sound, 'groups/b.yaml': lines.join('') });
  expect(faults.map(briefly)).toEqual(['groups/b.yaml:4:29 too-many-aliases']);
});

it('an alias stands for its value', async () => {
  const text = `${head}members:\n  - { user: user-1@example.com, until: &end 2026-12-31 }\n  - { user: user-2@example.com, until: *end }\n`;
  const { declared, faults } = await readFiles({ ...sound, 'groups/b.yaml': text });
  expect(faults).toEqual([]);
  const ends = declared?.groups[0]?.members.map((member) => member.until?.text);
  expect(ends).toEqual(['2026-12-31', '2026-12-31']);
});

it('a byte order mark and Windows line ends are taken as they come', async () => {
  const text =
    '\ufeffgroup: oslo\r\nmode: additive\r\nmembers: [a@example.com]\r\n  \r\nzebra: 1\r\n';
  const { faults, sources } = await readFiles({ ...sound, 'groups/b.yaml': text });
  expect(faults.map(briefly)).toEqual(['groups/b.yaml:5:1 unknown-key']);
  expect(sources.get('groups/b.yaml')).toBe(text.slice(1));
});

it('columns count UTF-16 code units, as editors do', async () => {
  const text = `${head}members: [a@example.com]\nowners: ["@banc/it", "🦭 oslo"]\n`;
  const { faults } = await readFiles({ ...sound, 'groups/b.yaml': text });
  expect(faults.map(briefly)).toEqual(['groups/b.yaml:4:22 wrong-value']);
});

it('YAML 1.1 is read by the rules of YAML 1.2', async () => {
  const text = `%YAML 1.1\n---\n${head}members: []\nallowEmpty: yes\n`;
  const { faults } = await readFiles({ ...sound, 'groups/b.yaml': text });
  expect(faults.map(briefly)).toEqual(['groups/b.yaml:6:13 wrong-type']);
});
