import { expect, it } from 'vitest';
import { whyNotEditable } from '../../src/yaml/edit-file.ts';
import { openFile } from '../../src/yaml/open-file.ts';
import { edit, entryOf, group, opened } from './editing.ts';

it.each([
  ['an alias', 'members:\n  - &v verna@banc.ly\nabsent: []\nexcept: [ *v ]\n', 'anchor &v'],
  ['a tag', 'members:\n  - !!str verna@banc.ly\n', 'a tag'],
  ['a tag inside', 'members:\n  - { user: !!str verna@banc.ly }\n', 'a tag'],
  ['a complex key', 'members:\n  - ? user\n    : verna@banc.ly\n', '"? " keys'],
  ['an alias inside', 'description: &v verna@banc.ly\nmembers:\n  - user: *v\n', 'alias *v'],
  ['comments between', 'members: [ # who\n  verna@banc.ly, x@y.z ]\n', 'comments stand between'],
  ['a shared list', 'members: &m [verna@banc.ly]\nabsent: *m\n', 'the alias *m'],
  ['a dash behind a colon', '? members\n: - verna@banc.ly\n', 'does not begin a line'],
])('an entry with %s is left to people, and the reason is told', (_, lists, why) => {
  const file = opened(group(lists, 'additive'));
  const entry = entryOf(file, 'verna@banc.ly');
  expect(whyNotEditable(file, 'members', entry)).toContain(why);
});

it('an entry that is an alias is never edited', () => {
  const text = group('description: &v verna@banc.ly\nmembers:\n  - *v\n');
  expect(() => edit(text, [{ remove: 'verna@banc.ly' }])).toThrow('alias *v');
});

it('an entry beside an alias can be edited', () => {
  const text = group('description: &v verna@banc.ly\nmembers:\n  - *v\n  - steve@banc.ly\n');
  expect(edit(text, [{ remove: 'steve@banc.ly' }]).text).toBe(
    group('description: &v verna@banc.ly\nmembers:\n  - *v\n'),
  );
});

it.each([
  '{ group: oslo, mode: additive, members: [] }',
  '? group\n: oslo\n? mode\n: additive\n? members\n: []',
])('a file that gets no new list says why: %j', (text) =>
  expect(whyNotEditable(opened(text), 'absent')).toMatch(/^(the whole file|it) is written/u),
);

it('a file that is written inside { } is edited inside them', () => {
  const text = '{ "group": "oslo", "mode": "additive", "members": [] }';
  expect(edit(text, [{ add: { user: 'verna@banc.ly' } }]).text).toBe(
    '{ "group": "oslo", "mode": "additive", "members": [verna@banc.ly] }',
  );
});

it('a file that is not sound is not opened', () => {
  const unsound = openFile('group', 'groups/oslo.yaml', 'group: oslo\nmembers: nobody\n');
  expect(unsound).toMatchObject({ kind: 'unsound', faults: [{ line: 1 }, { line: 2 }] });
});
