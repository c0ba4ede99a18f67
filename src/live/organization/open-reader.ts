import { type Reader, listEachOnce } from '../reader.ts';
import type { OrganizationConnection } from './connection.ts';
import { findGroups, listGroups } from './groups.ts';
import { identify, lookUpIds } from './people.ts';
import { isMember, listAgain, listMembers } from './members.ts';
import { readLicences } from './licences.ts';

/** Reads an organization. It can't write, whatever the key allows. */
export function openOrganizationReader(organization: OrganizationConnection): Reader {
  return {
    async self() {
      // The API has no call that tells whose key it is; an organization's key belongs to nobody. This proves it.
      await organization.directory();
      return undefined;
    },
    groups: () => listGroups(organization),
    readGroups: async (wanted, onProgress) =>
      listEachOnce(
        await findGroups(organization, wanted),
        (group) => listMembers(organization, group),
        onProgress,
      ),
    readGroup: (group) => listAgain(organization, group),
    identify: (emails, known) => identify(organization, emails, known),
    lookUp: (ids) => lookUpIds(organization, ids),
    isMember: (group, account) => isMember(organization, group.id, account),
    licences: (groups) => readLicences(organization, groups),
  };
}
