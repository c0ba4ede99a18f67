import { exportError } from './faults.ts';

/** Which headers a kind of file may have, and what its columns mean. */
export interface Layout<Column extends string> {
  /** By header as `squeeze` leaves it. */
  readonly columns: ReadonlyMap<string, MeantColumn<Column>>;
  /** The usual headers, as a sentence lists them. */
  readonly known: string;
  /** What the file should be, and what to do when it is not. */
  readonly what: string;
  readonly hint: string;
}

interface MeantColumn<Column extends string> {
  readonly column: Column;
  /** Where two headers mean the same, the cell of this one counts unless it is empty. */
  readonly preferred: boolean;
}

/** @param headers by column: every way in which it is called. */
export function columnsOf<Column extends string>(
  headers: Readonly<Record<Column, readonly string[]>>,
  preferred: readonly string[] = [],
): Layout<Column>['columns'] {
  const entries = Object.entries(headers) as [Column, readonly string[]][];
  return new Map(
    entries.flatMap(([column, names]) =>
      names.map((name): [string, MeantColumn<Column>] => [
        squeeze(name),
        { column, preferred: preferred.includes(name) },
      ]),
    ),
  );
}

/**
 * A header without blanks, hyphens, underscores and case: *Export users* writes `User id`, the sheets of Atlassian's
 * knowledge base `accountId`, the exports before 2021 `group_name`.
 */
export function squeeze(header: string): string {
  return header.replaceAll(/[\s_-]/gu, '').toLowerCase();
}

/** What exports and sheets have in common, with what spreadsheets make of it. Nothing that could mean two things. */
export const sharedHeaders = {
  accountId: ['User id', 'accountId', 'Atlassian id', 'Atlassian account id'],
  email: ['Email', 'Email address', 'User email', 'Mail'],
  name: ['User name', 'Full name', 'Display name'],
  groupId: ['Group id'],
  group: ['Group name', 'Group'],
} as const;

/** `username` is for logging in wherever an export has both. */
export const preferredHeaders = ['Full name', 'Display name'] as const;

/**
 * From 2019 to 2021 Atlassian's exports called an account id `id`, and a name `name`: words of anything, elsewhere. Their
 * other columns tell them apart.
 */
function oldNames<Column extends string>(
  headers: readonly string[],
  { columns }: Layout<Column>,
): Layout<Column>['columns'] {
  const names = new Set(headers.map(squeeze));
  const isOld = ['id', 'email', 'active', 'created'].every((name) => names.has(name));
  const known = [...columns.values()];
  const meanings = isOld
    ? ([
        ['id', 'accountId'],
        ['name', 'name'],
      ] as const)
    : [];
  return new Map(
    meanings.flatMap(([name, column]) => {
      const meant = known.find((each) => each.column === column);
      return meant === undefined ? [] : [[name, meant] as const];
    }),
  );
}

/** A known column, and which cell of a row is its. */
export interface PlacedColumn<Column extends string> {
  readonly column: Column;
  readonly index: number;
}

/** The first line of the columns, as it stands in its file. */
interface HeaderLine {
  readonly line: number;
  readonly record: readonly string[];
}

/**
 * Any order and case; other columns, such as `Last seen in …`, are passed over. Where two mean the same, the one whose
 * cell counts is the later. Throws an AppError `invalid`.
 */
export function placeColumns<Column extends string>(
  file: string,
  { line, record: headers }: HeaderLine,
  layout: Layout<Column>,
): readonly PlacedColumn<Column>[] {
  const old = oldNames(headers, layout);
  const placed = headers.flatMap((header, index) => {
    const meant = layout.columns.get(squeeze(header)) ?? old.get(squeeze(header));
    return meant === undefined ? [] : [{ ...meant, index }];
  });
  if (placed.length === 0) {
    throw exportError(file, {
      code: 'csv-columns',
      line,
      what: `This file has no column of ${layout.what}.`,
      why: `One of the first lines must name the columns, in any order and case: ${layout.known}.`,
      hint: layout.hint,
    });
  }
  for (const { column, preferred, index } of placed) {
    const other = placed.find(
      (later) => later.index > index && later.column === column && later.preferred === preferred,
    );
    if (other === undefined) continue;
    throw exportError(file, {
      code: 'csv-columns',
      line,
      what: `"${headers[index] ?? ''}" and "${headers[other.index] ?? ''}" mean the same column.`,
      why: 'It is not known which of them counts.',
      hint: 'Remove or rename one of them.',
    });
  }
  return [...placed].sort((a, b) => Number(a.preferred) - Number(b.preferred));
}
