import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditableFile, ListEntry } from '../../src/yaml/editable-file.ts';
import { type Asked, edit, entryOf, opened } from './editing.ts';
import { runs } from '../support/runs.ts';
import { anyText } from '../support/any-text.ts';

const users = Array.from({ length: 12 }, (_, index) => `user-${index}@example.com`);
const comment = fc.constantFrom(
  '',
  '',
  ' # a name',
  '\t# a name',
  '                  # a name',
  ' # - [,] { x: y',
);
const between = fc.constantFrom('', '', '', '\n', '  # a heading\n', '# - user-99@example.com\n');

/** A person in some style of writing, on lines of its own. */
const entry = (user: string, indent: string, styles: number) =>
  fc.tuple(fc.nat(styles), comment).map(([style, note]) => {
    const texts = [
      user,
      `"${user}"`,
      `'${user}'`,
      `{ user: ${user}, until: 2026-12-31 }`,
      `{ user: ${user}, because: "a # b, [c]" , }`,
      `user: ${user} # why\n${indent}  until: 2026-12-31`,
      `until: 2026-12-31\n${indent}  # one\n${indent}  user: "${user}"`,
      `{ because: "a", # one\n${indent}    until: 2026-12-31 # two\n${indent}    , user: ${user}, }`,
      `because: |\n${indent}    a\n${indent}    b\n${indent}  from: 2026-01-31\n${indent}  user: ${user}`,
      `user: ${user}`,
    ];
    return `${indent}- ${texts[style] ?? user}${note}\n`;
  });

const named = fc.shuffledSubarray(users.slice(2)).map((those) => those.slice(0, 8));
const ordered = fc
  .tuple(named, fc.boolean())
  .map(([those, sorted]) => (sorted ? those.toSorted() : those));

/** `styles`: how many ways of writing an entry there are, but one. */
const block = (styles: number) =>
  fc
    .tuple(ordered, fc.constantFrom('', '  ', '      '))
    .chain(([those, indent]) =>
      fc
        .tuple(...those.map((user) => fc.tuple(between, entry(user, indent, styles))), between)
        .map((parts) => (those.length === 0 ? ' []\n' : `\n${parts.flat().join('')}`)),
    );
const inline = ordered.map((those) => ` [${those.length > 3 ? ' ' : ''}${those.join(', ')}]\n`);
const lines = fc.tuple(ordered, comment, fc.boolean()).map(([those, note, trailing]) => {
  const all = those.map(
    (user, index) => `  ${user}${trailing || index < those.length - 1 ? ',' : ''}${note}\n`,
  );
  return those.length === 0 ? ' []\n' : ` [\n${all.join('')}]\n`;
});

const members = fc.oneof(block(9), inline, lines);
const absentees = fc.oneof(block(2), inline, lines);
const file = fc
  .tuple(members, absentees, fc.boolean(), fc.boolean(), fc.boolean(), between)
  .map(([people, absent, ended, windows, bom, heading]) => {
    const text = `${heading}group: oslo # the group\nmode: additive\nabsent:${absent}members:${people}`;
    const cut = ended ? text : text.replace(/\n$/u, '');
    return (bom ? '\ufeff' : '') + (windows ? cut.replaceAll('\n', '\r\n') : cut);
  });

const where = fc.constantFrom('members' as const, 'absent' as const);
const newLine = fc.record(
  {
    user: fc.constantFrom(
      'user-0@example.com',
      '0123456789',
      'USER-5a@example.com',
      "o'neill@example.com",
    ),
    name: anyText(),
    until: fc.constant('2027-01-31'),
    because: fc.string({ minLength: 1 }),
  },
  { requiredKeys: ['user'] },
);

