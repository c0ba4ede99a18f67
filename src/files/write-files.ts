import { randomUUID } from 'node:crypto';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../model/app-error.ts';
import { checkPlaces, checkUnchanged } from './check-unchanged.ts';
import { hasCode } from './error-code.ts';
import { MadeFolders } from './made-folders.ts';
import { namesOf } from './names-of.ts';
import { someAtATime } from './some-at-a-time.ts';

export interface FileToWrite {
  /** What the file holds now, exactly, byte order mark and all. Left out: the file is not there yet. */
  readonly before?: string;
  readonly text: string;
}

interface Draft extends FileToWrite {
  readonly file: string;
  /** Beside the file. No name that ends like this is read as one of ours, should it be left behind. */
  readonly draft: string;
}

/**
 * Writes files, each whole or not at all; one that is replaced keeps its permissions, and folders are made as needed.
 * All are on disk beside their places before the first one takes its own. Throws an AppError: `file-changed`,
 * `file-exists` or `symlink` when one is not as it was read, and then none is written; `cannot-write` otherwise,
 * which says which are written and which are not.
 */
export async function writeFiles(files: ReadonlyMap<string, FileToWrite>): Promise<void> {
  const before = new Map([...files].map(([file, each]) => [file, each.before]));
  const drafts = [...files].map(([file, each]): Draft => ({
    ...each,
    file,
    draft: `${file}.${randomUUID()}.tmp`,
  }));
  const folders = new MadeFolders();
  const written = new Set<string>();
  try {
    await checkPlaces(before);
    for (const folder of new Set([...files.keys()].map(dirname))) await folders.make(folder);
    await someAtATime(drafts, writeDraft);
    await checkUnchanged(before);
    await someAtATime(drafts, async (draft) => {
      await place(draft);
      written.add(draft.file);
    });
  } catch (cause) {
    const left = drafts.filter(({ file }) => !written.has(file));
    await someAtATime(left, ({ draft }) => rm(draft, { force: true }).catch(() => undefined));
    await folders.undo();
    if (written.size === 0 && cause instanceof AppError) throw cause;
    throw failure(
      [...written],
      left.map(({ file }) => file),
      cause,
    );
  }
}

async function writeDraft({ file, draft, before, text }: Draft): Promise<void> {
  const mode = before === undefined ? undefined : (await stat(file)).mode;
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(text);
    if (mode !== undefined) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The file is looked at once more: others are placed before it, and someone may save it meanwhile. */
async function place({ file, draft, before }: Draft): Promise<void> {
  if (before !== undefined || !(await placeNew(draft, file))) {
    await checkUnchanged(new Map([[file, before]]));
    await rename(draft, file);
  }
}

/** A link never takes the place of what is there, which a rename does. False where the file system has no links. */
async function placeNew(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) return false;
    throw error;
  }
  await rm(draft, { force: true }).catch(() => undefined);
  return true;
}

function failure(written: readonly string[], left: readonly string[], cause: unknown): AppError {
  const why = cause instanceof Error ? cause.message : String(cause);
  if (written.length === 0) {
    return new AppError('failed', 'cannot-write', 'The files could not be written.', {
      why: `${why}\nNone of them was changed: ${namesOf(left)}.`,
      hint: 'Check the folder and its permissions, and run the same command again.',
      cause,
    });
  }
  return new AppError('failed', 'cannot-write', 'Not all files could be written.', {
    why: `${why}\nWritten: ${namesOf(written)}.\nNot written: ${namesOf(left)}.`,
    hint: 'Check the folder and its permissions, and run the same command again: it does what is left.',
    cause,
  });
}
