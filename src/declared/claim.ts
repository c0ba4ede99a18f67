import type { Inclusion } from '../model/declared.ts';
import type { Finding, Place } from '../model/finding.ts';
import { type GroupKey, groupKey } from '../model/ids.ts';
import { given } from '../model/objects.ts';
import type { CheckedFile } from './check-file.ts';
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
    ...given({
      name: name === undefined ? undefined : { text: name, place: at(kind) },
      id: id === undefined ? undefined : { text: id, place: at('id') },
      fault: first && { file: path, line: first.line ?? 1, column: first.column ?? 1 },
    }),
    includes,
  };
}

/** What can be brought in, by kind and name. Faulty files are in it too. */
export type Names = Readonly<Record<Inclusion['kind'], ReadonlyMap<GroupKey, Claim>>>;

/** An entry, and the file that declares what it brings in, if there is one. */
export interface Link {
  readonly entry: Inclusion;
  readonly target: Claim | undefined;
}

/** What each file brings in, in its own order. */
export type Links = ReadonlyMap<Claim, readonly Link[]>;

/** Of two files of one name, which are both left alone, the later stands there. */
export function indexNames(claims: readonly Claim[]): Names {
  const names = { group: new Map<GroupKey, Claim>(), set: new Map<GroupKey, Claim>() };
  for (const claim of claims) {
    if (claim.name !== undefined) names[claim.kind].set(groupKey(claim.name.text), claim);
  }
  return names;
}

export function linkClaims(claims: readonly Claim[], names: Names): Links {
  const link = (entry: Inclusion): Link => {
    return { entry, target: names[entry.kind].get(groupKey(entry.name)) };
  };
  return new Map(claims.map((claim) => [claim, claim.includes.map(link)]));
}
