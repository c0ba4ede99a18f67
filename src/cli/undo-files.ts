import { readFile } from 'node:fs/promises';
import type { EditableFile, EditableKind } from '../declared/edit/editable-file.ts';
import { openFile } from '../declared/edit/open-file.ts';
import type { UndoFiles, UnsoundFile } from '../declared/edit/take-back.ts';
import { AppError } from '../model/app-error.ts';
import { groupKey } from '../model/ids.ts';
import type { Receipt } from '../model/receipt.ts';
import type { SoundFiles } from './declared-files.ts';

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
  const groups = await Promise.all(sound.map(({ place }) => open('group', place.file, sources)));
  const folder = dir.replace(/(?<=.)\/+$/u, '');
  const leavers = `${folder}/leavers.yaml`;
  return {
    groups,
    unsound: unsoundIn(`${folder}/groups/`, files),
    accounts: declared.accounts,
    declared,
    ...(sources.has(leavers) ? { leavers: await open('leavers', leavers, sources) } : {}),
  };
}

/** Reads a file once more, byte order mark and all: it must be the text that was checked. */
async function open(
  kind: EditableKind,
  path: string,
  sources: ReadonlyMap<string, string>,
): Promise<EditableFile> {
  const whole = await readFile(path, 'utf8').catch(() => undefined);
  const opened = whole === undefined ? undefined : openFile(kind, path, whole);
  if (opened?.kind === 'open' && whole?.replace(/^\ufeff/u, '') === sources.get(path))
    return opened.file;
  throw new AppError('failed', 'file-changed', `${path} was changed while it was read.`, {
    hint: 'Run the same command again.',
  });
}

/** The group files that were read and do not count, and which groups they speak for as far as they say. */
function unsoundIn(
  folder: string,
  { declared, faults, sources }: SoundFiles,
): readonly UnsoundFile[] {
  const sound = new Set(declared.groups.map(({ place }) => place.file));
  return [...sources]
    .filter(([path]) => path.startsWith(folder) && !sound.has(path))
    .map(([path, text]) => {
      const opened = openFile('group', path, text);
      const { group, id } = opened.kind === 'open' ? opened.file.written : opened.written;
      const line = faults.find(({ file }) => file === path)?.line ?? 1;
      return {
        path,
        line,
        ...(typeof group === 'string' ? { name: group } : {}),
        ...(typeof id === 'string' ? { id } : {}),
      };
    });
}
