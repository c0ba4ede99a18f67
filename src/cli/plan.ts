import { conclude } from '../plan/conclude.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { selectGroups } from './select-groups.ts';
import { jsonText } from '../render/json.ts';
import { planText } from '../render/plan-text.ts';
import { planMarkdown } from '../render/plan-markdown.ts';
import { readFiles } from './declared-files.ts';
import { type ExitCode, exitOfPlan } from './exit-codes.ts';
import { openLive } from './open-live.ts';
import { type Context, instantOf, type LiveOptions } from './options.ts';
import { writeWhole } from './write-file.ts';

export interface PlanOptions extends LiveOptions {
  readonly out?: string;
  readonly format: 'text' | 'markdown';
  readonly detailedExitcode?: boolean;
}

/** `rollcall plan`: what would change, and why. It holds no writer. */
export async function plan(options: PlanOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const at = instantOf(options.at, context.now);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const { declared, faults, sources } = files;
  const only =
    options.group === undefined ? {} : { only: selectGroups(declared.groups, options.group) };

  await using live = await openLive(declared.config, options, context);
  const result = conclude(
    await reconcile({
      declared,
      faults,
      reader: live.reader,
      at,
      onProgress: terminal.onProgress,
      ...only,
    }),
  );
  if (options.out !== undefined) await writeWhole(options.out, jsonText(result));
  terminal.out(
    options.json === true
      ? jsonText(result)
      : options.format === 'markdown'
        ? planMarkdown(result)
        : planText(result, { style: terminal.outStyle, width: terminal.width, sources }),
  );
  return exitOfPlan(result, options.detailedExitcode === true);
}
