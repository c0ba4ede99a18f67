import { stringify } from 'csv-stringify/sync';
import { compareText } from '../../model/change.ts';
import { groupBy } from '../../model/objects.ts';
import { printable, sheetCell } from '../../render/layout.ts';
import {
  type ReviewId,
  type ReviewRow,
  digestOfRow,
  markText,
  reviewText,
  shortDigest,
} from './review-row.ts';

export const reviewColumns = [
  'Group',
  'Person',
  'Email',
  'Account id',
  'Since',
  'Added by',
  'Because',
  'Until',
  'Through',
  'Last seen',
  'Status',
  'Decision',
  'New end date',
  'Comment',
  'Reviewer',
  'Review',
  'Row',
] as const;

export type ReviewColumn = (typeof reviewColumns)[number];

/** What one owner is asked. */
export interface ReviewSheet {
  /** Undefined where nobody owns the groups. */
  readonly owner: string | undefined;
  readonly groups: number;
  readonly rows: readonly Readonly<Partial<Record<ReviewColumn, string>>>[];
}

/** One sheet an owner: who shares a group with others has it in theirs too, and one answer is enough. */
export function reviewSheets(
  rows: readonly ReviewRow[],
  review: Pick<ReviewId, 'day' | 'commit'>,
): { readonly id: ReviewId; readonly sheets: readonly ReviewSheet[] } {
  const id = { ...review, digest: shortDigest(rows.map((row) => digestOfRow(row))) };
  const asked = [...groupBy(rows, ({ group }) => group).values()].flatMap((those) =>
    those.map((row, index) => ({ row, index: index + 1, of: those.length })),
  );
  const byOwner = new Map<string, { name: string | undefined; those: typeof asked }>();
  for (const each of asked) {
    const { owners } = each.row;
    const named = new Map(owners.map((owner) => [owner.toLowerCase(), owner]));
    for (const [key, name] of named.size === 0 ? [['', undefined] as const] : named) {
      const entry = byOwner.get(key) ?? { name, those: [] };
      entry.those.push(each);
      byOwner.set(key, entry);
    }
  }
  const sheets = [...byOwner]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { name, those }]): ReviewSheet => ({
      owner: name,
      groups: new Set(those.map(({ row }) => row.group)).size,
      rows: those.map(({ row, index, of }) => {
        const { basis } = row;
        const digest = digestOfRow({ ...row, reviewer: name ?? '' });
        return {
          ...cellsOf(row),
          Reviewer: name ?? '',
          Review: reviewText(id),
          Row: markText({ index, of, basis, digest }),
        };
      }),
    }));
  return { id, sheets };
}

function cellsOf(row: ReviewRow): Partial<Record<ReviewColumn, string>> {
  return {
    Group: row.group,
    Person: row.person,
    Email: row.email ?? '',
    'Account id': row.accountId ?? '',
    Since: row.since ?? '',
    'Added by': row.addedBy ?? '',
    Because: row.because ?? '',
    Until: row.until ?? '',
    Through: row.through,
    'Last seen': row.lastSeen ?? '',
    Status: row.status,
  };
}

/** As a CSV that a spreadsheet opens: no cell of it begins a formula. */
export function reviewCsv({ rows }: ReviewSheet): string {
  return stringify(
    [
      [...reviewColumns],
      ...rows.map((row) => reviewColumns.map((name) => sheetCell(row[name] ?? ''))),
    ],
    {
      record_delimiter: 'windows',
      // Without it, spreadsheets take the text for the code page of the machine.
      bom: true,
    },
  );
}

/** As the cells of a workbook, where text is text whatever it begins with. */
export function reviewCells({ rows }: ReviewSheet): readonly (readonly string[])[] {
  return rows.map((row) => reviewColumns.map((name) => printable(row[name] ?? '')));
}
