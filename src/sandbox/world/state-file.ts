import { readFile } from 'node:fs/promises';
import { type Lock, holderText, takeLock } from '../../files/lock.ts';
import { hasCode, writeWhole } from '../../files/write-whole.ts';
import { AppError, messageOf } from '../../model/app-error.ts';
import { isRecord } from '../../model/objects.ts';
import type { Seed } from './seed.ts';
import type { Changes } from './world.ts';

const stateVersion = 1;

/** On disk: only what differs from the seed, so that a write stays short however many memberships there are. */
interface StateFile {
  readonly version: typeof stateVersion;
  /** The digest of the seed that the differences belong to. */
  readonly seed: string;
  readonly added: Readonly<Record<string, readonly string[]>>;
  readonly removed: Readonly<Record<string, readonly string[]>>;
}

export type StoredState =
  | { readonly kind: 'none' }
  /** It belongs to another seed: its differences mean nothing here. */
  | { readonly kind: 'other-seed' }
  | { readonly kind: 'stored'; readonly changes: Changes };

/** Throws an AppError `failed` for a file that is there and can't be used. */
export async function readState(file: string, seed: Seed, digest: string): Promise<StoredState> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return { kind: 'none' };
    throw brokenState(file, messageOf(error), error);
  }
  const state = parseState(file, text);
  if (state.seed !== digest) return { kind: 'other-seed' };
  checkAgainstSeed(file, state, seed);
  return {
    kind: 'stored',
    changes: { added: toSets(state.added), removed: toSets(state.removed) },
  };
}

/** Atomic: whoever reads the file, or stops this process at any moment, finds the old state or the new one. */
export function writeState(file: string, digest: string, changes: Changes): Promise<void> {
  const state: StateFile = {
    version: stateVersion,
    seed: digest,
    added: toLists(changes.added),
    removed: toLists(changes.removed),
  };
  return writeWhole(file, `${JSON.stringify(state)}\n`);
}

function parseState(file: string, text: string): StateFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw brokenState(file, messageOf(error), error);
  }
  if (!isRecord(value)) throw brokenState(file, 'It does not hold a JSON object.');
  const { version, seed, added, removed } = value;
  if (version !== stateVersion) {
    throw brokenState(
      file,
      `Its version is ${JSON.stringify(version)}; this rollcall reads ${stateVersion}.`,
    );
  }
  if (typeof seed !== 'string') throw brokenState(file, '"seed" is not a digest.');
  if (!isIdLists(added)) throw brokenState(file, '"added" does not hold account ids by group id.');
  if (!isIdLists(removed))
    throw brokenState(file, '"removed" does not hold account ids by group id.');
  return { version, seed, added, removed };
}

/** What was added must not be in the seed's groups already, and what was removed must. */
function checkAgainstSeed(file: string, state: StateFile, seed: Seed): void {
  const accounts = new Set(seed.accounts.map((account) => account.id));
  const groups = new Map(seed.groups.map((group) => [group.id, new Set(group.members)]));
  for (const [lists, inSeed] of [
    [state.added, false],
    [state.removed, true],
  ] as const) {
    for (const [groupId, ids] of Object.entries(lists)) {
      const odd = ids.find((id) => !accounts.has(id) || groups.get(groupId)?.has(id) !== inSeed);
      if (odd === undefined) continue;
      throw brokenState(file, `Account ${odd} in group ${groupId} does not fit the seed.`);
    }
  }
}

function brokenState(file: string, why: string, cause?: unknown): AppError {
  return new AppError(
    'failed',
    'sandbox-state',
    `${file}: The sandbox's state could not be used.`,
    {
      why,
      hint: 'Delete it to start again from the seed.',
      cause,
    },
  );
}

function isIdLists(value: unknown): value is Record<string, readonly string[]> {
  return isRecord(value) && Object.values(value).every(isIds);
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}

function toSets(lists: StateFile['added']): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lists).map(([groupId, ids]) => [groupId, new Set(ids)]));
}

function toLists(sets: Changes['added']): StateFile['added'] {
  return Object.fromEntries(
    [...sets].filter(([, ids]) => ids.size > 0).map(([groupId, ids]) => [groupId, [...ids]]),
  );
}

/**
 * Takes the lock beside a state file, that of a process that is gone too.
 * Throws an AppError `failed` while another sandbox holds it.
 */
export function lockState(stateFile: string): Promise<Lock> {
  return takeLock(
    `${stateFile}.lock`,
    (holder) =>
      new AppError('failed', 'sandbox-in-use', `${stateFile} is in use by another sandbox.`, {
        why: `${holderText(holder)} answers from it and writes to it; two would undo each other's changes.`,
        hint: 'Stop that process, use its address as the target, or choose another --state folder.',
      }),
  );
}
