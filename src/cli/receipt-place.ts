import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { ApplyWork } from './apply-work.ts';
import { AppError } from '../model/app-error.ts';
import { cannotWrite, proveWritable } from '../files/write-whole.ts';

/** What apply keeps beside its receipts. */
const taken = ['journal.jsonl', 'journal.jsonl.lock', 'apply.lock'];

/** Where the receipt of an apply goes. Throws an AppError when it can't: that must be known before anything is changed. */
export async function receiptFile(
  { receipt, state, dir }: ApplyWork['options'],
  { now }: ApplyWork['context'],
): Promise<string> {
  const name = `receipt-${new Date(now()).toISOString().replaceAll(/[-:]/gu, '')}.json`;
  if (receipt === '') {
    throw new AppError('usage', 'no-receipt-name', '--receipt names no file.', {
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
