import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { schemas } from '../../src/commands/init/schemas.ts';
import type { FileKind } from '../../src/declared/find-files.ts';
import { noParts, resolveFile } from '../../src/declared/resolve-file.ts';
import { sourceText } from '../../src/declared/source-text.ts';
import { groupKey } from '../../src/model/ids.ts';
import { readFiles, sound } from './in-folder.ts';
import type { Files } from './in-folder.ts';
import { runs } from '../support/runs.ts';
import { anyText } from '../support/any-text.ts';

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
const words = [
  ...['user', 'set', 'from', 'until', 'because', 'pending', 'except', 'leavers', 'on'],
  ...['removals', 'guards', 'sandbox', 'site'],
];
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
    anyText(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(keys, tie('any'), { maxKeys: 5 }),
  ),
})).any;

/** Reads one file; what it finds must be fit to show, and a file without faults must count. */
function read(kind: FileKind, text: string): void {
  const lines = text.split('\n');
  for (const fault of resolveFile(kind, sourceText('a.yaml', text), noParts())) {
    expect(fault.message).not.toBe('');
    expect(fault.hint).not.toBe('');
    expect(lines[(fault.line ?? 0) - 1]?.length ?? -1).toBeGreaterThanOrEqual(
      (fault.column ?? 0) - 1,
    );
  }
}

it('no text makes reading fail, and every fault has a place in it', () => {
  fc.assert(fc.property(kinds, anyText({ maxLength: 200 }), read), {
    numRuns: runs(150),
  });
});

it('no heap of YAML indicators makes reading fail', () => {
  const text = fc.array(indicators, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(fc.property(kinds, text, read), { numRuns: runs(300) });
});

it('no value makes reading fail, however unlike the schema', () => {
  const text = fc.dictionary(keys, values, { maxKeys: 6 }).map((value) => stringify(value));
  fc.assert(fc.property(kinds, text, read), { numRuns: runs(200) });
});

it.each(['groups/b.yaml', 'sets/b.yaml'])('no bytes in %s make reading fail', async (file) => {
  const bytes = fc.uint8Array({ maxLength: 100 });
  const property = fc.asyncProperty(bytes, async (content) => {
    const { declared } = await readFiles({ ...sound, [file]: content });
    expect(declared?.groups.some(({ name }) => name === 'sound')).toBe(true);
  });
  await fc.assert(property, { numRuns: runs(60) });
});

const name = fc.constantFrom('a', 'A', 'b', 'c', '__proto__');
const user = fc.constantFrom('a@b.c', 'b@b.c', '712020:1', 'nobody');
const member = fc.oneof(
  user,
  fc.record(
    { user, pending: fc.boolean(), until: fc.constant('2026-12-31') },
    { requiredKeys: [] },
  ),
  fc.record({ set: name, pending: fc.boolean() }, { requiredKeys: ['set'] }),
  fc.record({ group: name, pending: fc.boolean() }, { requiredKeys: ['group'] }),
);
const members = fc.array(member, { maxLength: 3 });
const group = fc.record({
  group: name,
  mode: fc.constant('additive'),
  members,
  except: fc.array(user, { maxLength: 2 }),
});
const set = fc.record({ set: name, members });

it('whatever groups and sets bring in, reading does not fail, and what it gives is whole', async () => {
  const contents = fc.array(fc.oneof(group, set), { maxLength: 6 });
  const property = fc.asyncProperty(contents, async (list) => {
    const files = list.map((content, index) => {
      const folder = 'group' in content ? 'groups' : 'sets';
      return [`${folder}/${index}.yaml`, stringify(content, { aliasDuplicateObjects: false })];
    });
    const { declared } = await readFiles({ ...sound, ...(Object.fromEntries(files) as Files) });
    const { sets = [], groups = [] } = declared ?? {};
    expect(groups).not.toEqual([]);
    const named = { set: sets.map(keyOf), group: groups.map(keyOf) };
    for (const { kind, name } of [...sets, ...groups].flatMap(({ includes }) => includes)) {
      expect(named[kind]).toContain(keyOf({ name }));
    }
  });
  await fc.assert(property, { numRuns: runs(100) });
});

const keyOf = ({ name }: { readonly name: string }) => groupKey(name);
