import type { Desired } from '../../model/desired.ts';
import { parseAccountId } from '../../model/ids.ts';
import { formatInstant } from '../../model/instant.ts';
import type { Account } from '../../model/live.ts';
import { describer } from '../../plan/diff.ts';
import { type PersonFields, personFlags } from './page-data.ts';
import type { PageInput } from './page-input.ts';
import type { PageTexts } from './page-texts.ts';

/** Everybody on the page, each once. */
export class PagePeople {
  readonly #texts: PageTexts;
  readonly #desired: Desired;
  readonly #describe: ReturnType<typeof describer>;
  readonly #seen: ReadonlyMap<string, string>;
  readonly #ids = new Set<string>();

  constructor(input: PageInput, texts: PageTexts) {
    this.#texts = texts;
    this.#desired = input.desired;
    this.#describe = describer(input);
    this.#seen = new Map(
      (input.exported ?? []).flatMap(({ id, email, seen }) =>
        seen === undefined
          ? []
          : [id, email?.toLowerCase()].flatMap((key) => (key === undefined ? [] : [[key, seen]])),
      ),
    );
    for (const id of input.desired.leavers.keys()) this.note(id);
  }

  /** Someone is on the page: by account id, or while the account has yet to appear by email. */
  note(id: string): void {
    this.#ids.add(id);
  }

  /** In the order of their names, and where each stands. */
  sorted(): { readonly rows: readonly PersonFields[]; readonly indexOf: (id: string) => number } {
    const rows = [...this.#ids]
      .map((id) => this.#row(id))
      .map((row) => ({ row, key: (row.name || row.email || row.id).toLowerCase() }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.id < b.row.id ? -1 : 1))
      .map(({ row }) => row);
    const indexes = new Map(rows.map(({ id }, index) => [id, index]));
    return { rows, indexOf: (id) => indexes.get(id) ?? -1 };
  }

  #row(id: string): PersonFields {
    const account = parseAccountId(id);
    if (account === undefined) return this.#pending(id);
    const { name = '', email = '' } = this.#describe.change(account);
    const leaving = this.#desired.leavers.get(account);
    return {
      ...{ id, name, email },
      flags: this.#flags(this.#describe.account(account)),
      seen: this.#texts.text(this.#seen.get(id) ?? this.#seen.get(email)),
      leaves: this.#texts.text(leaving && formatInstant(leaving.on)),
      leavesWhy: this.#texts.text(leaving?.because.text),
    };
  }

  /** Nothing is known of them but the email. */
  #pending(email: string): PersonFields {
    const flags = personFlags.pending;
    return { id: email, name: '', email, flags, seen: 0, leaves: 0, leavesWhy: 0 };
  }

  #flags(account: Account | undefined): number {
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
