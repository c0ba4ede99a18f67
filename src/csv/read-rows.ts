import { pastedAccountId, pastedGroupId } from '../model/ids.ts';
import { withoutGuards } from '../model/text.ts';
import { type Layout, type PlacedColumn, placeColumns } from './columns.ts';
import { exportError } from './faults.ts';
import { readTable } from './read-table.ts';
import type { CellMark, OnHeader, TableRow } from './table.ts';

/** The cells of the known columns. Every one is trimmed; an empty one is absent. */
export type Cells<Column extends string> = { readonly [C in Column]?: string };

export interface Row<Column extends string> extends Pick<TableRow, 'line' | 'record' | 'isHidden'> {
  readonly cells: Cells<Column>;
  /** The cells whose text is not what people see there, and why. */
  readonly marks: { readonly [C in Column]?: CellMark };
}

/** How to read an export or a sheet. */
export interface ReadHow {
  /** Of a workbook; the first that can be seen when absent. */
  readonly sheetName?: string | undefined;
  /** Told before the first row. What it throws ends the reading. */
  readonly onHeader?: OnHeader;
}

/**
 * Reads a CSV file or a workbook with a header, row by row. Throws an AppError `invalid` with file and line.
 */
export async function* readRows<Column extends string>(
  file: string,
  layout: Layout<Column>,
  { sheetName, onHeader }: ReadHow = {},
): AsyncGenerator<Row<Column>> {
  let columns: readonly PlacedColumn<Column>[] = [];
  let plain = (cell: string) => cell;
  const noteHeader: OnHeader = (header) => {
    onHeader?.(header);
    columns = placeColumns(file, header, layout);
    // A CSV that is meant for spreadsheets puts an apostrophe before what they would take for a formula.
    if (header.delimiter !== undefined) plain = withoutGuards;
  };
  for await (const row of readTable(file, layout, noteHeader, sheetName)) {
    const { line, record, isHidden } = row;
    const cells = pickCells(record, columns, plain);
    checkEncoding(file, line, cells);
    const marks = row.marks === undefined ? {} : pickMarks(row.marks, columns);
    yield { line, record, cells, marks, ...(isHidden === true && { isHidden }) };
  }
}

function pickCells<Column extends string>(
  record: readonly string[],
  columns: readonly PlacedColumn<Column>[],
  plain: (cell: string) => string,
): Cells<Column> {
  const cells: { [C in Column]?: string } = {};
  for (const { column, index } of columns) {
    const cell = record[index];
    if (cell === undefined || cell === '') continue;
    cells[column] = isPasted.test(cell) ? idIn(plain(cell), column) : plain(cell);
  }
  return cells;
}

/** Ids have neither. */
const isPasted = /[%/]/u;

/** The id in what somebody pasted out of a browser; a cell without one stays as it is. */
function idIn(cell: string, column: string): string {
  if (column === 'accountId') return pastedAccountId(cell) ?? cell;
  return column === 'groupId' ? (pastedGroupId(cell) ?? cell) : cell;
}

function pickMarks<Column extends string>(
  marks: ReadonlyMap<number, CellMark>,
  columns: readonly PlacedColumn<Column>[],
): Row<Column>['marks'] {
  const picked: { [C in Column]?: CellMark } = {};
  for (const { column, index } of columns) {
    const mark = marks.get(index);
    if (mark !== undefined) picked[column] = mark;
  }
  return picked;
}

/** Decoding puts U+FFFD where the bytes are not UTF-8; no name holds it otherwise. */
function checkEncoding(file: string, line: number, cells: Cells<string>): void {
  for (const cell of Object.values(cells)) {
    if (cell?.includes('\uFFFD') !== true) continue;
    throw exportError(file, {
      code: 'csv-encoding',
      line,
      what: 'This line is not UTF-8.',
      why: 'Spreadsheets often save in the encoding of the computer, which garbles names.',
      hint: 'Save the file as "CSV UTF-8".',
    });
  }
}
