import { distance } from 'fastest-levenshtein';
import { AppError } from '../model/app-error.ts';
import type { DeclaredGroup } from '../model/declared.ts';
import { groupKey } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';

/** The declared groups that the names mean: by label, in any case, or by id. Throws a usage error for a name that none has. */
export function selectGroups(
  groups: readonly DeclaredGroup[],
  names: readonly string[],
): readonly DeclaredGroup[] {
  const unknown = names.find((name) => !groups.some((group) => answersTo(group, name)));
  if (unknown !== undefined) throw unknownGroup(groups, unknown);
  return groups.filter((group) => names.some((name) => answersTo(group, name)));
}

/** The declared groups that the plans would change, or hold back changes of. */
export function groupsOfPlans(
  groups: readonly DeclaredGroup[],
  plans: readonly Plan[],
): readonly DeclaredGroup[] {
  const touched = new Set(
    plans.flatMap(({ changes, withheld }) =>
      [...changes, ...withheld].map(({ group }) => group.id),
    ),
  );
  const planned = plans.flatMap((plan) => plan.groups.filter(({ id }) => touched.has(id)));
  return groups.filter((group) =>
    planned.some(
      ({ id, name, file }) =>
        answersTo(group, id) || answersTo(group, name) || group.place.file === file,
    ),
  );
}

function answersTo(group: DeclaredGroup, name: string): boolean {
  return groupKey(group.name) === groupKey(name) || group.id === name;
}

function unknownGroup(groups: readonly DeclaredGroup[], name: string): AppError {
  const near = groups
    .map((group) => ({ label: group.name, far: distance(groupKey(group.name), groupKey(name)) }))
    .filter(({ label, far }) => far <= Math.max(2, label.length / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ label }) => `"${label}"`);
  return new AppError('usage', 'unknown-group', `No file declares a group "${name}".`, {
    why: 'A group can only be chosen among those whose files are sound.',
    hint:
      near.length > 0
        ? `Did you mean ${near.join(' or ')}?`
        : 'Run "rollcall validate" to see whether its file has a fault.',
  });
}
