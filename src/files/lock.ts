import { link, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, resolve } from 'node:path';
import { given } from '../model/objects.ts';
import { draftOf } from './drafts.ts';
import { type ProcessName, isSelf, mayBeAlive, self } from './processes.ts';
import { hasCode } from './write-whole.ts';

// A lock must name who holds it: no other way tells whether its holder still lives. Of a holder in another container or on
// another machine, not even that does: it touches its lock for as long as it lives.
const touchedEvery = 20_000;
/** So long after its last touch, in milliseconds, the holder is gone, wherever it was. */
const goneAfter = 5 * 60_000;

/** After a machine slept for so long, in milliseconds, it looks whose the lock is before it relies on it. */
const doubtedAfter = 60_000;

/** Held until it is released, at the latest until this process is gone. */
export interface Lock {
  /** Not any more where another took it for left over, as while this machine slept, nor where it can't be touched. Asked often, it costs nothing. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

/** Who holds a lock, as far as this process can know. */
export interface Holder {
  readonly pid: number;
  /** In another container or on another machine. */
  readonly isElsewhere: boolean;
  /** The name of that container or machine. */
  readonly host?: string;
}

/** The holder as the subject of a sentence. */
export function holderText({ pid, isElsewhere, host }: Holder): string {
  if (!isElsewhere) return `Process ${pid}`;
  return `A process of another container or machine${host === undefined ? '' : ` (${host})`}`;
}

/** What to throw while another holds the lock. */
export type InUse = (holder: Holder) => Error;

/** Makes the lock file, or takes it over from a process that is gone. Throws `inUse` while another holds it. */
export async function takeLock(name: string, inUse: InUse, now = Date.now): Promise<Lock> {
  const file = resolve(name);
  if (held.has(file)) throw inUse({ pid: self().pid, isElsewhere: false });
  held.add(file);
  try {
    await makeLock(file, inUse);
  } catch (error) {
    held.delete(file);
    throw error;
  }
  let touched = now();
  let isSure = true;
  const touch = async () => {
    const began = now();
    const time = new Date();
    isSure =
      (await isOurs(file)) &&
      (await utimes(file, time, time).then(
        () => true,
        () => false,
      ));
    if (isSure) touched = began;
    return isSure;
  };
  let looking: Promise<boolean> | undefined;
  /** One look at a time: an earlier one that ended later would take back what this one saw. */
  const look = () => (looking ??= touch().finally(() => (looking = undefined)));
  const touching = setInterval(() => void look(), touchedEvery);
  touching.unref();
  return {
    async isHeld() {
      const since = now() - touched;
      // A clock that was set back does not say how long it was.
      const isRecent = since >= 0 && since < doubtedAfter;
      return looking ?? ((isSure && isRecent) || look());
    },
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
    await writeFile(mine, `${pid}\n${place}\n${hostname()}\n`);
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
  if (!isSelf(holder) && (await mayBeAlive(holder, lock, goneAfter))) throw inUse(holder);
  return true;
}

/** Undefined when the lock is gone; process 0, which is nobody, when it names none. */
async function readHolder(file: string): Promise<(ProcessName & Holder) | undefined> {
  try {
    const lines = (await readFile(file, 'utf8')).trim().split(/\r?\n/u);
    const [first = '', place = self().place, host] = lines;
    const pid = /^\d{1,10}$/u.test(first) ? Number(first) : 0;
    return given({ pid, place, isElsewhere: place !== self().place, host });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Not any more where this process slept so long that another took it for gone. */
async function isOurs(file: string): Promise<boolean> {
  return isSelf(await readHolder(file).catch(() => undefined));
}
