import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError, messageOf } from '../model/app-error.ts';
import { draftOf, sweepDrafts, withoutDrafts } from './drafts.ts';

/** Writes a file whole or not at all; folders are made as needed. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await withDraft(file, async (draft) => {
    await writeFile(draft, content);
    await rename(draft, file);
  });
}

/** Throws what `writeWhole` would throw, and leaves nothing behind. */
export async function proveWritable(file: string): Promise<void> {
  await withDraft(file, async (draft) => {
    await writeFile(draft, '');
    await rm(draft);
    const there = await stat(file).catch(() => undefined);
    if (there !== undefined && !there.isFile()) {
      throw new Error(there.isDirectory() ? 'It is a folder.' : 'It is not a regular file.');
    }
  });
}

async function withDraft(file: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = draftOf(file);
  try {
    await mkdir(dirname(file), { recursive: true });
    await sweepDrafts(dirname(file));
    await write(draft);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw cannotWrite(file, cause);
  }
}

export function cannotWrite(file: string, cause: unknown): AppError {
  return new AppError('failed', 'cannot-write', `${file} could not be written.`, {
    why: withoutDrafts(messageOf(cause)),
    hint: 'Check the folder and its permissions, or specify another file.',
    cause,
  });
}

/** Whether a call of the system failed with one of these codes: `ENOENT`, `EEXIST`, … */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}
