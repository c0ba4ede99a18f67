import type { Declared } from '../model/declared.ts';
import { groupKey } from '../model/ids.ts';
import { ownersOf } from '../plan/owners.ts';
import type { Owners } from '../plan/proposal.ts';
import type { PairedGroup } from '../desired/differences.ts';

/** Who approves what, by the files themselves. */
export function ownersIn({ config, groups, sets }: Declared): Owners {
  const own = [...groups, ...sets].filter(({ owners }) => owners.length > 0);
  return {
    byFile: new Map(own.map(({ place, owners }) => [place.file, owners])),
    others: config.owners,
  };
}

/** A proposal can't choose who approves it: what its base has is approved by the owners that the base names. */
export function ownersOver(base: Declared, head: Declared, pairs: readonly PairedGroup[]): Owners {
  const before = ownersIn(base);
  const sets = new Map(base.sets.map((set) => [groupKey(set.name), set]));
  const known = new Map<string, readonly string[]>(
    [
      ...pairs.map((pair) => [pair.head, pair.base] as const),
      ...head.sets.map((set) => [set, sets.get(groupKey(set.name))] as const),
    ].flatMap(([after, same]) =>
      same === undefined ? [] : [[after.place.file, ownersOf(same.place.file, before)]],
    ),
  );
  return {
    byFile: new Map([...before.byFile, ...ownersIn(head).byFile, ...known]),
    others: before.others,
  };
}
