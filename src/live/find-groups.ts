import { AppError } from '../model/app-error.ts';
import { nearestAmong } from '../model/did-you-mean.ts';
import { GroupIndex, type GroupRef } from '../model/group.ts';
import { groupKey, plainName } from '../model/ids.ts';
import type { LiveGroup, NotFound } from '../model/live.ts';

export type GroupLookup<Group extends LiveGroup> =
  | { readonly kind: 'found'; readonly group: Group }
  | NotFound
  /** Several groups answer to the name. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly LiveGroup[] };

/** How an adapter looks for groups. */
interface GroupSearch<Group extends LiveGroup> {
  /** By id where one is given. The answer may hold more than was asked for. */
  readonly find: (refs: readonly GroupRef[]) => Promise<readonly Group[]>;
  /** Every group. Asked for once, and only when some group was not found. */
  readonly all: () => Promise<readonly LiveGroup[]>;
}

/**
 * Gives each wanted group its live one. A name may differ from Atlassian's in what nobody can see: whoever is not
 * found so is looked for among all groups, which also show what was perhaps meant.
 */
export async function findGroups<Group extends LiveGroup>(
  wanted: readonly GroupRef[],
  { find, all }: GroupSearch<Group>,
): Promise<readonly GroupLookup<Group>[]> {
  const found = await find([...wanted, ...wanted.flatMap(plainlyNamed)]);
  const first = chooseGroups(wanted, found);
  const missing = wanted.filter((_, index) => first[index]?.kind === 'not-found');
  if (missing.length === 0) return first;
  const others = await all().catch(noneRead);
  const index = new GroupIndex(others);
  const meant = missing.flatMap((ref) => (ref.id === undefined ? index.meantBy(ref) : []));
  const more = meant.length === 0 ? [] : await find(meant);
  return chooseGroups(wanted, [...found, ...more], others);
}

/** Atlassian compares names exactly but for case. */
function plainlyNamed({ name, id }: GroupRef): readonly GroupRef[] {
  const plain = plainName(name);
  return id !== undefined || plain === name.trim() ? [] : [{ name: plain }];
}

/** Without the list of all groups, nothing is known of what was meant. */
function noneRead(error: unknown): readonly LiveGroup[] {
  if (error instanceof AppError) return [];
  throw error;
}

/** This comparison alone counts, whatever the answers hold. */
function chooseGroups<Group extends LiveGroup>(
  wanted: readonly GroupRef[],
  answered: readonly Group[],
  others: readonly LiveGroup[] = [],
): readonly GroupLookup<Group>[] {
  const live = new GroupIndex(new Map(answered.map((group) => [group.id, group])).values());
  const nearTo = nearestGroups(others);
  return wanted.map((ref) => {
    const candidates = live.meantBy(ref);
    const [group, second] = candidates;
    if (group === undefined) return { kind: 'not-found', near: nearTo(ref) };
    if (second === undefined) return { kind: 'found', group };
    return { kind: 'ambiguous', candidates: candidates.map(({ id, name }) => ({ id, name })) };
  });
}

/** Those of the same name where an id was looked for, else those whose name is nearly the same. */
function nearestGroups(groups: readonly LiveGroup[]): (ref: GroupRef) => readonly LiveGroup[] {
  const namesakes = new GroupIndex(groups);
  const byName = new Map(groups.toReversed().map((group) => [group.name, group]));
  const nearest = nearestAmong(byName.keys(), groupKey);
  return ({ name, id }) =>
    id === undefined
      ? nearest(name).flatMap((each) => byName.get(each) ?? [])
      : namesakes.meantBy({ name });
}
