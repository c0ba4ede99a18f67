import type { DeclaredGroup } from '../model/declared.ts';
import type { GroupId } from '../model/ids.ts';
import { groupKey } from '../model/ids.ts';
import type { GroupReading, Live } from '../model/live.ts';
import type { OnProgress } from '../model/progress.ts';
import type { Reader } from '../live/reader.ts';

/** Reads each group once, whichever files name it. */
export async function readLive(
  reader: Reader,
  groups: readonly DeclaredGroup[],
  onProgress?: OnProgress,
): Promise<Live> {
  const self = await reader.self();
  const wanted = new Map(groups.map((group) => [refOf(group), group]));
  const readings = await reader.readGroups(
    [...wanted.values()].map(({ name, id }) => (id === undefined ? { name } : { name, id })),
    onProgress,
  );
  // By name in one file and by id in another, a group is found twice: the first reading of it is the one that counts.
  const first = new Map<GroupId, GroupReading>();
  const byRef = new Map(
    [...wanted.keys()].flatMap((ref, index): [string, GroupReading][] => {
      const reading = readings[index];
      if (reading?.kind !== 'listed') return reading === undefined ? [] : [[ref, reading]];
      const earlier = first.get(reading.group.id) ?? reading;
      first.set(reading.group.id, earlier);
      return [[ref, earlier]];
    }),
  );
  return {
    ...(self === undefined ? {} : { self }),
    groups: new Map(
      groups.flatMap((group) => {
        const reading = byRef.get(refOf(group));
        return reading === undefined ? [] : [[group.place.file, reading]];
      }),
    ),
  };
}

/** What the group is looked up by. */
function refOf({ id, name }: DeclaredGroup): string {
  return id === undefined ? `name ${groupKey(name)}` : `id ${id}`;
}
