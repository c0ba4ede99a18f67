import type { UndoFiles } from '../declared/edit/take-back.ts';
import { groupKey } from '../model/ids.ts';
import type { Receipt } from '../model/receipt.ts';
import type { SoundFiles } from './declared-files.ts';
import { folderOf, openEditable, unsoundGroups } from './editable-files.ts';

/** Opens the files that a receipt is about, for editing. */
export async function openUndoFiles(
  receipt: Receipt,
  dir: string,
  files: SoundFiles,
): Promise<UndoFiles> {
  const { declared, sources } = files;
  const ids = new Set<string>(receipt.changes.map(({ group }) => group.id));
  const names = new Set(receipt.changes.map(({ group }) => groupKey(group.name)));
  const sound = declared.groups.filter(({ id, name }) =>
    id === undefined ? names.has(groupKey(name)) : ids.has(id),
  );
  const groups = await Promise.all(
    sound.map(({ place }) => openEditable('group', place.file, sources)),
  );
  const leavers = `${folderOf(dir)}/leavers.yaml`;
  return {
    groups,
    unsound: unsoundGroups(dir, files),
    accounts: declared.accounts,
    declared,
    ...(sources.has(leavers) ? { leavers: await openEditable('leavers', leavers, sources) } : {}),
  };
}
