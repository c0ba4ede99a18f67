import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edit, group, opened } from './editing.ts';
import { anyText } from '../support/any-text.ts';

const text = group('members:\n  - anna@banc.ly\nallowEmpty: true\n');

describe('a name is a comment and nothing else', () => {
  it.each([
    ['Verna\nDillow', '# Verna Dillow'],
    ['\r\n  - intruder@banc.ly', '# - intruder@banc.ly'],
    ['Ver\u2028na\u0085\u0007', '# Ver na'],
    ['\u202eanreV', '# anreV'],
    ['José 🧑‍🚀', '# José 🧑‍🚀'],
    ['yaml-language-server: $schema=x', '# "yaml-language-server: $schema=x"'],
    ['\ud800', undefined],
    ['  ', undefined],
  ])('%j', (name, comment) => {
    const user = 'verna@banc.ly';
    const line = comment === undefined ? `  - ${user}` : `  - ${user}  ${comment}`;
    expect(edit(text, [{ add: { user, name } }]).lines).toEqual([
      { sign: '+', line: 5, text: line },
    ]);
  });

  it('whatever its characters', () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        const { lines } = edit(text, [{ add: { user: 'verna@banc.ly', name } }]);
        expect(lines).toHaveLength(1);
        expect(lines[0]?.text).toMatch(/^ {2}- verna@banc\.ly(?: {2}# .*\S)?$/u);
      }),
    );
  });
});

describe('a user is quoted where YAML would read something else', () => {
  it.each([
    ['5b10ac8d82e05b22cc7d4ef5', '5b10ac8d82e05b22cc7d4ef5'],
    ['712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74', '712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74'],
    ['123456789012345678901234', '"123456789012345678901234"'],
    ['5e1234567890123456789012', '"5e1234567890123456789012"'],
    ['0x1f', '"0x1f"'],
    ['12:30', '"12:30"'],
    ['1234@domain.example', '1234@domain.example'],
    ["o'neill@banc.ly", `"o'neill@banc.ly"`],
    ['{a}@banc.ly', '"{a}@banc.ly"'],
    ['-a@banc.ly', '"-a@banc.ly"'],
  ])('%s', (user, written) => {
    const { text: after } = edit(text, [{ add: { user } }]);
    expect(after).toContain(`\n  - ${written}\n`);
  });
});

it('a reason comes back as it was given, whatever its characters', () => {
  fc.assert(
    fc.property(anyText({ minLength: 1 }), (because) => {
      const { text: after } = edit(text, [{ add: { user: 'verna@banc.ly', because } }]);
      const entries = opened(after)
        .lists.get('members')
        ?.entries.map(({ written }) => written);
      expect(entries).toContainEqual({ user: 'verna@banc.ly', because });
    }),
  );
});
