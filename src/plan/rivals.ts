import { groupBy } from '../model/group-by.ts';
import { type GroupId, type GroupKey, groupKey } from '../model/ids.ts';
import type { Live, LiveGroup } from '../model/live.ts';
import type { DeclaredRef } from './proposal.ts';

/** Files that mean one live group, one by name and one by id perhaps, and whether they were asked about or not. */
export class Rivals {
  readonly #byId: ReadonlyMap<GroupId | undefined, readonly DeclaredRef[]>;
  readonly #byName: ReadonlyMap<GroupKey | undefined, readonly DeclaredRef[]>;
  readonly #byReading: ReadonlyMap<GroupId | undefined, readonly DeclaredRef[]>;

  constructor(declared: readonly DeclaredRef[], live: Live) {
    this.#byId = groupBy(declared, ({ id }) => id);
    this.#byName = groupBy(declared, ({ id, name }) =>
      id === undefined ? groupKey(name) : undefined,
    );
    this.#byReading = groupBy(declared, ({ place }) => {
      const reading = live.groups.get(place.file);
      return reading?.kind === 'listed' ? reading.group.id : undefined;
    });
  }

  /** Another file that means the group. */
  of({ id, name }: LiveGroup, own: DeclaredRef): DeclaredRef | undefined {
    const others = [
      ...(this.#byReading.get(id) ?? []),
      ...(this.#byId.get(id) ?? []),
      ...(this.#byName.get(groupKey(name)) ?? []),
    ];
    return others.find(({ place }) => place.file !== own.place.file);
  }
}