const setting = fc.record(
  {
    from: fc.constantFrom('2026-01-31', '2026-02-01T00:00:00Z'),
    until: fc.constantFrom('2026-12-31', '2027-01-31'),
    because: fc.oneof(fc.constantFrom('a', 'a # b, [c]'), fc.string({ minLength: 1 })),
    pending: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

const mappingOf = ({ written }: ListEntry) =>
  typeof written === 'string' ? { user: written } : { ...written };

const plainUsers = (of: EditableFile) =>
  of.lists
    .get('members')
    ?.entries.flatMap(({ written }) => (typeof written === 'string' ? [written] : [])) ?? [];

const usersOf = (of: EditableFile, name: 'members' | 'absent') =>
  of.lists
    .get(name)
    ?.entries.map(({ written }) =>
      typeof written === 'string' ? written : String(written['user']),
    ) ?? [];

describe('for every file, in whatever style', () => {
  it('adding a person and removing them again gives the text from before', () => {
    fc.assert(
      fc.property(file, newLine, where, (text, line, name) => {
        const asked: Asked = { add: name === 'members' ? line : { user: line.user }, to: name };
        const { text: more } = edit(text, [asked]);
        expect(usersOf(opened(more), name).toSorted()).toEqual(
          [...usersOf(opened(text), name), line.user].toSorted(),
        );
        expect(edit(more, [{ remove: line.user, from: name }]).text).toBe(text);
      }),
      { numRuns: runs(120) },
    );
  });

  it('exactly those go who are asked, and every other line stays', () => {
    fc.assert(
      fc.property(file, fc.subarray(users), where, (text, chosen, name) => {
        const before = usersOf(opened(text), name);
        const gone = before.filter((user) => chosen.includes(user));
        const edited = edit(
          text,
          gone.map((user) => ({ remove: user, from: name })),
        );
        expect(usersOf(opened(edited.text), name)).toEqual(
          before.filter((user) => !gone.includes(user)),
        );
        const removed = new Set(
          edited.lines.filter(({ sign }) => sign === '-').map(({ line }) => line),
        );
        const added = new Set(
          edited.lines.filter(({ sign }) => sign === '+').map(({ line }) => line),
        );
        const rest = (whole: string, without: ReadonlySet<number>) =>
          whole
            .replace('\ufeff', '')
            .split(/\r?\n/u)
            .filter((_, index) => !without.has(index + 1))
            .join('\n')
            .trimEnd();
        expect(rest(edited.text, added)).toBe(rest(text, removed));
        expect(added.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(120) },
    );
  });

  it('an entry says what it is set to, and every line of another stays', () => {
    fc.assert(
      fc.property(file, fc.nat(), setting, newLine, (text, index, line, other) => {
        const before = usersOf(opened(text), 'members');
        const user = before[index % before.length];
        fc.pre(user !== undefined && user !== other.user);
        const entry = entryOf(opened(text), user);
        const { text: after, lines: changed } = edit(text, [{ set: { user, ...line } }]);
        expect(mappingOf(entryOf(opened(after), user))).toEqual({ user, ...line });
        expect(usersOf(opened(after), 'members')).toEqual(before);
        const source = opened(text).text.slice(entry.start, entry.end);
        const [gone, come] = ['-', '+'].map((sign) => changed.filter((each) => each.sign === sign));
        if (!source.includes('\n'))
          expect([gone?.length, come?.length]).toBeOneOf([
            [0, 0],
            [1, 1],
          ]);
        else expect(gone?.length).toBeLessThanOrEqual(source.trimEnd().split('\n').length);
        const both: readonly Asked[] = [{ add: other }, { set: { user, ...line } }];
        expect(mappingOf(entryOf(opened(edit(text, both).text), user))).toEqual({ user, ...line });
      }),
      { numRuns: runs(100) },
    );
  });

  it('a plain entry that is set to dates and back is as before', () => {
    fc.assert(
      fc.property(file, fc.nat(), setting, (text, index, line) => {
        const plain = plainUsers(opened(text));
        const user = plain[index % plain.length];
        fc.pre(user !== undefined);
        const { text: more } = edit(text, [{ set: { user, ...line } }]);
        const { text: back } = edit(more, [{ set: { user } }]);
        const squeezed = (whole: string) => whole.replaceAll(/[ ]+#/gu, ' #');
        expect(squeezed(back)).toBe(squeezed(text));
      }),
      { numRuns: runs(100) },
    );
  });

  it('edits at once and edits one after the other say the same', () => {
    fc.assert(
      fc.property(file, fc.subarray(users.slice(2)), newLine, (text, chosen, line) => {
        const gone = usersOf(opened(text), 'members').filter((user) => chosen.includes(user));
        const all: readonly Asked[] = [...gone.map((user) => ({ remove: user })), { add: line }];
        const stepwise = all.reduce((so, one) => edit(so, [one]).text, text);
        expect(usersOf(opened(edit(text, all).text), 'members').toSorted()).toEqual(
          usersOf(opened(stepwise), 'members').toSorted(),
        );
      }),
    );
  });
});
