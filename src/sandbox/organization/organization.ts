import type { Call } from '../http/api.ts';
import type { SeedAccount, SeedDirectory } from '../world/seed.ts';
import type { Store } from '../world/store.ts';
import { type World, type WorldGroup, isSynced, licencesOf } from '../world/world.ts';
import { type RefusalDetail, organizationError } from './errors.ts';

/** What the endpoints of the Organizations API work on. */
export interface Organization {
  readonly store: Store;
  readonly quirks: OrganizationQuirks;
}

/** Where real answers are known to differ, or nobody knows what they are. */
export interface OrganizationQuirks {
  /** `coded` when absent. */
  readonly refusalDetail?: RefusalDetail;
  /** The add of a member: 409 when absent; some answer 204. */
  readonly addAgain?: 204 | 409;
  /** The removal of who is no member: 404 when absent. */
  readonly removeAbsent?: 204 | 404;
}

/** Stands for every directory, where a call may mean all. */
const anyDirectory = '-';

/** The directories that a read is about: one, or all for `-`. Throws a SandboxApiError. */
export function requestedDirectories(
  { store }: Organization,
  { params }: Call,
): readonly SeedDirectory[] {
  const { directories } = store.world;
  const { directoryId } = params;
  if (directoryId === anyDirectory) return directories;
  const found = directories.filter(({ id }) => id === directoryId);
  if (found.length === 0) throw organizationError('ADMIN-404-1', 'The directory was not found.');
  return found;
}

/** The group of a path, in the one directory that a write must name. Throws a SandboxApiError. */
export function groupToWrite(organization: Organization, call: Call): WorldGroup {
  if (call.params['directoryId'] === anyDirectory) {
    throw organizationError(
      'ADMIN-UAM-400-1',
      'The directory of the group must be given by its id.',
    );
  }
  return organizationGroupOf(organization, call);
}

/** Throws a SandboxApiError: a group of another directory is as unknown as one of none. */
export function organizationGroupOf(organization: Organization, call: Call): WorldGroup {
  const directories = requestedDirectories(organization, call).map(({ id }) => id);
  const group = organization.store.world.group(call.params['groupId'] ?? '');
  if (group === undefined || !directories.includes(group.directory)) {
    throw organizationError('ADMIN-UAM-404-3', 'The group was not found in the directory.');
  }
  return group;
}

/** JSON of the Organizations API for people and groups, from its OpenAPI document. */
export function organizationGroup(world: World, group: WorldGroup, counts: boolean) {
  const { id, name, description, directory, managedBy, externalSynced, modifiable } = group;
  return {
    id,
    name,
    description,
    directoryId: directory,
    managementAccess: { deletable: !isSynced(group), modifiable, readable: true },
    externalSynced,
    managedBy,
    ...(counts && {
      counts: { users: world.size(group), resources: licencesOf(world, group).length },
    }),
  };
}

export function organizationUser(world: World, account: SeedAccount) {
  const invited = world.directoriesOf(account).length > 0;
  const membershipStatus = !invited
    ? 'no_membership'
    : account.suspended === true
      ? 'suspended'
      : 'active';
  const email = visibleEmail(account);
  return {
    accountId: account.id,
    accountType: account.type,
    status: account.active ? statusOf[membershipStatus] : 'deactivated',
    accountStatus: account.active ? 'active' : 'inactive',
    membershipStatus,
    name: account.name,
    nickname: account.name,
    ...(email !== undefined && { email, emailVerified: true }),
    claimStatus: account.managed === true ? 'managed' : 'unmanaged',
    managementSource: 'invited',
  };
}

const statusOf = {
  active: 'active',
  suspended: 'suspended',
  no_membership: 'not_invited',
} as const;

/**
 * People may hide their email from administrators too (AX-239), unless the organization owns the account:
 * https://support.atlassian.com/user-management/docs/what-are-managed-accounts/
 */
export function visibleEmail(account: SeedAccount): string | undefined {
  return account.emailVisible !== false || account.managed === true ? account.email : undefined;
}
