import type { DeclaredSet, Roster } from '../model/declared.ts';
import type { CheckedFile } from './checked-file.ts';
import type { WrittenSet } from './written.ts';

/** The set of a file. Undefined without a name; what is returned may have faults all the same. */
export function resolveSet(
  { written, at }: CheckedFile<WrittenSet>,
  roster: Roster,
): DeclaredSet | undefined {
  const { set: name, owners = [] } = written;
  if (name === undefined) return undefined;
  return {
    name,
    owners: owners.filter((owner) => owner !== undefined),
    ...roster,
    place: at('set'),
  };
}
