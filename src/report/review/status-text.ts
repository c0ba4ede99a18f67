import { compareText } from '../../model/change.ts';
import { count, numberText } from '../../model/text.ts';
import { type TextLayout, page, wrap } from '../../render/layout.ts';
import { tableText } from '../../render/table-text.ts';
import { ownersText } from '../../render/directory-text.ts';
import type { GroupReview } from './review-status.ts';

/** How far one owner has come with a sheet. */
export interface SheetStatus {
  readonly file: string;
  readonly reviewer: string;
  readonly groups: number;
  readonly rows: number;
  readonly decided: number;
  /** Rows that would not be taken. */
  readonly refused: number;
}

export interface ReviewsStatus {
  readonly every?: number;
  readonly groups: readonly GroupReview[];
  readonly sheets: readonly SheetStatus[];
}

/** Which groups are overdue, the longest first as far as that is known; then how far the sheets have come. */
export function statusText({ every, groups, sheets }: ReviewsStatus, layout: TextLayout): string {
  const { style, width } = layout;
  return page([
    style.bold(wrap(headline(every, groups), width)),
    ...(groups.length === 0 ? [] : [groupsText(groups, layout)]),
    ...(every === undefined
      ? [wrap('To have reviews due, write into rollcall.yaml: reviews: { every: 90d }', width)]
      : []),
    ...(sheets.length === 0 ? [] : [sheetsText(sheets, layout)]),
  ]);
}

function headline(every: number | undefined, groups: readonly GroupReview[]): string {
  const all = count(groups.length, 'group');
  const never = groups.filter(({ reviewed }) => reviewed === undefined).length;
  if (every === undefined) return `Reviews: ${groups.length - never} of ${all} reviewed.`;
  const overdue = groups.filter(({ isOverdue }) => isOverdue).length;
  const rest = never === 0 ? '' : `, ${numberText(never)} never reviewed`;
  return `Reviews: ${numberText(overdue)} of ${all} overdue${rest}.`;
}

function groupsText(groups: readonly GroupReview[], layout: TextLayout): string {
  const rows = groups.toSorted(
    (a, b) =>
      Number(b.isOverdue) - Number(a.isOverdue) ||
      compareText(a.reviewed?.on ?? '', b.reviewed?.on ?? ''),
  );
  return tableText(
    ['Group', 'Reviewed', 'Due', 'By', 'Ask'],
    rows.map(({ group, reviewed, due, isOverdue, owners }) => [
      group,
      reviewed?.on ?? 'never',
      isOverdue ? `overdue${due === undefined ? '' : ` since ${due}`}` : (due ?? ''),
      ownersText(reviewed?.by ?? []),
      isOverdue ? ownersText(owners) : '',
    ]),
    layout,
  );
}

function sheetsText(sheets: readonly SheetStatus[], layout: TextLayout): string {
  return tableText(
    ['Groups', 'Rows', 'Decided', 'Not taken', 'Sheet'],
    sheets.map(({ file, groups, rows, decided, refused }) => [
      ...[groups, rows, decided].map(String),
      refused === 0 ? '' : String(refused),
      file,
    ]),
    layout,
  );
}
