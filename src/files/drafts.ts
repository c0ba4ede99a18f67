import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type ProcessName, mayBeAlive, self } from './processes.ts';

/** So old a draft of a process elsewhere is left over, in milliseconds: writing takes seconds. */
const tooOld = 60 * 60 * 1000;

/** Where a file is written before it takes its place, by whom: no name that ends like this is read as one of ours. */
export function draftOf(file: string): string {
  const { place, pid } = self();
  return `${file}.${place}-${pid}-${randomUUID().slice(0, 8)}.tmp`;
}

const draftName = /\.(?<place>[\da-f]{12})-(?<pid>\d{1,10})-[\da-f]{8}\.tmp\b/gu;
const draftEnd = new RegExp(`${draftName.source}$`, 'u');

/** As earlier versions named them: they do not say whose they are. */
const oldDraftEnd =
  /\.(?:yaml|json|jsonl|lock|csv|xlsx|html|md)\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/u;
/** No process has it, in a place that is none. */
const unknownProcess = { place: '', pid: 0 };

/** What the system says of a draft is about its file, as far as anybody else knows. */
export function withoutDrafts(message: string): string {
  return message.replaceAll(draftName, '');
}

/** The folders that this process has swept: what it leaves itself, it takes away itself. */
const swept = new Set<string>();

/** Takes away the drafts in a folder whose process was killed before they took their places. Never fails. */
export async function sweepDrafts(folder: string): Promise<void> {
  const whole = resolve(folder);
  if (swept.has(whole)) return;
  swept.add(whole);
  for (const name of await readdir(folder).catch(() => [])) {
    const writer = writerOf(name);
    if (writer === undefined) continue;
    const file = join(folder, name);
    if (await mayBeAlive(writer, file, tooOld)) continue;
    await rm(file, { force: true }).catch(() => undefined);
  }
}

/** Who wrote a draft; undefined for what is none. */
function writerOf(name: string): ProcessName | undefined {
  const { place, pid } = draftEnd.exec(name)?.groups ?? {};
  if (place !== undefined) return { place, pid: Number(pid) };
  return oldDraftEnd.test(name) ? unknownProcess : undefined;
}
