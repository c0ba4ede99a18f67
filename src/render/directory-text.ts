import { dayText, untilText } from '../model/instant.ts';
import { stringify } from 'csv-stringify/sync';
import { count, listed } from '../model/text.ts';
import { type TextLayout, page, printable, sheetCell, wrap } from './layout.ts';
import { tableText } from './table-text.ts';

/** What is listed: a table with a heading row, and what one row of it is. */
export interface ListedTable {
  readonly noun: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns at the end that only a sheet has. */
  readonly more?: number;
}

export function listText(table: ListedTable, layout: TextLayout): string {
  const { noun, rows } = table;
  return rows.length === 0
    ? page([none(noun)])
    : page([shownTable(table, layout), `${count(rows.length, noun)}.`]);
}

function shownTable({ head, rows, more = 0 }: ListedTable, layout: TextLayout): string {
  return tableText(more === 0 ? head : head.slice(0, -more), rows, layout);
}

function none(noun: string): string {
  return `No ${count(0, noun).slice(2)}.`;
}

/** RFC 4180, and no cell that a spreadsheet takes for a formula. */
export function listCsv({ head, rows }: ListedTable): string {
  return stringify([[...head], ...rows.map((row) => row.map(sheetCell))], {
    record_delimiter: 'windows',
  });
}

/** One thing: what it is called, its facts, and the table of what is in it. */
export interface ShownThing {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly ListedTable[];
}

export function showText({ title, facts, tables }: ShownThing, layout: TextLayout): string {
  const { style, width } = layout;
  const label = Math.max(0, ...facts.map(([name]) => name.length)) + 2;
  const lines = facts.map(([name, text]) =>
    wrap(printable(`${name.padEnd(label)}${text}`), width, '  ', ' '.repeat(label + 2)),
  );
  return page([
    [style.bold(printable(title)), ...lines].join('\n'),
    ...tables.map((table) =>
      table.rows.length === 0 ? none(table.noun) : shownTable(table, layout),
    ),
  ]);
}

/** The dates of a membership, for a cell: `from 2026-12-01`, `until 2026-12-31`. */
export function datesText({
  from,
  until,
}: {
  readonly from?: string;
  readonly until?: string;
}): string {
  return [
    ...(from === undefined ? [] : [`from ${dayText(from)}`]),
    ...(until === undefined ? [] : [`until ${untilText(until)}`]),
  ].join(' ');
}

export function ownersText(owners: readonly string[]): string {
  return listed(owners, 3);
}
