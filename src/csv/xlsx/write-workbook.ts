import type { DataValidation, WriteSheet } from 'hucre/xlsx';

/** A table that people fill in. */
export interface FormSheet {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  /** Texts, by column. */
  readonly rows: readonly (readonly string[])[];
  /** So many columns at the left stay in sight; the header always does. */
  readonly frozen: number;
}

interface FormColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Not for people. */
  readonly isHidden?: boolean;
  /** What is to be filled in: one of these words, a day, or any text. */
  readonly input?:
    | { readonly kind: 'text' | 'day' }
    | { readonly kind: 'choice'; readonly words: readonly string[] };
  /** Shown beside a cell that is chosen. */
  readonly prompt?: string;
}

/** An .xlsx. Every cell is text, so that none is a formula, whatever it begins with. */
export async function writeForm({ name, columns, rows, frozen }: FormSheet): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const last = columnName(columns.length - 1);
  const sheet: WriteSheet = {
    name,
    columns: columns.map(({ width, isHidden = false, input }) => ({
      width,
      hidden: isHidden,
      ...(input?.kind === 'day' ? { numFmt: dayFormat } : {}),
    })),
    rows: [
      columns.map(({ title }) => title),
      ...rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell))),
    ],
    cells: new Map(
      columns.map(({ title, input }, index) => [
        `0,${index}`,
        { value: title, style: input === undefined ? heading : answerHeading },
      ]),
    ),
    freezePane: { rows: 1, columns: frozen },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    dataValidations:
      rows.length === 0
        ? []
        : columns.flatMap((column, index) => validation(column, index, rows.length)),
  };
  return writeXlsx({ sheets: [sheet] });
}

const dayFormat = 'yyyy-mm-dd';
const heading = { font: { bold: true }, fill: fillOf('E8ECF1') } as const;
const answerHeading = { font: { bold: true }, fill: fillOf('FFE9A8') } as const;

function fillOf(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const;
}

function validation(
  { title, input, prompt }: FormColumn,
  index: number,
  rows: number,
): DataValidation[] {
  if (input === undefined || input.kind === 'text') return [];
  const name = columnName(index);
  const about = {
    range: `${name}2:${name}${rows + 1}`,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: title,
    ...(prompt === undefined
      ? {}
      : { showInputMessage: true, inputTitle: title, inputMessage: prompt }),
  };
  return input.kind === 'choice'
    ? [
        {
          ...about,
          type: 'list',
          values: [...input.words],
          errorMessage: `Choose ${input.words.join(', ')}, or leave it empty.`,
        },
      ]
    : [
        {
          ...about,
          ...{ type: 'date', operator: 'greaterThan', formula1: firstDay },
          errorMessage: 'Write a day, such as 2026-12-31.',
        },
      ];
}

/** 1 January 2000, as spreadsheets count. */
const firstDay = '36526';

/** `A`, `Z`, `AA`: by index from 0. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : columnName(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}
