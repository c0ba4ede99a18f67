import { AppError } from '../model/app-error.ts';
import {
  type DayOrder,
  type Length,
  type WrittenDay,
  parseLength,
  parsePeriod,
  readWrittenDay,
} from '../model/instant.ts';

/** Throws a usage error for a text that is no day and no instant. */
export function checkDay(option: string, text: string | undefined): void {
  if (text === undefined || parsePeriod(text) !== undefined) return;
  const day = readWrittenDay(text);
  const [headline] = dayFault(`${option} "${text}"`, day, undefined);
  const readings = day.kind === 'ambiguous' ? day.readings : day.kind === 'day' ? [day.text] : [];
  throw new AppError('usage', 'bad-date', headline, {
    hint:
      readings.length > 0
        ? `Write ${readings.join(' or ')}.`
        : 'Write a day such as 2026-12-31, or an instant such as 2026-12-31T18:00:00Z.',
  });
}

/** Throws a usage error for a text that is no length of time. */
export function lengthOf(option: string, text: string): Length {
  const length = parseLength(text);
  if (length !== undefined) return length;
  throw new AppError('usage', 'bad-length', `${option} "${text}" is not a length of time.`, {
    hint: 'Write minutes, hours, days or weeks: 30m, 4h, 2d, 1w.',
  });
}

/** Why a text is no day, and what to do. `what`: Until "01/12/2026". */
export function dayFault(
  what: string,
  day: WrittenDay,
  order: DayOrder | undefined,
): readonly [why: string, hint: string] {
  if (day.kind === 'ambiguous') {
    const [dmy, mdy] = day.readings;
    return [
      `${what} can be ${dmy} or ${mdy}.`,
      'Use --dates dmy where the day comes first, or --dates mdy where the month does.',
    ];
  }
  switch (day.kind === 'none' ? day.because : undefined) {
    case 'short-year':
      return [`${what} has a year of two digits.`, 'Write the year with four: 2026-12-31.'];
    case 'time':
      return [
        `${what} has a time without a zone.`,
        'Write the day alone, or an instant such as 2026-12-31T18:00:00Z.',
      ];
    case 'order':
      return [
        `${what} is not a day when read with --dates ${order ?? ''}.`,
        'Check the order of day and month: a sheet with both orders needs days such as 2026-12-31.',
      ];
    case undefined:
      return [`${what} is not a day.`, 'Write it as 2026-12-31.'];
  }
}
