import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gatherExports } from '../../csv/collect-export.ts';
import { type RecordedGroup, type RecordedPerson, accountTypeOf } from '../../csv/recorded.ts';
import { AppError, messageOf } from '../../model/app-error.ts';
import { compareText } from '../../model/change.ts';
import type { SkippedCell } from '../../model/exported.ts';
import { given } from '../../model/objects.ts';

/** What a sandbox starts from: the accounts, groups and memberships of an Atlassian organization. */
export interface Seed {
  readonly accounts: readonly SeedAccount[];
  readonly groups: readonly SeedGroup[];
  /** One, `defaultDirectory`, when absent. */
  readonly directories?: readonly SeedDirectory[];
  readonly licences?: readonly SeedLicence[];
}

export interface SeedAccount {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  /** False when the person hides it, from administrators too (AX-239). True when absent. */
  readonly emailVisible?: boolean;
  /** Owned by the organization, which then sees the email whether it is visible or not. */
  readonly managed?: boolean;
  /** False once the account is deactivated: it stays in its groups. */
  readonly active: boolean;
  readonly type: 'atlassian' | 'app' | 'customer';
  /** Their memberships are counted in `total` and never listed. */
  readonly suspended?: boolean;
  /** Ids; the first directory when absent. With none the person is `not_invited`. */
  readonly directories?: readonly string[];
}

export interface SeedGroup {
  readonly id: string;
  readonly name: string;
  /** Account ids. */
  readonly members: readonly string[];
  readonly description?: string;
  /** An id; the first directory when absent. */
  readonly directory?: string;
  /** Each of the next three says on its own that an identity provider fills the group: it refuses writes then. */
  readonly managedBy?: ManagedBy;
  readonly externalSynced?: boolean;
  /** `managementAccess.modifiable`; true when absent. */
  readonly modifiable?: boolean;
}

type ManagedBy = 'external' | 'admins' | 'team-members' | 'open';

export interface SeedDirectory {
  readonly id: string;
  readonly name: string;
}

/** A product, the groups that grant it, and for how many active people it is paid. */
export interface SeedLicence {
  /** As people read it: `Jira Software`. */
  readonly product: string;
  /** Group ids. */
  readonly groups: readonly string[];
  /** No limit when absent. */
  readonly seats?: number;
}

export const defaultDirectory: SeedDirectory = {
  id: '3f0c8a54-7d1b-4b69-9b0e-6a2f5d8c1e47',
  name: 'Default directory',
};

/**
 * Merges all `*.csv` and `*.xlsx` of a folder: Atlassian's exports of users, groups and memberships, in any mixture.
 * Every account is taken for a person who shows their email: the exports don't say. Further columns may say it:
 * `Email visible` (yes, no), `Account type` (atlassian, app, customer), `Membership` (active, suspended, none) and, of
 * a group, `Managed by` (external, admins, team-members, open). Throws an AppError `invalid`.
 */
export async function readSeed(folder: string): Promise<Seed> {
  const names = await listExports(folder);
  return readSeedFiles(names.map((name) => join(folder, name)));
}

/** The same of files that are named one by one. */
export async function readSeedFiles(files: readonly string[]): Promise<Seed> {
  const { people, groups, meant, skipped } = await gatherExports(files);
  const left = skipped.find(isUnusable);
  if (left !== undefined) throw skippedError(left);
  const accounts = new Map(people.map((person) => [person, toAccount(person)]));
  const idOf = (member: RecordedPerson) => accounts.get(meant(member))?.id ?? [];
  return {
    accounts: [...accounts.values()],
    groups: groups.map((group) => ({
      id: groupIdOf(group),
      name: group.facts.name?.value ?? groupIdOf(group),
      members: [...new Set([...group.members].flatMap(idOf))],
      ...given({ managedBy: group.facts.managedBy?.value }),
    })),
  };
}

async function listExports(folder: string): Promise<readonly string[]> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw new AppError(
      'invalid',
      'seed-missing',
      `${folder}: The sandbox's seed could not be read.`,
      {
        why: messageOf(error),
        hint: 'target.sandbox.seed names a folder with CSV exports, beside rollcall.yaml.',
        cause: error,
      },
    );
  }
  const exports = names.filter((name) => /\.(?:csv|xlsx)$/iu.test(name)).sort();
  if (exports.length > 0) return exports;
  throw new AppError(
    'invalid',
    'seed-missing',
    `${folder}: The sandbox's seed holds no CSV file and no .xlsx.`,
    {
      why: 'The sandbox starts from the exports of an Atlassian organization.',
      hint: 'Put exports from admin.atlassian.com (Directory, Users, Export users) into the folder.',
    },
  );
}

function toAccount(person: RecordedPerson): SeedAccount {
  const { id, place, facts } = person;
  const { email, name, status, emailVisible, membership } = facts;
  if (id === undefined) {
    throw rowError(place, `The row names ${email?.value ?? 'a person'}, but no user id.`);
  }
  const suspended = status?.value === 'suspended' || membership?.value === 'suspended';
  return {
    id,
    name: name?.value ?? email?.value ?? id,
    ...given({ email: email?.value }),
    ...(emailVisible?.value === 'no' && { emailVisible: false }),
    active: status?.value !== 'deactivated',
    type: accountTypeOf(person),
    ...(suspended && { suspended }),
    ...(membership?.value === 'none' && { directories: [] }),
  };
}

function groupIdOf({ id, place, facts }: RecordedGroup): string {
  if (id !== undefined) return id;
  throw rowError(place, `The row names the group "${facts.name?.value ?? ''}", but no group id.`);
}

type UnusableCell = Exclude<SkippedCell, { kind: 'titles' | 'other-sheets' }>;

function isUnusable(cell: SkippedCell): cell is UnusableCell {
  return cell.kind !== 'titles' && cell.kind !== 'other-sheets';
}

function skippedError(skipped: UnusableCell): AppError {
  switch (skipped.kind) {
    case 'unidentified':
      return rowError(skipped, `The row names ${skipped.name}, but no user id.`);
    case 'nameless':
      return rowError(skipped, 'The row has neither a user id nor a group id.');
    case 'unknown-word':
      return new AppError(
        'invalid',
        'seed-row',
        `${skipped.file}:${skipped.line}: The ${skipped.fact} "${skipped.word}" is unknown.`,
        {
          why: `The sandbox knows ${skipped.known.join(', ')}.`,
          hint: 'Write one of these, or leave the cell empty for the usual.',
        },
      );
  }
}

function rowError(
  { file, line }: { readonly file: string; readonly line: number },
  headline: string,
): AppError {
  return new AppError('invalid', 'seed-row', `${file}:${line}: ${headline}`, {
    why: 'The sandbox answers by ids, as Atlassian does, and never makes one up.',
    hint: 'Export with the id columns ("User id", "Group id"), or complete the row.',
  });
}

/** sha256, in hex, over what the seed says, in whatever order it says it. */
export function digestSeed(seed: Seed): string {
  const lines = (items: readonly object[] = []) => items.map(canonical).sort(compareText);
  const groups = seed.groups.map((group) => ({
    ...group,
    members: [...group.members].sort(compareText),
  }));
  const said = [seed.accounts, groups, seed.directories, seed.licences].map(lines);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

function canonical(item: object): string {
  const entries: readonly [string, unknown][] = Object.entries(item);
  return JSON.stringify([...entries].sort(([a], [b]) => compareText(a, b)));
}

/** `Jira Software` → `jira-software`. */
export function productKey(product: string): string {
  return product.trim().toLowerCase().replaceAll(/\s+/gu, '-');
}
