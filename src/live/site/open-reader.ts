import { shareUnderWay } from '../../model/concurrency.ts';
import type { AccountId, GroupId } from '../../model/ids.ts';
import type { KnownGroup, LiveGroup } from '../../model/live.ts';
import { given } from '../../model/objects.ts';
import { provenReader } from '../proven.ts';
import { type Reader, listEachOnce } from '../reader.ts';
import type { SiteConnection } from './connection.ts';
import { findSiteGroups, listSiteGroups, readGroupsOf } from './groups.ts';
import { readSiteLicences } from './licences.ts';
import { readManagement } from './management.ts';
import { listSiteMembers } from './members.ts';
import { identifyOnSite, lookUpSiteIds, readSelf, siteAccountsShowing } from './people.ts';

/** Reads a site. It can't write, whatever the credentials allow. */
export function openSiteReader(site: SiteConnection): Reader {
  const management = readManagement(site);
  const sharedGroupsOf = shareUnderWay((account: AccountId) => readGroupsOf(site, account));
  return provenReader({
    self: () => readSelf(site),
    async groups() {
      const groups = await listSiteGroups(site);
      return withManagement(groups, await management(groups));
    },
    async readGroups(wanted, onProgress) {
      const lookups = await findSiteGroups(site, wanted);
      const found = lookups.flatMap((one) => (one.kind === 'found' ? [one.group] : []));
      const [readings, synced] = await Promise.all([
        listEachOnce(lookups, (group) => listSiteMembers(site, group), onProgress),
        management(found),
      ]);
      return readings.map((reading) =>
        reading.kind === 'listed' ? withSynced(reading, reading.group, synced) : reading,
      );
    },
    readGroup: (group, about) => listSiteMembers(site, group, about),
    identify: (emails, known) => identifyOnSite(site, emails, known),
    lookUp: (ids) => lookUpSiteIds(site, ids),
    showing: (emails) => siteAccountsShowing(site, emails),
    async groupsOf(account) {
      const groups = await sharedGroupsOf(account);
      return groups && withManagement(groups, await management(groups));
    },
    isMember: async (group, account) =>
      (await sharedGroupsOf(account))?.some(({ id }) => id === group.id),
    licences: (groups) => readSiteLicences(site, groups),
  });
}

function withManagement(
  groups: readonly KnownGroup[],
  synced: ReadonlyMap<GroupId, boolean>,
): readonly KnownGroup[] {
  return groups.map((group) => withSynced(group, group, synced));
}

function withSynced<T extends object>(
  of: T,
  { id }: LiveGroup,
  synced: ReadonlyMap<GroupId, boolean>,
): T & Pick<KnownGroup, 'synced'> {
  return { ...of, ...given({ synced: synced.get(id) }) };
}
