import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { type Layout, type PlacedColumn, delimiterOf, placeColumns } from './columns.ts';
import { explainReadError, exportError } from './faults.ts';

/** The cells of the known columns. Every one is trimmed; an empty one is absent. */
export type Cells<Column extends string> = { readonly [C in Column]?: string };

export interface Row<Column extends string> {
  /** From 1: where the row ends in its file. */
  readonly line: number;
  readonly cells: Cells<Column>;
}

/**
 * Reads a CSV file with a header, row by row, however large: UTF-8 with or without a byte order mark, with commas,
 * semicolons or tabs. Throws an AppError `invalid` with file and line.
 */
export async function* readRows<Column extends string>(
  file: string,
  layout: Layout<Column>,
  checkHeaders: (headers: readonly string[]) => void = () => undefined,
): AsyncGenerator<Row<Column>> {
  let complete = 0;
  try {
    const parser = parse({
      bom: true,
      delimiter: delimiterOf(layout, await readFirstLine(file)),
      max_record_size: longestRow,
      // Not the option `info`: it makes an object more of every row, and reading takes twice as long.
      on_record: (record: string[], { lines }) => {
        complete = lines;
        const row: ParsedRow = { line: lines, record };
        // The parser hands on whatever comes back; its types know of rows alone.
        return row as unknown as string[];
      },
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    // A failure to read the file destroys the parser, and so reaches the loop below.
    pipeline(createReadStream(file), parser, () => undefined);
    let columns: readonly PlacedColumn<Column>[] | undefined;
    for await (const { line, record } of parser as AsyncIterable<ParsedRow>) {
      if (columns === undefined) {
        checkHeaders(record);
        columns = placeColumns(file, record, layout);
        continue;
      }
      const cells = pickCells(record, columns);
      checkEncoding(file, line, cells);
      yield { line, cells };
    }
    if (columns === undefined) placeColumns(file, [], layout);
  } catch (error) {
    throw explainReadError(file, error, complete + 1);
  }
}

interface ParsedRow {
  readonly line: number;
  readonly record: readonly string[];
}

/** Where a row ends at the latest: a quote that is never closed would swallow the file. */
const longestRow = 1024 * 1024;

/** The first line that holds something. */
async function readFirstLine(file: string): Promise<string> {
  let text = '';
  const firstOf = () => /[^\s\uFEFF][^\r\n]*/u.exec(text);
  for await (const chunk of createReadStream(file, { encoding: 'utf8', end: longestRow })) {
    text += String(chunk);
    const first = firstOf();
    if (first !== null && first.index + first[0].length < text.length) break;
  }
  return firstOf()?.[0] ?? '';
}

function pickCells<Column extends string>(
  record: readonly string[],
  columns: readonly PlacedColumn<Column>[],
): Cells<Column> {
  const cells: { [C in Column]?: string } = {};
  for (const { column, index } of columns) {
    const cell = record[index];
    if (cell !== undefined && cell !== '') cells[column] = cell;
  }
  return cells;
}

/** Decoding puts U+FFFD where the bytes are not UTF-8; no name holds it otherwise. */
function checkEncoding(file: string, line: number, cells: Cells<string>): void {
  for (const cell of Object.values(cells)) {
    if (cell?.includes('\uFFFD') !== true) continue;
    throw exportError(file, {
      code: 'csv-encoding',
      line,
      what: 'This line is not UTF-8.',
      why: 'Spreadsheets save in the encoding of the computer unless told otherwise, and names would be garbled.',
      hint: 'Save the file as "CSV UTF-8".',
    });
  }
}
