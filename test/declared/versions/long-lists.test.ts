import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LongLists } from '../../../src/declared/versions/long-lists.ts';
import { noParts, resolveFile } from '../../../src/declared/resolve-file.ts';
import { sourceText } from '../../../src/declared/source-text.ts';

/** Usual lines, often enough for a list to be long, and whatever else people write between them. */
const usual = fc.nat(40).map((n) => `  - p${n}@b.ly  # Person ${n}`);
const odd = fc.constantFrom(
  ...['  - { user: a@b.ly, until: 2026-12-31 }', '  - { set: team }', '  - { set: Team }'],
  ...[
    '  - { user: d@b.ly, because: "x # }" }',
    '  - "q@b.ly"',
    '  - { user: e@b.ly,',
    '      from: 2026-01-01 }',
  ],
  ...[
    '  # a remark',
    '',
    '  - 123',
    '  - no',
    '  - { user: f@b.ly, until: 2026-02-30 }',
    '  - &x g@b.ly',
  ],
  ...[
    '  - *x',
    '    - h@b.ly',
    '- i@b.ly',
    '  - P1@B.ly',
    '  - 0-abc',
    '  - { user: a@b.ly }',
    '  - - j@b.ly',
  ],
  ...[
    'except: [p1@b.ly]',
    'absent: [p2@b.ly]',
    'description: |',
    '  text',
    'owners: ["@x"]',
    '  - k@b.ly\u0007',
  ],
);
const lines = fc.array(fc.oneof({ arbitrary: usual, weight: 12 }, { arbitrary: odd, weight: 2 }), {
  minLength: 10,
  maxLength: 30,
});
const head = fc.constantFrom(
  'group: oslo\nmode: authoritative\nmembers:',
  'group: oslo\nmode: additive\nabsent: [p3@b.ly]\nmembers:',
  'description: "x\n  members:"\ngroup: oslo\nmode: additive\nmembers:',
  'group: oslo\nmembers:',
);

function whole(kind: 'group' | 'accounts', text: string) {
  const parts = noParts();
  const faults = resolveFile(kind, sourceText('memberships/x.yaml', text), parts);
  return { parts, sound: faults.length === 0 };
}

/** Without what nobody takes from a file with faults. */
function told({ parts, sound }: ReturnType<typeof whole>) {
  const { claims, ...rest } = parts;
  return sound
    ? { parts, sound }
    : { sound, groups: rest.groups, claims: claims.map(({ includes }) => includes) };
}

it('a list that is read line by line means what it means as a whole', () => {
  const cache = new LongLists();
  fc.assert(
    fc.property(head, lines, (top, rows) => {
      const text = `${[top, ...new Set(rows)].join('\n')}\n`;
      expect(told(cache.read('group', 'memberships/x.yaml', text))).toEqual(
        told(whole('group', text)),
      );
    }),
    { numRuns: 500 },
  );
});

const account = fc.oneof(
  { arbitrary: fc.nat(30).map((n) => `  p${n}@b.ly: 0-p${n}`), weight: 12 },
  {
    arbitrary: fc.constantFrom(
      ...[
        '  P1@b.ly: 0-x',
        '  "q@b.ly": 0-q',
        '  r@b.ly: 123',
        '  s@b.ly: 1e5',
        '  # x',
        '  t@b.ly: {}',
        'more: 1',
      ],
    ),
    weight: 1,
  },
);

it('accounts.yaml too', () => {
  const cache = new LongLists();
  fc.assert(
    fc.property(fc.array(account, { minLength: 10, maxLength: 30 }), (rows) => {
      const text = `accounts:\n${[...new Set(rows)].join('\n')}\n`;
      const [read, expected] = [
        cache.read('accounts', 'memberships/x.yaml', text),
        whole('accounts', text),
      ];
      expect(read.sound).toBe(expected.sound);
      if (read.sound) expect([...read.parts.accounts]).toEqual([...expected.parts.accounts]);
    }),
    { numRuns: 300 },
  );
});
