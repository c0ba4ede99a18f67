import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonText } from '../../src/render/layout.ts';
import { markdownCode } from '../../src/render/markdown/cells.ts';
import { printable } from '../../src/render/layout.ts';
import { yamlText } from '../../src/model/text.ts';
import { parse } from 'yaml';
import { anyText } from '../support/any-text.ts';

const anything = anyText();

it('names that people have stay as they are', () => {
  for (const name of ['Verna Dillow', 'Nguyễn Thị Minh', '山田 太郎', 'Zoë O’Neil-Smith', '👩‍💻']) {
    expect(printable(name)).toBe(name);
  }
});

it('no text keeps a control character', () => {
  fc.assert(fc.property(anything, (text) => !/\p{Cc}/u.test(printable(text))));
});

it('JSON says the same, and nothing in it is unseen', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const json = jsonText({ text });
      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
    }),
  );
});

it('no text ends the code span that it stands in', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '\n') }), (text) => {
      const code = markdownCode(text);
      const fence = /^`+/u.exec(code)?.[0] ?? '';
      const inner = code.slice(fence.length, -fence.length);
      expect(inner.split(/[^`]+/u)).not.toContain(fence);
    }),
  );
});

it('every text comes back from YAML as it was, in a flow mapping too', () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(parse(`{ ${yamlText(text)}: [${yamlText(text)}] }`)).toEqual({ [text]: [text] });
    }),
  );
});
