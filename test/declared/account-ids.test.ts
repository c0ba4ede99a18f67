import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noParts, resolveFile } from '../../src/declared/resolve-file.ts';
import { sourceText } from '../../src/declared/source-text.ts';
import { parseAccountId } from '../../src/model/ids.ts';
import { anyText } from '../support/any-text.ts';
import { runs } from '../support/runs.ts';

/** Whether files of each kind take a text for the id of an account. */
function taken(id: string): readonly boolean[] {
  const text = JSON.stringify(id);
  const files = [
    ['group', `group: oslo\nmode: authoritative\nmembers: [${text}]\n`],
    ['leavers', `leavers: [{ user: ${text}, on: 2026-12-01 }]\n`],
    ['accounts', `accounts: { a@b.cd: ${text} }\n`],
  ] as const;
  return files.map(
    ([kind, content]) => resolveFile(kind, sourceText('a.yaml', content), noParts()).length === 0,
  );
}

it('what Atlassian is believed to call an account is what a file can hold: import writes no other', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'Z', '0', '9', ':', '.', '-', '_'),
    minLength: 1,
    maxLength: 40,
  });
  const text = fc.oneof(word, anyText({ minLength: 1, maxLength: 8 })).filter((each) => {
    // An email is another thing, and some characters no YAML may hold.
    return !/[@\p{Cc}\p{Cs}\u2028\u2029]/u.test(each);
  });
  fc.assert(
    fc.property(text, (id) => {
      const expected = parseAccountId(id) !== undefined;
      expect(taken(id)).toEqual([expected, expected, expected]);
    }),
    { numRuns: runs(150), examples: [['unknown'], ['-steve'], ['712020:1'], ['5'.repeat(129)]] },
  );
});
