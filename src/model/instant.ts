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

function isRealDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
