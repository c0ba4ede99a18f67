import { suggest } from '../model/suggest.ts';
import { exportError } from './export-error.ts';
import { squeeze } from './layout.ts';
import { sheetLayout, sheetSpellings, type SheetColumn } from './sheet-row.ts';

/**
 * Throws an AppError `invalid` for a sheet that names nobody, and for a header that is nearly one that the sheet lacks:
 * an `Untill` that is passed over would grant for ever.
 */
export function checkSheetHeaders(file: string, headers: readonly string[]): void {
  const columns = headers.map(columnOf);
  for (const [index, header] of headers.entries()) {
    const meant = columns[index] === undefined ? nearest(header) : undefined;
    if (meant === undefined || columns.includes(columnOf(meant))) continue;
    throw exportError(file, {
      code: 'csv-columns',
      line: 1,
      what: `The column "${header}" is unknown. Did you mean "${meant}"?`,
      why: 'Columns of other names are passed over, and this one is nearly one that is read.',
      hint: `Write "${meant}", or remove the column if it means something else.`,
    });
  }
  if (columns.includes('email') || columns.includes('accountId')) return;
  throw exportError(file, {
    code: 'csv-columns',
    line: 1,
    what: 'No column of this sheet says who is meant.',
    why: `A sheet needs the column Email or accountId. Its first line is: ${headers.join(', ')}.`,
    hint: sheetLayout.hint,
  });
}

/** Those that a sheet has for other purposes. */
export function unreadHeaders(headers: readonly string[]): readonly string[] {
  return headers.filter((header) => header !== '' && columnOf(header) === undefined);
}

function columnOf(header: string): SheetColumn | undefined {
  return sheetLayout.columns.get(squeeze(header))?.column;
}

/** The known header that was probably meant: a letter or two off, or with its letters in another order. */
function nearest(header: string): string | undefined {
  const typed = squeeze(header);
  const known = [...sheetSpellings.keys()];
  const near = known.find((one) => letters(one) === letters(typed)) ?? suggest(typed, known);
  return near === undefined ? undefined : sheetSpellings.get(near);
}

function letters(word: string): string {
  return Array.from(word).sort().join('');
}
