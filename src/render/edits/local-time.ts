import { type Instant, formatInstant, parsePeriod } from '../../model/instant.ts';

/** What a day or an instant is for: an end counts to the end of its day. */
export type Bound = 'from' | 'until' | 'on';

/**
 * A day or an instant of a file with the time where the reader is: `2026-11-29 03:00 CET (02:00Z)`, and
 * `2026-12-31 (2027-01-01 01:00 CET)` for the end of a day. Where clocks show UTC, a day says it all.
 */
export function boundText(text: string, bound: Bound, timeZone: string): string {
  const period = parsePeriod(text);
  if (period === undefined) return text;
  const isDay = period.end > period.start;
  const instant = bound === 'until' ? period.end : period.start;
  const utc = wallClock(instant, 'UTC');
  // A day that means for ever has no hour.
  if (isDay && utc.day.startsWith('9999')) return text;
  const local = wallClock(instant, timeZone);
  const isUtc = local.day === utc.day && local.time === utc.time;
  if (isUtc) return isDay ? text : `${utc.day} ${utc.time} UTC`;
  const here = `${local.time} ${zoneName(instant, timeZone)}`;
  if (isDay) return `${text} (${local.day === text ? '' : `${local.day} `}${here})`;
  return `${local.day} ${here} (${local.day === utc.day ? '' : `${utc.day} `}${utc.time}Z)`;
}

interface WallClock {
  /** `2026-11-29` */
  readonly day: string;
  /** `03:00`, with seconds where there are any. */
  readonly time: string;
}

function wallClock(instant: Instant, timeZone: string): WallClock {
  if (timeZone === 'UTC') {
    const [day = '', time = ''] = formatInstant(instant).slice(0, -1).split('T');
    return { day, time: time.replace(/:00$/u, '') };
  }
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const time = `${of('hour')}:${of('minute')}:${of('second')}`;
  return {
    day: `${of('year')}-${of('month')}-${of('day')}`,
    time: time.replace(/:00$/u, ''),
  };
}

/** Each English knows the short names of its own part of the world: `CET`, `EST`, `AEDT`; else `GMT+5:30`. */
const englishes = ['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-ZA', 'en-NZ'];

function zoneName(instant: Instant, timeZone: string): string {
  const names = englishes.map((locale) => shortName(instant, timeZone, locale));
  return names.find((name) => !/^(?:GMT|UTC)[+-]/u.test(name)) ?? names[0] ?? timeZone;
}

function shortName(instant: Instant, timeZone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
  return name?.value ?? timeZone;
}
