import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { kill, pid } from 'node:process';

/** A process as files name it: its id means something only where it runs. */
export interface ProcessName {
  readonly pid: number;
  /** Of the machine since it started, and of the namespace of its process ids: two containers may both be process 1. */
  readonly place: string;
}

let here: string | undefined;

/** This process. */
export function self(): ProcessName {
  return { pid, place: (here ??= placeHere()) };
}

export function isSelf(process: ProcessName | undefined): boolean {
  return process?.pid === pid && process.place === self().place;
}

/**
 * Whether a process may be alive. One elsewhere counts as alive until its file was not touched for so long, in
 * milliseconds: nothing here can tell.
 */
export async function mayBeAlive(
  process: ProcessName,
  file: string,
  goneAfter: number,
): Promise<boolean> {
  if (process.place === self().place) return isAlive(process);
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: -Infinity }));
  return mtimeMs > Date.now() - goneAfter;
}

function isAlive(process: ProcessName): boolean {
  if (process.pid === 0) return false;
  try {
    return kill(process.pid, 0);
  } catch (error) {
    // A process of another user is alive, and not ours to signal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Twelve hexadecimal digits. https://man7.org/linux/man-pages/man7/pid_namespaces.7.html */
function placeHere(): string {
  const facts = [
    hostname(),
    tried(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
    tried(() => readlinkSync('/proc/self/ns/pid')),
  ];
  return createHash('sha256').update(facts.join('\n')).digest('hex').slice(0, 12);
}

/** Only Linux has them; elsewhere there are no such namespaces. */
function tried(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
