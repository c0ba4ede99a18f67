import type { Desired } from '../../model/desired.ts';
import { type AccountId, parseAccountId } from '../../model/ids.ts';
import { formatInstant } from '../../model/instant.ts';
import { describer } from '../../plan/diff.ts';
import type { EventAccount } from '../history/membership-event.ts';
import { type PersonFields, membershipFlags, personFlags } from './page-data.ts';
import type { PageInput } from './page-input.ts';
import type { PageTexts } from './page-texts.ts';

/** Everybody on the page, each once. */
export class PagePeople {
  readonly #texts: PageTexts;
  readonly #desired: Desired;
  readonly #describe: ReturnType<typeof describer>;
  readonly #seen: ReadonlyMap<string, string>;
  /** Those whom only the history knows, with what it has of them. */
  readonly #people = new Map<string, EventAccount>();
  readonly #pending = new Set<string>();

  constructor(input: PageInput, texts: PageTexts) {
    this.#texts = texts;
    this.#desired = input.desired;
    this.#describe = describer(input);
    this.#seen = input.lastSeen ?? new Map();
    for (const id of input.desired.leavers.keys()) this.#people.set(id, {});
  }

  /** Someone has a membership: by account id, or while the account has yet to appear by email. */
  note(id: string, flags: number): void {
    this.#people.set(id, {});
    if ((flags & membershipFlags.pending) !== 0) this.#pending.add(id);
  }

  /** Someone has had one. */
  noteFormer(id: string, account: EventAccount): void {
    if (!this.#people.has(id)) this.#people.set(id, account);
  }

  /** In the order of their names, and where each stands. */
  sorted(): { readonly rows: readonly PersonFields[]; readonly indexOf: (id: string) => number } {
    const rows = [...this.#people]
      .map(([id, known]) => this.#row(id, known))
      .map((row) => ({ row, key: sortKey(row) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.id < b.row.id ? -1 : 1))
      .map(({ row }) => row);
    const indexes = new Map(rows.map(({ id }, index) => [id, index]));
    return { rows, indexOf: (id) => indexes.get(id) ?? -1 };
  }

  #row(id: string, known: EventAccount): PersonFields {
    const account = parseAccountId(id);
    const described = account === undefined ? undefined : this.#describe.change(account);
    const { name = known.name ?? '', email = known.email ?? '' } = described ?? {};
    const leaving = account === undefined ? undefined : this.#desired.leavers.get(account);
    return {
      id,
      name,
      email: account === undefined ? id : email,
      flags: this.#pending.has(id) ? personFlags.pending : this.#flags(account),
      seen: this.#texts.text(this.#seen.get(id) ?? this.#seen.get(email)),
      leaves: this.#texts.text(leaving && formatInstant(leaving.on)),
      leavesWhy: this.#texts.text(leaving?.because.text),
    };
  }

  #flags(id: AccountId | undefined): number {
    const account = id === undefined ? undefined : this.#describe.account(id);
    if (account === undefined) return personFlags.unseen;
    return (
      (account.status === 'deactivated' ? personFlags.deactivated : 0) |
      (account.status === 'suspended' ? personFlags.suspended : 0) |
      (account.status === 'not-in-directory' ? personFlags.elsewhere : 0) |
      (account.type === 'app' ? personFlags.app : 0) |
      (account.type === 'customer' ? personFlags.customer : 0) |
      (this.#desired.protected.has(account.id) ? personFlags.protected : 0)
    );
  }
}

/** Names with accents stand among those without. */
function sortKey({ name, email, id }: PersonFields): string {
  return (name || email || id).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
