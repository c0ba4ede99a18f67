import { readFile } from 'node:fs/promises';
import { parseConfig } from '../../declared/read.ts';
import { targetText } from '../../model/declared.ts';
import type { Instant } from '../../model/instant.ts';
import type { Receipt } from '../../model/receipt.ts';
import { count } from '../../model/text.ts';
import { historyOf } from '../../report/history/history.ts';
import type { History } from '../../report/history/membership-event.ts';
import { folderOf } from '../../shell/folder.ts';
import { readVersions } from './file-versions.ts';
import { openClone } from './git.ts';
import { type KeptReceipts, type ReceiptPlaces, readKeptReceipts } from './kept-receipts.ts';

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
  const kept = await readKeptReceipts('why' in opened ? undefined : opened, options);
  const { receipts, others } = await ofTarget(dir, kept);
  const { versions, notes } =
    'why' in opened
      ? {
          versions: [],
          notes: [
            `The history of the files could not be read: ${opened.why}. Only receipts are known.`,
          ],
        }
      : await readVersions(opened, dir);
  return historyOf({
    ...{ receipts, versions, until: options.until },
    notes: [...notes, ...kept.notes, ...others],
  });
}

/** Receipts of a sandbox, or of a site that the files were about before, have nothing to do with who has access now. */
async function ofTarget(
  dir: string,
  kept: KeptReceipts,
): Promise<{ readonly receipts: readonly Receipt[]; readonly others: readonly string[] }> {
  const all = kept.receipts.map(({ receipt }) => receipt);
  const path = `${dir}/rollcall.yaml`;
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const config = text === undefined ? undefined : parseConfig(text, path).config;
  if (config === undefined) return { receipts: all, others: [] };
  const target = targetText(config.target);
  const receipts = all.filter((receipt) => targetText(receipt.target) === target);
  const others = all.length - receipts.length;
  const are = others === 1 ? 'is' : 'are';
  return {
    receipts,
    others: others === 0 ? [] : [`${count(others, 'receipt')} ${are} of another target: skipped.`],
  };
}

/** The receipts alone, of the same places. */
export async function readReceiptsOnly(
  options: Omit<HistoryOptions, 'until'>,
): Promise<KeptReceipts> {
  const opened = await openClone(folderOf(options.dir));
  return readKeptReceipts('why' in opened ? undefined : opened, options);
}
