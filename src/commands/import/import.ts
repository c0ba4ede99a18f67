import type { Mode } from '../../model/declared.ts';
import type { Imported } from '../../model/edits.ts';
import { given } from '../../model/objects.ts';
import { importText } from '../../render/edits-text.ts';
import { jsonText } from '../../render/layout.ts';
import { chooseImported } from '../../amend/imported.ts';
import { readFiles, unsoundGroups } from '../../shell/files.ts';
import { type ExitCode, exitCodes, exitOfFindings } from '../../shell/exit-codes.ts';
import { draftImport } from './draft-import.ts';
import { openSource } from './source.ts';
import type { Context } from '../../shell/context.ts';
import { type LiveOptions, instantOf } from '../../shell/options.ts';

export interface ImportOptions extends LiveOptions {
  /** Of new files. */
  readonly mode: Mode;
  /** Of exports that are workbooks. */
  readonly sheetName?: string;
}

/** `rollcall import`: writes files that say what is live, or what exports say. It holds no writer of Atlassian. */
export async function runImport(
  exports: readonly string[],
  options: ImportOptions,
  context: Context,
): Promise<ExitCode> {
  const done = await importGroups(exports, options, context);
  if (typeof done === 'number') return done;
  const { terminal } = context;
  const look = { style: terminal.outStyle, width: terminal.width };
  const { imported } = done;
  terminal.out(options.json === true ? jsonText(imported) : importText(imported, look));
  return exitOfImport(done);
}

export interface ImportDone {
  readonly imported: Imported;
  /** Somebody wanted to stop it while it wrote. */
  readonly interrupted: boolean;
}

/** Imports, and gives what came of it; or the exit code, when the files are not sound. */
export async function importGroups(
  exports: readonly string[],
  options: ImportOptions,
  context: Context,
): Promise<ImportDone | ExitCode> {
  const at = instantOf(options.at, context.now);
  const files = await readFiles(options, context, { mayBeEmpty: true });
  if (typeof files === 'number') return files;
  await using source = await openSource(exports, files.declared, options, context);
  const chosen = await chooseImported({
    declared: files.declared,
    unsound: unsoundGroups(options.dir, files),
    reader: source.reader,
    ...given({ names: options.group }),
    onlyKnown: source.accounts !== undefined,
  });
  const { imported, drafts } = await draftImport({
    files,
    chosen,
    source,
    at,
    dir: options.dir,
    mode: options.mode,
    everybody: options.group === undefined,
    onProgress: context.terminal.onProgress,
  });
  return { imported, interrupted: await drafts.write() };
}

/** What differs by date is for apply; what else differs still, somebody has to look at. */
export function exitOfImport({ imported, interrupted }: ImportDone): ExitCode {
  const { left, findings } = imported;
  if (interrupted) return exitCodes.interrupted;
  if (left.some(({ code }) => code !== 'due')) return exitCodes.failed;
  return exitOfFindings(findings);
}
