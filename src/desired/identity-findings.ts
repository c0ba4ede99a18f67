import { withLookAlike } from '../model/did-you-mean.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { AccountId, Email } from '../model/ids.ts';
import {
  type Account,
  type Contradiction,
  type Identities,
  type Resolution,
  inactiveWords,
  isPerson,
} from '../model/live.ts';
import { count } from '../model/text.ts';

/** What the line is for that names the person, or that no line does: somebody typed it. It decides what can be done about an email that leads nowhere. */
export type LineRole = 'member' | 'leaver' | 'other' | 'typed';

const whenMissing: Readonly<Record<LineRole, (email: Email) => string>> = {
  member: (email) =>
    `Check the spelling, or invite the person: rollcall never does. If the account does not exist yet, write:\n- { user: ${email}, pending: true }`,
  leaver: () => 'Check the spelling. If the account was deleted, remove the entry.',
  other: () => 'Check the spelling, or remove the line.',
  typed: () => 'Check the spelling.',
};

/** An email that did not resolve, at the line that uses it. */
export function unresolvedFinding(
  email: Email,
  resolution: Exclude<Resolution, { kind: 'resolved' }> | undefined,
  place: Place | undefined,
  role: LineRole,
): Finding {
  const base = { severity: 'error', ...place } as const;
  switch (resolution?.kind) {
    case 'ambiguous':
      return {
        ...base,
        code: 'email-ambiguous',
        message: `${count(resolution.accounts.length, 'person')} show the email ${email}: ${resolution.accounts.map(accountText).join(', ')}.`,
        hint: `Specify one in accounts.yaml:\n${email}: ${activeFirst(resolution.accounts)?.id ?? 'account id'}`,
      };
    case 'unanswered':
      return {
        ...base,
        code: 'email-unasked',
        message: `The email ${email} could not be looked up: Atlassian did not answer for its directory of users.`,
        hint: `The account needs the global permission "Browse users and groups"; run with --debug to see the answers. Or write the account's id into accounts.yaml:\n${email}: account id`,
      };
    case 'hidden':
      return {
        ...base,
        code: 'email-hidden',
        message: `No account shows the email ${email}, and some accounts hide theirs.${seenInstead(email, resolution)}`,
        hint: `Check the spelling. If it is right, write the account's id into accounts.yaml ("User id" in Atlassian's user export):\n${email}: account id`,
      };
    case 'absent':
    case undefined:
      return {
        ...base,
        code: 'email-absent',
        message: `No account with the email ${email} is visible in the directory.${seenInstead(email, resolution)}`,
        hint: whenMissing[role](email),
      };
  }
}

/** An account that shows the very email says more than one whose email is like it. */
function seenInstead(
  email: Email,
  resolution: Extract<Resolution, { kind: 'absent' | 'hidden' }> | undefined,
): string {
  const { others = [], nearest = [] } = resolution ?? {};
  if (others.length > 0) {
    return ` It is shown by ${others.map(accountText).join(', ')}: not an account of a person, so rollcall does not use it.`;
  }
  if (nearest.length === 0) return '';
  return withLookAlike(` Nearest: ${nearest.join(', ')}.`, email, nearest);
}

/** Whoever is waited for, and perhaps there by an email that is almost the same: the wait may never end. */
export function nearPendingFinding(
  email: Email,
  resolution: Resolution | undefined,
  place: Place,
): readonly Finding[] {
  if (resolution?.kind !== 'absent' && resolution?.kind !== 'hidden') return [];
  if (resolution.nearest.length === 0) return [];
  return [
    {
      code: 'pending-near',
      severity: 'note',
      message: `${email} is pending, and no account shows that email.${seenInstead(email, { ...resolution, others: [] })}`,
      ...place,
      hint: 'If one of these is the person, correct the line and delete "pending". Otherwise there is nothing to do.',
    },
  ];
}

function activeFirst(accounts: readonly Account[]): Account | undefined {
  return accounts.find(({ status }) => status === 'active') ?? accounts[0];
}

/** `Olga Berg (5b10…, customer)`: accounts that share an email often share a name too. */
function accountText({ id, name, type, status }: Account): string {
  const state = status === 'active' ? '' : `, ${inactiveWords[status].replace(/^is /u, '')}`;
  return `${name} (${id}, ${type}${state})`;
}

/** One finding for all whose emails have changed: after a change of domain that is everybody. */
export function contradictionFindings(
  contradictions: readonly Contradiction[],
  identities: Identities,
  accounts: ReadonlyMap<Email, { readonly place: Place }>,
): readonly Finding[] {
  const readdressed = contradictions.filter(({ shows }) => shows !== undefined);
  const together = readdressed.length > 1 ? readdressed : [];
  const others = contradictions.filter((each) => !together.includes(each));
  const single = others.map((each) =>
    contradictionFinding(each, identities, accounts.get(each.email)?.place),
  );
  const [first] = together;
  if (first === undefined) return single;
  return [
    {
      code: 'mapping-contradicted',
      severity: 'warning',
      message: `${together.length} accounts show another email than accounts.yaml gives them: ${first.email} shows ${first.shows ?? ''} now, and so on. Changes that depend on the old emails wait.`,
      ...accounts.get(first.email)?.place,
      hint: 'If their emails have changed, run "rollcall import": it adds the new ones to accounts.yaml, for review.',
    },
    ...single,
  ];
}

export function contradictionFinding(
  { email, mapped, live, shows }: Contradiction,
  identities: Identities,
  place: Place | undefined,
): Finding {
  if (shows !== undefined) {
    return {
      code: 'mapping-contradicted',
      severity: 'warning',
      message: `accounts.yaml gives ${email} to ${labelOf(mapped, identities)}, which shows ${shows}. Changes that depend on the old email wait.`,
      ...place,
      hint: `If the person's email has changed, add the new one, or have "rollcall import" add it; if it is somebody else, correct the id:\n${shows}: ${mapped}`,
    };
  }
  return {
    code: 'mapping-contradicted',
    severity: 'error',
    message: `accounts.yaml gives ${email} to ${labelOf(mapped, identities)}, Atlassian shows it on ${labelOf(live, identities)}. Neither account is changed.`,
    ...place,
    hint: `Find out whose email it is, and correct the line:\n${email}: ${live}`,
  };
}

function labelOf(id: AccountId, identities: Identities): string {
  const account = identities.accounts.get(id);
  if (account === undefined) return id;
  return isPerson(account) ? `${account.name} (${id})` : accountText(account);
}
