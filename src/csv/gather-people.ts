import { parseAccountId, parseEmail, type Email } from '../model/ids.ts';
import type { ExportRow } from './export-row.ts';
import type { FaultList } from './fault-list.ts';
import { badValue, contradiction, disagreement } from './row-faults.ts';
import {
  note,
  placeText,
  type PersonFacts,
  type RowPlace,
  type Told,
  type ToldPerson,
} from './told.ts';
import type { Words } from './words.ts';

type Fact = keyof PersonFacts;

const factNames = {
  email: 'email',
  name: 'name',
  status: 'user status',
  emailVisible: 'email visibility',
  accountType: 'account type',
  membership: 'membership',
} as const satisfies Record<Fact, string>;

/** Puts together what rows say about the same person: by id, and by email where a row has no id. */
export class PeopleGatherer {
  readonly #faults: FaultList;
  /** In the order in which they are named. */
  readonly #people: ToldPerson[] = [];
  readonly #byId = new Map<string, ToldPerson>();
  /** Of those with an id. */
  readonly #byEmail = new Map<Email, ToldPerson>();
  readonly #byEmailAlone = new Map<Email, ToldPerson>();

  constructor(faults: FaultList) {
    this.#faults = faults;
  }

  /** Undefined for a row with neither id nor email, and for one with a fault. */
  add(place: RowPlace, row: ExportRow, words: Words): ToldPerson | undefined {
    const email = row.email === undefined ? undefined : parseEmail(row.email);
    if (row.email !== undefined && email === undefined) {
      this.#faults.add(badValue(place, 'an email', row.email));
      return undefined;
    }
    const person = this.#personOf(place, row.accountId, email);
    if (person === undefined) return undefined;
    this.#noteEmail(person, email, place);
    this.#note(person, 'name', row.name, place);
    this.#note(person, 'status', words.status ?? words.active, place);
    this.#note(person, 'emailVisible', words.emailVisible, place);
    this.#note(person, 'accountType', words.accountType, place);
    this.#note(person, 'membership', words.membership, place);
    return person;
  }

  /** Everyone once; and, by the person that rows without an id were taken for, who that turned out to be. */
  finish(): {
    readonly people: readonly ToldPerson[];
    readonly meant: ReadonlyMap<ToldPerson, ToldPerson>;
  } {
    const meant = new Map<ToldPerson, ToldPerson>();
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
  ): ToldPerson | undefined {
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
    people: Map<Key, ToldPerson>,
    key: Key,
    place: RowPlace,
    identity: Pick<ToldPerson, 'id'>,
  ): ToldPerson {
    const known = people.get(key);
    if (known !== undefined) return known;
    const person: ToldPerson = { ...identity, place, facts: {} };
    people.set(key, person);
    this.#people.push(person);
    return person;
  }

  #noteEmail(person: ToldPerson, email: Email | undefined, place: RowPlace): void {
    this.#note(person, 'email', email, place);
    const { id, facts } = person;
    if (email === undefined || id === undefined || facts.email?.value !== email) return;
    const other = this.#byEmail.get(email);
    if (other === undefined) this.#byEmail.set(email, person);
    else if (other !== person) {
      const there = placeText(other.facts.email?.place ?? other.place);
      const what = `${email} is the email of ${id} here and of ${other.id ?? ''} in ${there}.`;
      this.#faults.add(disagreement(place, what), what);
    }
  }

  #note<F extends Fact>(
    person: ToldPerson,
    fact: F,
    value: PersonFacts[F] | undefined,
    place: RowPlace,
  ): void {
    const before: Told<string> | undefined = note(person.facts, fact, value, place);
    // Names are for people to read: someone may have married between two exports.
    if (value === undefined || before === undefined || fact === 'name') return;
    const who = person.id ?? person.facts.email?.value ?? '';
    const what = `${factNames[fact]} of ${who}`;
    this.#faults.add(contradiction(place, what, value, before), `${what} ${value}`);
  }

  /** The email is the one that they have in common. */
  #passOn({ place, facts }: ToldPerson, to: ToldPerson): void {
    const { name, status, emailVisible, accountType, membership } = facts;
    this.#note(to, 'name', name?.value, name?.place ?? place);
    this.#note(to, 'status', status?.value, status?.place ?? place);
    this.#note(to, 'emailVisible', emailVisible?.value, emailVisible?.place ?? place);
    this.#note(to, 'accountType', accountType?.value, accountType?.place ?? place);
    this.#note(to, 'membership', membership?.value, membership?.place ?? place);
  }
}
