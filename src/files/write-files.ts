import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../model/app-error.ts';

export interface FileDraft {
  /** What the file holds, byte order mark and all; absent when it must not be there yet. */
  readonly before?: string;
  readonly text: string;
}

/** So many files are open at once. */
const mostAtOnce = 16;

/**
 * Writes files, each whole or not at all; new ones with the folders that they need, others with the permissions that
 * they have. All are written beside their places before the first one takes its own. Throws an AppError when one of
 * them is not what it was read as, and then none is written; or when the disk refuses, and then says which are.
 */
export async function writeFiles(files: ReadonlyMap<string, FileDraft>): Promise<void> {
  const all = [...files].map(([file, draft]): Waiting => ({
    file,
    ...draft,
    beside: `${file}.${randomUUID()}.tmp`,
  }));
  const written: string[] = [];
  try {
    await eachOf(all, writeBeside);
    await eachOf(all, checkUnchanged);
    for (const { file, beside } of all) {
      await rename(beside, file);
      written.push(file);
    }
  } catch (cause) {
    const left = all.slice(written.length);
    await eachOf(left, ({ beside }) => rm(beside, { force: true }).catch(() => undefined));
    if (cause instanceof AppError && written.length === 0) throw cause;
    throw failure(
      written,
      left.map(({ file }) => file),
      cause,
    );
  }
}

interface Waiting extends FileDraft {
  readonly file: string;
  /** Where it is written first. */
  readonly beside: string;
}

async function writeBeside({ file, beside, before, text }: Waiting): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await refuseLink(dirname(file));
  const draft = await open(beside, 'wx');
  try {
    await draft.writeFile(text);
    await draft.sync();
  } finally {
    await draft.close();
  }
  if (before !== undefined) await chmod(beside, (await lstat(file)).mode & 0o7777);
}

/** Somebody may have saved the file since it was read: what they wrote is not lost. */
async function checkUnchanged({ file, before }: Waiting): Promise<void> {
  await refuseLink(file);
  const now = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (now === before) return;
  if (before === undefined) {
    throw new AppError('failed', 'file-exists', `${file} is there already.`, {
      why: 'It appeared after the folder was read. Nothing was written.',
      hint: 'Run the same command again.',
    });
  }
  throw new AppError('failed', 'file-changed', `${file} was changed while it was edited.`, {
    why: 'What was written there meanwhile would be lost. Nothing was written.',
    hint: 'Run the same command again.',
  });
}

/** A link can lead anywhere. */
async function refuseLink(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSymbolicLink() !== true) return;
  throw new AppError('failed', 'symlink', `${path} is a symbolic link.`, {
    why: 'It can lead anywhere. Nothing was written.',
    hint: 'Put the file or folder itself there.',
  });
}

async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  // All of them end before a failure is told: nobody writes on while it is cleaned up.
  const ended = await Promise.allSettled(Array.from({ length: mostAtOnce }, worker));
  const failed = ended.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

function failure(written: readonly string[], left: readonly string[], cause: unknown): AppError {
  const why = cause instanceof Error ? cause.message : String(cause);
  if (written.length === 0) {
    return new AppError('failed', 'cannot-write', 'The files could not be written.', {
      why: `${why}\nNone of them was changed: ${listed(left)}.`,
      hint: 'Check the folder and its permissions, and run the same command again.',
      cause,
    });
  }
  return new AppError('failed', 'cannot-write', 'Not all files could be written.', {
    why: `${why}\nWritten: ${listed(written)}.\nNot written: ${listed(left)}.`,
    hint: 'Check the folder and its permissions, and run the same command again: it does what is left.',
    cause,
  });
}

const mostListed = 20;

function listed(files: readonly string[]): string {
  const more = files.length - mostListed;
  return files.slice(0, mostListed).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
