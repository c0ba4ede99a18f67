import { shareUnderWay } from '../../model/concurrency.ts';
import type { AccountId } from '../../model/ids.ts';
import { provenReader } from '../proven.ts';
import { type Reader, listEachOnce } from '../reader.ts';
import type { SiteConnection } from './connection.ts';
import { findSiteGroups, listSiteGroups, readGroupsOf } from './groups.ts';
import { readSiteLicences } from './licences.ts';
import { listSiteMembers } from './members.ts';
import { identifyOnSite, lookUpSiteIds, readSelf, siteAccountsShowing } from './people.ts';

/** Reads a site. It can't write, whatever the credentials allow. */
export function openSiteReader(site: SiteConnection): Reader {
  const sharedGroupsOf = shareUnderWay((account: AccountId) => readGroupsOf(site, account));
  return provenReader({
    self: () => readSelf(site),
    groups: () => listSiteGroups(site),
    readGroups: async (wanted, onProgress) =>
      listEachOnce(
        await findSiteGroups(site, wanted),
        (group) => listSiteMembers(site, group),
        onProgress,
      ),
    readGroup: (group) => listSiteMembers(site, group),
    identify: (emails, known) => identifyOnSite(site, emails, known),
    lookUp: (ids) => lookUpSiteIds(site, ids),
    showing: (emails) => siteAccountsShowing(site, emails),
    isMember: async (group, account) => (await sharedGroupsOf(account))?.has(group.id),
    licences: (groups) => readSiteLicences(site, groups),
  });
}
