import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, self } from './processes.ts';

/** So old a draft of a process elsewhere is left over, in milliseconds: writing takes seconds. */
const tooOld = 60 * 60 * 1000;

/** Where a file is written before it takes its place, by whom: no name that ends like this is read as one of ours. */
export function draftOf(file: string): string {
  return `${file}.${self.place}-${self.pid}-${randomUUID().slice(0, 8)}.tmp`;
}

const draftName = /\.(?<place>[\da-f]{12})-(?<pid>\d{1,10})-[\da-f]{8}\.tmp/u;

/** What the system says of a draft is about its file, as far as anybody else knows. */
export function withoutDrafts(message: string): string {
  return message.replaceAll(new RegExp(`${draftName.source}\\b`, 'gu'), '');
}

/** Takes away the drafts in a folder whose process was killed before they took their places. Never fails. */
export async function sweepDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const { place, pid } = new RegExp(`${draftName.source}$`, 'u').exec(name)?.groups ?? {};
    if (place === undefined) continue;
    const file = join(folder, name);
    const alive = isAlive({ place, pid: Number(pid) });
    if (alive ?? !(await isLeftOver(file))) continue;
    await rm(file, { force: true }).catch(() => undefined);
  }
}

async function isLeftOver(file: string): Promise<boolean> {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
  return mtimeMs < Date.now() - tooOld;
}
