import type { AppError } from '../model/app-error.ts';
import { exportLayout, type ExportRow } from './export-row.ts';
import { readRows } from './read-rows.ts';
import { splitGroups } from './split-groups.ts';

/**
 * Reads one of Atlassian's CSV exports, row by row: *Export users*, with or without group membership, pivoted
 * or as lists in a cell, the shape from before 2021, and the sheets that Atlassian's knowledge base makes of them.
 * Throws an AppError `invalid` with file and line.
 * @param onFault takes what is wrong with one row alone; the row is passed over.
 */
export async function* readExport(
  file: string,
  onFault: (fault: AppError) => void,
): AsyncGenerator<ExportRow> {
  for await (const { line, cells } of readRows(file, exportLayout)) {
    const rows = splitGroups(file, line, cells);
    if (rows instanceof Error) onFault(rows);
    else for (const row of rows) yield row;
  }
}
