import { exportError } from './export-error.ts';
import { squeeze, type Layout } from './layout.ts';

/** A known column, and which cell of a row is its. */
export interface PlacedColumn<Column extends string> {
  readonly column: Column;
  readonly index: number;
}

/**
 * Any order and case; other columns, such as `Last seen in …`, are passed over. Where two tell the same, the one whose
 * cell counts is the later. Throws an AppError `invalid`.
 */
export function placeColumns<Column extends string>(
  file: string,
  headers: readonly string[],
  layout: Layout<Column>,
): readonly PlacedColumn<Column>[] {
  const placed = headers.flatMap((header, index) => {
    const meant = layout.columns.get(squeeze(header));
    return meant === undefined ? [] : [{ ...meant, index }];
  });
  if (placed.length === 0) {
    throw exportError(file, {
      code: 'csv-columns',
      line: 1,
      what: `No column of this file is one that ${layout.what} has.`,
      why: `The first line must name the columns, in any order and case: ${layout.known}.`,
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
      line: 1,
      what: `"${headers[index] ?? ''}" and "${headers[other.index] ?? ''}" mean the same column.`,
      why: 'Which of them counts would be a guess.',
      hint: 'Remove or rename one of them.',
    });
  }
  return [...placed].sort((a, b) => Number(a.preferred) - Number(b.preferred));
}

const delimiters = [',', ';', '\t'];

/**
 * The delimiter that makes most of the first line known headers: spreadsheets write semicolons where
 * the comma is the decimal sign. A comma when none does.
 */
export function delimiterOf({ columns }: Layout<string>, firstLine: string): string {
  const known = delimiters.map((delimiter) => {
    const cells = firstLine.split(delimiter).map((cell) => squeeze(cell.replaceAll('"', '')));
    return cells.filter((cell) => columns.has(cell)).length;
  });
  return delimiters[known.indexOf(Math.max(...known))] ?? ',';
}
