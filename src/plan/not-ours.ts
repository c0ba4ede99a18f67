import type { Change } from '../model/change.ts';
import type { DesiredGroup } from '../model/desired.ts';
import type { Finding } from '../model/finding.ts';
import { groupKey } from '../model/ids.ts';
import type { AccountId } from '../model/ids.ts';
import type { Account, LiveGroup } from '../model/live.ts';

/**
 * Groups that Atlassian keeps for its own administration.
 * https://support.atlassian.com/user-management/docs/default-groups-and-permissions/
 */
const systemGroups = new Set(
  [
    'site-admins',
    'org-admins',
    'system-administrators',
    'administrators',
    'jira-administrators',
    'atlassian-addons',
    'atlassian-addons-admin',
  ].map(groupKey),
);

/** A declared group that is not written all the same: why, as a finding. */
export function notOurGroup(
  { declared }: DesiredGroup,
  live: LiveGroup,
  protectedGroups: readonly string[],
): Finding | undefined {
  const key = groupKey(live.name);
  if (systemGroups.has(key)) {
    return {
      code: 'system-group',
      severity: 'warning',
      message: `${live.name} is one of Atlassian's own administration groups. It is left alone.`,
      ...declared.place,
      hint: 'Remove this file, and manage the group in Atlassian Administration.',
    };
  }
  if (protectedGroups.some((name) => groupKey(name) === key || name === live.id)) {
    return {
      code: 'protected-group',
      severity: 'note',
      message: `${live.name} is protected (guards.protect.groups). It is left alone.`,
      ...declared.place,
    };
  }
  return undefined;
}

export interface Shield {
  readonly self: AccountId;
  readonly protected: ReadonlySet<AccountId>;
  /** Everyone whose account was read. */
  readonly account: (id: AccountId) => Account | undefined;
}

/** Splits off the changes that are not rollcall's to make, with a finding for each. */
export function keepOurs(
  changes: readonly Change[],
  desired: DesiredGroup,
  shield: Shield,
): { readonly changes: readonly Change[]; readonly findings: readonly Finding[] } {
  const judged = changes.map((change) => ({ change, finding: notOurs(change, desired, shield) }));
  return {
    changes: judged.flatMap(({ change, finding }) => (finding === undefined ? [change] : [])),
    findings: judged.flatMap(({ finding }) => finding ?? []),
  };
}

function notOurs(change: Change, { declared }: DesiredGroup, shield: Shield): Finding | undefined {
  const { id } = change.account;
  const account = shield.account(id);
  const who = change.account.name ?? change.account.email ?? id;
  const group = change.group.name;
  const { file, line } = change.because;
  const place =
    file === undefined || line === undefined || change.because.kind === 'undeclared'
      ? declared.membersPlace
      : { file, line };
  if (change.action === 'add') {
    if (account?.active !== false) return undefined;
    return {
      code: 'inactive-account',
      severity: 'warning',
      message: `${who} is not added to ${group}: the account is deactivated.`,
      ...place,
      hint: 'Reactivate the account in Atlassian Administration, or remove the line.',
    };
  }
  if (id === shield.self) {
    return {
      code: 'running-account',
      severity: 'warning',
      message: `${who} stays in ${group}: it is the account that runs rollcall.`,
      ...place,
      hint: 'Name it in the file if it belongs there. Otherwise remove it by hand.',
    };
  }
  if (shield.protected.has(id)) {
    return {
      code: 'protected-account',
      severity: 'note',
      message: `${who} stays in ${group}: the account is protected (guards.protect.accounts).`,
      ...place,
    };
  }
  if (
    change.because.kind === 'undeclared' &&
    account !== undefined &&
    account.type !== 'atlassian'
  ) {
    return {
      code: 'app-account',
      severity: 'note',
      message: `${who} stays in ${group}: it is an account of the type "${account.type}", not a person, and removing it could break what it runs.`,
      ...place,
      hint: 'To manage it all the same, name its account id in the file.',
    };
  }
  return undefined;
}
