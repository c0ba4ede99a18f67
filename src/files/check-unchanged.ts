import { lstat, readFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../model/app-error.ts';
import { hasCode } from './error-code.ts';
import { namesOf } from './names-of.ts';
import { someAtATime } from './some-at-a-time.ts';

const reasons = {
  'file-changed': {
    says: 'was changed meanwhile',
    hint: 'If it is open in an editor, save it there, and run the same command again.',
  },
  'file-exists': {
    says: 'is there already',
    hint: 'Run the same command again, which edits what is there, or move it away.',
  },
  symlink: {
    says: 'lies behind a symbolic link, which can lead anywhere',
    hint: 'Put the file or folder itself there.',
  },
} as const;

type Reason = keyof typeof reasons;

/** What each file must hold, exactly; undefined where it must not be there. */
export type Befores = ReadonlyMap<string, string | undefined>;

/**
 * Throws an AppError `symlink` when a file or the folder that it is in is a symbolic link, `file-changed` or
 * `file-exists` when a file is gone or has come. What is in it is not looked at.
 */
export async function checkPlaces(files: Befores): Promise<void> {
  const isLink = new Map<string, Promise<boolean>>();
  await check(files, async (file, before) => {
    const folder = dirname(file);
    const behindLink = isLink.get(folder) ?? isBehindLink(folder);
    isLink.set(folder, behindLink);
    const there = await statOf(file);
    if (there?.isSymbolicLink() === true || (await behindLink)) return 'symlink';
    if (there === undefined) return before === undefined ? undefined : 'file-changed';
    return before === undefined ? 'file-exists' : undefined;
  });
}

/** Throws an AppError `file-changed` or `file-exists` unless every file is as it must be. */
export async function checkUnchanged(files: Befores): Promise<void> {
  await check(files, async (file, before) => {
    if (before === undefined) return (await statOf(file)) === undefined ? undefined : 'file-exists';
    return (await bytesOf(file))?.equals(Buffer.from(before)) === true ? undefined : 'file-changed';
  });
}

async function check(
  files: Befores,
  whyNot: (file: string, before: string | undefined) => Promise<Reason | undefined>,
): Promise<void> {
  const found = new Map<string, Reason>();
  await someAtATime(files, async ([file, before]) => {
    const reason = await whyNot(file, before);
    if (reason !== undefined) found.set(file, reason);
  });
  // In the order in which they are given, whichever was looked at first.
  const [first, ...others] = [...files.keys()].filter((file) => found.has(file));
  const reason = found.get(first ?? '');
  if (first === undefined || reason === undefined) return;
  const { says, hint } = reasons[reason];
  const more = others.length === 0 ? '' : `\nThese can't be written either: ${namesOf(others)}.`;
  const why = `No file was written.${more}`;
  throw new AppError('failed', reason, `${first} ${says}.`, { why, hint });
}

/** Of a folder that is not there yet, the one in which it will be made counts. */
async function isBehindLink(folder: string): Promise<boolean> {
  const there = await statOf(folder);
  const outer = dirname(folder);
  if (there === undefined && outer !== folder) return isBehindLink(outer);
  return there?.isSymbolicLink() ?? false;
}

async function statOf(path: string): Promise<Stats | undefined> {
  return lstat(path).catch(undefinedIfGone);
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(undefinedIfGone);
}

function undefinedIfGone(error: unknown): undefined {
  if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw error;
}
