import { stringify } from 'csv-stringify/sync';
import { guardFormulas, withoutGuards } from '../model/text.ts';
import { squeeze } from './columns.ts';

/** A sheet, as far as rows of it can be given back. */
export interface RejectableSheet {
  readonly headers: readonly string[];
  /** Of a CSV. */
  readonly delimiter: string | undefined;
  /** The cells of each row, by its line. */
  readonly records: ReadonlyMap<number, readonly string[]>;
}

/** Where people read why a row was not taken. A sheet that was given back has it already. */
const whyColumn = 'Why';

/**
 * Rows as the same sheet, each with why it is there: the same columns in the same order, as a CSV that a spreadsheet
 * opens, and without a cell that it takes for a formula.
 */
export function rejectsCsv(
  { headers, delimiter, records }: RejectableSheet,
  whys: ReadonlyMap<number, readonly string[]>,
): string {
  const there = headers.findIndex(isWhy);
  const at = there === -1 ? headers.length : there;
  const withWhy = (cells: readonly string[], why: string) =>
    Array.from({ length: Math.max(headers.length, at + 1) }, (_, index) =>
      index === at ? why : (cells[index] ?? ''),
    );
  const lines = [...whys.keys()].sort((a, b) => a - b);
  const rows = lines.map((line) =>
    withWhy(records.get(line) ?? [], [...new Set(whys.get(line))].join(' ')),
  );
  const cells = [withWhy(headers, headers[there] ?? whyColumn), ...rows].map((row) =>
    row.map((cell) => guardFormulas(withoutGuards(cell))),
  );
  return stringify(cells, {
    bom: true,
    delimiter: delimiter ?? ',',
    record_delimiter: 'windows',
  });
}

/** Whether a header is that column's: it is for people. */
export function isWhy(header: string): boolean {
  return squeeze(header) === squeeze(whyColumn);
}
