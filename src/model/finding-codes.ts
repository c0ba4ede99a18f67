/** What a finding's code means to the program. */
interface CodeFacts {
  readonly family:
    'file' | 'live' | 'identity' | 'guard' | 'out-of-scope' | 'proposal' | 'policy' | 'notice';
  /** What a finding of the severity `error` ends the process with. */
  readonly exit: 'done' | 'failed' | 'invalidFiles' | 'withheld';
  /** The sentence for what is public, where the message names people whom the changes do not. */
  readonly impersonal?: string;
  /** Of a group that is left alone: what becomes of its approved changes, and why. */
  readonly leftAlone?: LeftAlone;
}

/** What is out of scope now will not be written later either: it is obsolete. The rest is blocked. */
interface LeftAlone {
  readonly outcome: 'blocked' | 'obsolete';
  readonly why: string;
}

/** A file that does not say what it must. */
const file = { family: 'file', exit: 'invalidFiles' } as const;
/** What Atlassian's answers did not give. */
const live = { family: 'live', exit: 'failed' } as const;
const identity = { family: 'identity', exit: 'withheld' } as const;
/** Changes withheld although the YAML asks for them: the guard's own name. */
const guard = { family: 'guard', exit: 'withheld' } as const;
/** No change, nothing withheld: it is not rollcall's to touch. */
const outOfScope = { family: 'out-of-scope', exit: 'done' } as const;
/** What else a proposal changes than memberships. Only with a base. */
const proposal = { family: 'proposal', exit: 'done' } as const;
/** What breaks a rule of policies.yaml. An error where a proposal causes it. */
const policy = { family: 'policy', exit: 'withheld' } as const;
const notice = { family: 'notice', exit: 'done' } as const;

const membersUnread = {
  outcome: 'blocked',
  why: 'The members of the group could not be read.',
} as const;

