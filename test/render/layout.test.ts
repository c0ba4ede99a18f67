import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { textWidth } from '../../src/render/layout.ts';

it('text is as wide as terminals show it, in whatever script', () => {
  const latin = fc.string({
    unit: fc.constantFrom('a', ' ', '~', '\u001b', 'À', 'ÿ', 'Ł', 'ɏ', '×', '→', '…'),
    maxLength: 9,
  });
  const any = fc.string({ unit: 'grapheme', maxLength: 9 });
  fc.assert(
    fc.property(fc.oneof(latin, any), (text) => {
      expect(textWidth(text)).toBe(stringWidth(text));
    }),
  );
});
