import { type Reader, listEachOnce } from '../reader.ts';
import { shareUnderWay } from '../../model/concurrency.ts';
import type { AccountId } from '../../model/ids.ts';
import type { SiteConnection } from './connection.ts';
import { findGroups, groupsOf, listGroups } from './groups.ts';
import { identify, lookUpIds, whoAmI } from './people.ts';
import { readLicences } from './licences.ts';
import { listMembers } from './members.ts';

/** Reads a site. It can't write, whatever the credentials allow. */
export function openSiteReader(site: SiteConnection): Reader {
  const sharedGroupsOf = shareUnderWay((account: AccountId) => groupsOf(site, account));
  return {
    self: () => whoAmI(site),
    groups: () => listGroups(site),
    readGroups: async (wanted, onProgress) =>
      listEachOnce(await findGroups(site, wanted), (group) => listMembers(site, group), onProgress),
    readGroup: (group) => listMembers(site, group),
    identify: (emails, known) => identify(site, emails, known),
    lookUp: (ids) => lookUpIds(site, ids),
    isMember: async (group, account) => (await sharedGroupsOf(account))?.has(group.id),
    licences: (groups) => readLicences(site, groups),
  };
}
