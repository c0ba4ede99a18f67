import { rm } from 'node:fs/promises';
import { type Seed, type SeedAccount, digestSeed } from './seed.ts';
import {
  type KeptChange,
  type StoredState,
  appendChanges,
  lockState,
  readState,
  writeState,
} from './state-file.ts';
import { type AddOutcome, type RemoveOutcome, type WorldGroup, World } from './world.ts';

/** The world, and its memory of what was changed: a change is on disk before it is answered. */
export interface Store {
  /** As it is. */
  readonly world: World;
  /** As readers see it: the same, or behind by the lag. */
  readonly shown: () => World;
  /** The state on disk belonged to another seed, and was given up. */
  readonly reseeded: boolean;
  add(group: WorldGroup, account: SeedAccount): Promise<AddOutcome>;
  remove(group: WorldGroup, account: SeedAccount): Promise<RemoveOutcome>;
  /** Waits until nothing is being written, and lets others use the state. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** In memory when absent. */
  readonly stateFile?: string | undefined;
  /** Forgets the state that is there. */
  readonly reset: boolean;
  /** Milliseconds that reads are behind writes. */
  readonly lag: number;
  readonly now: () => number;
}

/**
 * @param administrator an account of the world, but not of the seed's digest: its email is that of the credentials.
 * Throws an AppError `failed` when the state file can't be used, or another sandbox uses it.
 */
export async function openStore(
  seed: Seed,
  administrator: SeedAccount,
  { stateFile, ...options }: StoreOptions,
): Promise<Store> {
  const everyone: Seed = { ...seed, accounts: [...seed.accounts, administrator] };
  if (stateFile === undefined) return storeOf(everyone, options, { kind: 'none' });
  const lock = await lockState(stateFile);
  try {
    if (options.reset) await rm(stateFile, { force: true });
    const digest = digestSeed(seed);
    const state = await readState(stateFile, everyone, digest);
    return await storeOf(everyone, options, state, {
      ...stateMemory(stateFile, digest),
      release: lock.release,
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

interface Memory {
  /** @param changes What came since the last write. */
  readonly write: (world: World, changes: readonly KeptChange[]) => Promise<void>;
  /** Leaves out what has been undone. */
  readonly tidy: (world: World) => Promise<void>;
  readonly release: () => Promise<void>;
}

/** Whole at first, and after a write that failed: nobody knows what of it stands there. Then change by change. */
function stateMemory(file: string, digest: string): Pick<Memory, 'write' | 'tidy'> {
  let isKept = false;
  const writeAll = (world: World) => writeState(file, digest, world.changes);
  return {
    async write(world, changes) {
      const wasKept = isKept;
      isKept = false;
      await (wasKept ? appendChanges(file, changes) : writeAll(world));
      isKept = true;
    },
    // What stands there already says the same.
    tidy: async (world) => (isKept ? writeAll(world).catch(() => undefined) : undefined),
  };
}

async function storeOf(
  everyone: Seed,
  { lag, now }: Pick<StoreOptions, 'lag' | 'now'>,
  state: StoredState,
  memory?: Memory,
): Promise<Store> {
  const changes = state.kind === 'stored' ? state.changes : undefined;
  const world = new World(everyone, changes);
  const behind: Lag =
    lag === 0
      ? { shown: () => world, note: () => undefined }
      : lagBehind(new World(everyone, changes), lag, now);
  let unwritten: KeptChange[] = [];
  const turns = writeInTurn(async () => {
    const changes = unwritten;
    unwritten = [];
    await memory?.write(world, changes);
  });
  const reseeded = state.kind === 'other-seed';
  if (reseeded) await turns.write();

  /** A change that could not be written did not happen. */
  async function keep(group: WorldGroup, account: SeedAccount, member: boolean): Promise<void> {
    unwritten.push({ group: group.id, account: account.id, member });
    try {
      await turns.write();
    } catch (error) {
      world.setMember(group, account, !member);
      throw error;
    }
    behind.note(group, account, member);
  }

  return {
    world,
    shown: behind.shown,
    reseeded,
    async close() {
      await turns.settled();
      await memory?.tidy(world);
      await memory?.release();
    },
    async add(group, account) {
      const outcome = world.add(group, account);
      if (outcome === 'added') await keep(group, account, true);
      return outcome;
    },
    async remove(group, account) {
      const outcome = world.remove(group, account);
      if (outcome === 'removed') await keep(group, account, false);
      return outcome;
    },
  };
}

/** What readers see: a world that hears of each change so many milliseconds after it was made. */
interface Lag {
  readonly note: (group: WorldGroup, account: SeedAccount, member: boolean) => void;
  readonly shown: () => World;
}

interface Hidden {
  readonly due: number;
  readonly group: WorldGroup;
  readonly account: SeedAccount;
  readonly member: boolean;
}

/** Atlassian's reads lag 0.3 to 1 second behind its writes. @param shown begins like the world that is written to. */
function lagBehind(shown: World, milliseconds: number, now: () => number): Lag {
  let hidden: Hidden[] = [];
  return {
    note(group, account, member) {
      hidden.push({ due: now() + milliseconds, group, account, member });
    },
    shown() {
      const moment = now();
      const due = hidden.filter((change) => change.due <= moment);
      if (due.length === 0) return shown;
      for (const { group, account, member } of due) shown.setMember(group, account, member);
      hidden = hidden.filter((change) => change.due > moment);
      return shown;
    },
  };
}

export interface Turns {
  /** Resolves when a write that began after this call has ended. */
  write(): Promise<void>;
  settled(): Promise<void>;
}

/** One write at a time; what arrives during a write shares the next one, so that a crowd costs two writes, not hundreds. */
export function writeInTurn(write: () => Promise<void>): Turns {
  let running = Promise.resolve();
  let next: Promise<void> | undefined;

  function begin(): Promise<void> {
    next = undefined;
    running = write();
    return running;
  }

  return {
    write: () => (next ??= running.then(begin, begin)),
    async settled() {
      await (next ?? running).catch(() => undefined);
    },
  };
}
