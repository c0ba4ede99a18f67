import type { GroupId } from '../model/ids.ts';
import type { GroupReading, LiveGroup } from '../model/live.ts';
import { counter, type OnProgress } from '../model/progress.ts';
import type { FoundGroup } from './choose-group.ts';
import { settleAll } from './settle-all.ts';

/** Lists all groups that were found at once, each one time. The answers stand in the order given. */
export function listEachOnce<Group extends LiveGroup>(
  found: readonly FoundGroup<Group>[],
  list: (group: Group) => Promise<GroupReading>,
  onProgress: OnProgress = () => undefined,
): Promise<readonly GroupReading[]> {
  const count = counter('reading', found.filter(({ kind }) => kind === 'found').length, onProgress);
  const listed = new Map<GroupId, Promise<GroupReading>>();
  const read = async (one: FoundGroup<Group>): Promise<GroupReading> => {
    if (one.kind !== 'found') return one;
    const reading = listed.get(one.group.id) ?? list(one.group);
    listed.set(one.group.id, reading);
    return reading.finally(count);
  };
  return settleAll(found.map(read));
}
