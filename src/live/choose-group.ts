import { groupBy } from '../model/group-by.ts';
import { groupKey } from '../model/ids.ts';
import type { LiveGroup } from '../model/live.ts';
import type { WantedGroup } from './reader.ts';

export type FoundGroup<Group extends LiveGroup> =
  | { readonly kind: 'found'; readonly group: Group }
  | { readonly kind: 'not-found' }
  /** Several groups answer to the name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly LiveGroup[] };

/** Gives each wanted group its live one. Answers may hold more groups than were asked for: this comparison alone counts. */
export function chooseGroups<Group extends LiveGroup>(
  wanted: readonly WantedGroup[],
  answered: readonly Group[],
): readonly FoundGroup<Group>[] {
  const byId = new Map(answered.map((group) => [group.id, group]));
  const byKey = groupBy(byId.values(), ({ name }) => groupKey(name));
  return wanted.map(({ name, id }) => {
    if (id === undefined) return onlyOne(byKey.get(groupKey(name)) ?? []);
    const group = byId.get(id);
    return onlyOne(group === undefined ? [] : [group]);
  });
}

function onlyOne<Group extends LiveGroup>(candidates: readonly Group[]): FoundGroup<Group> {
  const [group, second] = candidates;
  if (group === undefined) return { kind: 'not-found' };
  if (second === undefined) return { kind: 'found', group };
  return { kind: 'ambiguous', candidates: candidates.map(({ id, name }) => ({ id, name })) };
}
