import type { DeclaredUser } from '../model/declared.ts';
import type { AccountId, Email } from '../model/ids.ts';

/** A line and the account it names, or the email that did not lead to one. */
export interface Identified<User extends DeclaredUser = DeclaredUser> {
  readonly user: User;
  readonly id?: AccountId;
  readonly unresolved?: Email;
  /** The line says that the account has yet to appear. */
  readonly awaited?: true;
}
