import type { EventAccount, EventGroup, History, MembershipEvent } from './membership-event.ts';
import { groupKey } from '../../model/ids.ts';

/** Finds what is known of a group, of a person, and of one person in one group. */
export class HistoryIndex {
  readonly #events: readonly MembershipEvent[];
  readonly #byGroup = new Map<string, number[]>();
  readonly #byPerson = new Map<string, number[]>();

  constructor({ events }: Pick<History, 'events'>) {
    this.#events = events;
    for (const [index, { group, account }] of events.entries()) {
      for (const key of groupKeys(group)) push(this.#byGroup, key, index);
      for (const key of accountKeys(account)) push(this.#byPerson, key, index);
    }
  }

  /** From the oldest to the newest: by id, and by name where one of the two sides has no id. */
  ofGroup(group: EventGroup): readonly MembershipEvent[] {
    const found = this.#found(this.#byGroup, groupKeys(group));
    return found.filter((event) => sameOrUnknown(event.group.id, group.id));
  }

  /** The same, by account id and by email. */
  ofPerson(account: EventAccount): readonly MembershipEvent[] {
    const found = this.#found(this.#byPerson, accountKeys(account));
    return found.filter((event) => sameOrUnknown(event.account.id, account.id));
  }

  /** Since when somebody is in a group: the last event about them, if it added them. */
  since(group: EventGroup, account: EventAccount): MembershipEvent | undefined {
    const last = this.ofPerson(account).findLast((event) => isGroup(event.group, group));
    return last?.action === 'add' ? last : undefined;
  }

  #found(index: ReadonlyMap<string, readonly number[]>, keys: readonly string[]) {
    const found = new Set(keys.flatMap((key) => index.get(key) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((at) => this.#events[at] ?? []);
  }
}

function isGroup(a: EventGroup, b: EventGroup): boolean {
  return a.id !== undefined && b.id !== undefined
    ? a.id === b.id
    : groupKey(a.name) === groupKey(b.name);
}

function sameOrUnknown(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function groupKeys({ id, name }: EventGroup): readonly string[] {
  return [...(id === undefined ? [] : [`id ${id}`]), `name ${groupKey(name)}`];
}

function accountKeys({ id, email }: EventAccount): readonly string[] {
  return [
    ...(id === undefined ? [] : [`id ${id}`]),
    ...(email === undefined ? [] : [`email ${email.toLowerCase()}`]),
  ];
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}
