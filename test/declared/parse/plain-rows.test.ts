import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Finding } from '../../../src/model/finding.ts';
import { buildTree } from '../../../src/declared/parse/build-tree.ts';
import { parseYaml } from '../../../src/declared/parse/parse-yaml.ts';
import { thinOut } from '../../../src/declared/parse/plain-rows.ts';
import { reportTo } from '../../../src/declared/report.ts';
import { sourceText } from '../../../src/declared/source-text.ts';
import { runs } from '../../support/runs.ts';

const items = fc
  .tuple(fc.nat(60), fc.constantFrom('', '  # Somebody', ' #', ' ', '\r'))
  .map(([n, end]) => `  - p${n}@b.ly${end}`);
const entries = fc.nat(500).map((n) => `  q${n}@b.ly: 712020:abc-${n}`);
const shape = fc.constantFrom(items, entries);

/** What may stand before rows and behind them, and decides what they are. */
const odd = fc.constantFrom(
  ...['members:', 'accounts:', 'except:', 'text: |', 'text: >-', 'text: "', '"', "text: '", "'"],
  ...['text: word', 'list: [', ']', 'map: {', '}', '- x', '  - x:', '  - ', '  -', '- - y', '? x'],
  ...['a: &a', 'b: *a', 'c: !!set', '---', '...', '%YAML 1.1', '# remark', '  # remark', '', '\t'],
  ...['    on@b.ly', '    - in@b.ly', '- out@b.ly', '      deep: 1', '  q1@b.ly: again', '  - 1e9'],
  ...['  - 0x1', '  - 5e88888', '  - falsey', '  - &x p@b.ly', '  - *x', '  - k@b.ly: v', '  - k:'],
  ...['  - { user: a@b.ly }', '  - { user: a@b.ly,', '    until: 2026-12-31 }', '  - a@b.ly#c'],
  ...['  q@b.ly: 12345678', '  q@b.ly:', '  q@b.ly: "x"', '  q@b.ly: |', '  : x', '\ufeff'],
);

const texts = fc
  .array(
    fc.oneof(
      odd.map((line) => [line]),
      shape.chain((row) => fc.array(row, { minLength: 6, maxLength: 14 })),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.flat().join('\n'));

/** As the parser reads it, line by line. */
function parsedInFull(text: string) {
  const faults: Finding[] = [];
  const document = parseDocument(text, {
    ...{ schema: 'core', merge: false, resolveKnownTags: false, stringKeys: true },
    ...{ uniqueKeys: false, prettyErrors: false },
  });
  if (document.errors.length + document.warnings.length > 0) return 'no YAML';
  return {
    tree: buildTree(document.contents, sourceText('a.yaml', text), reportTo(faults)),
    faults,
  };
}

it('a text of which most is cut out is read as what it says in full', () => {
  let thinned = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const faults: Finding[] = [];
      const parsed = parseYaml(sourceText('a.yaml', text), reportTo(faults));
      const full = parsedInFull(text);
      if (full === 'no YAML') expect(parsed).toBeUndefined();
      else if (full.tree?.value !== null) {
        expect({ tree: parsed?.tree, faults }).toEqual(full);
        if (parsed !== undefined && thinOut(text) !== undefined) thinned += 1;
      }
    }),
    { numRuns: runs(200) },
  );
  expect(thinned).toBeGreaterThan(0);
});

it('of a list of a thousand people two lines are parsed', () => {
  const people = Array.from({ length: 1000 }, (_, n) => `  - p${n}@b.ly  # Person ${n}\n`);
  const text = `group: oslo\nmembers:\n${people.join('')}mode: additive\n`;
  const { text: left, wholeOffset } = thinOut(text) ?? expect.fail('nothing was cut out');
  expect(left).toBe(
    'group: oslo\nmembers:\n  - p0@b.ly  # Person 0\n  - p999@b.ly  # Person 999\nmode: additive\n',
  );
  expect(wholeOffset(left.indexOf('p0@'))).toBe(text.indexOf('p0@'));
  expect(wholeOffset(left.indexOf('p999@'))).toBe(text.indexOf('p999@'));
});
