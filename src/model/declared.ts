import type { Place } from './place.ts';
import type { AccountId, Email, GroupId } from './ids.ts';
import type { Period } from './instant.ts';

/** What the files say, checked against the schemas and each other, every value with its place. */
export interface Declared {
  readonly config: Config;
  readonly accounts: ReadonlyMap<Email, MappedAccount>;
  readonly consents: readonly Consent[];
  /** The groups whose files are sound, by name. */
  readonly groups: readonly DeclaredGroup[];
}

/** `rollcall.yaml`, defaults filled in. */
export interface Config {
  readonly target: Target;
  readonly guards: Guards;
  readonly owners: readonly string[];
  readonly approvals: number;
  readonly place: Place;
}

export type Target =
  /** The embedded Atlassian Cloud; `seed` is a folder of CSV exports beside `rollcall.yaml`. */
  | { readonly kind: 'sandbox'; readonly seed: string }
  /** One Atlassian site, by its origin: `https://banc.atlassian.net`. */
  | {
      readonly kind: 'site';
      readonly url: string;
      /** For scoped tokens, which Atlassian takes at another address; its cloudId is looked up when absent. */
      readonly scoped?: { readonly cloudId?: string };
    }
  /** A whole organization. The directory is only named when there are several. */
  | { readonly kind: 'organization'; readonly id: string; readonly directory?: string };

export interface Guards {
  readonly removals: RemovalLimits;
  readonly protect: {
    readonly groups: readonly ProtectedGroup[];
    readonly accounts: readonly DeclaredUser[];
  };
}

export interface ProtectedGroup {
  /** A name or an id. */
  readonly name: string;
  readonly place: Place;
}

export interface RemovalLimits {
  readonly percent: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly total: number;
}

/** A person as a file names them: by email or by account id. */
export type UserRef =
  | { readonly kind: 'email'; readonly email: Email }
  | { readonly kind: 'id'; readonly id: AccountId };

export interface DeclaredUser {
  readonly user: UserRef;
  readonly place: Place;
}

export interface DeclaredMember extends DeclaredUser {
  readonly from?: Period;
  readonly until?: Period;
  readonly because?: string;
}

/** `additive` removes nobody but `absent` and ended dates. */
export type Mode = 'authoritative' | 'additive';

export interface DeclaredGroup {
  readonly name: string;
  /** When given, the group is found by it, and `name` is a label. */
  readonly id?: GroupId;
  /** Where `id:` stands. */
  readonly idPlace?: Place;
  readonly description?: string;
  readonly owners: readonly string[];
  readonly mode: Mode;
  readonly allowEmpty: boolean;
  readonly members: readonly DeclaredMember[];
  readonly absent: readonly DeclaredUser[];
  readonly place: Place;
  /** Where `members:` stands: the place of a removal that no line explains. */
  readonly membersPlace: Place;
}

export interface MappedAccount {
  readonly id: AccountId;
  readonly place: Place;
}

/** Reviewed data that raises removal limits, for a reason, until a day. */
export interface Consent {
  readonly because: string;
  readonly until: Period;
  /** Ceilings by group label, as written. */
  readonly removals: ReadonlyMap<string, number>;
  readonly total?: number;
  readonly place: Place;
}
