import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError, messageOf } from '../model/app-error.ts';

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
    await write(draft);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw cannotWrite(file, cause);
  }
}

/** Where a file is written before it takes its place: no name that ends like this is read as one of ours. */
export function draftOf(file: string): string {
  return `${file}.${randomUUID()}.tmp`;
}

/** What the system says of a draft is about its file, as far as anybody else knows. */
export function withoutDrafts(message: string): string {
  return message.replaceAll(/\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp\b/gu, '');
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
