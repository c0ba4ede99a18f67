import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountLine } from '../../src/yaml/edit-accounts.ts';
import { openAccounts } from '../../src/yaml/edit-accounts.ts';
import { editAccounts } from '../../src/yaml/edit-accounts.ts';
import { parseAccountId, parseEmail } from '../../src/model/ids.ts';
import type { Email } from '../../src/model/ids.ts';
import { runs } from '../support/runs.ts';

const line = (text: string, account: string): AccountLine => {
  const [email, id] = [parseEmail(text), parseAccountId(account)];
  if (email === undefined || id === undefined) throw new Error(`${text}: ${account}`);
  return { email, id };
};
const edit = (text: string, ...lines: readonly AccountLine[]) =>
  editAccounts('accounts.yaml', text, lines);
const edited = (text: string, ...lines: readonly AccountLine[]) => {
  const result = edit(text, ...lines);
  if (result.kind === 'edited') return result;
  throw new Error(JSON.stringify(result));
};
const accountsIn = (text: string): ReadonlyMap<Email, string> => {
  const opened = openAccounts('accounts.yaml', text);
  if (opened.kind === 'unsound') throw new Error(JSON.stringify(opened.faults));
  return new Map([...opened.file.accounts].map(([email, { id }]) => [email, id]));
};

const nora = line('nora@banc.ly', '712020:n1');

describe('a new line', () => {
  it.each([
    [
      'goes where the order of the keys puts it',
      'accounts:\n  # Oslo\n  Anna@banc.ly: a1 # Anna\n\n  zoe@banc.ly: z1\n',
      'accounts:\n  # Oslo\n  Anna@banc.ly: a1 # Anna\n  nora@banc.ly: 712020:n1\n\n  zoe@banc.ly: z1\n',
    ],
    [
      'goes first, below the comment that heads the lines',
      'accounts:\n  # Oslo\n  zoe@banc.ly: z1\n',
      'accounts:\n  # Oslo\n  nora@banc.ly: 712020:n1\n  zoe@banc.ly: z1\n',
    ],
    [
      'goes to the end, where they are not sorted',
      'accounts:\n    zoe@banc.ly: z1\n    anna@banc.ly:\n      a1\n# the end\n',
      'accounts:\n    zoe@banc.ly: z1\n    anna@banc.ly:\n      a1\n    nora@banc.ly: 712020:n1\n# the end\n',
    ],
    [
      'is quoted as the others are',
      `accounts:\n  'anna@banc.ly': "a1"\n  'zoe@banc.ly': "z1"\n`,
      `accounts:\n  'anna@banc.ly': "a1"\n  'nora@banc.ly': "712020:n1"\n  'zoe@banc.ly': "z1"\n`,
    ],
    [
      'comes in place of {}',
      '# ours\naccounts: {} # nobody\n',
      '# ours\naccounts: # nobody\n  nora@banc.ly: 712020:n1\n',
    ],
    [
      'comes between the pairs of { }',
      'accounts: {anna@banc.ly: a1, zoe@banc.ly: z1,}\n',
      'accounts: {anna@banc.ly: a1, nora@banc.ly: 712020:n1, zoe@banc.ly: z1,}\n',
    ],
    [
      'comes before the pairs of { }',
      'accounts: { zoe@banc.ly: z1 }\n',
      'accounts: { nora@banc.ly: 712020:n1, zoe@banc.ly: z1 }\n',
    ],
    [
      'comes into a file that is written inside { }',
      '{ "accounts": {} }',
      '{ "accounts": { nora@banc.ly: 712020:n1 } }',
    ],
    [
      'keeps Windows line ends, the byte order mark and a last line without an end',
      '\ufeffaccounts:\r\n  anna@banc.ly: a1',
      '\ufeffaccounts:\r\n  anna@banc.ly: a1\r\n  nora@banc.ly: 712020:n1',
    ],
  ])('%s', (_, before, after) => {
    expect(edited(before, nora).text).toBe(after);
  });
});

