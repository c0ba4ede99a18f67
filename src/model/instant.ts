/** A moment: milliseconds since 1970-01-01T00:00:00Z. Handed in from outside, never read from a clock here. */
export type Instant = number & { readonly instant: unique symbol };

/** What a date in a file covers: a day runs from 00:00Z to 00:00Z, an instant has no length. */
export interface Period {
  /** As written, for messages. */
  readonly text: string;
  readonly start: Instant;
  readonly end: Instant;
}

const dayLength = 24 * 60 * 60 * 1000;
/** RFC 3339 has years of four digits: a day that means for ever ends here. */
const lastInstant = Date.parse('9999-12-31T23:59:59Z');
const dayPattern = /^\d{4}-\d{2}-\d{2}$/u;
const instantPattern =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/u;

/** `2026-12-01`, or an RFC 3339 instant with seconds and an offset. Undefined for anything else, 30 February included. */
export function parsePeriod(text: string): Period | undefined {
  if (!isRealDay(text.slice(0, 10))) return undefined;
  if (dayPattern.test(text)) {
    const start = Date.parse(`${text}T00:00:00Z`);
    const end = Math.min(start + dayLength, lastInstant);
    return { text, start: start as Instant, end: end as Instant };
  }
  const at = parseInstant(text);
  return at === undefined ? undefined : { text, start: at, end: at };
}

/** An RFC 3339 instant with seconds, such as `2026-12-01T09:00:00Z`. */
export function parseInstant(text: string): Instant | undefined {
  if (!instantPattern.test(text) || !isRealDay(text.slice(0, 10))) return undefined;
  return Math.min(Date.parse(text), lastInstant) as Instant;
}

/** RFC 3339 in UTC with whole seconds: `2026-12-01T09:00:00Z`. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace(/\.\d{3}Z$/u, 'Z');
}

export function addDays(instant: Instant, days: number): Instant {
  return Math.min(instant + days * dayLength, lastInstant) as Instant;
}

/** How long a membership lasts, as somebody types it: in days, or to the millisecond. */
export type Length = { readonly days: number } | { readonly milliseconds: number };

/** `30m`, `4h`, `2d`, `1w`; undefined for anything else. `3M` could be months, so upper case is nothing. */
export function parseLength(text: string): Length | undefined {
  const [, digits = '', unit = ''] = /^([1-9]\d{0,3})([mhdw])$/u.exec(text) ?? [];
  const number = Number(digits);
  switch (unit) {
    case 'm':
      return { milliseconds: number * 60_000 };
    case 'h':
      return { milliseconds: number * 3_600_000 };
    case 'd':
      return { days: number };
    case 'w':
      return { days: number * 7 };
    default:
      return undefined;
  }
}

/** The `until` of what begins on a day or at an instant, and lasts so long: whole days of a day end with a day. */
export function untilAfter(length: Length, begins: Period): string {
  const isDay = begins.end > begins.start;
  if ('days' in length) {
    return isDay
      ? formatInstant(addDays(begins.start, length.days - 1)).slice(0, 10)
      : formatInstant(addDays(begins.start, length.days));
  }
  return formatInstant(Math.min(begins.start + length.milliseconds, lastInstant) as Instant);
}

function isRealDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** Which comes first where a day is written in numbers: `31/12/2026`, or `12/31/2026`. */
export type DayOrder = 'dmy' | 'mdy';

/** What a day means that somebody wrote in their own way, or a spreadsheet in its own. */
export type WrittenDay =
  /** `text` is a day or an instant as files have it. */
  | { readonly kind: 'day'; readonly text: string }
  /** Both are days, by day and month and the other way round. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [dmy: string, mdy: string] }
  | { readonly kind: 'none'; readonly because?: 'short-year' | 'time' | 'order' };

/**
 * Reads `2026-12-31`, an instant, `2026/12/31`, `31/12/2026` in the given order, `1 Dec 2026`, `December 1, 2026`, and
 * the number that a spreadsheet keeps for a day. Midnight behind it is what databases write, any other time is no day.
 */
