import type { BecauseKind, Through } from '../../model/change.ts';

/** Somebody was added to a group, or removed from it. */
export interface MembershipEvent {
  /** RFC 3339: when it was done; of what the files alone say, from when on they said so. */
  readonly at: string;
  readonly action: 'add' | 'remove';
  readonly group: EventGroup;
  readonly account: EventAccount;
  /** `receipt`: rollcall did it, or saw it. `files`: it was asked for, and no receipt is known of it. */
  readonly source: 'receipt' | 'files';
  /** Somebody did it in Atlassian itself: the receipt says that what it had done was otherwise soon after. */
  readonly outside?: true;
  readonly pull?: number;
  /** Of the pull request, else the subject of the commit. */
  readonly title?: string;
  /** The commit that brought it to the default branch. */
  readonly commit?: string;
  /** Who merged it, else who wrote the commit. */
  readonly by?: string;
  readonly approvedBy: readonly string[];
  readonly kind?: BecauseKind;
  /** The reason that the line gives. */
  readonly because?: string;
  /** RFC 3339, of an add: when the files end it. */
  readonly until?: string;
  /** The line that says so, as of that commit. */
  readonly file?: string;
  readonly line?: number;
  /** The lines that bring that line in, from the group's own file inwards. */
  readonly through?: readonly Through[];
}

/** At least one of the two is what it is known by through all of its history. */
export interface EventGroup {
  readonly id?: string;
  /** As it was called then. */
  readonly name: string;
}

/** At least one of `id` and `email`. */
export interface EventAccount {
  readonly id?: string;
  readonly email?: string;
  readonly name?: string;
}

export interface History {
  /** From the oldest to the newest. */
  readonly events: readonly MembershipEvent[];
  /** What is missing from it, and why. Each is a sentence. */
  readonly notes: readonly string[];
}
