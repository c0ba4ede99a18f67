import {
  type Email,
  type GroupId,
  type GroupKey,
  groupKey,
  parseAccountId,
  parseEmail,
  parseGroupId,
} from '../model/ids.ts';
import { groupBy } from '../model/objects.ts';
import { boundedName } from '../model/text.ts';
import type { ExportRow, Words } from './export.ts';
import type { FaultList } from './faults.ts';
import {
  type PersonFacts,
  type Recorded,
  type RecordedGroup,
  type RecordedPerson,
  type RowPlace,
  accountTypeOf,
  badValue,
  contradiction,
  disagreement,
  note,
  placeText,
} from './recorded.ts';

/** Puts together what rows say about the same person: by id, and by email where a row has no id. */
export class PeopleGatherer {
  readonly #faults: FaultList;
  /** In the order in which they are named. */
  readonly #people: RecordedPerson[] = [];
  readonly #byId = new Map<string, RecordedPerson>();
  /** Of those with an id. */
  readonly #byEmail = new Map<Email, RecordedPerson>();
  readonly #byEmailAlone = new Map<Email, RecordedPerson>();

  constructor(faults: FaultList) {
    this.#faults = faults;
  }

  /** Undefined for a row with neither id nor email, and for one with a fault. */
  add(place: RowPlace, row: ExportRow, words: Words): RecordedPerson | undefined {
    const email = row.email === undefined ? undefined : parseEmail(row.email);
    if (row.email !== undefined && email === undefined) {
      this.#faults.add(badValue(place, 'an email', row.email));
      return undefined;
    }
    const person = this.#personOf(place, row.accountId, email);
    if (person === undefined) return undefined;
    // It decides whether an email may be another's too.
    this.#note(person, 'accountType', words.accountType, place);
    this.#noteEmail(person, email, place);
    this.#note(person, 'name', row.name === undefined ? undefined : boundedName(row.name), place);
    this.#note(person, 'status', words.status ?? words.active, place);
    this.#note(person, 'emailVisible', words.emailVisible, place);
    this.#note(person, 'membership', words.membership, place);
    return person;
  }

  /** Everyone once; and, by the person that rows without an id were taken for, who that turned out to be. */
  finish(): {
    readonly people: readonly RecordedPerson[];
    readonly meant: ReadonlyMap<RecordedPerson, RecordedPerson>;
  } {
    const meant = new Map<RecordedPerson, RecordedPerson>();
    for (const [email, withoutId] of this.#byEmailAlone) {
      const person = this.#byEmail.get(email);
      if (person === undefined) continue;
      meant.set(withoutId, person);
      this.#passOn(withoutId, person);
    }
    return { people: this.#people.filter((person) => !meant.has(person)), meant };
  }

  #personOf(
    place: RowPlace,
    id: string | undefined,
    email: Email | undefined,
  ): RecordedPerson | undefined {
    if (id === undefined) {
      return email === undefined ? undefined : this.#known(this.#byEmailAlone, email, place, {});
    }
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const accountId = parseAccountId(id);
    if (accountId !== undefined) return this.#known(this.#byId, id, place, { id: accountId });
    this.#faults.add(badValue(place, 'a user id', id));
    return undefined;
  }

