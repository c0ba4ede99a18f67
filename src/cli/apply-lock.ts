import { join } from 'node:path';
import { type Lock, takeLock } from '../files/lock.ts';
import { cannotWrite } from '../files/write-whole.ts';
import { AppError } from '../model/app-error.ts';

/** One apply at a time: the next one reads what this one has written. Throws an AppError `failed` while another runs. */
export function whileLocked<T>(state: string, work: () => Promise<T>): Promise<T> {
  return whileHeld(join(state, 'apply.lock'), work);
}

/** One writer of a journal at a time, whichever folder its state is in. Throws an AppError `failed` as well. */
export function whileJournalLocked<T>(journal: string, work: () => Promise<T>): Promise<T> {
  return whileHeld(`${journal}.lock`, work);
}

async function whileHeld<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = await take(file);
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

async function take(file: string): Promise<Lock> {
  try {
    return await takeLock(file, (holder) => running(holder, file));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw cannotWrite(file, error);
  }
}

function running(holder: number, file: string): AppError {
  return new AppError('failed', 'apply-running', 'Another apply is under way.', {
    why: `Process ${holder} is applying, and two at once would judge by memberships that the other is changing.`,
    hint: `Wait until it has ended, and run this command again. If process ${holder} is no apply, an earlier one was killed and its number was given away: then delete ${file}.`,
  });
}