export function readWrittenDay(written: string, order?: DayOrder): WrittenDay {
  const text = written.replaceAll(/\s+/gu, ' ').trim();
  if (parsePeriod(text) !== undefined) return { kind: 'day', text };
  const day = text.replace(/[ T]00:00(?::00(?:\.0+)?)?Z?$/u, '');
  if (/\d:\d/u.test(day)) return { kind: 'none', because: 'time' };
  if (isSerialDay(day)) return dayOf(serialDay(Number(day)));
  const ymd = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})\.?$/u.exec(day);
  if (ymd !== null) return dayOf(isoDay(ymd[1], ymd[3], ymd[4]));
  const numbers = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})\.?$/u.exec(day);
  if (numbers !== null) return inOrder(numbers[1], numbers[3], numbers[4], order);
  const named = namedDay.exec(day) ?? namedMonth.exec(day);
  if (named !== null) {
    const { day: number, month, year } = named.groups ?? {};
    return dayOf(isoDay(year, monthOf(month ?? ''), number));
  }
  const isShort = /^\d{1,2}[-/. ]{1,2}(?:\d{1,2}|\p{L}{3,9}\.?)[-/. ]\d{2}$/u.test(day);
  return isShort ? { kind: 'none', because: 'short-year' } : { kind: 'none' };
}

/** Spreadsheets count days from the end of 1899: a number from the years 2000 to 2099 is one. */
export function isSerialDay(text: string): boolean {
  return /^\d{5}$/u.test(text) && Number(text) >= 36_526 && Number(text) <= 73_050;
}

/** `Thu 1st December 2026`. */
const namedDay =
  /^(?:\p{L}{3,9}[.,]? )?(?<day>\d{1,2})(?:st|nd|rd|th)?[-. ]{1,2}(?<month>\p{L}{3,9})[.,]?[-. ](?<year>\d{4})$/iu;
/** `Dec 1, 2026`. */
const namedMonth =
  /^(?:\p{L}{3,9}[.,]? )?(?<month>\p{L}{3,9})[-. ]{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,?[-. ](?<year>\d{4})$/iu;

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

function monthOf(word: string): string {
  const typed = word.toLowerCase().replace(/^sept$/u, 'sep');
  return `${months.findIndex((month) => month === typed || month.slice(0, 3) === typed) + 1}`;
}

/** A day that a spreadsheet keeps as a number, as files have it. */
export function serialDay(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * dayLength).toISOString().slice(0, 10);
}

function inOrder(first = '', second = '', year = '', order?: DayOrder): WrittenDay {
  const readings = { dmy: isoDay(year, second, first), mdy: isoDay(year, first, second) };
  if (order !== undefined) {
    const isOther = readings[order] === undefined && (readings.dmy ?? readings.mdy) !== undefined;
    return isOther ? { kind: 'none', because: 'order' } : dayOf(readings[order]);
  }
  const { dmy, mdy } = readings;
  return dmy === undefined || mdy === undefined || dmy === mdy
    ? dayOf(dmy ?? mdy)
    : { kind: 'ambiguous', readings: [dmy, mdy] };
}

function dayOf(text: string | undefined): WrittenDay {
  return text === undefined ? { kind: 'none' } : { kind: 'day', text };
}

function isoDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(text) ? text : undefined;
}

const midnight = /T00:00:00Z$/u;

/** A moment as people write it: a day where it is the first moment of one. */
export function dayText(moment: string): string {
  return moment.replace(midnight, '');
}

/** The end of a membership as files write it: `until: 2026-12-31` holds up to the first moment of 2027. */
export function untilText(moment: string): string {
  const instant = parseInstant(moment);
  if (instant === undefined || !midnight.test(moment)) return moment;
  return dayText(formatInstant(addDays(instant, -1)));
}
