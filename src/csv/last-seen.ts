import { readActivity } from './activity.ts';

/** When each person was last seen in any product: a day, or `never`. By account id, and by email. */
export async function lastSeenIn(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>();
  for (const person of await readActivity(files)) {
    const day = person.seen ?? (person.never ? 'never' : undefined);
    for (const key of [person.id, person.email]) {
      if (key !== undefined && day !== undefined) seen.set(key, day);
    }
  }
  return seen;
}
