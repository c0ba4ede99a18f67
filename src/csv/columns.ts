import { exportError } from './export-error.ts';
import type { ExportColumn } from './export-row.ts';

/**
 * By header without blanks, underscores and case: *Export users* writes `User id`, the sheets of
 * Atlassian's knowledge base `accountId`, the exports before 2021 `group_name`.
 */
const columnsByHeader: ReadonlyMap<string, ExportColumn> = new Map([
  ['userid', 'userId'],
  ['accountid', 'userId'],
  ['username', 'userName'],
  ['email', 'email'],
  ['userstatus', 'status'],
  ['groupid', 'groupId'],
  ['groupname', 'groupName'],
  ['group', 'groupName'],
  ['emailvisible', 'emailVisible'],
  ['accounttype', 'accountType'],
  ['membership', 'membership'],
  ['managedby', 'managedBy'],
]);

const knownHeaders =
  'User id (or accountId), User name, email, User status, Group id (or groupId), Group name (or Group)';

/** A known column, and which cell of a row is its. */
export interface PlacedColumn {
  readonly column: ExportColumn;
  readonly index: number;
}

/** Any order and case; other columns, such as `Last seen in …`, are passed over. Throws an AppError `invalid`. */
export function placeColumns(file: string, headers: readonly string[]): readonly PlacedColumn[] {
  const placed = headers.flatMap((header, index) => {
    const column = columnOf(header);
    return column === undefined ? [] : [{ column, index }];
  });
  if (placed.length === 0) {
    throw exportError(file, {
      code: 'csv-columns',
      line: 1,
      what: 'No column of this file is one that an Atlassian export has.',
      why: `The first line must name the columns, in any order and case: ${knownHeaders}.`,
      hint: 'Export again from admin.atlassian.com (Directory, Users, Export users), or add the header line.',
    });
  }
  for (const { column, index } of placed) {
    const other = placed.find((later) => later.index > index && later.column === column);
    if (other === undefined) continue;
    throw exportError(file, {
      code: 'csv-columns',
      line: 1,
      what: `"${headers[index] ?? ''}" and "${headers[other.index] ?? ''}" mean the same column.`,
      why: 'Which of them counts would be a guess.',
      hint: 'Remove or rename one of them.',
    });
  }
  return placed;
}

const delimiters = [',', ';', '\t'];

/**
 * The delimiter that makes most of the first line known headers: spreadsheets write semicolons where
 * the comma is the decimal sign. A comma when none does.
 */
export function delimiterOf(firstLine: string): string {
  const known = delimiters.map((delimiter) => {
    const cells = firstLine.split(delimiter).map((cell) => cell.replaceAll('"', ''));
    return cells.filter((cell) => columnOf(cell) !== undefined).length;
  });
  return delimiters[known.indexOf(Math.max(...known))] ?? ',';
}

function columnOf(header: string): ExportColumn | undefined {
  return columnsByHeader.get(header.replaceAll(/[\s_]/gu, '').toLowerCase());
}
