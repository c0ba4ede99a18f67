import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type Holder, type Lock, holderText, takeLock } from '../../files/lock.ts';
import { cannotWrite, proveWritable } from '../../files/write-whole.ts';
import { AppError } from '../../model/app-error.ts';
import type { ApplyWork } from './work.ts';

/** Where the receipt of an apply goes. Throws an AppError when it can't: that must be known before anything is changed. */
export async function receiptFile(
  { receipt, state, dir }: ApplyWork['options'],
  { now }: ApplyWork['context'],
): Promise<string> {
  const name = `receipt-${new Date(now()).toISOString().replaceAll(/[-:]/gu, '')}.json`;
  if (receipt === '') {
    throw new AppError('usage', 'no-receipt-name', '--receipt has no file.', {
      hint: 'Name one, or leave the option out: then the receipt gets a file of its own.',
    });
  }
  return receipt === undefined ? placeForReceipt(join(state, name)) : placeForReceipt(receipt, dir);
}

/** Where the receipt goes: links are followed. Throws an AppError `failed` when it must not, or can't, go there. */
async function placeForReceipt(name: string, dir?: string): Promise<string> {
  const file = await followed(name);
  if (taken.includes(basename(file))) {
    throw cannotWrite(name, new Error('Apply itself keeps a file of that name.'));
  }
  if (dir !== undefined && isInside(await real(file), await real(dir))) {
    throw cannotWrite(name, new Error(`It is inside ${dir}, among the files that say who is in.`));
  }
  await proveWritable(file);
  return file;
}

/** One apply at a time: the next one reads what this one has written. Throws an AppError `failed` while another runs. */
export function whileLocked<T>(
  state: string,
  context: ApplyWork['context'],
  work: (lock: Lock) => Promise<T>,
): Promise<T> {
  return withLock(join(state, 'apply.lock'), context, work);
}

/** One writer of a journal at a time, whichever folder its state is in. Throws an AppError `failed` as well. */
export function whileJournalLocked<T>(
  journal: string,
  context: ApplyWork['context'],
  work: (lock: Lock) => Promise<T>,
): Promise<T> {
  return withLock(`${journal}.lock`, context, work);
}

async function withLock<T>(
  file: string,
  { now }: ApplyWork['context'],
  work: (lock: Lock) => Promise<T>,
): Promise<T> {
  const lock = await take(file, now);
  try {
    return await work(lock);
  } finally {
    await lock.release();
  }
}

async function take(file: string, now: () => number): Promise<Lock> {
  try {
    return await takeLock(file, (holder) => running(holder, file), now);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw cannotWrite(file, error);
  }
}

function running(holder: Holder, file: string): AppError {
  const killed = holder.isElsewhere
    ? `If nothing runs there any more, the lock is free five minutes after it ended, or once you delete ${file}.`
    : `If process ${holder.pid} is not an apply, an earlier one was killed and its number is in use again: then delete ${file}.`;
  return new AppError('failed', 'apply-running', 'Another apply is under way.', {
    why: `${holderText(holder)} is applying. Two at once would change memberships under each other.`,
    hint: `Wait until it has ended, and run this command again. ${killed}`,
  });
}

/** Throws an AppError `failed` when another apply took one of the locks: nothing more may be sent beside it. */
export async function checkHeld(locks: readonly Lock[]): Promise<void> {
  for (const lock of locks) {
    if (await lock.isHeld()) continue;
    throw new AppError('failed', 'apply-overtaken', 'Another apply has taken over.', {
      why: 'This machine slept, or could not touch its lock, for more than five minutes.',
      hint: 'Wait until the other apply has ended, and run this command again: it does what is left.',
    });
  }
}

/** What apply keeps beside its receipts. */
const taken = ['journal.jsonl', 'journal.jsonl.lock', 'apply.lock'];

async function followed(name: string): Promise<string> {
  const there = await lstat(name).catch(() => undefined);
  if (there?.isSymbolicLink() !== true) return name;
  try {
    return await realpath(name);
  } catch (cause) {
    throw cannotWrite(name, cause);
  }
}

/** The path without links; of what is not there yet, as far as its folders are. */
async function real(path: string): Promise<string> {
  const whole = resolve(path);
  const folder = dirname(whole);
  return realpath(whole).catch(async () =>
    folder === whole ? whole : join(await real(folder), basename(whole)),
  );
}

function isInside(file: string, dir: string): boolean {
  const way = relative(dir, file);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}
