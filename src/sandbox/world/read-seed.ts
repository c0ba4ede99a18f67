import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportRow } from '../../csv/export-row.ts';
import { readExport } from '../../csv/read-export.ts';
import { AppError } from '../../model/app-error.ts';
import { parseAccountId, parseEmail, parseGroupId } from '../../model/ids.ts';
import { SeedBuilder } from './seed-builder.ts';
import type { Seed } from './seed.ts';

/**
 * Merges all `*.csv` of a folder: Atlassian's exports of users, groups and memberships, in any mixture.
 * Every account is taken for a person who shows their email: the exports don't tell. Further columns may tell it:
 * `Email visible` (yes, no), `Account type` (atlassian, app, customer), `Membership` (active, suspended, none) and, of
 * a group, `Managed by` (external, admins, team-members, open). Throws an AppError `invalid`.
 */
export async function readSeed(folder: string): Promise<Seed> {
  const builder = new SeedBuilder();
  for (const name of await listExports(folder)) {
    const file = join(folder, name);
    for await (const row of readExport(file)) addRow(builder, file, row);
  }
  return builder.build();
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

function addRow(builder: SeedBuilder, file: string, row: ExportRow): void {
  const place = `${file}:${row.line}`;
  const { userId, groupId } = row;
  if (userId === undefined && (row.email !== undefined || row.userName !== undefined)) {
    throw rowError(place, 'The row names a person, but no user id.');
  }
  if (groupId === undefined && row.groupName !== undefined) {
    throw rowError(place, `The row names the group "${row.groupName}", but no group id.`);
  }
  if (userId === undefined && groupId === undefined) {
    throw rowError(place, 'The row has neither a user id nor a group id.');
  }
  if (userId !== undefined) {
    if (parseAccountId(userId) === undefined) throw badValue(place, 'a user id', userId);
    if (row.email !== undefined && parseEmail(row.email) === undefined) {
      throw badValue(place, 'an email', row.email);
    }
    builder.addAccount(place, { ...row, userId });
  }
  if (groupId !== undefined) {
    if (parseGroupId(groupId) === undefined) throw badValue(place, 'a group id', groupId);
    builder.addGroup(place, { ...row, groupId });
  }
  if (userId !== undefined && groupId !== undefined) builder.addMember(groupId, userId);
}

function rowError(place: string, headline: string): AppError {
  return new AppError('invalid', 'seed-row', `${place}: ${headline}`, {
    why: 'The sandbox answers by ids, as Atlassian does, and never makes one up.',
    hint: 'Export with the id columns ("User id", "Group id"), or complete the row.',
  });
}

function badValue(place: string, what: string, value: string): AppError {
  return new AppError('invalid', 'seed-row', `${place}: "${value}" is not ${what}.`, {
    why: 'The columns of the row may have shifted.',
    hint: 'Compare the row with the header of its file.',
  });
}