  #known<Key>(
    people: Map<Key, RecordedPerson>,
    key: Key,
    place: RowPlace,
    identity: Pick<RecordedPerson, 'id'>,
  ): RecordedPerson {
    const known = people.get(key);
    if (known !== undefined) return known;
    const person: RecordedPerson = { ...identity, place, facts: {} };
    people.set(key, person);
    this.#people.push(person);
    return person;
  }

  #noteEmail(person: RecordedPerson, email: Email | undefined, place: RowPlace): void {
    this.#note(person, 'email', email, place);
    const { id, facts } = person;
    if (email === undefined || id === undefined || facts.email?.value !== email) return;
    const other = this.#byEmail.get(email);
    const isTwin = accountTypeOf(person) !== 'atlassian';
    if (other === undefined || (accountTypeOf(other) !== 'atlassian' && !isTwin)) {
      this.#byEmail.set(email, person);
    } else if (other !== person && !isTwin) {
      const there = placeText(other.facts.email?.place ?? other.place);
      const what = `${email} is the email of ${id} here and of ${other.id ?? ''} in ${there}.`;
      this.#faults.add(disagreement(place, what), what);
    }
  }

  #note<F extends Fact>(
    person: RecordedPerson,
    fact: F,
    value: PersonFacts[F] | undefined,
    place: RowPlace,
  ): void {
    const before: Recorded<string> | undefined = note(person.facts, fact, value, place);
    // Names are for people to read: someone may have married between two exports.
    if (value === undefined || before === undefined || fact === 'name') return;
    const who = person.id ?? person.facts.email?.value ?? '';
    const what = `${factNames[fact]} of ${who}`;
    this.#faults.add(contradiction(place, what, value, before), `${what} ${value}`);
  }

  /** The email is the one that they have in common. */
  #passOn({ place, facts }: RecordedPerson, to: RecordedPerson): void {
    const { name, status, emailVisible, accountType, membership } = facts;
    this.#note(to, 'name', name?.value, name?.place ?? place);
    this.#note(to, 'status', status?.value, status?.place ?? place);
    this.#note(to, 'emailVisible', emailVisible?.value, emailVisible?.place ?? place);
    this.#note(to, 'accountType', accountType?.value, accountType?.place ?? place);
    this.#note(to, 'membership', membership?.value, membership?.place ?? place);
  }
}

type Fact = keyof PersonFacts;

const factNames = {
  email: 'email',
  name: 'name',
  status: 'user status',
  emailVisible: 'email visibility',
  accountType: 'account type',
  membership: 'membership',
} as const satisfies Record<Fact, string>;

/** Puts together what rows say about the same group: by id, and by name where a row has no id. */
export class GroupsGatherer {
  readonly #faults: FaultList;
  /** In the order in which they are named. */
  readonly #groups: RecordedGroup[] = [];
  readonly #byId = new Map<string, RecordedGroup>();
  readonly #byNameAlone = new Map<GroupKey, RecordedGroup>();

  constructor(faults: FaultList) {
    this.#faults = faults;
  }

  /** Undefined for a row without a group, and for one with a fault. */
  add(place: RowPlace, row: ExportRow, words: Words): RecordedGroup | undefined {
    const group = this.#groupOf(place, row);
    if (group === undefined) return undefined;
    this.#noteName(group, row.group, place);
    this.#noteManagement(group, words.managedBy, place);
    return group;
  }

  finish(): readonly RecordedGroup[] {
    const named = [...this.#byId.values()].filter(({ facts }) => facts.name !== undefined);
    const byKey = groupBy(named, ({ facts }) => groupKey(facts.name?.value ?? ''));
    const merged = new Set<RecordedGroup>();
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

  #groupOf(place: RowPlace, { groupId: id, group: name }: ExportRow): RecordedGroup | undefined {
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
    groups: Map<Key, RecordedGroup>,
    key: Key,
    place: RowPlace,
    identity: { readonly id?: GroupId },
  ): RecordedGroup {
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group: RecordedGroup = { ...identity, place, facts: {}, members: new Set() };
    groups.set(key, group);
    this.#groups.push(group);
    return group;
  }

  #noteName(group: RecordedGroup, name: string | undefined, place: RowPlace): void {
    const before = note(group.facts, 'name', name, place);
    if (name === undefined || before === undefined) return;
    if (groupKey(name) === groupKey(before.value)) return;
    const what = `name of ${group.id ?? name}`;
    this.#faults.add(contradiction(place, what, name, before), `${what} ${name}`);
  }

  #noteManagement(group: RecordedGroup, word: Words['managedBy'], place: RowPlace): void {
    const before = note(group.facts, 'managedBy', word, place);
    if (word === undefined || before === undefined) return;
    const what = `management of ${group.id ?? group.facts.name?.value ?? ''}`;
    this.#faults.add(contradiction(place, what, word, before), `${what} ${word}`);
  }

  /** Each directory of an organization has names of its own. */
  #refuseAmbiguous(
    { place, facts }: RecordedGroup,
    one: RecordedGroup,
    other: RecordedGroup,
  ): void {
    const name = facts.name?.value ?? '';
    const what = `The row has the group "${name}" by name only, and both ${one.id ?? ''} and ${other.id ?? ''} have it.`;
    this.#faults.add(disagreement(place, what));
  }
}
