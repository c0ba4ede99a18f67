import { namesInFiles } from '../../declared/amend/names-in-files.ts';
import type { Wish } from '../../declared/amend/wish.ts';
import type { Remark } from '../../model/amendment.ts';
import { settleWishes } from '../../reconcile/settle-wishes.ts';
import { amendmentText } from '../../render/amendment-text.ts';
import { jsonText } from '../../render/json.ts';
import { readFiles } from '../declared-files.ts';
import { unsoundGroups } from '../editable-files.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type Context, instantOf } from '../options.ts';
import { draftFiles } from './draft-files.ts';
import type { AmendOptions } from './options.ts';
import { openReader } from '../open-reader.ts';

export interface AmendWork {
  readonly wishes: readonly Wish[];
  /** What did not fit before anything was looked at. */
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
  readonly except?: boolean;
  readonly pending?: boolean;
}

/** Edits the files as it is wished: all of it, or nothing. Asks Atlassian only for what the files do not tell. */
export async function amendFiles(
  { wishes, refused, notes, except = false, pending = false }: AmendWork,
  options: AmendOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const at = instantOf(options.at, context.now);
  const files = await readFiles(options, context, { mayBeEmpty: true });
  if (typeof files === 'number') return files;
  const { declared } = files;

  await using live = openReader(declared.config, options, context);
  const settled = await settleWishes({
    wishes,
    declared,
    unsound: unsoundGroups(options.dir, files),
    except,
    pending,
    nameOf: namesInFiles(declared, declared.accounts, files.sources),
    reader: live.reader,
  });
  const { amendment, drafts } = await draftFiles(
    { ...settled, refused: [...refused, ...settled.refused], notes: [...notes, ...settled.notes] },
    files,
    options.dir,
    at,
  );
  const isRefused = amendment.refused.length > 0;
  const interrupted = !isRefused && (await drafts.write());
  const look = { style: terminal.outStyle, width: terminal.width };
  terminal.out(options.json === true ? jsonText(amendment) : amendmentText(amendment, look));
  if (interrupted) return exitCodes.interrupted;
  return isRefused ? exitCodes.failed : exitCodes.done;
}
