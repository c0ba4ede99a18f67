import type { Target } from '../model/declared.ts';
import { parseAccountId, parseEmail } from '../model/ids.ts';
import { type Receipt, receiptVersion } from '../model/receipt.ts';
import {
  type SavedKind,
  checkSavedTarget,
  parseSaved,
  readSaved,
  savedFilesIn,
} from './read-saved.ts';

/** Throws an AppError (`failed`) for a file that can't be read, is no receipt, or is of another version. */
export function readReceipt(file: string): Promise<Receipt> {
  return readSaved(file, receiptKind);
}

/**
 * The same, of several. A folder stands for every `.json` file in it and below; it may hold none, and need not be there:
 * then nothing ran.
 */
export async function readReceipts(names: readonly string[]): Promise<readonly Receipt[]> {
  const files = await Promise.all(
    names.map(
      async (name) =>
        (await savedFilesIn(name, { deep: true })) ?? (name.endsWith('.json') ? [name] : []),
    ),
  );
  const receipts: Receipt[] = [];
  // One after the other: there may be thousands.
  for (const file of new Set(files.flat())) receipts.push(await readReceipt(file));
  return receipts;
}

/** The same, of a text that was read from the file. */
export function parseReceipt(text: string, file: string): Receipt {
  return parseSaved(text, file, receiptKind);
}

/** Throws when a receipt is about another target than the files name now. */
export function checkReceiptTarget(receipt: Receipt, target: Target, file: string): void {
  checkSavedTarget(receipt, target, file, receiptKind);
}

const receiptKind: SavedKind<Receipt> = {
  noun: 'receipt',
  version: receiptVersion,
  faultOf: ({ changes }) => {
    const stray = changes.find(
      ({ account: { id, email = 'a@b' } }) =>
        parseAccountId(id) === undefined || parseEmail(email) === undefined,
    );
    return (
      stray && `It is not a receipt: expected an account, found ${JSON.stringify(stray.account)}.`
    );
  },
  hint: 'Specify a receipt that "rollcall apply" wrote for these files, unchanged.',
  source: 'a file that "rollcall apply" wrote: it prints the name when it ends.',
};
