import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editAccounts, type MappedLine } from '../../../src/declared/edit/edit-accounts.ts';
import { newAccountsFile } from '../../../src/declared/write/new-file.ts';
import { parseAccountId, parseEmail } from '../../../src/model/ids.ts';

function lineOf(email: string, id: string): MappedLine {
  const line = { email: parseEmail(email), id: parseAccountId(id) };
  if (line.email === undefined || line.id === undefined) throw new Error(`${email} ${id}`);
  return { email: line.email, id: line.id };
}

function edited(text: string, ...pairs: readonly (readonly [string, string])[]): string {
  const result = editAccounts(
    'accounts.yaml',
    text,
    pairs.map((pair) => lineOf(...pair)),
  );
  return result.kind === 'edited' ? result.text : JSON.stringify(result);
}

const nora = ['nora@banc.ly', 'n1'] as const;

describe('editAccounts', () => {
  it.each([
    [
      'sorts new lines in where the others are sorted, and keeps comments',
      'accounts: # who is who\n  dorice@banc.ly: d1 # Dorice\n  # later\n  verna@banc.ly: v1\n',
      'accounts: # who is who\n  dorice@banc.ly: d1 # Dorice\n  # later\n  nora@banc.ly: n1\n  verna@banc.ly: v1\n',
    ],
    [
      'adds them at the end where nothing is sorted',
      'accounts:\n  verna@banc.ly: v1\n  dorice@banc.ly: d1\n',
      'accounts:\n  verna@banc.ly: v1\n  dorice@banc.ly: d1\n  nora@banc.ly: n1\n',
    ],
    ['makes lines of { }', 'accounts: {} # nobody\n', 'accounts: # nobody\n  nora@banc.ly: n1\n'],
    [
      'goes on inside { }',
      'accounts: { verna@banc.ly: v1, }\n',
      'accounts: { verna@banc.ly: v1, nora@banc.ly: n1, }\n',
    ],
    [
      'keeps a byte order mark, line ends, and a last line that is not ended',
      '\ufeffaccounts:\r\n  dorice@banc.ly: d1',
      '\ufeffaccounts:\r\n  dorice@banc.ly: d1\r\n  nora@banc.ly: n1',
    ],
    [
      'keeps the indentation',
      '  accounts:\n     dorice@banc.ly: d1\n',
      '  accounts:\n     dorice@banc.ly: d1\n     nora@banc.ly: n1\n',
    ],
    [
      'finds an email in another spelling',
      'accounts:\n  NORA@banc.ly: n1\n',
      'accounts:\n  NORA@banc.ly: n1\n',
    ],
    [
      'gives an email another id',
      'accounts:\n  nora@banc.ly: "n0" # Nora\n',
      'accounts:\n  nora@banc.ly: n1 # Nora\n',
    ],
  ])('%s', (_, before, after) => {
    expect(edited(before, nora)).toBe(after);
  });

  it.each([
    ['an alias of everything', 'accounts: &all\n  verna@banc.ly: v1\n', 'edited'],
    ['{ } around the whole file', '{ accounts: { verna@banc.ly: v1 } }\n', 'left'],
    ['"? " keys', 'accounts:\n  ? verna@banc.ly\n  : v1\n', 'left'],
    [
      'an anchor on what changes',
      'accounts:\n  verna@banc.ly: &v v1\n  nora@banc.ly: &n n0\n',
      'left',
    ],
    ['faults', 'accounts: [verna]\n', 'unsound'],
  ])('leaves %s to people', (_, text, kind) => {
    expect(editAccounts('accounts.yaml', text, [lineOf(...nora)])).toMatchObject({ kind });
  });

  it('holds the old pairs with the new ones, whatever the emails look like', () => {
    const email = fc
      .tuple(
        fc.stringMatching(/^[^\s@<>\p{C}\p{Z}]{1,8}$/u),
        fc.stringMatching(/^[^\s@<>\p{C}\p{Z}]{1,8}$/u),
      )
      .map(([name, host]) => `${name}@${host}`)
      .filter((text) => parseEmail(text) !== undefined);
    const id = fc
      .stringMatching(/^[\w:.-]{1,24}\d$/u)
      .filter((text) => parseAccountId(text) !== undefined);
    const pairs = fc.uniqueArray(fc.tuple(email, id), {
      selector: ([text]) => text.toLowerCase(),
      maxLength: 12,
    });
    fc.assert(
      fc.property(pairs, fc.nat(12), (all, cut) => {
        const lines = all.map((pair) => lineOf(...pair));
        const before = newAccountsFile({ lines: lines.slice(0, cut) });
        // Reading the result again is part of the edit: it throws where a pair is lost or changed.
        const result = editAccounts('accounts.yaml', before, lines);
        expect(result.kind === 'edited' && result.text).toBe(newAccountsFile({ lines }));
      }),
      { numRuns: 200 },
    );
  });
});
