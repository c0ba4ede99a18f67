import type { GitHub } from '../client.ts';
import { filesIn, textAt } from '../read-files.ts';
import { type Announced, announcedFile, announcedPlan, parseAnnounced } from './announced.ts';
import { receiptsTip } from './branch.ts';
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

/**
 * Receipts of what is applied once more: of applies that were cut short, and of earlier attempts of the run. By their
 * paths.
 */
export async function readEarlierReceipts(
  github: GitHub,
  { tip, settled }: Kept,
  run: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (tip === undefined) return new Map();
  const ofRun =
    run === undefined
      ? []
      : [...(await filesIn(github, tip)).keys()].filter((path) => path.includes(`-${run}-`));
  const receipts = new Map<string, string>();
  for (const path of new Set([...(settled?.unfinished ?? []), ...ofRun])) {
    const text = path.startsWith('receipts/') ? await textAt(github, path, tip) : undefined;
    if (text !== undefined) receipts.set(path, text);
  }
  return receipts;
}
