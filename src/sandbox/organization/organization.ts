import type { Call } from '../http/call.ts';
import type { SeedDirectory } from '../world/seed.ts';
import type { Store } from '../world/store.ts';
import type { WorldGroup } from '../world/world.ts';
import { refusal, type Telling } from './errors.ts';

/** Where real answers are known to differ, or nobody knows what they are. */
export interface OrganizationQuirks {
  /** `coded` when absent. */
  readonly telling?: Telling;
  /** The add of a member: 409 when absent; some answer 204. */
  readonly addAgain?: 204 | 409;
  /** The removal of who is no member: 404 when absent. */
  readonly removeAbsent?: 204 | 404;
}

/** What the endpoints of the Organizations API work on. */
export interface Organization {
  readonly store: Store;
  readonly quirks: OrganizationQuirks;
}

/** Every directory, where a call may ask for that. */
const anyDirectory = '-';

/** The directories that a read is about: one, or all for `-`. Throws a Refusal. */
export function askedDirectories(
  { store }: Organization,
  { params }: Call,
): readonly SeedDirectory[] {
  const { directories } = store.world;
  const { directoryId } = params;
  if (directoryId === anyDirectory) return directories;
  const found = directories.filter(({ id }) => id === directoryId);
  if (found.length === 0) throw refusal('ADMIN-404-1', 'The directory was not found.');
  return found;
}

/** The group of a path, in the one directory that a write must name. Throws a Refusal. */
export function groupToWrite(organization: Organization, call: Call): WorldGroup {
  if (call.params['directoryId'] === anyDirectory) {
    throw refusal('ADMIN-UAM-400-1', 'The directory of the group must be given by its id.');
  }
  return askedGroup(organization, call);
}

/** Throws a Refusal: a group of another directory is as unknown as one of none. */
export function askedGroup(organization: Organization, call: Call): WorldGroup {
  const directories = askedDirectories(organization, call).map(({ id }) => id);
  const group = organization.store.world.group(call.params['groupId'] ?? '');
  if (group === undefined || !directories.includes(group.directory)) {
    throw refusal('ADMIN-UAM-404-3', 'The group was not found in the directory.');
  }
  return group;
}
