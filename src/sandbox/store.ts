import { digestSeed, type Seed, type SeedAccount } from './seed.ts';
import { writeInTurn } from './write-in-turn.ts';
import { readState, writeState } from './state-file.ts';
import { World, type AddOutcome, type RemoveOutcome, type WorldGroup } from './world.ts';

/** The world, and its memory of what was changed: a change is on disk before it is answered. */
export interface Store {
  readonly world: World;
  /** The state on disk belonged to another seed, and was given up. */
  readonly reseeded: boolean;
  add(group: WorldGroup, account: SeedAccount): Promise<AddOutcome>;
  remove(group: WorldGroup, account: SeedAccount): Promise<RemoveOutcome>;
  /** Waits until nothing is being written. */
  settled(): Promise<void>;
}

/**
 * @param administrator an account of the world, but not of the seed's digest: its email is that of the credentials.
 * @param stateFile in memory when absent. Throws an AppError `failed` when it can't be used.
 */
export async function openStore(
  seed: Seed,
  administrator: SeedAccount,
  stateFile?: string,
): Promise<Store> {
  const digest = digestSeed(seed);
  const everyone: Seed = { ...seed, accounts: [...seed.accounts, administrator] };
  const state =
    stateFile === undefined
      ? { kind: 'none' as const }
      : await readState(stateFile, everyone, digest);
  const world = new World(everyone, state.kind === 'stored' ? state.changes : undefined);
  const turns = writeInTurn(async () => {
    if (stateFile !== undefined) await writeState(stateFile, digest, world.changes);
  });
  const reseeded = state.kind === 'other-seed';
  if (reseeded) await turns.write();

  /** A change that could not be written did not happen. */
  async function keepOr(undo: () => void): Promise<void> {
    try {
      await turns.write();
    } catch (error) {
      undo();
      throw error;
    }
  }

  return {
    world,
    reseeded,
    settled: () => turns.settled(),
    async add(group, account) {
      const outcome = world.add(group, account);
      if (outcome === 'added') await keepOr(() => world.setMember(group, account, false));
      return outcome;
    },
    async remove(group, account) {
      const outcome = world.remove(group, account);
      if (outcome === 'removed') await keepOr(() => world.setMember(group, account, true));
      return outcome;
    },
  };
}
