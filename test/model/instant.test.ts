import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  formatInstant,
  parseInstant,
  parsePeriod,
  readWrittenDay,
} from '../../src/model/instant.ts';

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

describe('a day as people write it', () => {
  it.each([
    '2026-12-31',
    '2026/12/31',
    '2026.12.31',
    '31/12/2026',
    '12/31/2026',
    '31.12.2026',
    '31-12-2026',
    ' 31 Dec 2026 ',
    '31\u00A0December 2026',
    '31-Dec-2026',
    '31. dec. 2026',
    'Thu, 31st December 2026',
    'Dec 31, 2026',
    'December 31st 2026',
    '2026-12-31 00:00:00',
    '31/12/2026 00:00',
    '46387',
  ])('is %s', (text) => {
    expect(readWrittenDay(text)).toEqual({ kind: 'day', text: '2026-12-31' });
  });

  it('has two readings where both numbers can be a month, and one where they are the same', () => {
    for (const text of ['01/12/2026', '1.12.2026', '1-12-2026']) {
      const readings = ['2026-12-01', '2026-01-12'];
      expect(readWrittenDay(text)).toEqual({ kind: 'ambiguous', readings });
      expect(readWrittenDay(text, 'dmy')).toEqual({ kind: 'day', text: '2026-12-01' });
      expect(readWrittenDay(text, 'mdy')).toEqual({ kind: 'day', text: '2026-01-12' });
    }
    expect(readWrittenDay('05/05/2026')).toEqual({ kind: 'day', text: '2026-05-05' });
  });

  it.each([
    ['12/31/2026', 'order'],
    ['31/12/26', 'short-year'],
    ['31-Dec-26', 'short-year'],
    ['2026-12-31 18:00', 'time'],
    ['2026-12-31T18:00:00', 'time'],
    ['30/02/2026', undefined],
    ['46387.75', undefined],
    ['1234', undefined],
    ['soon', undefined],
    ['#N/A', undefined],
  ])('%s is none with --dates dmy', (text, because) => {
    expect(readWrittenDay(text, 'dmy')).toEqual(
      because === undefined ? { kind: 'none' } : { kind: 'none', because },
    );
  });

  it('is the same for every day, however it is written', () => {
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const text = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = text.split('-');
        const name = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
        const serial = Date.parse(text) / 86_400_000 + 25_569;
        expect(readWrittenDay(`${day}/${month}/${year}`, 'dmy')).toEqual({ kind: 'day', text });
        expect(readWrittenDay(`${month}/${day}/${year}`, 'mdy')).toEqual({ kind: 'day', text });
        expect(readWrittenDay(`${Number(day)} ${name} ${year}`)).toEqual({ kind: 'day', text });
        expect(readWrittenDay(`${serial}`)).toEqual({ kind: 'day', text });
      }),
    );
  });
});
