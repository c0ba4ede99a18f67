import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatInstant, parseInstant, parsePeriod } from '../../src/model/instant.ts';

describe('a date in a file', () => {
  it('covers its whole day, from 00:00Z to 00:00Z', () => {
    const day = parsePeriod('2026-12-31');
    expect(day && formatInstant(day.start)).toBe('2026-12-31T00:00:00Z');
    expect(day && formatInstant(day.end)).toBe('2027-01-01T00:00:00Z');
  });

  it('has no length when it is an instant', () => {
    const noon = parsePeriod('2026-12-31T12:00:00+01:00');
    expect(noon && [formatInstant(noon.start), formatInstant(noon.end)]).toEqual([
      '2026-12-31T11:00:00Z',
      '2026-12-31T11:00:00Z',
    ]);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '20261201',
    '2026-12-01T09:00Z',
    '2026-12-01T24:00:00Z',
    '2026-12-01T09:00:00',
    '2026-02-30T09:00:00Z',
    ' 2026-12-01',
    '2026-12-01 ',
    'tomorrow',
    '',
  ])('%j is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('of every day of a century comes back as it was written', () => {
    const first = parseInstant('2000-01-01T00:00:00Z');
    if (first === undefined) throw new Error('not an instant');
    fc.assert(
      fc.property(fc.nat(36_524), (days) => {
        const text = formatInstant(addDays(first, days)).slice(0, 10);
        expect(formatInstant(parsePeriod(text)?.start ?? first).slice(0, 10)).toBe(text);
      }),
    );
  });
});
