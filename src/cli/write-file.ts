import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../model/app-error.ts';

/** Writes a file whole or not at all; folders are made as needed. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new AppError('failed', 'cannot-write', `${file} could not be written.`, {
      why: cause instanceof Error ? cause.message : String(cause),
      hint: 'Check the folder and its permissions, or name another file.',
      cause,
    });
  }
}
