import type { Environment } from './environment.ts';

/** The time zone of whoever reads: `TZ`, where Node knows it, else that of the machine. */
export function timeZoneOf({ timeZone }: Pick<Environment, 'timeZone'>): string {
  const ofMachine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [timeZone, ofMachine].find(isTimeZone) ?? 'UTC';
}

function isTimeZone(name: string | undefined): boolean {
  if (name === undefined) return false;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
