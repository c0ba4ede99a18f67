/** The rules that withhold changes, in the order in which they judge. */
export type GuardName =
  | 'contradicted-account'
  | 'unresolved-except'
  | 'unresolved-identity'
  | 'pending-identity'
  | 'unread-group'
  | 'removals-per-group'
  | 'never-empty'
  | 'removals-total';

/** A position in a file. */
export interface Place {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
}

/** Something a person must know. Faults in files are findings with the severity `error` and a place. */
export interface Finding extends Partial<Place> {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** One sentence: what, and why. May hold names exactly as someone typed them; renderers make them harmless. */
  readonly message: string;
  /** What to do about it. May have several lines: what to write into a file. */
  readonly hint?: string;
}

/** `error`: something is left undone because of it. `warning`: it needs a person. `note`: good to know. */
type Severity = 'error' | 'warning' | 'note';

/** Stable names, for scripts and for the documentation. */
export type FindingCode =
  | FileFault
  | LiveFinding
  | IdentityFinding
  | GuardFinding
  | NotOursFinding
  | ProposalFinding
  | NoticeFinding;

/** A file that does not say what it must. Exit 3. */
export type FileFault =
  | 'folder-missing'
  | 'no-groups'
  | 'file-missing'
  | 'unreadable-file'
  | 'symlink'
  | 'unknown-file'
  | 'file-too-large'
  | 'not-utf8'
  | 'empty-file'
  | 'yaml-syntax'
  | 'duplicate-key'
  | 'too-many-aliases'
  | 'unknown-key'
  | 'missing-key'
  | 'null-value'
  | 'wrong-type'
  | 'wrong-value'
  | 'precision-lost'
  | 'bad-user'
  | 'bad-date'
  | 'bad-period'
  | 'duplicate-member'
  | 'member-and-absent'
  | 'absent-needs-additive'
  | 'empty-members'
  | 'duplicate-group'
  | 'duplicate-account'
  | 'duplicate-set'
  | 'member-in-except'
  | 'pending-needs-email'
  | 'pending-not-person'
  | 'unknown-set'
  | 'unknown-group'
  | 'cycle'
  /** The file is sound, and something that it brings in is not. */
  | 'unsound-source';

/** What Atlassian's answers did not give. Exit 1. */
type LiveFinding =
  | 'group-not-found'
  | 'group-ambiguous'
  | 'group-unreadable'
  | 'listing-incomplete'
  | 'listing-moved'
  | 'members-unlisted'
  | 'group-renamed'
  | 'email-unasked';

const liveFindings: Readonly<Record<LiveFinding, true>> = {
  'group-not-found': true,
  'group-ambiguous': true,
  'group-unreadable': true,
  'listing-incomplete': true,
  'listing-moved': true,
  'members-unlisted': true,
  'group-renamed': true,
  'email-unasked': true,
};

export function isLiveFinding(code: FindingCode): code is LiveFinding {
  return code in liveFindings;
}

type IdentityFinding =
  | 'email-absent'
  | 'email-hidden'
  | 'email-ambiguous'
  /** `accounts.yaml` and Atlassian disagree about an email. */
  | 'mapping-contradicted'
  | 'account-unknown';

/** Changes withheld although the YAML asks for them: the guard's own name. Exit 4. */
type GuardFinding = GuardName;

/** No change, nothing withheld: it is not rollcall's to touch. */
type NotOursFinding =
  | 'protected-group'
  | 'system-group'
  | 'protected-account'
  | 'running-account'
  | 'app-account'
  | 'inactive-account'
  | 'unlisted-member'
  | 'synced-group';

/** What a proposal changes besides memberships. Only with a base. */
type ProposalFinding =
  | 'target-changed'
  | 'guards-changed'
  | 'mapping-changed'
  | 'mode-changed'
  | 'group-file-removed'
  /** An end date that the base enforces is gone, and the person stays. */
  | 'end-removed'
  /** A new file whose `id` belongs to a group of another name. */
  | 'id-of-another-group';

type NoticeFinding =
  | 'consent-expired'
  | 'consent-unknown-group'
  | 'consent-unneeded'
  | 'protect-unknown-group'
  | 'leaver-unneeded'
  | 'excludes-nobody'
  /** A change reaches a group through a file with other owners. */
  | 'delegated'
  /** Nothing tells which groups an identity provider owns. */
  | 'synced-untold'
  /** A row or a word of an export that says nothing to go by. */
  | 'row-passed-over'
  /** An earlier apply was cut off; what had been under way is told. */
  | 'apply-cut-off';
