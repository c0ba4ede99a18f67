import type { SeedLicence } from './seed.ts';
import type { World, WorldGroup } from './world.ts';

export interface Seats {
  readonly used: number;
  /** Absent when there is no limit. */
  readonly limit?: number;
}

export function seatsOf(world: World, licence: SeedLicence): Seats {
  const used = holders(world, licence).size;
  return { used, ...(licence.seats !== undefined && { limit: licence.seats }) };
}

export function licencesOf(world: World, group: WorldGroup): readonly SeedLicence[] {
  return world.licences.filter((licence) => licence.groups.includes(group.id));
}

/** Whether the add of someone would take a seat that no product has left: who holds one already takes no other. */
export function lacksSeat(world: World, group: WorldGroup, accountId: string): boolean {
  if (!takesSeat(world, accountId)) return false;
  return licencesOf(world, group).some((licence) => {
    if (licence.seats === undefined) return false;
    const held = holders(world, licence);
    return !held.has(accountId) && held.size >= licence.seats;
  });
}

function holders(world: World, licence: SeedLicence): ReadonlySet<string> {
  const ids = licence.groups.flatMap((id) => {
    const group = world.group(id);
    return group === undefined ? [] : world.memberIds(group);
  });
  return new Set(ids.filter((id) => takesSeat(world, id)));
}

function takesSeat(world: World, accountId: string): boolean {
  const account = world.account(accountId);
  return account?.type === 'atlassian' && account.active && account.suspended !== true;
}
