import { dirname, join } from 'node:path';
import { type JournalLine, JournalFile } from '../../apply/journal.ts';
import { readJournal } from '../../apply/read-journal.ts';
import { readReceipt } from '../../apply/read-receipt.ts';
import type { Lock } from '../../files/lock.ts';
import { writeWhole } from '../../files/write-whole.ts';
import { AppError } from '../../model/app-error.ts';
import type { Receipt } from '../../model/receipt.ts';
import { checkHeld } from './receipt-place.ts';
import type { ApplyWork } from './work.ts';

/** Where an apply finds what earlier ones have left, and leaves what it does itself. */
export interface Records {
  /** Where the receipt goes, as people are told. */
  readonly file: string;
  readonly journal: () => Promise<readonly JournalLine[]>;
  readonly openJournal: () => Promise<JournalFile>;
  /** The receipt whose place this one takes, if there is one. */
  readonly replaced: () => Promise<readonly Receipt[]>;
  /** Writes the receipt. Throws an AppError `failed` when it can't. */
  readonly save: (text: string) => Promise<void>;
}

/** On disk: the journal stands beside the receipt, and holds nothing more once one of the locks is another's. */
export function recordsOnDisk(
  file: string,
  { options, context }: ApplyWork,
  locks: readonly Lock[],
): Records {
  const journal = journalBeside(file);
  return {
    file,
    journal: () => readJournal(journal),
    openJournal: () =>
      JournalFile.open(journal, context.timing, { ...options, mayWrite: () => checkHeld(locks) }),
    replaced: () => replacedReceipt(file),
    save: (text) => writeWhole(file, text),
  };
}

export function journalBeside(receipt: string): string {
  return join(dirname(receipt), 'journal.jsonl');
}

async function replacedReceipt(file: string): Promise<readonly Receipt[]> {
  try {
    return [await readReceipt(file)];
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}
