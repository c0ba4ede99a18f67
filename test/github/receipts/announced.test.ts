import { describe, expect, it } from 'vitest';
import { leftAfter, parseAnnounced, pullsDue } from '../../../src/github/receipts/announced.ts';
import { type Instant, parseInstant } from '../../../src/model/instant.ts';
import type { Outcome, Receipt } from '../../../src/model/receipt.ts';

const at = (text: string) => parseInstant(text) ?? (0 as Instant);
const remove = {
  on: '2026-12-01T00:00:00Z',
  action: 'remove',
  group: 'g1',
  account: 'a1',
} as const;
const join = { action: 'add', group: 'g1', account: 'nora@banc.ly' } as const;
const announced = [{ pull: 7, mergedAt: '2026-11-21T09:00:00Z', left: [remove, join] }];
const left = (changes: (typeof announced)[number]['left']) => [{ ...announced[0], left: changes }];

/** A run at that time, with one change. */
function run(time: string, change: object, outcome: Outcome): Receipt {
  return { at: time, changes: [{ ...change, outcome }] } as unknown as Receipt;
}
const removed = { action: 'remove', group: { id: 'g1' }, account: { id: 'a1' } };
const added = { action: 'add', group: { id: 'g1' }, account: { id: 'a2', email: 'Nora@banc.ly' } };

describe('What an approved plan announced', () => {
  it.each([
    ['nothing is dated by then', left([remove]), '2026-11-30T23:59:59Z', []],
    ['its day has come', left([remove]), '2026-12-01T00:00:00Z', [7]],
    ['an account may have appeared', left([join]), '2026-11-22T00:00:00Z', [7]],
  ])('may be due or not: %s', (_, some, now, pulls) => {
    expect(pullsDue(some as typeof announced, at(now))).toEqual(pulls);
  });

  it.each<[string, Receipt, readonly object[]]>([
    ['done on its day', run('2026-12-01T00:10:00Z', removed, 'applied'), [join]],
    ['no longer wanted', run('2026-12-01T00:10:00Z', removed, 'obsolete'), [join]],
    ['withheld', run('2026-12-01T00:10:00Z', removed, 'withheld'), [remove, join]],
    ['the same before its day', run('2026-11-22T00:00:00Z', removed, 'applied'), [remove, join]],
    ['an account that appeared', run('2026-11-22T00:00:00Z', added, 'applied'), [remove]],
  ])('is left or not after a run: %s', (_, receipt, rest) => {
    expect(leftAfter(announced, [receipt], at('2026-12-01T00:10:00Z'))).toEqual([
      { ...announced[0], left: rest },
    ]);
  });

  it('is given up after a time, and then is drift', () => {
    expect(leftAfter(announced, [], at('2027-01-29T00:00:00Z'))).toEqual(announced);
    expect(leftAfter(announced, [], at('2027-02-01T00:00:00Z'))).toEqual(left([join]));
    expect(leftAfter(announced, [], at('2027-06-01T00:00:00Z'))).toEqual([]);
  });

  it.each(['', '[]', '{"memberships": {}}', '{"memberships": [{"pull": "7"}]}'])(
    'is refused where somebody edited it: %j',
    (text) => {
      expect(() => parseAnnounced(text)).toThrow('announced.json on the branch');
    },
  );
});
