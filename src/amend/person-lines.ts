import type { Declared, MappedAccount, UserRef } from '../model/declared.ts';
import type { Place } from '../model/finding.ts';
import { type Accounts, accountIdText, userKey } from './find-person.ts';
import { type AccountId, type Email, parseAccountId } from '../model/ids.ts';
import { type Account, isPerson } from '../model/live.ts';
import { given } from '../model/objects.ts';
import type { NewLine } from '../yaml/editable-file.ts';
import type { Mapping } from './resolve-people.ts';

/** A line that names somebody alone, and the comment behind it. */
const plainLine = /^\s*- +(?:[^\s"'{}#]+|"[^"\\]*"|'[^']*')\s+#\s*(.*?)\s*$/u;

/** Finds how other lines call someone: the comment that all of them carry. Undefined where they differ, or none does. */
export function namesInFiles(
  { groups, sets }: Pick<Declared, 'groups' | 'sets'>,
  accounts: Accounts,
  sources: ReadonlyMap<string, string>,
): (user: UserRef) => string | undefined {
  let places: ReadonlyMap<string, readonly Place[]> | undefined;
  const linesOf = new Map<string, readonly string[]>();
  const commentAt = ({ file, line }: Place): readonly string[] => {
    const lines = linesOf.get(file) ?? (sources.get(file) ?? '').split('\n');
    linesOf.set(file, lines);
    const comment = plainLine.exec(lines[line - 1] ?? '')?.[1];
    return comment === undefined || comment === '' ? [] : [comment];
  };
  return (user) => {
    places ??= placesOf({ groups, sets }, accounts);
    const names = new Set((places.get(userKey(user, accounts)) ?? []).flatMap(commentAt));
    const [only, other] = names;
    return other === undefined ? only : undefined;
  };
}

/** Every line that names someone. */
function placesOf(
  { groups, sets }: Pick<Declared, 'groups' | 'sets'>,
  accounts: Accounts,
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const { members } of [...groups, ...sets]) {
    for (const { user, place } of members) {
      const key = userKey(user, accounts);
      const those = places.get(key);
      if (those === undefined) places.set(key, [place]);
      else those.push(place);
    }
  }
  return places;
}

/** An account, as far as a file can name it. */
type NamedAccount = Pick<Account, 'id' | 'email'> & { readonly name?: string };

/** How the files name everybody who was read. */
export class PeopleLines {
  readonly #accounts: ReadonlyMap<Email, MappedAccount>;
  readonly #mapped = new Map<AccountId, Email>();
  readonly #shown = new Map<Email, AccountId>();
  readonly #shared = new Set<Email>();
  readonly #lines = new Map<AccountId, NewLine | undefined>();

  constructor(accounts: ReadonlyMap<Email, MappedAccount>, read: Iterable<Account>) {
    this.#accounts = accounts;
    for (const [email, { id }] of accounts) this.#mapped.set(id, email);
    for (const account of read) {
      const { id, email } = account;
      if (email === undefined || !isPerson(account)) continue;
      const earlier = this.#shown.get(email);
      if (earlier !== undefined && earlier !== id) this.#shared.add(email);
      this.#shown.set(email, id);
    }
  }

  /** By email, where one leads to the account alone; else by id. Undefined when no file can name it. */
  lineOf(account: NamedAccount): NewLine | undefined {
    if (!this.#lines.has(account.id)) this.#lines.set(account.id, this.#makeLine(account));
    return this.#lines.get(account.id);
  }

  /** What accounts.yaml lacks of an account. */
  mappingOf({ id, email }: NamedAccount): Mapping | undefined {
    if (email === undefined || !this.#isOwn(email, id) || this.#accounts.has(email))
      return undefined;
    return parseAccountId(id) === undefined ? undefined : { email, id };
  }

  #makeLine({ id, email, name = '' }: NamedAccount): NewLine | undefined {
    const own = email !== undefined && this.#isOwn(email, id) ? email : undefined;
    const user = own ?? this.#mappedTo(id, email) ?? accountIdText(id);
    return user === undefined ? undefined : given({ user, name: name === '' ? undefined : name });
  }

  /** The email that accounts.yaml gives to an account, where nothing that was read denies it. */
  #mappedTo(id: AccountId, shows: Email | undefined): Email | undefined {
    const mapped = this.#mapped.get(id);
    if (mapped === undefined || shows !== undefined) return undefined;
    return (this.#shown.get(mapped) ?? id) === id && !this.#shared.has(mapped) ? mapped : undefined;
  }

  #isOwn(email: Email, id: AccountId): boolean {
    const mapped = this.#accounts.get(email);
    if (mapped !== undefined) return mapped.id === id;
    return this.#shown.get(email) === id && !this.#shared.has(email);
  }
}
