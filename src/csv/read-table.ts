import { AppError } from '../model/app-error.ts';
import type { Layout } from './columns.ts';
import { readCsv } from './csv-file.ts';
import { explainReadError } from './faults.ts';
import { knowFile } from './file-kind.ts';
import type { OnHeader, TableRow } from './table.ts';

/**
 * Reads an export or a sheet row by row, whichever kind of file it is. Throws an AppError.
 * @param sheetName which sheet of a workbook is meant: else the first that can be seen.
 */
export async function* readTable(
  file: string,
  layout: Layout<string>,
  onHeader: OnHeader,
  sheetName?: string,
): AsyncGenerator<TableRow> {
  try {
    const known = await knowFile(file);
    if (known.kind === 'workbook') {
      const { readWorkbook } = await import('./xlsx/read-workbook.ts');
      yield* readWorkbook(file, layout, onHeader, sheetName);
      return;
    }
    if (sheetName !== undefined) throw noSheets(file, sheetName);
    yield* readCsv(file, { encoding: known.kind, head: known.head }, layout, onHeader);
  } catch (error) {
    throw explainReadError(file, error);
  }
}

function noSheets(file: string, sheetName: string): AppError {
  return new AppError('usage', 'no-sheets', `${file} is a CSV, and has no sheet "${sheetName}".`, {
    hint: 'Leave out --sheet-name, or name an .xlsx.',
  });
}
