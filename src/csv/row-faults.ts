import type { AppError } from '../model/app-error.ts';
import { exportError } from './export-error.ts';
import { placeText, type RowPlace, type Told } from './told.ts';

/** `what`: the email of somebody. */
export function contradiction(
  place: RowPlace,
  what: string,
  value: string,
  before: Told<string>,
): AppError {
  return disagreement(
    place,
    `The ${what} is "${value}" here and "${before.value}" in ${placeText(before.place)}.`,
  );
}

export function disagreement({ file, line }: RowPlace, what: string): AppError {
  return exportError(file, {
    code: 'export-contradiction',
    line,
    what,
    why: 'One id stands for one account or one group, and the exports disagree about it.',
    hint: 'Correct one of the rows, or leave out the older export.',
  });
}

/** `what`: an email. */
export function badValue({ file, line }: RowPlace, what: string, value: string): AppError {
  return exportError(file, {
    code: 'export-value',
    line,
    what: `"${value}" is not ${what}.`,
    why: 'The columns of the row may have shifted.',
    hint: 'Compare the row with the header of its file.',
  });
}
