import type { Instant } from '../../model/instant.ts';
import { historyOf } from '../../report/history/history.ts';
import type { History } from '../../report/history/membership-event.ts';
import { folderOf } from '../../shell/folder.ts';
import { readVersions } from './file-versions.ts';
import { openClone } from './git.ts';
import { type ReceiptPlaces, readKeptReceipts } from './kept-receipts.ts';

export interface HistoryOptions extends ReceiptPlaces {
  /** The folder of the files. */
  readonly dir: string;
  readonly until: Instant;
}

/**
 * The history of the memberships: of receipts, and of the files in the local clone. Without git, or outside of a clone, the
 * receipts alone, and a note. Throws an AppError `failed` only for receipts that were named and can't be read.
 */
export async function readHistory(options: HistoryOptions): Promise<History> {
  const dir = folderOf(options.dir);
  const opened = await openClone(dir);
  const clone = 'why' in opened ? undefined : opened;
  const kept = await readKeptReceipts(clone, options);
  const { versions, notes } =
    'why' in opened
      ? { versions: [], notes: [`The history of the files could not be read: ${opened.why}.`] }
      : await readVersions(opened, dir);
  return historyOf({
    receipts: kept.receipts.map(({ receipt }) => receipt),
    ...{ versions, until: options.until, notes: [...notes, ...kept.notes] },
  });
}
