import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gatherExports } from '../../csv/gather-exports.ts';
import type { ToldGroup, ToldPerson } from '../../csv/told.ts';
import { AppError } from '../../model/app-error.ts';
import type { SkippedCell } from '../../model/exported.ts';
import type { Seed, SeedAccount } from './seed.ts';

/**
 * Merges all `*.csv` of a folder: Atlassian's exports of users, groups and memberships, in any mixture.
 * Every account is taken for a person who shows their email: the exports don't tell. Further columns may tell it:
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
  const [left] = skipped;
  if (left !== undefined) throw skippedError(left);
  const accounts = new Map(people.map((person) => [person, toAccount(person)]));
  const idOf = (member: ToldPerson) => accounts.get(meant(member))?.id ?? [];
  return {
    accounts: [...accounts.values()],
    groups: groups.map((group) => ({
      id: groupIdOf(group),
      name: group.facts.name?.value ?? groupIdOf(group),
      members: [...new Set([...group.members].flatMap(idOf))],
      ...(group.facts.managedBy && { managedBy: group.facts.managedBy.value }),
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
        why: error instanceof Error ? error.message : String(error),
        hint: 'target.sandbox.seed names a folder with CSV exports, beside rollcall.yaml.',
        cause: error,
      },
    );
  }
  const exports = names.filter((name) => name.toLowerCase().endsWith('.csv')).sort();
  if (exports.length > 0) return exports;
  throw new AppError(
    'invalid',
    'seed-missing',
    `${folder}: The sandbox's seed holds no CSV file.`,
    {
      why: 'The sandbox starts from the exports of an Atlassian organization.',
      hint: 'Put exports from admin.atlassian.com (Directory, Users, Export users) into the folder.',
    },
  );
}

function toAccount({ id, place, facts }: ToldPerson): SeedAccount {
  const { email, name, status, emailVisible, accountType, membership } = facts;
  if (id === undefined) {
    throw rowError(place, `The row names ${email?.value ?? 'a person'}, but no user id.`);
  }
  const suspended = status?.value === 'suspended' || membership?.value === 'suspended';
  return {
    id,
    name: name?.value ?? email?.value ?? id,
    ...(email !== undefined && { email: email.value }),
    ...(emailVisible?.value === 'no' && { emailVisible: false }),
    active: status?.value !== 'deactivated',
    type: accountType?.value ?? 'atlassian',
    ...(suspended && { suspended }),
    ...(membership?.value === 'none' && { directories: [] }),
  };
}

function groupIdOf({ id, place, facts }: ToldGroup): string {
  if (id !== undefined) return id;
  throw rowError(place, `The row names the group "${facts.name?.value ?? ''}", but no group id.`);
}

function skippedError(skipped: SkippedCell): AppError {
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
