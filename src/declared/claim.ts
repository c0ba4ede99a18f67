import type { Inclusion } from '../model/declared.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { CheckedFile } from './checked-file.ts';
import { compareFaults } from './report.ts';

/** What a file speaks for, and what it brings in. Known of faulty files too: they leave their group alone as well. */
export interface Claim {
  readonly kind: Inclusion['kind'];
  readonly path: string;
  readonly name?: ClaimedText;
  /** Only of a group. */
  readonly id?: ClaimedText;
  readonly includes: readonly Inclusion[];
  /** Where the first fault of the file stands. */
  readonly fault?: Place;
}

interface ClaimedText {
  readonly text: string;
  readonly place: Place;
}

/** @param faults All faults of the file. */
export function claimOf(
  kind: Claim['kind'],
  { path, written, at }: CheckedFile<{ group?: string; set?: string; id?: string }>,
  includes: readonly Inclusion[],
  faults: readonly Finding[],
): Claim {
  const { [kind]: name, id } = written;
  const [first] = [...faults].sort(compareFaults);
  return {
    kind,
    path,
    ...(name !== undefined && { name: { text: name, place: at(kind) } }),
    ...(id !== undefined && { id: { text: id, place: at('id') } }),
    includes,
    ...(first && { fault: { file: path, line: first.line ?? 1, column: first.column ?? 1 } }),
  };
}
