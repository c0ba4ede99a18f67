import { AppError } from '../../model/app-error.ts';
import { compareText } from '../../model/change.ts';
import type { GitHub } from '../client.ts';
import { filesIn, textAt } from '../read-files.ts';
import { type Announced, announcedFile, announcedPlan, parseAnnounced } from './announced.ts';
import { receiptsTip } from './branch.ts';
import { isReceiptOf } from './receipt-path.ts';
import { type Settled, parseSettled, settledFile } from './settled.ts';

/** What the branch of receipts keeps about one folder. */
export interface Kept {
  /** The commit that it was read at. */
  readonly tip: string | undefined;
  readonly settled: Settled | undefined;
  readonly announced: readonly Announced[];
}

/** Nothing where there is no such branch yet. Throws an AppError for a branch that somebody edited into something else. */
export async function readKept(github: GitHub, folder: string): Promise<Kept> {
  const tip = await receiptsTip(github);
  if (tip === undefined) return { tip, settled: undefined, announced: [] };
  const [settled, announced] = await Promise.all([
    textAt(github, settledFile, tip),
    textAt(github, announcedFile, tip),
  ]);
  return {
    tip,
    settled: parseSettled(settled)[folder],
    announced: parseAnnounced(announced)[folder] ?? [],
  };
}

/** The plan of a pull request that announced something, as it was approved. */
export async function readAnnouncedPlan(
  github: GitHub,
  { tip }: Kept,
  folder: string,
  pull: number,
): Promise<string | undefined> {
  return tip === undefined ? undefined : textAt(github, announcedPlan(folder, pull), tip);
}

/** Which receipts an apply is given, beside those of applies that were cut short. */
export interface EarlierReceipts {
  /** Of earlier attempts of this run. */
  readonly run: string | undefined;
  /** The latest of this folder: a run begins behind what the one before was refused last. */
  readonly latestOf: string | undefined;
}

const latest = 3;

/** Receipts of what is applied once more. By their paths. */
export async function readEarlierReceipts(
  github: GitHub,
  { tip, settled }: Kept,
  { run, latestOf }: EarlierReceipts,
): Promise<ReadonlyMap<string, string>> {
  if (tip === undefined) return new Map();
  const kept = run === undefined && latestOf === undefined ? [] : await pathsAt(github, tip, run);
  const ofRun = kept.filter((path) => run !== undefined && path.includes(`-${run}-`));
  const ofFolder = kept
    .filter((path) => latestOf !== undefined && isReceiptOf(latestOf, path))
    .sort(compareText);
  const receipts = new Map<string, string>();
  for (const path of new Set([
    ...(settled?.unfinished ?? []),
    ...ofRun,
    ...ofFolder.slice(-latest),
  ])) {
    const text = path.startsWith('receipts/') ? await textAt(github, path, tip) : undefined;
    if (text !== undefined) receipts.set(path, text);
  }
  return receipts;
}

/** Without them a run begins where it usually does: only what this run did itself must be known. */
async function pathsAt(
  github: GitHub,
  tip: string,
  run: string | undefined,
): Promise<readonly string[]> {
  try {
    return [...(await filesIn(github, tip)).keys()];
  } catch (error) {
    if (run === undefined && error instanceof AppError) return [];
    throw error;
  }
}
