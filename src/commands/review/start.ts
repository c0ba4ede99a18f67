import { lstat } from 'node:fs/promises';
import { writeForm } from '../../csv/xlsx/write-workbook.ts';
import { lastSeenIn } from '../../csv/last-seen.ts';
import { directoryOf } from '../../desired/directory.ts';
import { writeFiles } from '../../files/write-files.ts';
import { AppError } from '../../model/app-error.ts';
import {
  type Declared,
  type DeclaredGroup,
  effectiveOwners,
  isOwnedBy,
} from '../../model/declared.ts';
import { didYouMean, nearestNames } from '../../model/did-you-mean.ts';
import type { Finding } from '../../model/finding.ts';
import { factsOf } from '../../model/finding-codes.ts';
import { formatInstant } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import { findingBlocks } from '../../render/findings-text.ts';
import { jsonText } from '../../render/layout.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { HistoryIndex } from '../../report/history/history-index.ts';
import { reviewForm } from '../../report/review/review-form.ts';
import { type ReviewSheet, reviewCsv, reviewSheets } from '../../report/review/review-sheets.ts';
import { reviewRows } from '../../report/review/review-rows.ts';
import { startedText } from '../../report/review/started-text.ts';
import type { Context } from '../../shell/context.ts';
import { type ExitCode, exitCodes } from '../../shell/exit-codes.ts';
import { readFiles } from '../../shell/files.ts';
import { type LiveOptions, instantOf } from '../../shell/options.ts';
import { openLive } from '../../shell/target.ts';
import { errLayout, outLayout } from '../../shell/terminal.ts';
import { fileNames } from '../../yaml/file-names.ts';
import { firstRef, openClone } from '../log/git.ts';
import { readHistory } from '../log/read-history.ts';
import { nameBeside } from '../show/name-beside.ts';

export interface StartOptions extends LiveOptions {
  readonly out: string;
  readonly owner?: string;
  readonly export?: readonly string[];
  readonly receipts?: readonly string[];
  readonly format: 'csv' | 'xlsx';
}

/** `rollcall review start`: asks the owners of each group who should still be in it. It holds no writer of Atlassian. */
export async function runReviewStart(options: StartOptions, context: Context): Promise<ExitCode> {
  const { terminal } = context;
  const at = instantOf(options.at, context.now);
  const files = await readFiles(options, context);
  if (typeof files === 'number') return files;
  const { declared, faults, sources } = files;
  const groups = ownedBy(options.owner, declared);
  const seen = options.export === undefined ? undefined : await lastSeenIn(options.export);

  await using live = await openLive(declared.config, options, context);
  const found = await reconcile({
    ...{ declared, faults, reader: live.reader, at, licences: false },
    ...given({ only: groups }),
    onProgress: terminal.onProgress,
  });
  const history = await readHistory({
    ...{ dir: options.dir, until: at, state: options.state },
    ...given({ receipts: options.receipts }),
  });
  const index = new HistoryIndex(history);
  const { protected: shielded } = found.desired;
  const self = found.live.self?.id;
  const directory = directoryOf(declared, at);
  const rows = reviewRows({
    directory,
    live: found.live,
    identities: found.identities,
    isProtected: ({ id }) => id === self || shielded.has(id),
    addedTo: (group, person) => index.since(group, person),
    nameOf: nameBeside(directory, sources),
    lastSeen: seen && (({ id, email }) => seen.get(id ?? '') ?? seen.get(email ?? '')),
  });
  const { id, sheets } = reviewSheets(onlyOwner(options.owner, rows), {
    day: formatInstant(at).slice(0, 10),
    ...given({ commit: await commitOf(options.dir) }),
  });
  const named = namedSheets(sheets, options);
  await checkFree(named.map(({ file }) => file));
  await writeFiles(
    new Map(
      await Promise.all(
        named.map(
          async ({ file, sheet }) => [file, { text: await contentOf(sheet, options) }] as const,
        ),
      ),
    ),
  );
  const unread = found.proposal.findings.filter(isUnread);
  const result = {
    review: id,
    sheets: named.map(
      ({
        file,
        sheet: {
          owner,
          groups: number,
          rows: { length },
        },
      }) => given({ file, owner, groups: number, rows: length }),
    ),
  };
  terminal.out(
    options.json === true
      ? jsonText({ ...result, findings: unread, notes: history.notes })
      : startedText(result, { ...outLayout(terminal), dir: options.out }),
  );
  if (options.json !== true) {
    for (const note of history.notes) terminal.err(`${note}\n`);
    for (const block of findingBlocks(unread, errLayout(terminal))) terminal.err(`${block}\n\n`);
  }
  if (faults.length > 0) return exitCodes.invalidFiles;
  return unread.some(({ severity }) => severity === 'error') ? exitCodes.failed : exitCodes.done;
}

/** Of the files, where they are in a clone. */
async function commitOf(dir: string): Promise<string | undefined> {
  const clone = await openClone(dir);
  return 'why' in clone ? undefined : (await firstRef(clone, ['HEAD']))?.commit;
}

/** Who is in these groups, or in part of them, is in no sheet. */
function isUnread({ code }: Finding): boolean {
  return factsOf(code)?.family === 'live' && code !== 'group-renamed';
}

function contentOf(sheet: ReviewSheet, { format }: StartOptions): Promise<Uint8Array> | string {
  return format === 'csv' ? reviewCsv(sheet) : writeForm(reviewForm(sheet));
}

/** Throws an AppError where the owner owns nothing. Undefined for all groups. */
function ownedBy(
  owner: string | undefined,
  { groups, config }: Declared,
): readonly DeclaredGroup[] | undefined {
  if (owner === undefined) return undefined;
  const ownersOf = (group: DeclaredGroup) => effectiveOwners(group, config);
  const own = groups.filter((group) => isOwnedBy({ owners: ownersOf(group) }, owner));
  if (own.length > 0) return own;
  const all = [...new Set(groups.flatMap(ownersOf))];
  const near = nearestNames(owner, all, (each) => each);
  throw new AppError('failed', 'no-owner', `No group is owned by "${owner}".`, {
    hint: didYouMean(owner, near) ?? 'Run "rollcall list groups" for the owners of each group.',
  });
}

function onlyOwner<Row extends { readonly owners: readonly string[] }>(
  owner: string | undefined,
  rows: readonly Row[],
): readonly Row[] {
  if (owner === undefined) return rows;
  return rows.map((row) => ({
    ...row,
    owners: row.owners.filter((each) => isOwnedBy({ owners: [each] }, owner)),
  }));
}

function namedSheets(sheets: readonly ReviewSheet[], { out, format }: StartOptions) {
  const called = sheets.map((sheet) => ({ name: sheet.owner ?? 'no owner', sheet }));
  const names = fileNames(called, new Set());
  const folder = out.replace(/(?<=.)\/+$/u, '');
  return called.map((each) => {
    const stem = (names.get(each) ?? '').replace(/\.yaml$/u, '');
    return { file: `${folder}/${stem}.${format}`, sheet: each.sheet };
  });
}

/** A sheet is never written over: its owner may have answered in it. Throws a usage error. */
async function checkFree(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const there = await lstat(file).catch(() => undefined);
    if (there === undefined) continue;
    throw new AppError('usage', 'sheet-exists', `${file} is there already.`, {
      why: 'Somebody may have answered in it.',
      hint: 'Name another folder with --out, or delete it.',
    });
  }
}