/** Every code: stable names, for scripts and for the documentation. */
const findingCodes = {
  'folder-missing': file,
  'no-groups': file,
  'file-missing': file,
  'unreadable-file': file,
  symlink: file,
  'unknown-file': file,
  'file-too-large': file,
  'folder-too-large': file,
  'too-many-errors': file,
  'not-utf8': file,
  'empty-file': file,
  'yaml-syntax': file,
  'duplicate-key': file,
  'too-many-aliases': file,
  'unknown-key': file,
  'missing-key': file,
  'null-value': file,
  'wrong-type': file,
  'wrong-value': file,
  'precision-lost': file,
  'bad-user': file,
  'bad-date': file,
  'bad-period': file,
  'duplicate-member': file,
  'member-and-absent': file,
  'absent-needs-additive': file,
  'empty-members': file,
  'duplicate-group': {
    ...file,
    leftAlone: { outcome: 'blocked', why: 'Two files mean the group now.' },
  },
  'duplicate-account': file,
  'duplicate-set': file,
  'duplicate-policy': file,
  'member-in-except': file,
  'pending-needs-email': file,
  'pending-not-person': file,
  'unknown-set': file,
  'unknown-group': file,
  cycle: file,
  /** The file is sound, and something that it brings in is not. */
  'unsound-source': file,

  'group-not-found': {
    ...live,
    leftAlone: {
      outcome: 'blocked',
      why: 'Atlassian shows no such group any more: it was deleted, or renamed.',
    },
  },
  'group-ambiguous': {
    ...live,
    leftAlone: { outcome: 'blocked', why: 'Several groups answer to its name now.' },
  },
  'group-unreadable': { ...live, leftAlone: membersUnread },
  'listing-incomplete': { ...live, leftAlone: membersUnread },
  'listing-moved': { ...live, leftAlone: membersUnread },
  'members-unlisted': { ...live, exit: 'done' },
  'group-renamed': { ...live, exit: 'done' },
  'email-unasked': live,

  'email-absent': identity,
  'email-hidden': identity,
  'email-ambiguous': {
    ...identity,
    impersonal: 'Several people show an email that a file names.',
  },
  /** `accounts.yaml` and Atlassian disagree about an email. */
  'mapping-contradicted': {
    ...identity,
    impersonal: 'accounts.yaml and Atlassian disagree about whose an email is.',
  },
  'account-unknown': {
    ...identity,
    impersonal: 'Atlassian does not know an account that a file names.',
  },

  'contradicted-account': {
    ...guard,
    impersonal: 'accounts.yaml and Atlassian disagree about whose an email is.',
  },
  'unresolved-except': guard,
  'unresolved-identity': guard,
  'pending-identity': {
    ...guard,
    impersonal: 'A hidden account may be someone who is pending, and is not removed.',
  },
  'unread-group': guard,
  'removals-per-group': guard,
  'never-empty': guard,
  'removals-total': guard,

  'protected-group': {
    ...outOfScope,
    leftAlone: { outcome: 'obsolete', why: 'guards.protect.groups protects the group now.' },
  },
  'system-group': {
    ...outOfScope,
    leftAlone: { outcome: 'obsolete', why: "The group is one of Atlassian's own now." },
  },
  'synced-group': {
    ...outOfScope,
    leftAlone: {
      outcome: 'obsolete',
      why: 'The members of the group come from an identity provider now.',
    },
  },
  'protected-account': {
    ...outOfScope,
    impersonal: 'A protected account stays in a group that does not name it.',
  },
  'running-account': {
    ...outOfScope,
    impersonal: 'The account that runs rollcall stays in a group that does not name it.',
  },
  'app-account': {
    ...outOfScope,
    impersonal: 'An account that is not a person stays in a group that does not name it.',
  },
  'inactive-account': {
    ...outOfScope,
    impersonal: 'Someone is not added: the account is not active.',
  },
  'unlisted-member': {
    ...outOfScope,
    impersonal: 'Someone is a member already, and Atlassian does not list it.',
  },

  'target-changed': { ...proposal, exit: 'failed' },
  'guards-changed': proposal,
  'mapping-changed': {
    ...proposal,
    impersonal: 'accounts.yaml gives an email to another account than so far.',
  },
  'mode-changed': proposal,
  /** Others approve from now on. */
  'owners-changed': proposal,
  /** Who checked a group, and when. */
  'review-recorded': proposal,
  'reviews-changed': proposal,
  'group-file-removed': proposal,
  /** An end date that the base enforces is gone, and the person stays. */
  'end-removed': { ...proposal, impersonal: 'People who stay have no end date any more.' },
  /** A new file whose `id` belongs to a group of another name. */
  'id-of-another-group': {
    ...proposal,
    exit: 'failed',
    leftAlone: {
      outcome: 'blocked',
      why: 'The id in its file belongs to a group of another name.',
    },
  },

  'policy-never': { ...policy, impersonal: 'Someone is in two groups that a policy keeps apart.' },
  'policy-requires': { ...policy, impersonal: 'Someone lacks a group that a policy requires.' },
  'policy-domains': {
    ...policy,
    impersonal: 'Someone has an email that a policy does not allow.',
  },
  'policy-people': policy,
  'policy-ends': { ...policy, impersonal: 'A membership has no end date that a policy allows.' },
  'policy-owners': policy,
  /** Nobody knows whether someone breaks it: their email is hidden. */
  'policy-unjudged': { ...policy, impersonal: 'A policy can’t be judged: an email is hidden.' },
  'policy-unknown-group': notice,
  'policy-exception-unneeded': notice,
  'policies-changed': { ...proposal, impersonal: 'policies.yaml changes.' },

  'consent-expired': notice,
  'consent-unknown-group': notice,
  'consent-unneeded': notice,
  'protect-unknown-group': notice,
  'leaver-unneeded': notice,
  'leaver-left-behind': {
    ...notice,
    impersonal: 'A leaver stays in groups that no file declares.',
  },
  /** Someone is waited for whose email is almost that of an account. */
  'pending-near': {
    ...notice,
    impersonal: 'Someone who is pending has almost the email of an account.',
  },
  /** So long ago was the last review of groups, or there was none. */
  'review-overdue': notice,
  'excludes-nobody': notice,
  /** A change reaches a group through a file with other owners. */
  delegated: notice,
  /** Nothing says which groups an identity provider owns. */
  'synced-untold': notice,
  /** A row or a word of an export that says nothing to go by. */
  'row-passed-over': notice,
  /** A merge changed files beyond what its approved plan shows. */
  'merged-beyond-plan': notice,
  /** The files want what no approved plan holds. */
  'unapproved-changes': notice,
  /** An earlier apply was cut off; what had been under way is reported. */
  'apply-cut-off': {
    ...notice,
    impersonal: 'An earlier apply was cut off. The receipt tells what had been under way.',
  },
} as const satisfies Readonly<Record<string, CodeFacts>>;

export type FindingCode = keyof typeof findingCodes;

type CodeOf<Family extends CodeFacts['family']> = {
  [Code in FindingCode]: (typeof findingCodes)[Code]['family'] extends Family ? Code : never;
}[FindingCode];

/** A file that does not say what it must. Exit 3. */
export type FileFault = CodeOf<'file'>;

/** The rules that withhold changes. */
export type GuardName = CodeOf<'guard'>;

const facts = new Map<string, CodeFacts>(Object.entries(findingCodes));

/** Undefined for a code of another version: saved plans and receipts hold some. */
export function factsOf(code: FindingCode): CodeFacts | undefined {
  return facts.get(code);
}
