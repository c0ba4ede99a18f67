import { groupKey, parseGroupId, type GroupId, type GroupKey } from '../model/ids.ts';
import { groupBy } from '../model/group-by.ts';
import type { ExportRow } from './export-row.ts';
import type { FaultList } from './fault-list.ts';
import { badValue, contradiction, disagreement } from './row-faults.ts';
import { note, type RowPlace, type ToldGroup } from './told.ts';
import type { Words } from './words.ts';

/** Puts together what rows say about the same group: by id, and by name where a row has no id. */
export class GroupsGatherer {
  readonly #faults: FaultList;
  /** In the order in which they are named. */
  readonly #groups: ToldGroup[] = [];
  readonly #byId = new Map<string, ToldGroup>();
  readonly #byNameAlone = new Map<GroupKey, ToldGroup>();

  constructor(faults: FaultList) {
    this.#faults = faults;
  }

  /** Undefined for a row without a group, and for one with a fault. */
  add(place: RowPlace, row: ExportRow, words: Words): ToldGroup | undefined {
    const group = this.#groupOf(place, row);
    if (group === undefined) return undefined;
    this.#noteName(group, row.group, place);
    this.#noteManagement(group, words.managedBy, place);
    return group;
  }

  finish(): readonly ToldGroup[] {
    const named = [...this.#byId.values()].filter(({ facts }) => facts.name !== undefined);
    const byKey = groupBy(named, ({ facts }) => groupKey(facts.name?.value ?? ''));
    const merged = new Set<ToldGroup>();
    for (const [key, group] of this.#byNameAlone) {
      const [meant, second] = byKey.get(key) ?? [];
      if (meant === undefined) continue;
      merged.add(group);
      if (second !== undefined) this.#refuseAmbiguous(group, meant, second);
      for (const person of group.members) meant.members.add(person);
      const { managedBy } = group.facts;
      if (managedBy !== undefined) this.#noteManagement(meant, managedBy.value, managedBy.place);
    }
    return this.#groups.filter((group) => !merged.has(group));
  }

  #groupOf(place: RowPlace, { groupId: id, group: name }: ExportRow): ToldGroup | undefined {
    if (id === undefined) {
      return name === undefined
        ? undefined
        : this.#known(this.#byNameAlone, groupKey(name), place, {});
    }
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const groupId = parseGroupId(id);
    if (groupId !== undefined) return this.#known(this.#byId, id, place, { id: groupId });
    this.#faults.add(badValue(place, 'a group id', id));
    return undefined;
  }

  #known<Key>(
    groups: Map<Key, ToldGroup>,
    key: Key,
    place: RowPlace,
    identity: { readonly id?: GroupId },
  ): ToldGroup {
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group: ToldGroup = { ...identity, place, facts: {}, members: new Set() };
    groups.set(key, group);
    this.#groups.push(group);
    return group;
  }

  #noteName(group: ToldGroup, name: string | undefined, place: RowPlace): void {
    const before = note(group.facts, 'name', name, place);
    if (name === undefined || before === undefined) return;
    if (groupKey(name) === groupKey(before.value)) return;
    const what = `name of ${group.id ?? name}`;
    this.#faults.add(contradiction(place, what, name, before), `${what} ${name}`);
  }

  #noteManagement(group: ToldGroup, word: Words['managedBy'], place: RowPlace): void {
    const before = note(group.facts, 'managedBy', word, place);
    if (word === undefined || before === undefined) return;
    const what = `management of ${group.id ?? group.facts.name?.value ?? ''}`;
    this.#faults.add(contradiction(place, what, word, before), `${what} ${word}`);
  }

  /** Each directory of an organization has names of its own. */
  #refuseAmbiguous({ place, facts }: ToldGroup, one: ToldGroup, other: ToldGroup): void {
    const name = facts.name?.value ?? '';
    const what = `The row means the group "${name}" by its name, and both ${one.id ?? ''} and ${other.id ?? ''} have it.`;
    this.#faults.add(disagreement(place, what));
  }
}
