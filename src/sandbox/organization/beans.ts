import type { SeedAccount } from '../world/seed.ts';
import { licencesOf } from '../world/licences.ts';
import { isSynced, type World, type WorldGroup } from '../world/world.ts';

/** JSON of the Organizations API for people and groups, from its OpenAPI document. */
export function groupBean(world: World, group: WorldGroup, counts: boolean) {
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

export function userBean(world: World, account: SeedAccount) {
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
