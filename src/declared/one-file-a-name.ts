import { groupKey } from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import type { Claim } from './claim.ts';
import type { Report } from './report.ts';
import { quoted } from './wording.ts';

/**
 * The files that speak for a set or a group that another file speaks for too: by name, or by id. Told at the later file.
 * Each with the place where it was told.
 */
export function findContested(
  claims: readonly Claim[],
  report: Report,
): ReadonlyMap<string, Place> {
  const contested = new Map<string, Place>();
  const first = new Map<string, Place>();
  for (const { kind, path, name, id } of claims) {
    const keys = [
      ...(name ? [{ key: `${kind} ${groupKey(name.text)}`, what: kind, ...name }] : []),
      ...(id ? [{ key: `id ${id.text}`, what: 'id', ...id }] : []),
    ];
    for (const { key, what, text, place } of keys) {
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, place);
        continue;
      }
      for (const file of [earlier.file, path]) {
        if (!contested.has(file)) contested.set(file, place);
      }
      const message = `the ${what} ${quoted(text)} is declared by ${earlier.file}:${earlier.line} too; both files are left alone`;
      report(`duplicate-${kind}`, place, message, `keep one file a ${kind}`);
    }
  }
  return contested;
}
