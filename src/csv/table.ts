/** A row as it stands in its file, below the header. */
export interface TableRow {
  /** From 1: where the row ends in its file. */
  readonly line: number;
  readonly record: readonly string[];
  /** By index: why the text of a cell is not what people see there. */
  readonly marks?: ReadonlyMap<number, CellMark>;
  /** Hidden in the spreadsheet, by a filter perhaps. */
  readonly isHidden?: true;
}

export type CellMark =
  /** A number of so many digits that the spreadsheet has changed some. */
  | 'imprecise'
  /** A formula whose result was not saved. */
  | 'uncalculated'
  /** A number in a workbook that counts days from 1904, which may be a day. */
  | 'from-1904';

/** What is known of a file once its header was found. */
export interface TableHeader {
  readonly line: number;
  readonly record: readonly string[];
  /** Whether lines stand above it that are neither blank nor for a program. */
  readonly isBelowTitles: boolean;
  /** Of a CSV. */
  readonly delimiter?: string;
  /** Of a workbook: the sheet that is read, and the others that could be. */
  readonly sheet?: { readonly name: string; readonly others: readonly string[] };
}

/** Told before the first row. What it throws ends the reading. */
export type OnHeader = (header: TableHeader) => void;

/** What to tell people of a cell whose text is not what they see. */
export function markWords(
  mark: CellMark,
  column: string,
): { readonly what: string; readonly why: string; readonly hint: string } {
  return markSentences[mark](column);
}

const markSentences = {
  imprecise: (column) => ({
    what: `The cell of the column ${column} is a number of more than 15 digits.`,
    why: 'Spreadsheets keep 15 digits of a number and change the others.',
    hint: 'Format the column as text, and fill it in again from where the value came from.',
  }),
  uncalculated: (column) => ({
    what: `The cell of the column ${column} is a formula whose result was not saved.`,
    why: 'The program that wrote the workbook did not calculate it.',
    hint: 'Open the workbook in a spreadsheet program, and save it.',
  }),
  'from-1904': (column) => ({
    what: `The cell of the column ${column} is a number, and this workbook counts days from 1904.`,
    why: 'It is not known which day is meant.',
    hint: 'Format the column as date.',
  }),
} as const satisfies Record<CellMark, (column: string) => ReturnType<typeof markWords>>;
