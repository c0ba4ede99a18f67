import type { DeclaredGroup, DeclaredSet, DeclaredUser, UserRef } from '../../model/declared.ts';
import type { AccountId, Email } from '../../model/ids.ts';
import type { Identities, Resolution } from '../../model/live.ts';
import type { FilesVersion } from './files-version.ts';
import type { Known } from './known.ts';

/**
 * Whom emails in files mean, one version after the other: the account that accounts.yaml gives then, else the only one that
 * Atlassian ever showed it for. An email without an account stands for itself.
 */
export class PeopleInFiles {
  readonly #known: Known;
  readonly #byEmail = new Map<Email, Resolution>();
  readonly #emails = new Map<AccountId, Email>();
  readonly #read = new WeakSet();
  #index = 0;

  constructor(known: Known) {
    this.#known = known;
  }

  get identities(): Identities {
    return { byEmail: this.#byEmail, accounts: new Map(), contradictions: [] };
  }

  /** @param index Of the version, from 0. */
  learn(version: FilesVersion, index: number): void {
    this.#index = index;
    for (const email of version.mapped.keys()) this.#identify(email);
    const unread = [...version.groups, ...version.sets].filter((each) => !this.#read.has(each));
    for (const source of unread) this.#read.add(source);
    for (const { user } of unread.flatMap(namedIn)) this.accountOf(user);
  }

  accountOf(user: UserRef): AccountId {
    if (user.kind === 'id') return user.id;
    const known = this.#byEmail.get(user.email);
    return known?.kind === 'resolved' ? known.id : this.#identify(user.email);
  }

  /** The email that files name the account by. */
  emailOf(account: AccountId): Email | undefined {
    return this.#emails.get(account);
  }

  #identify(email: Email): AccountId {
    const { mapped, emails } = this.#known;
    const id = (mapped.at(email, this.#index) ?? emails.only(email) ?? email) as AccountId;
    this.#byEmail.set(email, { kind: 'resolved', id });
    this.#emails.set(id, email);
    return id;
  }
}

function namedIn(source: DeclaredGroup | DeclaredSet): readonly DeclaredUser[] {
  return 'mode' in source
    ? [...source.members, ...source.except, ...source.absent]
    : source.members;
}
