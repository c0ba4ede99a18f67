import type { Because } from '../../model/change.ts';
import type { GuardName } from '../../model/finding-codes.ts';
import { numberText } from '../../model/text.ts';
import type { Explain } from '../view/why.ts';
import { dayText } from '../../model/instant.ts';
import { type Membership, guardWords } from '../words.ts';
import { type MarkdownOptions, leftOut, limits, markdownCode, person, tableOf } from './cells.ts';
import { reasonOf } from './reasons.ts';

/** What a row says: what happens on a day, what ends then, whose account is awaited, what live and the files make of it. */
export type SectionKind = 'scheduled' | 'ending' | 'waiting' | 'differs' | 'in-place';

/** A membership that is no change of the plan yet, or no part of it. */
export interface SectionRow extends Membership {
  readonly because: Because;
  /** RFC 3339: when it becomes due. */
  readonly on?: string;
  /** What withholds it. */
  readonly guard?: GuardName;
}

const heads: Readonly<Record<SectionKind, readonly string[]>> = {
  scheduled: ['When', 'Person', 'Change', 'Why'],
  ending: ['When', 'Person', 'Leaves', 'Why'],
  waiting: ['Email', 'Joins once the account exists', 'Why'],
  differs: ['Group', 'Now', 'The files want', 'Why'],
  'in-place': ['Group', 'Person', 'Is', 'Why'],
};

/** How rows are explained and shown. */
export interface SectionOptions extends MarkdownOptions {
  readonly explain: Explain;
}

/** The rows as far as the detail goes; nothing at all where there are none. */
export function rowsOf(
  kind: SectionKind,
  rows: readonly SectionRow[],
  options: SectionOptions,
): readonly string[] {
  const shown = rows.slice(0, limits[options.detail ?? 'all'].names);
  return [
    ...tableOf(
      heads[kind],
      shown.map((row) => cellsOf(kind, row, options)),
    ),
    ...leftOut(rows.length - shown.length, 'row'),
  ];
}

/** The same below a heading with their number. */
export function titledRows(
  kind: SectionKind,
  title: string,
  rows: readonly SectionRow[],
  options: SectionOptions,
): readonly string[] {
  if (rows.length === 0) return [];
  return [`#### ${title} (${numberText(rows.length)})`, ...rowsOf(kind, rows, options)];
}

function cellsOf(kind: SectionKind, row: SectionRow, options: SectionOptions): readonly string[] {
  const day = dayText(row.on ?? '');
  const group = markdownCode(row.group.name);
  const verb = row.action === 'add' ? 'joins' : 'leaves';
  const why = reasonOf([row], options.explain, options);
  switch (kind) {
    case 'scheduled':
      return [day, person(row), `${verb} ${group}`, why];
    case 'ending':
      return [day, person(row), group, why];
    case 'waiting':
      return [person(row), group, why];
    case 'in-place':
      return [group, person(row), row.action === 'add' ? 'in' : 'out', why];
    case 'differs': {
      const held = row.guard === undefined ? '' : `; withheld: ${guardWords[row.guard]}`;
      const now = `${person(row)} is ${row.action === 'add' ? 'out' : 'in'}`;
      return [group, now, row.action === 'add' ? 'in' : 'out', `${why}${held}`];
    }
  }
}
