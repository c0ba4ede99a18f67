import { provenReader } from '../proven.ts';
import { type Reader, listEachOnce } from '../reader.ts';
import type { OrganizationConnection } from './connection.ts';
import { findOrganizationGroups, listOrganizationGroups } from './groups.ts';
import { readOrganizationLicences } from './licences.ts';
import {
  isOrganizationMember,
  listOrganizationMembers,
  listOrganizationMembersAgain,
  organizationGroupsOf,
} from './members.ts';
import {
  identifyInOrganization,
  lookUpOrganizationIds,
  organizationAccountsShowing,
} from './people.ts';

/** Reads an organization. It can't write, whatever the key allows. */
export function openOrganizationReader(organization: OrganizationConnection): Reader {
  return provenReader({
    async self() {
      // No call says whose key it is; an organization's key belongs to nobody. This proves that it works.
      await organization.directory();
      return undefined;
    },
    groups: () => listOrganizationGroups(organization),
    readGroups: async (wanted, onProgress) =>
      listEachOnce(
        await findOrganizationGroups(organization, wanted),
        (group) => listOrganizationMembers(organization, group),
        onProgress,
      ),
    readGroup: (group) => listOrganizationMembersAgain(organization, group),
    identify: (emails, known) => identifyInOrganization(organization, emails, known),
    lookUp: (ids) => lookUpOrganizationIds(organization, ids),
    showing: (emails) => organizationAccountsShowing(organization, emails),
    groupsOf: (account) => organizationGroupsOf(organization, account),
    isMember: (group, account) => isOrganizationMember(organization, group.id, account),
    licences: (groups) => readOrganizationLicences(organization, groups),
  });
}
