import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { kill, pid } from 'node:process';
import { hasCode } from './write-whole.ts';

// A lock must name who holds it: no other way tells whether its holder still lives.

/** Held until it is released, at the latest until this process is gone. */
export interface Lock {
  readonly release: () => Promise<void>;
}

/** What to throw when the process with this id holds the lock. */
export type InUse = (holder: number) => Error;

/** Makes the lock file, or takes it over from a process that is gone. Throws `inUse` while another holds it. */
export async function takeLock(name: string, inUse: InUse): Promise<Lock> {
  const file = resolve(name);
  if (held.has(file)) throw inUse(pid);
  held.add(file);
  try {
    await makeLock(file, inUse);
  } catch (error) {
    held.delete(file);
    throw error;
  }
  return {
    async release() {
      if (!held.has(file)) return;
      await rm(file, { force: true });
      held.delete(file);
    },
  };
}

/** Lock files of this process: one with its id that is not among them is left from another life, as in a container. */
const held = new Set<string>();

/** A link appears whole or not at all: nobody ever reads a lock that does not name its holder yet. */
async function makeLock(file: string, inUse: InUse): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const mine = `${file}.${randomUUID()}`;
  await writeFile(mine, `${pid}\n`);
  try {
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

/** False when the lock is gone. Throws when its holder is alive. */
async function checkStale(lock: string, inUse: InUse): Promise<boolean> {
  const holder = await readHolder(lock);
  if (holder === undefined) return false;
  if (isAlive(holder)) throw inUse(holder);
  return true;
}

/** Undefined when the lock is gone; 0, which is nobody, when it names no process. */
async function readHolder(file: string): Promise<number | undefined> {
  try {
    const text = (await readFile(file, 'utf8')).trim();
    return /^\d{1,10}$/u.test(text) ? Number(text) : 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isAlive(holder: number): boolean {
  if (holder === 0 || holder === pid) return false;
  try {
    return kill(holder, 0);
  } catch (error) {
    // A process of another user is alive, and not ours to signal.
    return hasCode(error, 'EPERM');
  }
}
