import { takeBack } from '../declared/edit/take-back.ts';
import { writeFiles } from '../files/write-files.ts';
import { jsonText } from '../render/json.ts';
import { undoText } from '../render/undo-text.ts';
import { readFiles } from './declared-files.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Context, FileOptions } from './options.ts';
import { checkReceiptTarget, readReceipt } from './read-receipt.ts';
import { openUndoFiles } from './undo-files.ts';

/** `rollcall undo`: edits the files so that what a receipt says was applied is taken back. No network. */
export async function undo(
  file: string,
  options: FileOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const receipt = await readReceipt(file);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  checkReceiptTarget(receipt, files.declared.config.target, file);

  const opened = await openUndoFiles(receipt, options.dir, files);
  const { texts, ...result } = takeBack(receipt, opened);
  const { groups, leavers } = opened;
  const edited = [...groups, ...(leavers ? [leavers] : [])].flatMap(({ path, whole }) => {
    const text = texts.get(path);
    return text === undefined ? [] : [[path, { before: whole, text }] as const];
  });
  await writeFiles(new Map(edited));
  const look = { style: terminal.outStyle, width: terminal.width };
  terminal.out(options.json === true ? jsonText(result) : undoText(result, look));
  return result.left.some(({ code }) => code !== 'already') ? exitCodes.failed : exitCodes.done;
}
