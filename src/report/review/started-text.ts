import { count } from '../../model/text.ts';
import { type TextLayout, page, printable, wrap } from '../../render/layout.ts';
import { tableText } from '../../render/table-text.ts';
import type { ReviewId } from './review-row.ts';

export interface StartedReview {
  readonly review: ReviewId;
  readonly sheets: readonly {
    readonly file: string;
    readonly owner?: string;
    readonly groups: number;
    readonly rows: number;
  }[];
}

/** What a review asks whom, and what to do with the sheets. */
export function startedText(
  { review, sheets }: StartedReview,
  { style, width, dir }: TextLayout & { readonly dir: string },
): string {
  if (sheets.length === 0)
    return page(['Nobody is in any of the groups: there is nothing to ask.']);
  const table = tableText(
    ['Owner', 'Groups', 'Rows', 'Sheet'],
    sheets.map(({ owner = 'nobody', groups, rows, file }) => [owner, `${groups}`, `${rows}`, file]),
    { style, width },
  );
  const [first] = sheets;
  const kind = first?.file.split('.').at(-1) ?? '';
  return page([
    style.bold(wrap(`Review of ${review.day}: ${count(sheets.length, 'sheet')}.`, width)),
    table,
    wrap(
      'Send each owner their sheet. In the column Decision they choose keep, remove or until, which needs a new end date; what they leave empty stays open.',
      width,
    ),
    wrap(printable(`When sheets come back: rollcall review apply ${dir}/*.${kind}`), width),
  ]);
}
