import { AppError } from '../model/app-error.ts';
import type { DeclaredGroup } from '../model/declared.ts';
import { groupKey } from '../model/ids.ts';
import type { Plan, PlannedGroup } from '../model/plan.ts';
import { didYouMean, nearestNames } from '../model/did-you-mean.ts';

/** The declared groups that the names mean: by label, in any case, or by id. Throws a usage error for a name that none has. */
export function selectGroups(
  groups: readonly DeclaredGroup[],
  names: readonly string[],
): readonly DeclaredGroup[] {
  const known = new Set(groups.flatMap(namesOf));
  const unknown = names.find((name) => !known.has(groupKey(name)) && !known.has(name));
  if (unknown !== undefined) throw unknownGroup(groups, unknown);
  const wanted = new Set<string>(names.flatMap((name) => [groupKey(name), name]));
  return groups.filter((group) => namesOf(group).some((name) => wanted.has(name)));
}

/** The declared groups that the plans would change, now or once it is due, or hold back changes of. */
export function groupsOfPlans(
  groups: readonly DeclaredGroup[],
  plans: readonly Plan[],
): readonly DeclaredGroup[] {
  const planned = plans.flatMap(touchedGroups);
  const wanted = new Set<string>(planned.flatMap(({ id, name }) => [id, groupKey(name)]));
  const files = new Set(planned.map(({ file }) => file));
  return groups.filter(
    (group) => files.has(group.place.file) || namesOf(group).some((name) => wanted.has(name)),
  );
}

/** What a group answers to: its label, and its id. */
function namesOf({ name, id }: DeclaredGroup): readonly string[] {
  return id === undefined ? [groupKey(name)] : [groupKey(name), id];
}

export function touchedGroups(plan: Plan): readonly PlannedGroup[] {
  const { changes, withheld, upcoming, pending, groups } = plan;
  const touched = new Set(
    [...changes, ...withheld, ...upcoming, ...pending].map(({ group }) => group.id),
  );
  return groups.filter(({ id }) => touched.has(id));
}

function unknownGroup(groups: readonly DeclaredGroup[], name: string): AppError {
  const near = nearestNames(
    name,
    groups.map((group) => group.name),
    groupKey,
  );
  return new AppError('usage', 'unknown-group', `No file declares a group "${name}".`, {
    why: 'A group can only be chosen among those whose files are sound.',
    hint: didYouMean(near) ?? 'Run "rollcall validate" to see whether its file has a fault.',
  });
}
