import type { AccountId, Email, GroupId } from './ids.ts';
import { type Instant, addDays, parseInstant } from './instant.ts';
import type { LiveGroup } from './live.ts';
import { given } from './objects.ts';

/** One add or one remove: group × account. */
export interface Change {
  readonly action: 'add' | 'remove';
  readonly group: LiveGroup;
  readonly account: ChangeAccount;
  readonly because: Because;
  /** Of a removal: the names of the other groups that were read in which the account stays. */
  readonly keeps?: readonly string[];
  /** Of a removal: the labels of groups that were not read, and whose files want the account in. */
  readonly keepsByFiles?: readonly string[];
}

export interface ChangeAccount {
  readonly id: AccountId;
  readonly email?: Email;
  readonly name?: string;
}

/** An add that removals of the same person wait for: at every moment they have all of before, or all of after. */
export interface Prerequisite extends Change {
  /** Nobody knows whether it is in place: its group could not be read or planned. */
  readonly unread?: true;
}

/** Why a change is wanted: which rule, and which line of which file says so. */
export interface Because {
  readonly kind: BecauseKind;
  readonly file?: string;
  readonly line?: number;
  /** The `because` of that line. */
  readonly text?: string;
  /** RFC 3339: of `from`, `until` and `leaver`, and of `pending` with a `from`, the moment from which it is so. */
  readonly on?: string;
  /** Where the line stands in another file: the lines that bring it in, from the group's own file inwards. */
  readonly through?: readonly Through[];
  /** Of an add: RFC 3339, when the files end the membership. */
  readonly until?: string;
  /** Of `undeclared`, with a base: the line that named them there. */
  readonly formerly?: Pick<Because, 'file' | 'line' | 'through'>;
}

/** A line that brings in a set, or the members of a group. */
export interface Through {
  readonly kind: 'set' | 'group';
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

export type BecauseKind =
  /** A line names them. */
  | 'declared'
  /** A line names them, and its `from` has come; for a removal, has yet to come. */
  | 'from'
  /** A line named them before their account existed. */
  | 'pending'
  /** No line of an authoritative group names them. */
  | 'undeclared'
  /** `absent` names them. */
  | 'absent'
  /** A line named them, and its `until` has passed. */
  | 'until'
  | 'leaver';

/** Removals by date or leaver were reviewed as such: the limit of a group does not hold them back. */
export function isDated(change: Change): boolean {
  return change.because.kind === 'until' || change.because.kind === 'leaver';
}

/** The order of everything: by group id, action, account id, in code units, so that no locale can change it. */
export function compareChanges(a: ChangeKey, b: ChangeKey): number {
  return (
    compareText(a.group.id, b.group.id) ||
    compareText(a.action, b.action) ||
    compareText(a.account.id, b.account.id)
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What makes two changes the same change. */
export interface ChangeKey {
  readonly action: string;
  readonly group: { readonly id: GroupId };
  readonly account: { readonly id: AccountId | Email };
}

export function changeKey(change: ChangeKey): string {
  return JSON.stringify([change.group.id, change.action, change.account.id]);
}

/** A change by its ids alone. */
export interface NamedChange {
  readonly action: Change['action'];
  readonly group: string;
  /** While an account is pending, its email in small letters. */
  readonly account: string;
  /** RFC 3339: of an upcoming change, and of no other. */
  readonly on?: string;
}

/** What is left of a change, an upcoming or a pending one, when only its ids are kept. */
export function namedChange(change: {
  readonly action: Change['action'];
  readonly group: { readonly id: GroupId };
  readonly account: { readonly id: AccountId | Email; readonly email?: Email };
  readonly on?: string;
}): NamedChange {
  const { action, group, account, on } = change;
  const isPending = account.id === account.email;
  return given({
    action,
    group: group.id,
    account: isPending ? account.id.toLowerCase() : account.id,
    on,
  });
}

export function namedKey({ action, group, account, on }: NamedChange): string {
  return JSON.stringify([action, group, account, on]);
}

/** For how many days after its `from` an add is carried out without a new approval. After that it is drift. */
const catchUp = 7;

/** Whether a merged file dated the change, and its time has come. Of the changes of a plan of what is merged alone. */
export function isDue(change: Change, at: Instant): boolean {
  if (change.action === 'remove') return isDated(change);
  const { kind, on } = change.because;
  if (kind === 'pending') return true;
  const from = kind === 'from' && on !== undefined ? parseInstant(on) : undefined;
  return from !== undefined && from <= at && at <= addDays(from, catchUp);
}
