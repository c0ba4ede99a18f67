import { jsonText } from '../../render/layout.ts';
import { tidiedText } from '../../render/tidy-text.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { readFiles } from '../../shell/files.ts';
import { type LiveOptions, instantOf } from '../../shell/options.ts';
import { openLive } from '../../shell/target.ts';
import { draftTidy } from './draft-tidy.ts';

export type TidyOptions = Omit<LiveOptions, 'group'>;

/** `rollcall tidy`: deletes what no longer does anything, as long as the plan stays the same. It holds no writer. */
export async function runTidy(options: TidyOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const { dir } = options;
  const at = instantOf(options.at, context.now);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  await using live = await openLive(files.declared.config, options, context);
  const { reader } = live;
  const { onProgress } = terminal;
  const { tidied, drafts } = await draftTidy({ dir, files, reader, at, onProgress });
  const interrupted = await drafts.write();
  const look = { style: terminal.outStyle, width: terminal.width, sources: files.sources };
  terminal.out(options.json === true ? jsonText(tidied) : tidiedText(tidied, look));
  return interrupted ? exitCodes.interrupted : exitCodes.done;
}
