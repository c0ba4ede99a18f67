import { directoryOf } from '../../desired/directory.ts';
import type { DayOrder } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import { jsonText } from '../../render/layout.ts';
import { judge } from '../../report/review/judge.ts';
import { reviewStatus } from '../../report/review/review-status.ts';
import { type SheetStatus, statusText } from '../../report/review/status-text.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { type SoundFiles, readFiles } from '../../shell/files.ts';
import { type FileOptions, instantOf } from '../../shell/options.ts';
import { outLayout } from '../../shell/terminal.ts';
import { readSheets } from './read-sheets.ts';

export interface ReviewStatusOptions extends FileOptions {
  readonly at?: string;
  readonly dates?: DayOrder;
  readonly detailedExitcode?: boolean;
}

/** `rollcall review status`: which groups are overdue, and who has answered in sheets that came back. Asks nobody. */
export async function runReviewStatus(
  sheetFiles: readonly string[],
  options: ReviewStatusOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const at = instantOf(options.at, context.now);
  const groups = reviewStatus(files.declared, at);
  const directory = directoryOf(files.declared, at);
  const sheets: SheetStatus[] = [];
  for (const file of sheetFiles) sheets.push(await sheetStatus(file, directory, options));
  const result = { groups, ...given({ every: files.declared.config.reviewEvery }), sheets };
  terminal.out(options.json === true ? jsonText(result) : statusText(result, outLayout(terminal)));
  return exitOf(files, options.detailedExitcode === true && groups.some((each) => each.isOverdue));
}

function exitOf({ faults }: SoundFiles, isOverdue: boolean): ExitCode {
  if (faults.length > 0) return exitCodes.invalidFiles;
  return isOverdue ? exitCodes.changesPending : exitCodes.done;
}

async function sheetStatus(
  file: string,
  directory: Parameters<typeof judge>[1],
  { dates }: ReviewStatusOptions,
): Promise<SheetStatus> {
  const { answers, refused, rows } = await readSheets([file], dates);
  const { taken, rejected } = judge(answers, directory);
  const reviewers = new Set(answers.flatMap(({ reviewer }) => reviewer ?? []));
  return {
    file,
    reviewer: [...reviewers].join(', '),
    groups: new Set(answers.map(({ group }) => group)).size,
    rows: rows.size,
    decided: taken.length,
    refused: refused.length + rejected.length,
  };
}
