import { type UndoFiles, takeBack } from '../../amend/undo.ts';
import { checkReceiptTarget, readReceipt } from '../../apply/read-receipt.ts';
import { GroupIndex } from '../../model/group.ts';
import type { Receipt } from '../../model/receipt.ts';
import { undoText } from '../../render/edits-text.ts';
import { jsonText } from '../../render/layout.ts';
import type { Context } from '../../shell/context.ts';
import { Drafts } from '../../shell/drafts.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { type SoundFiles, openEditable, readFiles, unsoundGroups } from '../../shell/files.ts';
import { folderOf } from '../../shell/folder.ts';
import { type UndoOptions, appliedByPull } from './applied-by-pull.ts';

/** Opens the files that a receipt is about, for editing. */
async function openUndoFiles(receipt: Receipt, dir: string, files: SoundFiles): Promise<UndoFiles> {
  const { declared, sources } = files;
  const live = new GroupIndex(receipt.changes.map(({ group }) => group));
  const sound = declared.groups.filter((group) => live.meantBy(group).length > 0);
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

/** `rollcall undo`: edits the files so that what receipts say was applied is taken back. No network. */
export async function runUndo(
  file: string | undefined,
  options: UndoOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const applied =
    file === undefined || options.pull !== undefined
      ? await appliedByPull(file, options, context)
      : { receipt: await readReceipt(file), left: [], files: [file] };
  const { receipt } = applied;
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  for (const each of applied.files) checkReceiptTarget(receipt, files.declared.config.target, each);

  const opened = await openUndoFiles(receipt, options.dir, files);
  const { texts, ...undone } = takeBack(receipt, opened);
  const result = { ...undone, left: [...undone.left, ...applied.left] };
  const { groups, leavers } = opened;
  const drafts = new Drafts(options.dir, files.sources);
  const lines = new Map(result.edits.map((edit) => [edit.file, edit.lines]));
  for (const { path, whole } of leavers === undefined ? groups : [...groups, leavers]) {
    const text = texts.get(path);
    if (text !== undefined) drafts.edit(path, whole, { text, lines: lines.get(path) ?? [] });
  }
  const interrupted = await drafts.write();
  const look = { style: terminal.outStyle, width: terminal.width };
  terminal.out(options.json === true ? jsonText(result) : undoText(result, look));
  if (interrupted) return exitCodes.interrupted;
  return result.left.some(({ code }) => code !== 'already') ? exitCodes.failed : exitCodes.done;
}
