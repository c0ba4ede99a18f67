import { accountsFile } from '../../declared/approval-rules.ts';
import { groupSource, inclusionsIn } from '../../declared/inclusions.ts';
import { type Because, type NamedChange, changeKey, namedChange } from '../../model/change.ts';
import type { LiveGroup } from '../../model/live.ts';
import type { Plan } from '../../model/plan.ts';
import { inFolder } from '../approved/folder-change.ts';

/** Files that were changed without approval, and the groups that they flow into. */
export interface Touched {
  readonly files: ReadonlySet<string>;
  /** `group NAME`, and ids. Undefined where nobody knows: then every group may be. */
  readonly groups: ReadonlySet<string> | undefined;
}

/** @param texts of the YAML files of the folder, by path; undefined where GitHub does not list them. */
export function touchedBy(
  files: readonly string[],
  texts: ReadonlyMap<string, string> | undefined,
): Touched {
  const changed = new Set(files);
  if (texts === undefined) return { files: changed, groups: undefined };
  const sources = [...texts].flatMap(([path, text]) => {
    const found = inclusionsIn(text);
    return found === undefined ? [] : [{ path, ...found }];
  });
  const reached = new Set(
    sources.filter(({ path }) => changed.has(path)).map(({ declares }) => declares),
  );
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const { declares, includes } of sources) {
      if (includes.some((each) => reached.has(each))) reached.add(declares);
    }
  }
  const ids = sources.flatMap(({ declares, id }) =>
    id !== undefined && reached.has(declares) ? [id] : [],
  );
  return { files: changed, groups: new Set([...reached, ...ids]) };
}

/**
 * What of a plan's announcement was touched without approval. It is not carried out by itself any more: nobody can tell
 * whether the files still say so because of what was approved, as a line may have been withdrawn and written again.
 */
export function touchedAnnouncements(
  { upcoming, pending, folder }: Plan,
  { files, groups }: Touched,
): readonly NamedChange[] {
  if (files.size === 0) return [];
  const isTouched = (group: LiveGroup, { file, through = [] }: Because) =>
    groups === undefined ||
    groups.has(groupSource(group.name)) ||
    groups.has(group.id) ||
    [file, ...through.map((each) => each.file)].some(
      (each) => each !== undefined && files.has(each),
    );
  const leavers = files.has(inFolder(folder, 'leavers.yaml'));
  // Whom the email of a pending person means may be written down there.
  const accounts = files.has(inFolder(folder, accountsFile));
  return [
    ...upcoming.filter(
      ({ action, group, because }) => isTouched(group, because) || (leavers && action === 'add'),
    ),
    ...pending.filter(({ group, because }) => isTouched(group, because) || leavers || accounts),
  ].map((change) => namedChange(change));
}

/** What later approved plans decide otherwise: nobody is let in again by what was approved before they were let out. */
export function decidedOtherwise(
  { changes, noop }: Plan,
  later: readonly Plan[],
): readonly NamedChange[] {
  const others = new Set(later.flatMap((plan) => [...plan.changes, ...plan.noop]).map(changeKey));
  return [...changes, ...noop]
    .filter((change) =>
      others.has(changeKey({ ...change, action: change.action === 'add' ? 'remove' : 'add' })),
    )
    .map((change) => namedChange(change));
}
