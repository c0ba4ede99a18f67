import type { Because, Change, ChangeAccount, Through } from '../../../src/model/change.ts';
import type { Email } from '../../../src/model/ids.ts';
import type { PendingChange, Plan, PlannedGroup } from '../../../src/model/plan.ts';
import { emailOf, groupIdOf, idOf } from '../../support/world.ts';

const names: Readonly<Record<string, string>> = {
  verna: 'Verna Dillow',
  dorice: 'Dorice Snapper',
  florian: 'Florian Toten',
  janaye: 'Janaye Float',
  anissa: 'Anissa Melmeth',
  steve: 'Steve test',
};

export function account(handle: string): ChangeAccount {
  const name = names[handle] ?? handle;
  // Steve hides his email.
  return { id: idOf(handle), name, ...(handle === 'steve' ? {} : { email: emailOf(handle) }) };
}

function group(name: string): Change['group'] {
  return { id: groupIdOf(name), name };
}

export const fileOf = (name: string) => `memberships/groups/${name}.yaml`;

export function line(name: string, number: number, more: Partial<Because> = {}): Because {
  return { kind: 'declared', file: fileOf(name), line: number, ...more };
}

export function add(name: string, handle: string, because: Because): Change {
  return { action: 'add', group: group(name), account: account(handle), because };
}

export function remove(name: string, handle: string, more: Partial<Change> = {}): Change {
  const because: Because = { kind: 'undeclared', file: fileOf(name), line: 6 };
  return { action: 'remove', group: group(name), account: account(handle), because, ...more };
}

export function planned(name: string, before: number, after: number, owner: string): PlannedGroup {
  const owners = [owner];
  return {
    id: groupIdOf(name),
    name,
    mode: 'authoritative',
    before,
    after,
    file: fileOf(name),
    owners,
  };
}

export const osloTeam: Through = {
  kind: 'set',
  name: 'oslo-team',
  file: fileOf('jira-users'),
  line: 12,
};
export const inOsloTeam = (number: number): Because => ({
  kind: 'declared',
  file: 'memberships/sets/oslo-team.yaml',
  line: number,
  text: 'HR-766 joiner',
  through: [osloTeam],
});
/** The base named them, in the group's own file or through a set. */
export function formerly(name: string, ...through: readonly Through[]): Because {
  const file = through.length === 0 ? fileOf(name) : 'memberships/sets/oslo-team.yaml';
  const line = { file, line: 7, ...(through.length === 0 ? {} : { through }) };
  return { kind: 'undeclared', file: fileOf(name), line: 6, formerly: line };
}
export const moved = { text: 'moved, OPS-9' };

export const emptyPlan: Plan = {
  version: 2,
  digest: '4f1c09d2'.repeat(8),
  target: { kind: 'site', url: 'https://banc.atlassian.net' },
  at: '2026-11-23T09:00:00Z',
  scope: 'all',
  changes: [],
  noop: [],
  withheld: [],
  drift: [],
  pending: [],
  upcoming: [],
  groups: [],
  files: [],
  folder: 'memberships',
  consents: [],
  findings: [],
};

export function pending(name: string, handle: string, number: number): PendingChange {
  const email = `${handle}@banc.ly` as Email;
  return {
    action: 'add',
    group: group(name),
    account: { id: email, email },
    because: line(name, number, { kind: 'pending' }),
  };
}
