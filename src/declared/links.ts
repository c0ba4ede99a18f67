import type { Inclusion } from '../model/declared.ts';
import { groupKey } from '../model/ids.ts';
import type { GroupKey } from '../model/ids.ts';
import type { Claim } from './claim.ts';

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
