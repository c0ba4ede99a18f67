import type { Change } from '../model/change.ts';
import type { DeclaredGroup, ProtectedGroup } from '../model/declared.ts';
import type { DesiredGroup } from '../model/desired.ts';
import type { Finding, Place } from '../model/finding.ts';
import { answersTo, isSystemGroup } from '../model/group.ts';
import { type AccountId, groupKey } from '../model/ids.ts';
import { type Account, type GroupReading, inactiveWords, isPerson } from '../model/live.ts';
import { oncePer } from '../model/objects.ts';

/** Membership of it set here no longer grants or revokes organization administration. */
const organizationAdmins = groupKey('org-admins');

/** A declared group that is not written all the same: why, as a finding. */
export function outOfScopeGroup(
  { declared }: DesiredGroup,
  { group, synced }: Extract<GroupReading, { kind: 'listed' }>,
  protectedGroups: readonly ProtectedGroup[],
): Finding | undefined {
  if (isSystemGroup(group.name)) {
    const grantsNothing =
      groupKey(group.name) === organizationAdmins
        ? ' Being in it no longer grants the role: that is assigned in Atlassian Administration.'
        : '';
    return {
      code: 'system-group',
      severity: 'warning',
      message: `${group.name} is one of Atlassian's own administration groups. It is left alone.${grantsNothing}`,
      ...declared.place,
      hint: 'Remove this file, and manage the group in Atlassian Administration.',
    };
  }
  if (synced === true) {
    return {
      code: 'synced-group',
      severity: 'warning',
      message: `${group.name} is synced from an identity provider, which would undo every change. It is left alone.`,
      ...declared.place,
      hint: 'Remove this file, and manage the group in the identity provider.',
    };
  }
  // The label counts too: a rename in Atlassian does not take the protection away.
  const called = [group, { name: declared.name }];
  if (protectedGroups.some(({ name }) => called.some((each) => answersTo(each, name)))) {
    return {
      code: 'protected-group',
      severity: 'note',
      message: `${group.name} is protected (guards.protect.groups). It is left alone.`,
      ...declared.place,
    };
  }
  return undefined;
}

export interface Shield {
  readonly self: AccountId | undefined;
  readonly protected: ReadonlySet<AccountId>;
  /** Everyone whose account was read. */
  readonly account: (id: AccountId) => Account | undefined;
  /** Members of the group whom its listing does not show. */
  readonly unlisted: ReadonlySet<AccountId>;
  /** Ids of accounts that Atlassian does not know. */
  readonly missing: ReadonlySet<AccountId>;
}

/** Splits off the changes that are out of scope, with a finding for each. */
export function dropOutOfScope(
  changes: readonly Change[],
  desired: DesiredGroup,
  shield: Shield,
): { readonly changes: readonly Change[]; readonly outOfScope: ReadonlyMap<AccountId, Finding> } {
  const ours: Change[] = [];
  const others = new Map<AccountId, Finding>();
  for (const change of changes) {
    const finding = outOfScopeReason(change, desired, shield);
    if (finding === undefined) ours.push(change);
    else others.set(change.account.id, finding);
  }
  return { changes: ours, outOfScope: others };
}

function outOfScopeReason(
  change: Change,
  { declared }: DesiredGroup,
  shield: Shield,
): Finding | undefined {
  const { id } = change.account;
  const account = shield.account(id);
  const who = change.account.name ?? change.account.email ?? id;
  const group = change.group.name;
  // Sought only for a finding: a big group has many changes and few findings.
  const place = () => placeOf(change, declared);
  if (change.action === 'add') {
    if (shield.unlisted.has(id)) {
      return {
        code: 'unlisted-member',
        severity: 'note',
        message: `${who} is in ${group} already: Atlassian counts the membership, but does not list it while the account is suspended.`,
        ...place(),
      };
    }
    if (shield.missing.has(id)) {
      return {
        code: 'account-unknown',
        severity: 'error',
        message: `Atlassian knows no account ${id}, which is to be in ${group}.`,
        ...place(),
        hint: 'Check the id: it is "User id" in Atlassian\'s export of users.',
      };
    }
    if (account === undefined || account.status === 'active') return undefined;
    return {
      code: 'inactive-account',
      severity: 'warning',
      message: `${who} is not added to ${group}: the account ${inactiveWords[account.status]}.`,
      ...place(),
      hint: 'Resolve that in Atlassian Administration, or remove the line.',
    };
  }
  if (id === shield.self) {
    return {
      code: 'running-account',
      severity: 'warning',
      message: `${who} stays in ${group}: it is the account that runs rollcall.`,
      ...place(),
      hint: 'List it in the file if it belongs there. Otherwise remove it by hand.',
    };
  }
  if (shield.protected.has(id)) {
    return {
      code: 'protected-account',
      severity: 'note',
      message: `${who} stays in ${group}: the account is protected (guards.protect.accounts).`,
      ...place(),
    };
  }
  if (change.because.kind === 'undeclared' && account !== undefined && !isPerson(account)) {
    return {
      code: 'app-account',
      severity: 'note',
      message: `${who} stays in ${group}: it is an account of the type "${account.type}", not a person, and removing it could break what it runs.`,
      ...place(),
      hint: 'To manage it anyway, list its account id in the file.',
    };
  }
  return undefined;
}

/** The line that the change comes from; of a removal that no line asks for, where the members stand. */
function placeOf(
  { because: { kind, file, line } }: Change,
  declared: DeclaredGroup,
): Partial<Place> {
  const { membersPlace } = declared;
  if (kind === 'undeclared' || file === undefined || line === undefined) return membersPlace;
  if (file !== membersPlace.file) return { file, line };
  return placesOf(declared).get(line) ?? membersPlace;
}

/** Where each line of the group names somebody: made once for a group, however many findings it has. */
const placesOf = oncePer(({ members, absent }: DeclaredGroup): ReadonlyMap<number, Place> => {
  const lines = [...members, ...absent].reverse();
  return new Map(lines.map(({ place }) => [place.line, place]));
});
