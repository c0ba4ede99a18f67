import type { Place } from './finding.ts';
import type { AccountId, Email, GroupId } from './ids.ts';
import type { Period } from './instant.ts';

/** What the files say, checked against the schemas and each other, every value with its place. */
export interface Declared {
  readonly config: Config;
  readonly accounts: ReadonlyMap<Email, MappedAccount>;
  readonly consents: readonly Consent[];
  readonly leavers: readonly Leaver[];
  readonly policies: readonly Policy[];
  /** The sets whose files, and all that they bring in, are sound; by name. */
  readonly sets: readonly DeclaredSet[];
  /** The groups whose files, and all that they bring in, are sound; by name. */
  readonly groups: readonly DeclaredGroup[];
  /** What can be understood of the group and set files that are not followed. */
  readonly ignored: readonly IgnoredFile[];
}

/** A file with a fault, or one that brings in what has a fault: its group is left alone. */
export interface IgnoredFile {
  readonly file: string;
  readonly members: readonly DeclaredMember[];
}

/** `rollcall.yaml`, defaults filled in. */
export interface Config {
  readonly target: Target;
  readonly guards: Guards;
  readonly owners: readonly string[];
  readonly approvals: number;
  /** So many days after its last review a group is overdue. */
  readonly reviewEvery?: number;
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

/** What two lines that name one person have in common. */
export function userText(user: UserRef): string {
  return user.kind === 'email' ? user.email : user.id;
}

export interface DeclaredUser {
  readonly user: UserRef;
  readonly place: Place;
}

/** When a line counts, and why it stands there. */
interface DeclaredLine {
  readonly from?: Period;
  readonly until?: Period;
  readonly because?: string;
}

/** A line that names one person. */
export interface DeclaredMember extends DeclaredUser, DeclaredLine {
  /** The account does not exist yet: the person joins when it appears. */
  readonly pending?: true;
}

/** A line that brings in a set, or everyone whom another group's file declares. Its dates bound theirs. */
export interface Inclusion extends DeclaredLine {
  readonly kind: 'set' | 'group';
  /** As written. Upper and lower case are the same. */
  readonly name: string;
  readonly place: Place;
}

/** Who is named in one file: people by themselves, and through sets and groups. */
export interface Roster {
  readonly members: readonly DeclaredMember[];
  readonly includes: readonly Inclusion[];
}

/** A named list of people, without a group of its own. */
export interface DeclaredSet extends Roster {
  readonly name: string;
  readonly owners: readonly string[];
  readonly place: Place;
}

/** `additive` removes nobody but `absent`, ended dates and leavers. */
export type Mode = 'authoritative' | 'additive';

export interface DeclaredGroup extends Roster {
  readonly name: string;
  /** When given, the group is found by it, and `name` is a label. */
  readonly id?: GroupId;
  /** Where `id:` stands. */
  readonly idPlace?: Place;
  readonly description?: string;
  readonly owners: readonly string[];
  readonly mode: Mode;
  readonly allowEmpty: boolean;
  readonly reviewed?: Reviewed;
  /** Taken out of what `includes` bring in. */
  readonly except: readonly DeclaredUser[];
  readonly absent: readonly DeclaredUser[];
  readonly place: Place;
  /** Where `members:` stands: the place of a removal that no line explains. */
  readonly membersPlace: Place;
}

/** When its owners last checked who is in a group. It changes no membership. */
export interface Reviewed {
  readonly on: Period;
  /** Owners, as written. */
  readonly by: readonly string[];
  readonly place: Place;
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
  /** Labels of groups whose drift the proposal that brings the consent carries out. */
  readonly drift: readonly string[];
  readonly place: Place;
}

/** Someone who leaves: from `on` out of every declared group, in either mode, named or not. */
export interface Leaver extends DeclaredUser {
  readonly on: Period;
  readonly because?: string;
}

/** A rule that the memberships of some groups must obey. It judges and withholds nothing. */
export interface Policy {
  readonly name: string;
  readonly groups: readonly GroupPattern[];
  readonly rule: PolicyRule;
  readonly exceptions: readonly PolicyException[];
  readonly place: Place;
}

/** The label of a group, in which `*` stands for any letters. */
export interface GroupPattern {
  readonly text: string;
  readonly place: Place;
}

export type PolicyRule =
  /** Nobody is in one of the policy's groups and in one of these at the same time. */
  | { readonly kind: 'never'; readonly others: readonly GroupPattern[] }
  /** Everybody in one of the policy's groups is in each of these, for as long. */
  | { readonly kind: 'requires'; readonly others: readonly GroupPattern[] }
  | { readonly kind: 'domains'; readonly domains: readonly string[] }
  | { readonly kind: 'people'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'ends'; readonly days: number }
  | { readonly kind: 'owners'; readonly min: number };

/** Who may break a policy, or which group: anywhere, or in that group. */
export interface PolicyException {
  readonly user?: UserRef;
  /** The label of one group. */
  readonly group?: string;
  readonly because: string;
  readonly until: Period;
  readonly place: Place;
}

interface Owned {
  readonly owners: readonly string[];
}

/** Who approves changes of a group or a set: its own owners, else those of rollcall.yaml. */
export function effectiveOwners(own: Owned, top: Owned): readonly string[] {
  return own.owners.length > 0 ? own.owners : top.owners;
}

/** Whether somebody is among the owners, in upper or lower case. */
export function isOwnedBy({ owners }: Owned, owner: string): boolean {
  const wanted = owner.toLowerCase();
  return owners.some((each) => each.toLowerCase() === wanted);
}

/** A target in one piece, for people and for comparing. */
export function targetText(target: Target): string {
  switch (target.kind) {
    case 'sandbox':
      return `the sandbox (seed: ${target.seed})`;
    case 'site':
      return target.scoped?.cloudId === undefined
        ? target.url
        : `${target.url} (cloudId ${target.scoped.cloudId})`;
    case 'organization':
      return `organization ${target.id}${target.directory === undefined ? '' : `, directory ${target.directory}`}`;
  }
}

/** A group file with faults, and which group it speaks for as far as it says. */
export interface UnsoundFile {
  readonly path: string;
  /** From 1: of its first fault. */
  readonly line: number;
  readonly name?: string;
  readonly id?: string;
}
