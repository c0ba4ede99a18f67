import type { GroupId } from '../../model/ids.ts';
import type { GroupReading } from '../../model/live.ts';
import type { WantedGroup } from '../reader.ts';
import { settleAll } from '../settle-all.ts';
import type { SiteConnection } from './connection.ts';
import { findGroups, type FoundGroup } from './find-groups.ts';
import { listMembers } from './list-members.ts';

/** Finds the groups, then lists all of them at once, each one time. The answers stand in the order asked. */
export async function readGroups(
  site: SiteConnection,
  wanted: readonly WantedGroup[],
): Promise<readonly GroupReading[]> {
  const listed = new Map<GroupId, Promise<GroupReading>>();
  const read = async (found: FoundGroup): Promise<GroupReading> => {
    if (found.kind !== 'found') return found;
    const reading = listed.get(found.group.id) ?? listMembers(site, found.group);
    listed.set(found.group.id, reading);
    return reading;
  };
  return settleAll((await findGroups(site, wanted)).map(read));
}
