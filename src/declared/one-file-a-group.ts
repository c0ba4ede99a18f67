import type { Place } from '../model/place.ts';
import { groupKey } from '../model/ids.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Report } from './report.ts';
import { quoted } from './wording.ts';
import type { WrittenGroup } from './written.ts';

/** Which live group a file speaks for. Known of faulty files too: they leave their group alone as well. */
export interface GroupClaim {
  readonly path: string;
  readonly name?: { readonly text: string; readonly place: Place };
  readonly id?: { readonly text: string; readonly place: Place };
}

export function claimOf({ path, written, at }: CheckedFile<WrittenGroup>): GroupClaim {
  const { group, id } = written;
  return {
    path,
    ...(group !== undefined && { name: { text: group, place: at('group') } }),
    ...(id !== undefined && { id: { text: id, place: at('id') } }),
  };
}

/** The files that speak for a group that another file speaks for too: by name, or by id. Told at the later file. */
export function findContested(claims: readonly GroupClaim[], report: Report): ReadonlySet<string> {
  const contested = new Set<string>();
  const first = new Map<string, Place>();
  for (const { path, name, id } of claims) {
    const keys = [
      ...(name ? [{ key: `name ${groupKey(name.text)}`, what: 'group', ...name }] : []),
      ...(id ? [{ key: `id ${id.text}`, what: 'id', ...id }] : []),
    ];
    for (const { key, what, text, place } of keys) {
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, place);
        continue;
      }
      contested.add(earlier.file).add(path);
      const message = `the ${what} ${quoted(text)} is declared by ${earlier.file}:${earlier.line} too; both files are left alone`;
      report('duplicate-group', place, message, 'keep one file a group');
    }
  }
  return contested;
}
