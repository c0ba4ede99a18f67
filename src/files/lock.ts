import { link, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { draftOf } from './drafts.ts';
import { type ProcessName, isSelf, mayBeAlive, self } from './processes.ts';
import { hasCode } from './write-whole.ts';

// A lock must name who holds it: no other way tells whether its holder still lives. Of a holder in another container or on
// another machine, not even that does: it touches its lock for as long as it lives.
const touchedEvery = 20_000;
/** So long after its last touch, in milliseconds, the holder is gone, wherever it was. */
const goneAfter = 5 * 60_000;

/** Held until it is released, at the latest until this process is gone. */
export interface Lock {
  readonly release: () => Promise<void>;
}

/** What to throw when the process with this id holds the lock. */
export type InUse = (holder: number) => Error;

/** Makes the lock file, or takes it over from a process that is gone. Throws `inUse` while another holds it. */
export async function takeLock(name: string, inUse: InUse): Promise<Lock> {
  const file = resolve(name);
  if (held.has(file)) throw inUse(self().pid);
  held.add(file);
  try {
    await makeLock(file, inUse);
  } catch (error) {
    held.delete(file);
    throw error;
  }
  const touching = setInterval(() => void touch(file), touchedEvery);
  touching.unref();
  return {
    async release() {
      if (!held.has(file)) return;
      clearInterval(touching);
      if (await isOurs(file)) await rm(file, { force: true });
      held.delete(file);
    },
  };
}

/** Lock files of this process: one with its id that is not among them is left from another life, as in a container. */
const held = new Set<string>();

/** A link appears whole or not at all: nobody ever reads a lock that does not name its holder yet. */
async function makeLock(file: string, inUse: InUse): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const mine = draftOf(file);
  try {
    const { pid, place } = self();
    await writeFile(mine, `${pid}\n${place}\n`);
    while (!(await tryLink(mine, file))) await removeStale(mine, file, inUse);
  } finally {
    await rm(mine, { force: true });
  }
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Who removes a lock must be the only one who does, or it would remove the next holder's: a second lock sees to that. */
async function removeStale(mine: string, file: string, inUse: InUse): Promise<void> {
  await checkStale(file, inUse);
  const guard = `${file}.removing`;
  if (!(await tryLink(mine, guard))) {
    // Left by a process that died within the few lines below.
    if (await checkStale(guard, inUse)) await rm(guard, { force: true });
    return;
  }
  try {
    if (await checkStale(file, inUse)) await rm(file, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/** False when the lock is gone. Throws when its holder is alive, or may be. */
async function checkStale(lock: string, inUse: InUse): Promise<boolean> {
  const holder = await readHolder(lock);
  if (holder === undefined) return false;
  // What has this process's name and is not held is of an earlier one.
  if (!isSelf(holder) && (await mayBeAlive(holder, lock, goneAfter))) throw inUse(holder.pid);
  return true;
}

/** Undefined when the lock is gone; process 0, which is nobody, when it names none. */
async function readHolder(file: string): Promise<ProcessName | undefined> {
  try {
    const [first = '', place = self().place] = (await readFile(file, 'utf8')).trim().split('\n');
    return { pid: /^\d{1,10}$/u.test(first) ? Number(first) : 0, place };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Not any more where this process slept so long that another took it for gone. */
async function isOurs(file: string): Promise<boolean> {
  return isSelf(await readHolder(file).catch(() => undefined));
}

async function touch(file: string): Promise<void> {
  if (!(await isOurs(file))) return;
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
