import { suggest } from '../../model/did-you-mean.ts';
import { type DayOrder, readWrittenDay } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import { bareCell } from '../../render/layout.ts';
import type { Answer, Decision } from '../../report/review/answer.ts';
import { decisions } from '../../report/review/review-form.ts';
import {
  type RowMark,
  digestOfRow,
  parseMark,
  parseReview,
} from '../../report/review/review-row.ts';
import { dayFault } from '../../shell/days.ts';

/** A row of a sheet that came back, as it is written there. */
export interface ReturnedRow {
  readonly place: { readonly file: string; readonly line: number };
  readonly cells: {
    readonly [Column in ReturnedColumn]?: string;
  };
}

export type ReturnedColumn =
  | 'group'
  | 'name'
  | 'email'
  | 'accountId'
  | 'until'
  | 'through'
  | 'decision'
  | 'newEnd'
  | 'comment'
  | 'reviewer'
  | 'review'
  | 'row';

/** Why a row is not taken, and what to do. */
export interface Unusable {
  readonly code: 'not-asked' | 'row-edited' | 'bad-row' | 'bad-dates';
  readonly why: string;
  readonly hint: string;
}

/** Reads an answer; nothing in it is guessed. */
export function readAnswer(row: ReturnedRow, order?: DayOrder): Answer | Unusable {
  const { group = '', name, email, accountId, through = '', reviewer, comment } = row.cells;
  const review = parseReview(bareCell(row.cells.review ?? ''));
  const mark = parseMark(bareCell(row.cells.row ?? ''));
  if (review === undefined || mark === undefined) return notAsked;
  const until = askedUntil(row, mark, order);
  if (until === undefined) return edited;
  const decision = readDecision(row, order);
  if (decision !== undefined && 'why' in decision) return decision;
  return {
    place: row.place,
    group: bareCell(group),
    person: name ?? email ?? accountId ?? '',
    ...{ until, through: bareCell(through), review, mark },
    ...given({
      email: email === undefined ? undefined : bareCell(email),
      accountId: accountId === undefined ? undefined : bareCell(accountId),
      reviewer: reviewer === undefined ? undefined : bareCell(reviewer),
      decision,
      comment,
    }),
  };
}

const notAsked: Unusable = {
  code: 'not-asked',
  why: 'The row has no mark of a review: nobody was asked this.',
  hint: 'To add somebody, use rollcall grant. If the columns Review and Row were deleted, copy the decisions into the sheet as it was.',
};

const edited: Unusable = {
  code: 'row-edited',
  why: 'The group, the person, the end date or the reviewer is not the one that was asked.',
  hint: 'Copy the decision into the row as it was. To change anything else, use rollcall grant or revoke.',
};

/** The end date that was asked, whichever way a spreadsheet writes it now; undefined when the row was edited. */
function askedUntil(
  { cells }: ReturnedRow,
  { basis, digest }: RowMark,
  order: DayOrder | undefined,
): string | undefined {
  const { group = '', until = '' } = cells;
  const day = readWrittenDay(until, order);
  const readings = day.kind === 'day' ? [day.text] : day.kind === 'ambiguous' ? day.readings : [];
  return [bareCell(until), ...readings].find(
    (reading) => digestOfRow({ ...cells, group, until: reading, basis }) === digest,
  );
}

/** Undefined while there is none. "until 2026-12-31" may stand in one cell. */
function readDecision(
  { cells }: ReturnedRow,
  order: DayOrder | undefined,
): Decision | Unusable | undefined {
  const { decision = '', newEnd } = cells;
  const [word = '', ...rest] = decision.trim().split(/\s+/u);
  const behind = rest.join(' ');
  const kind = decisions.find((each) => each === word.toLowerCase().replace(/[:,.]$/u, ''));
  if (word === '') {
    return newEnd === undefined
      ? undefined
      : bad(
          `The row has the new end date "${newEnd}" and no decision.`,
          'Choose until, or delete the date.',
        );
  }
  if (kind === undefined || (behind !== '' && kind !== 'until')) {
    const near = suggest(word.toLowerCase(), decisions);
    return bad(
      `Decision "${decision}" is unknown.`,
      near === undefined || behind !== ''
        ? 'Write keep, remove or until.'
        : `Did you mean "${near}"?`,
    );
  }
  if (kind !== 'until') {
    return newEnd === undefined
      ? { kind }
      : bad(
          `Decision ${kind} has the new end date "${newEnd}" beside it.`,
          'Choose until, or delete the date.',
        );
  }
  if (behind !== '' && newEnd !== undefined && behind !== newEnd) {
    return bad(
      `Decision "${decision}" has the new end date "${newEnd}" beside it.`,
      'Keep one of the two.',
    );
  }
  const written = newEnd ?? behind;
  if (written === '')
    return bad('Decision until has no new end date.', 'Write the last day, such as 2026-12-31.');
  const day = readWrittenDay(written, order);
  if (day.kind === 'day') return { kind, until: day.text };
  const [why, hint] = dayFault(`New end date "${written}"`, day, order);
  return { code: 'bad-dates', why, hint };
}

function bad(why: string, hint: string): Unusable {
  return { code: 'bad-row', why, hint };
}
