import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Folders that were made for files, which go again when no file came. */
export class MadeFolders {
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
