import { suggest } from '../model/did-you-mean.ts';
import { type Layout, columnsOf, preferredHeaders, sharedHeaders, squeeze } from './columns.ts';
import { exportError } from './faults.ts';
import { type Cells, type ReadHow, type Row, readRows } from './read-rows.ts';
import { isWhy } from './rejects.ts';
import type { OnHeader, TableHeader } from './table.ts';

/** One row of a sheet of grants or removals: its cells as written, without blanks around them. An empty one is absent. */
export interface SheetRow extends Cells<SheetColumn> {
  /** From 1: where the row ends in its file. */
  readonly line: number;
}

export interface SheetHow extends ReadHow {
  /** Each row moves somebody: Out and In name groups. */
  readonly moves?: boolean;
}

/** The same row, with what else its file has. */
export interface SheetLine extends Omit<Row<SheetColumn>, 'cells'> {
  readonly row: SheetRow;
}

/**
 * Reads a sheet of memberships, row by row: `Email,Group`, `Email,Group,accountId,groupId`, `groupId,accountId`, in any
 * order and case, with `From`, `Until`, `Because` and `Pending` where it has them. Other columns are passed over. A comma in the
 * cell of a group belongs to its name. Throws an AppError `invalid` with file and line.
 */
export async function* readSheet(
  file: string,
  { moves = false, ...how }: SheetHow = {},
): AsyncGenerator<SheetLine> {
  const layout = moves ? moveLayout : sheetLayout;
  const onHeader: OnHeader = (header) => {
    checkSheetHeaders(file, header, layout);
    how.onHeader?.(header);
  };
  for await (const { cells, ...line } of readRows(file, layout, { ...how, onHeader })) {
    yield { ...line, row: { line: line.line, ...cells } };
  }
}

const headers = {
  ...sharedHeaders,
  from: ['From', 'Start', 'Start date', 'Valid from'],
  until: ['Until', 'End', 'End date', 'Valid until'],
  because: ['Because', 'Reason'],
  pending: ['Pending'],
} as const;

const moveHeaders = {
  ...headers,
  out: ['Out', 'Out of', 'From group', 'Old group'],
  in: ['In', 'Into', 'To group', 'New group'],
} as const;

type SheetColumn = keyof typeof moveHeaders;

interface SheetLayout extends Layout<SheetColumn> {
  /** Every known header, by what `squeeze` leaves of it. */
  readonly spellings: ReadonlyMap<string, string>;
}

const sheetLayout: SheetLayout = {
  columns: columnsOf<SheetColumn>({ ...headers, out: [], in: [] }, preferredHeaders),
  spellings: spellingsOf(headers),
  known: 'Email, accountId, Group, groupId, From, Until, Because, Pending',
  what: 'a sheet of memberships',
  hint: 'Name the columns in a line above the rows, for example: Email,Group.',
};

const moveLayout: SheetLayout = {
  columns: columnsOf(moveHeaders, preferredHeaders),
  spellings: spellingsOf(moveHeaders),
  known: 'Email, accountId, Out, In, From, Until, Because, Pending',
  what: 'a sheet of moves',
  hint: 'Name the columns in a line above the rows, for example: Email,Out,In,From.',
};

/** Of two letters, every other word of two is nearly one. */
function spellingsOf(
  columns: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, string> {
  const names = Object.values(columns).flat();
  return new Map(names.flatMap((name) => (name.length > 2 ? [[squeeze(name), name]] : [])));
}

/**
 * Throws an AppError `invalid` for a sheet that names nobody, and for a header that is nearly one that the sheet lacks:
 * an `Untill` that is passed over would grant for ever.
 */
function checkSheetHeaders(
  file: string,
  { line, record: headers }: TableHeader,
  layout: SheetLayout,
): void {
  const columns = headers.map((header) => columnOf(header, layout));
  for (const [index, header] of headers.entries()) {
    const meant = columns[index] === undefined ? nearest(header, layout) : undefined;
    if (meant === undefined || columns.includes(columnOf(meant, layout))) continue;
    throw exportError(file, {
      code: 'csv-columns',
      line,
      what: `The column "${header}" is unknown. Did you mean "${meant}"?`,
      why: 'Other columns are ignored, but this name is almost that of one that is read.',
      hint: `Write "${meant}", or remove the column if it means something else.`,
    });
  }
  if (columns.includes('email') || columns.includes('accountId')) return;
  throw exportError(file, {
    code: 'csv-columns',
    line,
    what: 'No column of this sheet has people.',
    why: `A sheet needs the column Email or accountId. This line has: ${headers.join(', ')}.`,
    hint: layout.hint,
  });
}

/** Those that a sheet has for other purposes. */
export function unreadHeaders(headers: readonly string[], moves: boolean): readonly string[] {
  const layout = moves ? moveLayout : sheetLayout;
  return headers.filter(
    (header) => header !== '' && columnOf(header, layout) === undefined && !isWhy(header),
  );
}

function columnOf(header: string, { columns }: SheetLayout): SheetColumn | undefined {
  return columns.get(squeeze(header))?.column;
}

/** The known header that was probably meant: a letter or two off, or with its letters in another order. */
function nearest(header: string, { spellings }: SheetLayout): string | undefined {
  const typed = squeeze(header);
  const known = [...spellings.keys()];
  const near = known.find((one) => letters(one) === letters(typed)) ?? suggest(typed, known);
  return near === undefined ? undefined : spellings.get(near);
}

function letters(word: string): string {
  return Array.from(word).sort().join('');
}
