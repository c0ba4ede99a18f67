import fc from 'fast-check';

const surrogates = { first: 0xd800, count: 0x800 };

/** Any character of Unicode. For its own `binary`, fast-check makes a table of them all, and keeps it. */
const character = fc.nat({ max: 0x10ffff - surrogates.count }).map(
  (index) => String.fromCodePoint(index < surrogates.first ? index : index + surrogates.count),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (point === undefined || String.fromCodePoint(point) !== text) throw new Error('not one');
    if (point < surrogates.first) return point;
    if (point < surrogates.first + surrogates.count) throw new Error('half a character');
    return point - surrogates.count;
  },
);

/** Any text, of any characters. */
export function anyText(limits: { minLength?: number; maxLength?: number } = {}) {
  return fc.string({ ...limits, unit: character });
}
