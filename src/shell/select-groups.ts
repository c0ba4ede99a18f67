import { AppError } from '../model/app-error.ts';
import type { Declared, DeclaredGroup } from '../model/declared.ts';
import { GroupIndex } from '../model/group.ts';
import { groupsReachedBy } from '../desired/changed-files.ts';
import { groupKey } from '../model/ids.ts';
import type { Plan, PlannedGroup } from '../model/plan.ts';
import { didYouMean, nearestNames } from '../model/did-you-mean.ts';

/** The declared groups that the names mean: by label, in any case, or by id. Throws a usage error for a name that none has. */
export function selectGroups(
  groups: readonly DeclaredGroup[],
  names: readonly string[],
): readonly DeclaredGroup[] {
  const index = new GroupIndex(groups);
  const unknown = names.find((name) => index.named(name).length === 0);
  if (unknown !== undefined) throw unknownGroup(groups, unknown);
  const wanted = new Set(names.flatMap((name) => index.named(name)));
  return groups.filter((group) => wanted.has(group));
}

/**
 * The declared groups that the plans would change, now or once it is due, or hold back changes of; and those that the
 * files of the plans flow into, where two proposals together may want what neither did.
 */
export function groupsOfPlans(
  declared: Declared,
  plans: readonly Plan[],
): readonly DeclaredGroup[] {
  const { groups } = declared;
  const planned = plans.flatMap(touchedGroups);
  const index = new GroupIndex(groups);
  const wanted = new Set(
    planned.flatMap(({ id, name }) => [id, name].flatMap((text) => index.named(text))),
  );
  const files = new Set(planned.map(({ file }) => file));
  const reached = groupsReachedBy(
    declared,
    new Set(
      plans.flatMap((plan) => plan.files.map(({ path }) => path.slice(plan.folder.length + 1))),
    ),
  );
  return groups.filter(
    (group) => files.has(group.place.file) || reached.has(group) || wanted.has(group),
  );
}

export function touchedGroups(plan: Plan): readonly PlannedGroup[] {
  const { changes, noop, withheld, upcoming, pending, groups } = plan;
  const touched = new Set(
    [...changes, ...noop, ...withheld, ...upcoming, ...pending].map(({ group }) => group.id),
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
    why: 'Only groups with valid files can be chosen.',
    hint: didYouMean(name, near) ?? 'Run "rollcall validate" to see whether its file has a fault.',
  });
}
