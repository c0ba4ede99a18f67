import type { AccountId, Email } from './ids.ts';
import type { Account } from './live.ts';

/** What became of an email. Never guessed: anything but `resolved` freezes removals and is told. */
export type Resolution =
  | { readonly kind: 'resolved'; readonly id: AccountId }
  /** No account shows it, and none hides its email. */
  | { readonly kind: 'absent'; readonly nearest: readonly Email[] }
  /** No account shows it, but some hide theirs. */
  | { readonly kind: 'hidden'; readonly nearest: readonly Email[] }
  /** Nobody that was read shows it, and the directory could not be asked: it was refused, or broke off. */
  | { readonly kind: 'unasked' }
  /** Several accounts show it. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly AccountId[] };

export interface Identities {
  readonly byEmail: ReadonlyMap<Email, Resolution>;
  /** Every account that was read on the way: names and emails for people to read. */
  readonly accounts: ReadonlyMap<AccountId, Account>;
  /** What `accounts.yaml` says and Atlassian denies. */
  readonly contradictions: readonly Contradiction[];
}

/** `accounts.yaml` gives an email to an account, and Atlassian shows it on another, or another email on that one. */
export interface Contradiction {
  readonly email: Email;
  readonly mapped: AccountId;
  readonly live: AccountId;
  /** What the mapped account shows, when it is its own email that differs. */
  readonly shows?: Email;
}