describe('another id', () => {
  it.each([
    [
      'takes the place of the old one',
      '  NORA@banc.ly:  n1 # Nora\n',
      '  NORA@banc.ly:  712020:n1 # Nora\n',
    ],
    ['is quoted as the old one was', "  nora@banc.ly: 'n1'\n", "  nora@banc.ly: '712020:n1'\n"],
    [
      'replaces a folded one',
      '  nora@banc.ly: >- # Nora\n    n1\n',
      '  nora@banc.ly: 712020:n1 # Nora\n',
    ],
  ])('%s', (_, before, after) => {
    const { text, lines } = edited(`accounts:\n  anna@banc.ly: a1\n${before}`, nora);
    expect(text).toBe(`accounts:\n  anna@banc.ly: a1\n${after}`);
    expect(lines[0]).toMatchObject({ sign: '-', line: 3 });
  });
});

it('what the file says already changes nothing', () => {
  const text = 'accounts:\n  nora@banc.ly: "712020:n1"   \n';
  expect(edited(text, nora)).toEqual({ kind: 'edited', text, lines: [] });
});

describe('is left to people, with the reason', () => {
  it.each([
    ['accounts:\n  zoe@banc.ly: &z z1\n  nora@banc.ly: *z\n', 'the alias *z', 3],
    ['accounts:\n  nora@banc.ly: &n n1\n  zoe@banc.ly: *n\n', 'the anchor &n', 2],
    ['accounts:\n  nora@banc.ly: !!str n1\n', 'a tag', 2],
    ['accounts: { zoe@banc.ly: z1,\n  anna@banc.ly: a1 }\n', 'on several lines', 1],
    ['accounts: {\n  # nobody\n  }\n', 'on several lines', 1],
    ['accounts:\n  ? zoe@banc.ly\n  : z1\n', 'does not begin a line', 2],
    ['accounts: { ? zoe@banc.ly : z1 }\n', 'not written plainly', 1],
  ])('%j', (text, why, at) => {
    const result = edit(text, nora);
    expect(result).toMatchObject({
      kind: 'left',
      why: expect.stringContaining(why) as string,
      line: at,
    });
  });
});

it.each(['', 'accounts:\n', 'accounts: {}\nmore: 1\n', 'accounts:\n  a@b.c: 1:2\n  A@b.c: 1:2\n'])(
  'a file with faults is not edited: %j',
  (text) => {
    const result = edit(text, nora);
    expect(result.kind === 'unsound' && result.faults.length > 0).toBe(true);
  },
);

it('an email is never given two accounts', () => {
  expect(() => edit('accounts: {}\n', nora, { ...nora, id: line('a@b.c', '1:2').id })).toThrow(
    'given two accounts',
  );
});

const hostile = ['"a:b"@x', '~@x', '-@x', '1@x', 'null@x', '@@x', '?@x', '{a}@x', '&a@x', '*a@x'];
const moreHostile = ['!a@x', '%a@x', '`a@x', "'a'@x", '#a@x', 'a#b@x', 'a:@x', '[a]@x,', '---@x'];
const address = fc.oneof(
  fc.constantFrom(...hostile, ...moreHostile),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `${text}@x`),
  fc.integer({ min: 0, max: 99 }).map((number) => `user-${number}@banc.ly`),
);
const account = fc.oneof(
  fc.constantFrom('0123456789', '5e123456789012', '0x1f', '12:30', '0o7', '1_000', '5b10ac8d'),
  fc.stringMatching(/^[\w:.-]{0,10}\d[\w:.-]{0,10}$/u),
);
const someLines = fc
  .array(fc.tuple(address, account), { maxLength: 12 })
  .map((pairs) =>
    pairs.flatMap(([text, id]) => {
      const email = parseEmail(text);
      const parsed = parseAccountId(id);
      return email === undefined || parsed === undefined ? [] : [{ email, id: parsed }];
    }),
  )
  .map((lines) => [...new Map(lines.map((each) => [each.email, each])).values()]);

it('whatever stands there and whatever comes, the file says what it did and what was asked', () => {
  const styles = fc.constantFrom('accounts: {}', '\ufeffaccounts: {}\r\n', '{ accounts: {} }\n');
  fc.assert(
    fc.property(styles, someLines, someLines, (empty, first, second) => {
      const { text } = edited(empty, ...first);
      const before = accountsIn(text);
      expect(before).toEqual(new Map(first.map(({ email, id }) => [email, id])));
      const more = edited(text, ...second);
      const all = new Map([...before, ...second.map(({ email, id }) => [email, id] as const)]);
      expect(accountsIn(more.text)).toEqual(all);
      expect(edited(more.text, ...second)).toMatchObject({ text: more.text, lines: [] });
    }),
    { numRuns: runs(150) },
  );
});
