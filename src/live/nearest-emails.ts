import { distance } from 'fastest-levenshtein';
import { compareText } from '../model/change.ts';
import type { Email } from '../model/ids.ts';

const mostNearest = 3;

/** Emails that were perhaps meant, the nearest first: at most three, at most a quarter of the letters apart. */
export function nearestEmails(email: Email, known: Iterable<Email>): readonly Email[] {
  const furthest = Math.min(Math.floor(email.length / 4), 4);
  const near: { readonly email: Email; readonly apart: number }[] = [];
  for (const other of new Set(known)) {
    if (Math.abs(other.length - email.length) > furthest) continue;
    const apart = distance(email, other);
    if (apart > 0 && apart <= furthest) near.push({ email: other, apart });
  }
  return near
    .sort((a, b) => a.apart - b.apart || compareText(a.email, b.email))
    .slice(0, mostNearest)
    .map((one) => one.email);
}
