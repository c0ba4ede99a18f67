import type { Stats } from 'node:fs';
import { link, lstat, mkdir, open, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AppError, messageOf } from '../model/app-error.ts';
import { atOnce } from '../model/concurrency.ts';
import { draftOf, sweepDrafts, withoutDrafts } from './drafts.ts';
import { hasCode } from './write-whole.ts';

/** More than this many files at once make no disk faster, and run into limits of open files. */
const width = 16;

export interface FileToWrite {
  /** What the file holds now, exactly, byte order mark and all. Left out: the file is not there yet. */
  readonly before?: string;
  /** Or bytes, of what is no text. Null: the file goes. */
  readonly text: string | Uint8Array | null;
}

/**
 * Writes files, each whole or not at all; one that is replaced keeps its permissions, and folders are made as needed.
 * Files that go are deleted after all others are written.
 * All are on disk beside their places before the first one takes its own. Throws an AppError: `file-changed`,
 * `file-exists` or `symlink` when one is not as it was read, and then none is written; `cannot-write` otherwise,
 * which says which are written and which are not.
 */
export async function writeFiles(files: ReadonlyMap<string, FileToWrite>): Promise<void> {
  const before = new Map([...files].map(([file, each]) => [file, each.before]));
  const drafts = [...files].map(([file, each]): Draft => ({
    ...each,
    file,
    draft: draftOf(file),
  }));
  const folders = new MadeFolders();
  const written = new Set<string>();
  try {
    await checkPlaces(before);
    for (const folder of new Set([...files.keys()].map(dirname))) {
      await folders.make(folder);
      await sweepDrafts(folder);
    }
    await atOnce(width, drafts, writeDraft);
    await checkUnchanged(before);
    const settle = async (draft: Draft) => {
      await place(draft);
      written.add(draft.file);
    };
    const coming = drafts.filter(({ text }) => text !== null);
    const going = drafts.filter(({ text }) => text === null);
    await atOnce(width, coming, settle);
    await atOnce(width, going, settle);
  } catch (cause) {
    const left = drafts.filter(({ file }) => !written.has(file));
    await atOnce(width, left, ({ draft }) => rm(draft, { force: true }).catch(() => undefined));
    await folders.undo();
    if (written.size === 0 && cause instanceof AppError) throw cause;
    throw failure(
      [...written],
      left.map(({ file }) => file),
      cause,
    );
  }
}

interface Draft extends FileToWrite {
  readonly file: string;
  /** Beside the file. */
  readonly draft: string;
}

async function writeDraft({ file, draft, before, text }: Draft): Promise<void> {
  if (text === null) return;
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

/** The file is checked once more: others are placed before it, and someone may save it meanwhile. */
async function place({ file, draft, before, text }: Draft): Promise<void> {
  if (text === null) {
    await checkUnchanged(new Map([[file, before]]));
    await rm(file, { force: true });
  } else if (before !== undefined || !(await placeNew(draft, file))) {
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
  const why = withoutDrafts(messageOf(cause));
  if (written.length === 0) {
    return new AppError('failed', 'cannot-write', 'The files could not be written.', {
      why: `${why}\nNo file was changed: ${namesOf(left)}.`,
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

/** Names of files in a sentence: not all of thousands. */
function namesOf(files: readonly string[]): string {
  const more = files.length - most;
  return more <= 1 ? files.join(', ') : `${files.slice(0, most).join(', ')} and ${more} more`;
}

const most = 20;

/** What each file must hold, exactly; undefined where it must not be there. */
type Befores = ReadonlyMap<string, string | undefined>;

/**
 * Throws an AppError `symlink` when a file or the folder that it is in is a symbolic link, `file-changed` or
 * `file-exists` when a file is gone or has come. What is in it is not read.
 */
async function checkPlaces(files: Befores): Promise<void> {
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
async function checkUnchanged(files: Befores): Promise<void> {
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
  await atOnce(width, files, async ([file, before]) => {
    const reason = await whyNot(file, before);
    if (reason !== undefined) found.set(file, reason);
  });
  // In the order in which they are given, whichever was checked first.
  const [first, ...others] = [...files.keys()].filter((file) => found.has(file));
  const reason = found.get(first ?? '');
  if (first === undefined || reason === undefined) return;
  const { says, hint } = reasons[reason];
  const more = others.length === 0 ? '' : `\nThese can't be written either: ${namesOf(others)}.`;
  const why = `No file was written.${more}`;
  throw new AppError('failed', reason, `${first} ${says}.`, { why, hint });
}

type Reason = keyof typeof reasons;

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
    says: 'is behind a symbolic link, which can lead anywhere',
    hint: 'Put the file or folder itself there.',
  },
} as const;

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

/** Folders that were made for files, which go again when no file came. */
class MadeFolders {
  readonly #made = new Set<string>();

  async make(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined) return;
    const top = resolve(first);
    for (let at = resolve(folder); at.length >= top.length; at = dirname(at)) this.#made.add(at);
  }

  /** Takes away those that are empty. */
  async undo(): Promise<void> {
    const deepestFirst = [...this.#made].sort((a, b) => b.length - a.length);
    for (const folder of deepestFirst) await rmdir(folder).catch(() => undefined);
  }
}
