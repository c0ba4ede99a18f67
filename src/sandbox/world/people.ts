import { compareText } from '../../model/change.ts';
import { groupBy } from '../../model/group-by.ts';
import type { SeedAccount } from './seed.ts';

/** All accounts, kept ready for whoever asks page after page: tens of thousands are put in order once. */
export class People {
  readonly #accounts: readonly SeedAccount[];
  #inOrder: readonly SeedAccount[] | undefined;
  #byEmail: ReadonlyMap<string, readonly SeedAccount[]> | undefined;

  constructor(accounts: readonly SeedAccount[]) {
    this.#accounts = accounts;
  }

  /** By name, as listings are. */
  get inOrder(): readonly SeedAccount[] {
    return (this.#inOrder ??= [...this.#accounts].sort(compareAccounts));
  }

  /** Whether they show it or not. */
  withEmail(email: string): readonly SeedAccount[] {
    this.#byEmail ??= groupBy(this.#accounts, (account) => account.email?.toLowerCase() ?? '');
    return this.#byEmail.get(email.toLowerCase()) ?? [];
  }
}

export function compareAccounts(a: SeedAccount, b: SeedAccount): number {
  return compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id);
}
