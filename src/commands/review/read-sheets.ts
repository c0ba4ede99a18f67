import { type Layout, columnsOf, sharedHeaders, squeeze } from '../../csv/columns.ts';
import { readRows } from '../../csv/read-rows.ts';
import { type TableHeader, markWords } from '../../csv/table.ts';
import { AppError } from '../../model/app-error.ts';
import type { DayOrder } from '../../model/instant.ts';
import type { Remark } from '../../model/edits.ts';
import { given } from '../../model/objects.ts';
import { count, listed } from '../../model/text.ts';
import type { Answer } from '../../report/review/answer.ts';
import type { ReviewColumn } from '../../report/review/review-sheets.ts';
import { type ReturnedColumn, type ReturnedRow, type Unusable, readAnswer } from './read-answer.ts';

export interface ReturnedSheets {
  readonly answers: readonly Answer[];
  readonly refused: readonly Remark[];
  readonly notes: readonly Remark[];
  /** Every row, by where it stands. */
  readonly rows: ReadonlyMap<string, ReturnedRow>;
}

/** What each column is called in a sheet as it was written. */
const titles = {
  ...{ group: 'Group', name: 'Person', email: 'Email', accountId: 'Account id', until: 'Until' },
  ...{ through: 'Through', decision: 'Decision', newEnd: 'New end date', comment: 'Comment' },
  ...{ reviewer: 'Reviewer', review: 'Review', row: 'Row' },
} as const satisfies Record<ReturnedColumn, ReviewColumn>;

/** The columns that go back with a row that was not taken. */
export const returnedHeaders = Object.entries(titles) as readonly [ReturnedColumn, string][];

const { email, accountId } = sharedHeaders;

const layout: Layout<ReturnedColumn> = {
  columns: columnsOf({
    ...{ group: [titles.group], name: [titles.name], email, until: [titles.until] },
    ...{ accountId: [titles.accountId, ...accountId], through: [titles.through] },
    ...{ decision: [titles.decision], newEnd: [titles.newEnd], comment: [titles.comment] },
    ...{ reviewer: [titles.reviewer], review: [titles.review], row: [titles.row] },
  }),
  known: Object.values(titles).join(', '),
  what: 'a sheet of a review',
  hint: 'Use the sheets that rollcall review start has written.',
};

/** Without one of these there is no answer in it. */
const needed = ['decision', 'review', 'row'] as const;

/** Reads sheets that came back, however they were edited. Throws an AppError `invalid` for a file that is none. */
export async function readSheets(
  files: readonly string[],
  dates: DayOrder | undefined,
): Promise<ReturnedSheets> {
  const answers: Answer[] = [];
  const refused: Remark[] = [];
  const notes: Remark[] = [];
  const rows = new Map<string, ReturnedRow>();
  for (const file of files) {
    const hidden: number[] = [];
    const onHeader = (header: TableHeader) => {
      checkHeader(file, header);
    };
    for await (const { line, cells, marks, isHidden } of readRows(file, layout, { onHeader })) {
      const row: ReturnedRow = { place: { file, line }, cells };
      rows.set(placeKey(row.place), row);
      if (isHidden === true) hidden.push(line);
      const odd = Object.entries(marks).find(
        ([column, mark]) => mark !== 'from-1904' || column === 'newEnd' || column === 'until',
      );
      const read = odd === undefined ? readAnswer(row, dates) : unreadable(odd);
      if ('code' in read) refused.push({ ...summaryOf(row), ...read });
      else answers.push(read);
    }
    if (hidden.length > 0) notes.push(hiddenRows(file, hidden));
  }
  return { answers, refused, notes, rows };
}

export function placeKey({ file, line }: ReturnedRow['place']): string {
  return JSON.stringify([file, line]);
}

/** Whom a row is about, and where it stands. */
function summaryOf({ place, cells }: ReturnedRow) {
  const { email, accountId, name, group } = cells;
  const user = email ?? accountId ?? name ?? '';
  return { action: 'grant', user, row: place, ...given({ group }) } as const;
}

function unreadable([column, mark]: [string, Parameters<typeof markWords>[0]]): Unusable {
  const title = returnedHeaders.find(([known]) => known === column)?.[1] ?? column;
  const { what, why, hint } = markWords(mark, title);
  return { code: 'bad-row', why: `${what} ${why}`, hint };
}

function checkHeader(file: string, { line, record }: TableHeader): void {
  const known = new Set(record.map((title) => layout.columns.get(squeeze(title))?.column));
  const lacks = needed.filter((column) => !known.has(column));
  if (lacks.length === 0) return;
  const names = lacks.map((column) => `"${titles[column]}"`);
  throw new AppError(
    'invalid',
    'not-a-review',
    `${file}:${line}: This is not a sheet of a review.`,
    {
      why: `It lacks the ${names.length === 1 ? 'column' : 'columns'} ${names.join(', ')}.`,
      hint: layout.hint,
    },
  );
}

/** A filter hides rows that are there all the same. */
function hiddenRows(file: string, lines: readonly number[]): Remark {
  const why = `${count(lines.length, 'hidden row')} of the sheet ${lines.length === 1 ? 'was' : 'were'} read too: ${listed(lines.map(String), 10)}.`;
  return { action: 'grant', user: '', row: { file, line: lines[0] ?? 1 }, code: 'not-used', why };
}
