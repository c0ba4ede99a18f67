import { groupKey } from '../../model/ids.ts';
import type { Plan } from '../../model/plan.ts';
import { sameNames } from '../../model/text.ts';
import type { GitHub } from '../client.ts';
import { folderChange } from './folder-change.ts';
import { type OwnedPart, groupsTouchedBy, pathsIn } from './owners.ts';

/**
 * Who owns what a plan touches by the time of its merge, where others did when it was made: they approve it too. So
 * nobody decides by an old plan about what has got another owner since.
 */
export async function ownersSince(
  github: GitHub,
  plan: Plan,
  onto: string,
  parts: readonly OwnedPart[],
): Promise<readonly OwnedPart[]> {
  const { source, folder, files } = plan;
  if (source === undefined || source.base === onto) return [];
  const { rules, top } = await folderChange(github, { onto: source.base, commit: onto }, folder);
  const { owners: atTop = [] } = top.is;
  const paths = new Set([...pathsIn(files), ...groupsTouchedBy(plan).map(({ file }) => file)]);
  const groups = new Set(
    parts.flatMap(({ kind, name }) => (kind === 'group' ? [groupKey(name)] : [])),
  );
  const own = rules
    .filter(
      ({ path, is: { group } }) =>
        paths.has(path) || (group !== undefined && groups.has(groupKey(group))),
    )
    .map(({ path, is }) => ({ kind: 'file' as const, name: path, owners: is.owners ?? atTop }));
  const before = top.was.owners ?? [];
  const inherited = sameNames(before, atTop)
    ? []
    : parts
        .filter(({ owners }) => sameNames(owners, before))
        .map((part) => ({ ...part, owners: atTop }));
  return [...own, ...inherited];
}
