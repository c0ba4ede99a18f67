import { appendFile, readFile } from 'node:fs/promises';
import { type Lock, holderText, takeLock } from '../../files/lock.ts';
import { cannotWrite, hasCode, writeWhole } from '../../files/write-whole.ts';
import { AppError, messageOf } from '../../model/app-error.ts';
import { isRecord, parseJson } from '../../model/objects.ts';
import type { Seed } from './seed.ts';
import type { Changes } from './world.ts';

const stateVersion = 1;

/**
 * The first line on disk: what differs from the seed, and not all memberships. Each line after it is a change that came
 * later, so that a write stays short however much differs.
 */
interface StateFile {
  readonly version: typeof stateVersion;
  /** The digest of the seed that the differences belong to. */
  readonly seed: string;
  readonly added: Readonly<Record<string, readonly string[]>>;
  readonly removed: Readonly<Record<string, readonly string[]>>;
}

/** A membership that came or went. */
export interface KeptChange {
  readonly group: string;
  readonly account: string;
  readonly member: boolean;
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
  const [first = '', ...lines] = text.split('\n');
  const state = parseState(file, first);
  if (state.seed !== digest) return { kind: 'other-seed' };
  const inSeed = new Map(seed.groups.map(({ id, members }) => [id, new Set(members)]));
  const changes = { added: toSets(state.added), removed: toSets(state.removed) };
  // What stands behind the last line break was cut off before anybody was told that it had happened.
  for (const line of lines.slice(0, -1)) {
    const { group, account, member } = parseChange(file, line);
    const isAsInSeed = (inSeed.get(group)?.has(account) ?? false) === member;
    const [into, outOf] = member
      ? [changes.added, changes.removed]
      : [changes.removed, changes.added];
    outOf.get(group)?.delete(account);
    if (!isAsInSeed) into.set(group, (into.get(group) ?? new Set()).add(account));
  }
  checkAgainstSeed(file, changes, inSeed, seed);
  return { kind: 'stored', changes };
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

/** Whoever stops this process meanwhile leaves half a line at most, which counts for nothing. */
export async function appendChanges(file: string, changes: readonly KeptChange[]): Promise<void> {
  const lines = changes.map((change) => `${JSON.stringify(change)}\n`);
  try {
    await appendFile(file, lines.join(''));
  } catch (cause) {
    throw cannotWrite(file, cause);
  }
}

function parseChange(file: string, line: string): KeptChange {
  const value = parseJson(line);
  if (!isRecord(value)) throw brokenState(file, 'A line of it does not hold a JSON object.');
  const { group, account, member } = value;
  if (typeof group !== 'string' || typeof account !== 'string' || typeof member !== 'boolean') {
    throw brokenState(file, 'A line of it is no change of a membership.');
  }
  return { group, account, member };
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
function checkAgainstSeed(
  file: string,
  changes: Changes,
  inSeed: ReadonlyMap<string, ReadonlySet<string>>,
  seed: Seed,
): void {
  const accounts = new Set(seed.accounts.map((account) => account.id));
  for (const [sets, isInSeed] of [
    [changes.added, false],
    [changes.removed, true],
  ] as const) {
    for (const [groupId, ids] of sets) {
      const odd = [...ids].find(
        (id) => !accounts.has(id) || inSeed.get(groupId)?.has(id) !== isInSeed,
      );
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

function toSets(lists: StateFile['added']): Map<string, Set<string>> {
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
