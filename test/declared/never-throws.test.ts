import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { schemas } from '../../src/declared/kinds.ts';
import type { FileKind } from '../../src/declared/kinds.ts';
import { resolveFile } from '../../src/declared/resolve-file.ts';
import type { Parts } from '../../src/declared/resolve-file.ts';
import { sourceText } from '../../src/declared/source-text.ts';
import { readFiles, sound } from './in-folder.ts';

const kinds = fc.constantFrom(...(Object.keys(schemas) as FileKind[]));
const indicators = fc.constantFrom(
  ...['- ', ': ', '? ', '#', '&a ', '*a', '!', '!!str ', '|', '>', '"', "'", '{', '}', '[', ']'],
  ...[',', '\n', '\r\n', '\t', '  ', '---\n', '...', '%YAML 1.1\n', '<<', '@', '`', '~', '.nan'],
  ...[
    'group',
    'members',
    'mode',
    'target',
    'accounts',
    'consents',
    'until',
    '__proto__',
    '0x1',
    '1e9',
  ],
);
const words = ['user', 'set', 'from', 'until', 'because', 'removals', 'guards', 'sandbox', 'site'];
const keys = fc.oneof(
  fc.constantFrom('group', 'id', 'mode', 'members', 'absent', 'target', 'accounts', 'consents'),
  fc.constantFrom('constructor', '__proto__', 'toString', '', '~', '/', ...words),
  fc.string(),
);
const values = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      'a@b.c',
      'authoritative',
      'additive',
      '2026-12-01',
      '2026-02-30',
      '712020:1',
      'https://a.b',
    ),
    fc.constantFrom(null, true, 0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 1e30),
    fc.string({ unit: 'binary' }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(keys, tie('any'), { maxKeys: 5 }),
  ),
})).any;

/** Reads one file; what it finds must be fit to show, and a file without faults must count. */
function read(kind: FileKind, text: string): void {
  const parts: Parts = { accounts: new Map(), consents: [], claims: [], groups: [] };
  const lines = text.split('\n');
  for (const fault of resolveFile(kind, sourceText('a.yaml', text), parts)) {
    expect(fault.message).not.toBe('');
    expect(fault.hint).not.toBe('');
    expect(lines[(fault.line ?? 0) - 1]?.length ?? -1).toBeGreaterThanOrEqual(
      (fault.column ?? 0) - 1,
    );
  }
}

it('no text makes reading fail, and every fault has a place in it', () => {
  fc.assert(fc.property(kinds, fc.string({ unit: 'binary', maxLength: 200 }), read), {
    numRuns: 500,
  });
});

it('no heap of YAML indicators makes reading fail', () => {
  const text = fc.array(indicators, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(fc.property(kinds, text, read), { numRuns: 3000 });
});

it('no value makes reading fail, however unlike the schema', () => {
  const text = fc.dictionary(keys, values, { maxKeys: 6 }).map((value) => stringify(value));
  fc.assert(fc.property(kinds, text, read), { numRuns: 2000 });
});

it('no bytes make reading fail', async () => {
  const bytes = fc.uint8Array({ maxLength: 100 });
  const property = fc.asyncProperty(bytes, async (content) => {
    const { declared } = await readFiles({ ...sound, 'groups/b.yaml': content });
    expect(declared?.groups.some(({ name }) => name === 'sound')).toBe(true);
  });
  await fc.assert(property, { numRuns: 100 });
});
