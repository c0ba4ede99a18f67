import { readFile } from 'node:fs/promises';
import { AppError, messageOf } from '../model/app-error.ts';
import { type Target, targetText } from '../model/declared.ts';
import { parseAccountId, parseEmail } from '../model/ids.ts';
import { type Receipt, receiptVersion } from '../model/receipt.ts';
import { schemaMismatch } from './schema-mismatch.ts';

/** Throws an AppError (`failed`) for a file that can't be read, is no receipt, or is of another version. */
export async function readReceipt(file: string): Promise<Receipt> {
  const value = parseJson(await readText(file), file);
  const version = (value as { version?: unknown } | null)?.version;
  if (version !== receiptVersion) {
    const found = version === undefined ? 'none' : JSON.stringify(version);
    throw refused(file, `Expected version ${receiptVersion}, found ${found}.`);
  }
  const mismatch = schemaMismatch('receipt', value);
  if (mismatch !== undefined) {
    throw refused(file, `It is not a receipt: ${mismatch}.`);
  }
  const receipt = value as Receipt;
  for (const { account } of receipt.changes) {
    const sound =
      parseAccountId(account.id) !== undefined && parseEmail(account.email ?? 'a@b') !== undefined;
    if (!sound)
      throw refused(
        file,
        `It is not a receipt: expected an account, found ${JSON.stringify(account)}.`,
      );
  }
  return receipt;
}

/** Throws when a receipt is about another target than the files name now. */
export function checkReceiptTarget(receipt: Receipt, target: Target, file: string): void {
  const expected = targetText(target);
  const found = targetText(receipt.target);
  if (expected !== found) {
    throw refused(file, `It is of another target: expected ${expected}, found ${found}.`);
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new AppError('failed', 'receipt-unreadable', `The receipt ${file} could not be read.`, {
      why: messageOf(cause),
      hint: 'Name a file that "rollcall apply" wrote: it tells the name when it ends.',
      cause,
    });
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refused(file, 'It is not JSON.', cause);
  }
}

function refused(file: string, why: string, cause?: unknown): AppError {
  return new AppError('failed', 'receipt-refused', `The receipt ${file} is refused.`, {
    why,
    hint: 'Name a receipt that "rollcall apply" wrote for these files, as it was written.',
    cause,
  });
}
