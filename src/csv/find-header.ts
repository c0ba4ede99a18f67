import { type Layout, squeeze } from './columns.ts';
import { exportError } from './faults.ts';

/** A row that may be the header. */
export interface FirstRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The header is among so many first rows that hold something. */
export const mostFirstRows = 20;

/**
 * The row that names most columns. Titles may stand above it; a row that is not the first has to name two columns, or
 * people. Where none does, the first row stands for the header that it should have been. Throws an AppError `invalid`
 * for two that could be it.
 */
export function findHeader<Row extends FirstRow>(
  file: string,
  rows: readonly Row[],
  layout: Layout<string>,
): Row | undefined {
  const scored = rows.slice(0, mostFirstRows).map((row, index) => ({
    row,
    score: scoreOf(row.cells, index, layout),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0) return rows[0];
  const [first, ...others] = scored.filter(({ score }) => score === best).map(({ row }) => row);
  const other = others.find(({ cells }) => !sameHeader(cells, first?.cells ?? []));
  if (first === undefined || other === undefined) return first;
  throw exportError(file, {
    code: 'csv-columns',
    line: first.line,
    what: `This line and line ${other.line} could both be the one that names the columns.`,
    why: `"${namesIn(first)}" and "${namesIn(other)}" name as many columns, and rows may belong to either.`,
    hint: 'Delete the lines above the right one; for two tables, save each in a file of its own.',
  });
}

/** How many columns the row names; 0 for one that can't be the header. */
export function scoreOf(
  cells: readonly string[],
  index: number,
  { columns }: Layout<string>,
): number {
  // Whoever is called "Mail", or a group of that name: a row that has somebody's address is no header.
  if (cells.some((cell) => cell.includes('@'))) return 0;
  const named = new Set(cells.flatMap((cell) => columns.get(squeeze(cell))?.column ?? []));
  const isEnough = index === 0 || named.size > 1 || named.has('email') || named.has('accountId');
  return isEnough ? named.size : 0;
}

/** Whether a row is the header once more, as where two exports were put together. */
export function sameHeader(cells: readonly string[], header: readonly string[]): boolean {
  return (
    cells.length === header.length &&
    cells.every((cell, index) => squeeze(cell) === squeeze(header[index] ?? ''))
  );
}

function namesIn({ cells }: FirstRow): string {
  return cells.filter((cell) => cell !== '').join(', ');
}
