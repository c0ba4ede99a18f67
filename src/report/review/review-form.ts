import {
  type ReviewColumn,
  type ReviewSheet,
  reviewCells,
  reviewColumns,
} from './review-sheets.ts';

export const decisions = ['keep', 'remove', 'until'] as const;

const widths: Readonly<Record<ReviewColumn, number>> = {
  Group: 28,
  Person: 26,
  Email: 30,
  'Account id': 16,
  Since: 12,
  'Added by': 28,
  Because: 20,
  Until: 12,
  Through: 22,
  'Last seen': 12,
  Status: 18,
  Decision: 12,
  'New end date': 14,
  Comment: 32,
  Reviewer: 20,
  Review: 12,
  Row: 12,
};

/** A sheet as a workbook that needs no manual: what may be filled in is another colour, and says what it takes. */
export function reviewForm(sheet: ReviewSheet) {
  return {
    name: 'Review',
    columns: reviewColumns.map((title) => ({ title, width: widths[title], ...extra(title) })),
    rows: reviewCells(sheet),
    frozen: 2,
  };
}

function extra(title: ReviewColumn) {
  switch (title) {
    case 'Decision':
      return {
        input: { kind: 'choice', words: decisions },
        prompt:
          'keep: stays as it is.\nremove: leaves the group.\nuntil: stays until the new end date.',
      } as const;
    case 'New end date':
      return {
        input: { kind: 'day' },
        prompt: 'With "until": the last day, such as 2026-12-31.',
      } as const;
    case 'Comment':
      return { input: { kind: 'text' } } as const;
    // By these the answers find their way back.
    case 'Review':
    case 'Row':
      return { isHidden: true } as const;
    default:
      return {};
  }
}
