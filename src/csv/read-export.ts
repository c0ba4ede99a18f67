import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { delimiterOf, placeColumns, type PlacedColumn } from './columns.ts';
import { explainReadError, exportError } from './export-error.ts';
import type { ExportCells, ExportColumn, ExportRow } from './export-row.ts';
import { splitGroups } from './split-groups.ts';

interface ParsedRow {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** Where a row ends at the latest: a quote that is never closed would swallow the file. */
const longestRow = 1024 * 1024;

/**
 * Reads one of Atlassian's CSV exports, row by row: *Export users*, with or without group membership, pivoted
 * or as lists in a cell, and the sheets that Atlassian's knowledge base makes of them.
 * Throws an AppError `invalid` with file and line.
 */
export async function* readExport(file: string): AsyncGenerator<ExportRow> {
  let complete = 0;
  try {
    const parser = parse({
      bom: true,
      delimiter: delimiterOf(await readFirstLine(file)),
      info: true,
      max_record_size: longestRow,
      on_record: (record: string[], { lines }) => {
        complete = lines;
        return record;
      },
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    // A failure to read the file destroys the parser, and so reaches the loop below.
    pipeline(createReadStream(file), parser, () => undefined);
    let columns: readonly PlacedColumn[] | undefined;
    for await (const { info, record } of parser as AsyncIterable<ParsedRow>) {
      if (columns === undefined) {
        columns = placeColumns(file, record);
        continue;
      }
      const cells = pickCells(record, columns);
      checkEncoding(file, info.lines, cells);
      for (const row of splitGroups(file, info.lines, cells)) yield row;
    }
    if (columns === undefined) placeColumns(file, []);
  } catch (error) {
    throw explainReadError(file, error, complete + 1);
  }
}

async function readFirstLine(file: string): Promise<string> {
  let text = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', end: longestRow })) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1)[0] ?? '';
}

function pickCells(record: readonly string[], columns: readonly PlacedColumn[]): ExportCells {
  const cells: Partial<Record<ExportColumn, string>> = {};
  for (const { column, index } of columns) {
    const cell = record[index];
    if (cell !== undefined && cell !== '') cells[column] = cell;
  }
  return cells;
}

/** Decoding puts U+FFFD where the bytes are not UTF-8; no name holds it otherwise. */
function checkEncoding(file: string, line: number, cells: ExportCells): void {
  for (const cell of Object.values(cells)) {
    if (!String(cell).includes('\uFFFD')) continue;
    throw exportError(file, {
      code: 'csv-encoding',
      line,
      what: 'This line is not UTF-8.',
      why: 'Spreadsheets save in the encoding of the computer unless told otherwise, and names would be garbled.',
      hint: 'Save the file as "CSV UTF-8".',
    });
  }
}
