import { randomUUID } from 'node:crypto';
import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { AppError } from '../model/app-error.ts';

interface Draft {
  readonly file: string;
  readonly draft: string;
}

/**
 * Replaces the contents of files that are there, each whole or not at all, with the permissions that they have.
 * All are written beside the files before the first one takes its place. Throws an AppError that says which
 * files are replaced and which are not.
 */
export async function replaceFiles(texts: ReadonlyMap<string, string>): Promise<void> {
  const waiting = [...texts.keys()].map((file): Draft => ({
    file,
    draft: `${file}.${randomUUID()}.tmp`,
  }));
  const written: string[] = [];
  try {
    for (const { file, draft } of waiting) await writeDraft(file, draft, texts.get(file) ?? '');
    for (const { file, draft } of waiting) {
      await rename(draft, file);
      written.push(file);
    }
  } catch (cause) {
    const left = waiting.slice(written.length);
    await Promise.all(left.map(({ draft }) => rm(draft, { force: true }).catch(() => undefined)));
    throw failure(
      written,
      left.map(({ file }) => file),
      cause,
    );
  }
}

async function writeDraft(file: string, draft: string, text: string): Promise<void> {
  const { mode } = await stat(file);
  await writeFile(draft, text);
  await chmod(draft, mode);
}

function failure(written: readonly string[], left: readonly string[], cause: unknown): AppError {
  const why = cause instanceof Error ? cause.message : String(cause);
  if (written.length === 0) {
    return new AppError('failed', 'cannot-write', 'The files could not be written.', {
      why: `${why}\nNone of them was changed: ${left.join(', ')}.`,
      hint: 'Check the folder and its permissions, and run the same command again.',
      cause,
    });
  }
  return new AppError('failed', 'cannot-write', 'Not all files could be written.', {
    why: `${why}\nWritten: ${written.join(', ')}.\nNot written: ${left.join(', ')}.`,
    hint: 'Check the folder and its permissions, and run the same command again: it does what is left.',
    cause,
  });
}
