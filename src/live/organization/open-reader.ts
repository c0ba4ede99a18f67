import { listEachOnce } from '../list-each-once.ts';
import type { Reader } from '../reader.ts';
import type { OrganizationConnection } from './connection.ts';
import { findGroups } from './find-groups.ts';
import { identify } from './identify.ts';
import { isMember } from './is-member.ts';
import { readLicences } from './licences.ts';
import { listGroups } from './list-groups.ts';
import { listAgain, listMembers } from './list-members.ts';
import { lookUpIds } from './look-up-ids.ts';

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
