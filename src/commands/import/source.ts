import { AppError } from '../../model/app-error.ts';
import type { Declared, Mode } from '../../model/declared.ts';
import type { SkippedCell } from '../../model/exported.ts';
import type { Account } from '../../model/live.ts';
import type { Reader } from '../../live/reader.ts';
import type { Context } from '../../shell/context.ts';
import type { LiveOptions } from '../../shell/options.ts';
import { openLive } from '../../shell/target.ts';
import type { Instant } from '../../model/instant.ts';
import type { OnProgress } from '../../model/timing.ts';
import type { Chosen } from '../../amend/imported.ts';
import type { SoundFiles } from '../../shell/files.ts';

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
  options: LiveOptions & { readonly sheetName?: string },
  context: Context,
): Promise<ImportSource> {
  if (exports.length === 0) return openLive(declared.config, options, context);
  const { collectExports } = await import('../../csv/collect-export.ts');
  const { readExported } = await import('../../amend/export-reader.ts');
  const exported = await collectExports(exports, { sheetName: options.sheetName });
  if (exported.people.length + exported.groups.length === 0) throw nothingIn(exports);
  return {
    ...readExported(exported, declared),
    skipped: exported.skipped,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function nothingIn(exports: readonly string[]): AppError {
  return new AppError('invalid', 'export-empty', `${exports.join(', ')}: No row has a person.`, {
    why: 'An export without rows is more likely to have failed than to be of an empty organization.',
    hint: 'Export again from admin.atlassian.com (Directory, Users, Export users).',
  });
}

/** What an import is made of. */
export interface ImportWork {
  readonly files: SoundFiles;
  readonly chosen: Chosen;
  readonly source: ImportSource;
  readonly at: Instant;
  readonly dir: string;
  /** Of new files. */
  readonly mode: Mode;
  /** accounts.yaml gets everybody in an export, and not only those whom a line names. */
  readonly everybody: boolean;
  readonly onProgress: OnProgress;
}
