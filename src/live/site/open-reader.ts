import { listEachOnce } from '../list-each-once.ts';
import type { Reader } from '../reader.ts';
import { shareUnderWay } from '../share-under-way.ts';
import type { AccountId } from '../../model/ids.ts';
import type { SiteConnection } from './connection.ts';
import { findGroups } from './find-groups.ts';
import { groupsOf } from './groups-of.ts';
import { identify } from './identify.ts';
import { readLicences } from './licences.ts';
import { listGroups } from './list-groups.ts';
import { listMembers } from './list-members.ts';
import { lookUpIds } from './look-up-ids.ts';
import { whoAmI } from './who-am-i.ts';

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
