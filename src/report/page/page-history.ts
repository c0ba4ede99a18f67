import { type GroupKey, groupKey, parseEmail } from '../../model/ids.ts';
import type { Identities } from '../../model/live.ts';
import { HistoryIndex } from '../history/history-index.ts';
import type { EventAccount, EventGroup, MembershipEvent } from '../history/membership-event.ts';
import type { EventFields, GroupFields } from './page-data.ts';
import type { PageInput } from './page-input.ts';
import type { PageTexts } from './page-texts.ts';

/** An event of a group that the page has. */
interface PlacedEvent {
  readonly event: MembershipEvent;
  /** An index of the groups. */
  readonly group: number;
  /** As people are known on the page: the account id, else the email. */
  readonly person: string;
}

/** What of the history concerns the groups of the page. */
export class PageHistory {
  readonly #texts: PageTexts;
  readonly #index: HistoryIndex;
  readonly #placed: readonly PlacedEvent[];
  readonly #indexes: ReadonlyMap<MembershipEvent, number>;

  constructor(
    { history, identities }: Pick<PageInput, 'history' | 'identities'>,
    groups: readonly Pick<GroupFields, 'id' | 'name'>[],
    texts: PageTexts,
  ) {
    const { events } = history ?? { events: [] };
    const indexOf = groupFinder(groups);
    this.#texts = texts;
    this.#index = new HistoryIndex({ events });
    this.#placed = events.flatMap((event) => {
      const group = indexOf(event.group);
      const person = personOf(event.account, identities);
      return group === undefined || person === undefined ? [] : [{ event, group, person }];
    });
    this.#indexes = new Map(this.#placed.map(({ event }, index) => [event, index]));
  }

  /** Everybody who was ever in one of the groups. */
  get people(): readonly { readonly id: string; readonly account: EventAccount }[] {
    return this.#placed.map(({ event, person }) => ({ id: person, account: event.account }));
  }

  /** Where the event stands that brought somebody into a group; -1 where none is known. */
  added(group: EventGroup, account: EventAccount): number {
    const event = this.#index.since(group, account);
    return event === undefined ? -1 : (this.#indexes.get(event) ?? -1);
  }

  rows(indexOf: (person: string) => number): readonly EventFields[] {
    const text = (value: string | undefined) => this.#texts.text(value);
    return this.#placed.map(({ event, group, person }) => ({
      at: text(event.at),
      group,
      person: indexOf(person),
      adds: event.action === 'add' ? 1 : 0,
      source: text(event.outside === true ? 'outside' : event.source),
      pull: event.pull ?? 0,
      commit: text(event.commit),
      by: text(event.by),
      approvedBy: text(event.approvedBy.join(', ')),
      why: text(event.because),
    }));
  }
}

/** By id; by name where one of the two has none. */
function groupFinder(groups: readonly Pick<GroupFields, 'id' | 'name'>[]) {
  const byId = new Map<string, number>();
  const byName = new Map<GroupKey, number>();
  for (const [index, { id, name }] of groups.entries()) {
    byId.set(id, index);
    byName.set(groupKey(name), index);
  }
  return ({ id, name }: EventGroup): number | undefined => {
    if (id !== undefined && byId.has(id)) return byId.get(id);
    const index = byName.get(groupKey(name));
    const isFile = index !== undefined && groups[index]?.id.includes('/') === true;
    return id === undefined || isFile ? index : undefined;
  };
}

function personOf({ id, email }: EventAccount, { byEmail }: Identities): string | undefined {
  if (id !== undefined) return id;
  const known = email === undefined ? undefined : parseEmail(email);
  const resolution = known === undefined ? undefined : byEmail.get(known);
  return resolution?.kind === 'resolved' ? resolution.id : known;
}
