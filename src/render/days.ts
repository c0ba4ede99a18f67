import { addDays, formatInstant, parseInstant } from '../model/instant.ts';

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
