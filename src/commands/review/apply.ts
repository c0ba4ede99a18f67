import { lstat } from 'node:fs/promises';
import { rejectsCsv } from '../../csv/rejects.ts';
import { directoryOf } from '../../desired/directory.ts';
import { AppError } from '../../model/app-error.ts';
import type { Remark } from '../../model/edits.ts';
import type { DayOrder } from '../../model/instant.ts';
import { given, groupBy } from '../../model/objects.ts';
import { jsonText } from '../../render/layout.ts';
import { appliedText } from '../../report/review/applied-text.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { readFiles } from '../../shell/files.ts';
import { type LiveOptions, instantOf } from '../../shell/options.ts';
import { draftReview } from './draft-review.ts';
import { draftReviewConsent } from './review-consent.ts';
import { type ReturnedSheets, placeKey, readSheets, returnedHeaders } from './read-sheets.ts';

export interface ReviewApplyOptions extends Omit<LiveOptions, 'group'> {
  readonly by?: readonly string[];
  readonly dates?: DayOrder;
  readonly rejects?: string;
}

/** `rollcall review apply`: what the owners decided, as edits of the files. It holds no writer of Atlassian. */
export async function runReviewApply(
  sheetFiles: readonly string[],
  options: ReviewApplyOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal } = context;
  const { dir, rejects, by } = options;
  for (const owner of by ?? []) checkOwner(owner);
  if (rejects !== undefined) await checkFree(rejects);
  const at = instantOf(options.at, context.now);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const sheets = await readSheets(sheetFiles, options.dates);
  const directory = directoryOf(files.declared, at);
  const drafted = await draftReview({
    ...{ dir, files, at, directory, by },
    answers: sheets.answers,
  });
  const { drafts } = drafted;
  const consent = await draftReviewConsent({ files, at, drafted }, options, context);

  const refused = [...sheets.refused, ...drafted.refused].sort(byPlace);
  if (rejects !== undefined && refused.length > 0) {
    drafts.beside(rejects, rejected(refused, sheets));
  }
  const interrupted = await drafts.write();
  const result = {
    groups: drafted.groups,
    decisions: drafted.decisions,
    edits: drafts.edits(),
    refused,
    notes: [...sheets.notes, ...drafted.notes, ...consent.notes],
    ...given({
      consent: consent.entry,
      rejects: rejects !== undefined && refused.length > 0 ? rejects : undefined,
    }),
  };
  const look = { style: terminal.outStyle, width: terminal.width, sources: files.sources };
  terminal.out(options.json === true ? jsonText(result) : appliedText(result, look));
  if (interrupted) return exitCodes.interrupted;
  return refused.length > 0 ? exitCodes.failed : exitCodes.done;
}

/** As the schema of group files has it. Throws a usage error. */
function checkOwner(owner: string): void {
  if (/^@[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)?$|^[^\s@<>#]+@[^\s@<>#]+$/u.test(owner)) return;
  throw new AppError('usage', 'bad-owner', `--by "${owner}" is not an owner.`, {
    hint: 'Write a GitHub user ("@octocat"), a team ("@banc/it") or an email.',
  });
}

/** Rejects are never written over: people fix them in their file. Throws a usage error. */
async function checkFree(rejects: string): Promise<void> {
  const there = await lstat(rejects).catch(() => undefined);
  if (there === undefined) return;
  throw new AppError('usage', 'rejects-exist', `${rejects} is there already.`, {
    why: 'Somebody may have fixed rows in it.',
    hint: 'Name another file with --rejects, or delete this one.',
  });
}

function byPlace(a: Remark, b: Remark): number {
  const [left, right] = [a.row?.file ?? '', b.row?.file ?? ''];
  return left < right ? -1 : left > right ? 1 : (a.row?.line ?? 0) - (b.row?.line ?? 0);
}

/** The rows as they came back, as one sheet with the columns of a review. */
function rejected(refused: readonly Remark[], { rows }: ReturnedSheets): string {
  const byRow = [...groupBy(refused, ({ row }) => (row === undefined ? '' : placeKey(row)))];
  const records = byRow.map(([key], index): [number, readonly string[]] => {
    const cells = rows.get(key)?.cells ?? {};
    return [index, returnedHeaders.map(([column]) => cells[column] ?? '')];
  });
  const whys = byRow.map(([, those], index): [number, readonly string[]] => [
    index,
    those.map(({ why, hint }) => (hint === undefined ? why : `${why} ${hint}`)),
  ]);
  return rejectsCsv(
    {
      headers: returnedHeaders.map(([, title]) => title),
      delimiter: undefined,
      records: new Map(records),
    },
    new Map(whys),
  );
}
