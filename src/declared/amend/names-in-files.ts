import type { Declared, UserRef } from '../../model/declared.ts';
import type { Place } from '../../model/place.ts';
import { userKey } from '../edit/find-person.ts';
import type { Accounts } from '../edit/find-person.ts';

/** A line that names somebody alone, and the comment behind it. */
const plainLine = /^\s*- +(?:[^\s"'{}#]+|"[^"\\]*"|'[^']*')\s+#\s*(.*?)\s*$/u;

/** Finds how other lines call someone: the comment that all of them carry. Undefined where they differ, or none does. */
export function namesInFiles(
  { groups, sets }: Pick<Declared, 'groups' | 'sets'>,
  accounts: Accounts,
  sources: ReadonlyMap<string, string>,
): (user: UserRef) => string | undefined {
  let places: ReadonlyMap<string, readonly Place[]> | undefined;
  const linesOf = new Map<string, readonly string[]>();
  const commentAt = ({ file, line }: Place): readonly string[] => {
    const lines = linesOf.get(file) ?? (sources.get(file) ?? '').split('\n');
    linesOf.set(file, lines);
    const comment = plainLine.exec(lines[line - 1] ?? '')?.[1];
    return comment === undefined || comment === '' ? [] : [comment];
  };
  return (user) => {
    places ??= placesOf({ groups, sets }, accounts);
    const names = new Set((places.get(userKey(user, accounts)) ?? []).flatMap(commentAt));
    const [only, other] = names;
    return other === undefined ? only : undefined;
  };
}

/** Every line that names someone. */
function placesOf(
  { groups, sets }: Pick<Declared, 'groups' | 'sets'>,
  accounts: Accounts,
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const { members } of [...groups, ...sets]) {
    for (const { user, place } of members) {
      const key = userKey(user, accounts);
      const those = places.get(key);
      if (those === undefined) places.set(key, [place]);
      else those.push(place);
    }
  }
  return places;
}
