import type { AppError } from '../model/app-error.ts';
import { given } from '../model/objects.ts';
import { type Layout, columnsOf, preferredHeaders, sharedHeaders } from './columns.ts';
import { exportError } from './faults.ts';
import { type Cells, type ReadHow, type Row, readRows } from './read-rows.ts';
import { markWords } from './table.ts';

/** What a row of an Atlassian export can say. */
export type ExportCells = Cells<ExportColumn>;

/** One account, one group, or one membership when both are given. */
export interface ExportRow extends ExportCells {
  /** From 1: where the row ends in its file. */
  readonly line: number;
}

/**
 * Reads one of Atlassian's exports, a CSV or saved as a workbook, row by row: *Export users*, with or without group membership, pivoted
 * or as lists in a cell, the shape from before 2021, and the sheets that Atlassian's knowledge base makes of them.
 * Throws an AppError `invalid` with file and line.
 * @param onFault takes what is wrong with one row alone; the row is passed over.
 */
export async function* readExport(
  file: string,
  onFault: (fault: AppError) => void,
  how?: ReadHow,
): AsyncGenerator<ExportRow> {
  for await (const { line, cells, marks } of readRows(file, exportLayout, how)) {
    const rows = markFault(file, line, marks) ?? splitGroups(file, line, cells);
    if (rows instanceof Error) onFault(rows);
    else for (const row of rows) yield row;
  }
}

/** A cell whose text is not what people see: every column that is read counts. */
function markFault(
  file: string,
  line: number,
  marks: Row<ExportColumn>['marks'],
): AppError | undefined {
  const [[column, mark] = []] = Object.entries(marks);
  if (column === undefined || mark === undefined || mark === 'from-1904') return undefined;
  return exportError(file, { code: 'sheet-cell', line, ...markWords(mark, column) });
}

/**
 * One row for each membership. Without *Pivot to column* an export lists a person's groups in one cell,
 * `a, b`, and their ids in another; ids show whether a comma separates names or belongs to one.
 * Exports from before 2021 have no ids, and no lists either. An AppError `invalid` where nothing shows it.
 */
function splitGroups(
  file: string,
  line: number,
  cells: ExportCells,
): readonly ExportRow[] | AppError {
  const { groupId, group, ...person } = cells;
  const isOne = groupId === undefined ? cells.active !== undefined : !groupId.includes(',');
  if (isOne || !(groupId ?? group)?.includes(',')) return [{ line, ...cells }];
  const ids = splitList(groupId);
  const names = splitList(group);
  if (names.length > 0 && ids.length !== names.length) {
    return exportError(file, {
      code: 'csv-groups',
      line,
      what:
        ids.length === 0
          ? `"${group ?? ''}" may be one group or a list, and no group id tells which.`
          : `${ids.length} group ids stand beside ${names.length} group names.`,
      why: 'A group whose name holds a comma makes a list ambiguous.',
      hint: 'Export again with "Pivot to column", which writes one row for each membership, with ids.',
    });
  }
  return Array.from({ length: Math.max(ids.length, names.length) }, (_, index) => {
    const [id, name] = [ids[index], names[index]];
    return {
      line,
      ...person,
      ...given({ groupId: id, group: name }),
    };
  });
}

function splitList(cell = ''): readonly string[] {
  return cell
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

const headers = {
  ...sharedHeaders,
  /** As written: `Active`, `Suspended`, `Inactive`, `Deactivated`. */
  status: ['User status'],
  /** `true` or `false`, `Yes` or `No`. Only the exports from before the end of 2021 have it. */
  active: ['active'],
  // No export of Atlassian has these: with them a sandbox's seed says what exports do not.
  emailVisible: ['Email visible'],
  accountType: ['Account type'],
  membership: ['Membership'],
  managedBy: ['Managed by'],
} as const;

type ExportColumn = keyof typeof headers;

export const exportLayout: Layout<ExportColumn> = {
  columns: columnsOf(headers, preferredHeaders),
  known:
    'User id (or accountId), User name, email, User status, Group id (or groupId), Group name (or Group)',
  what: 'an Atlassian export',
  hint: 'Export again from admin.atlassian.com (Directory, Users, Export users), or add the header line.',
};

/** The columns whose cells are one of a few words, in any case, and what each word means. */
const meanings = {
  status: {
    active: 'active',
    inactive: 'deactivated',
    deactivated: 'deactivated',
    suspended: 'suspended',
  },
  active: { true: 'active', false: 'deactivated', yes: 'active', no: 'deactivated' },
  emailVisible: { yes: 'yes', no: 'no' },
  accountType: { atlassian: 'atlassian', app: 'app', customer: 'customer' },
  membership: { active: 'active', suspended: 'suspended', none: 'none' },
  managedBy: {
    external: 'external',
    admins: 'admins',
    'team-members': 'team-members',
    open: 'open',
  },
} as const satisfies Partial<Record<keyof ExportCells, Record<string, string>>>;

type Meanings = typeof meanings;

export type WordColumn = keyof Meanings;

/** What a cell of the column can mean. */
export type WordMeaning<Column extends WordColumn> = {
  [C in Column]: Meanings[C][keyof Meanings[C]];
}[Column];

/** What the words of a row mean. */
export type Words = { readonly [Column in WordColumn]?: WordMeaning<Column> };

/** @param onUnknown takes each word that means nothing known: the row is read as if it were not there. */
export function readWords(
  row: ExportCells,
  onUnknown: (column: WordColumn, word: string) => void,
): Words {
  const words: { [Column in WordColumn]?: string | undefined } = {};
  for (const column of columns) {
    const cell = row[column];
    if (cell === undefined) continue;
    const known: Readonly<Record<string, string>> = meanings[column];
    const word = cell.toLowerCase();
    if (Object.hasOwn(known, word)) words[column] = known[word];
    else onUnknown(column, cell);
  }
  return words as Words;
}

const columns = Object.keys(meanings) as WordColumn[];

/** How people call what a column says. */
export const wordFacts = {
  status: 'user status',
  active: 'user status',
  emailVisible: 'email visibility',
  accountType: 'account type',
  membership: 'membership',
  managedBy: 'management',
} as const satisfies Record<WordColumn, string>;

/** The words that a column may hold. */
export function knownWords(column: WordColumn): readonly string[] {
  return Object.keys(meanings[column]);
}
