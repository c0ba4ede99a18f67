import type { Declared } from '../../model/declared.ts';
import type { SkippedCell } from '../../model/exported.ts';
import type { Account } from '../../model/live.ts';
import type { Reader } from '../../live/reader.ts';
import type { Context, LiveOptions } from '../options.ts';
import { openLive } from '../open-live.ts';

/** Where import reads from. */
export interface ImportSource extends AsyncDisposable {
  readonly reader: Reader;
  /** Everybody in the exports, in a group or not. Absent for the target, which is not read for those. */
  readonly accounts?: readonly Account[];
  /** What could not be used of the exports. */
  readonly skipped?: readonly SkippedCell[];
}

/** The exports, when there are any, and else the target. */
export async function openSource(
  exports: readonly string[],
  declared: Declared,
  options: LiveOptions,
  context: Context,
): Promise<ImportSource> {
  if (exports.length === 0) return openLive(declared.config, options, context);
  const { collectExports } = await import('../../csv/collect-export.ts');
  const { readExported } = await import('../../reconcile/export-reader.ts');
  const exported = await collectExports(exports);
  return {
    ...readExported(exported, declared.accounts),
    skipped: exported.skipped,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
