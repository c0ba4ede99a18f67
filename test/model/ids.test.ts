import { describe, expect, it } from 'vitest';
import { groupKey, parseAccountId, parseEmail } from '../../src/model/ids.ts';

describe('emails', () => {
  it('compare in lower case', () => {
    expect(parseEmail('VDillow@Banc.LY')).toBe('vdillow@banc.ly');
  });

  it.each(['vdillow', '@banc.ly', 'vdillow@', 'a b@banc.ly', 'a@b@c', '<a@banc.ly>', ''])(
    '%j is none',
    (text) => {
      expect(parseEmail(text)).toBeUndefined();
    },
  );
});

describe('account ids', () => {
  it.each([
    '5fa522f08573800069c749ac',
    '712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74',
    '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077',
  ])('%j is one', (text) => {
    expect(parseAccountId(text)).toBe(text);
  });

  it.each(['unknown', 'Verna Dillow', 'vdillow@banc.ly', '', '5'.repeat(129)])(
    '%j is none',
    (text) => {
      expect(parseAccountId(text)).toBeUndefined();
    },
  );
});

it('group names compare without case, and without the blanks around them', () => {
  expect(groupKey(' Oslo-Engineering ')).toBe(groupKey('oslo-engineering'));
  expect(groupKey('Zoë')).toBe(groupKey('Zoe\u0308'));
});
