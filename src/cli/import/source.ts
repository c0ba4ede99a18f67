import { AppError } from '../../model/app-error.ts';
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
  if (exported.people.length + exported.groups.length === 0) throw nothingIn(exports);
  return {
    ...readExported(exported, declared),
    skipped: exported.skipped,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function nothingIn(exports: readonly string[]): AppError {
  return new AppError('invalid', 'export-empty', `${exports.join(', ')}: No row names anybody.`, {
    why: 'An export without rows is more likely to have failed than to be of an empty organization.',
    hint: 'Export again from admin.atlassian.com (Directory, Users, Export users).',
  });
}
