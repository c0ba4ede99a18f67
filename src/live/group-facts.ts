import type { LiveGroup } from '../model/live.ts';
import type { GroupFacts } from '../model/target-facts.ts';
import type { Told } from '../model/trouble.ts';
import type { FoundGroup } from './choose-group.ts';
import type { WantedGroup } from './reader.ts';
import { told, unasked } from './told.ts';

/** What became of the groups that were looked for; or of the first ones of the target, when none were. */
export function groupFacts<Group extends LiveGroup & { readonly synced?: boolean }>(
  wanted: readonly WantedGroup[],
  results: readonly FoundGroup<Group>[],
): GroupFacts {
  const found = results.flatMap((one) => (one.kind === 'found' ? [one.group] : []));
  const named = (kind: FoundGroup<Group>['kind']) =>
    wanted.flatMap(({ name }, index) => (results[index]?.kind === kind ? [name] : []));
  return {
    asked: wanted.length,
    found: found.map(({ name }) => name),
    notFound: named('not-found'),
    ambiguous: named('ambiguous'),
    synced: found.flatMap(({ name, synced }) => (synced === true ? [name] : [])),
  };
}

/** Asks about the first group that was found, if any was. */
export async function onceFound<Group extends LiveGroup, T>(
  results: Told<readonly FoundGroup<Group>[]>,
  ask: (group: Group) => Promise<T>,
): Promise<Told<T>> {
  const found =
    results.kind === 'told' ? results.value.find(({ kind }) => kind === 'found') : undefined;
  return found?.kind === 'found' ? told(() => ask(found.group)) : unasked;
}
