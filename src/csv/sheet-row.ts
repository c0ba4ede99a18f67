import { columnsOf, preferredHeaders, sharedHeaders, squeeze, type Layout } from './layout.ts';
import type { Cells } from './read-rows.ts';

const headers = {
  ...sharedHeaders,
  from: ['From', 'Start', 'Start date', 'Valid from'],
  until: ['Until', 'End', 'End date', 'Valid until'],
  because: ['Because', 'Reason'],
} as const;

export type SheetColumn = keyof typeof headers;

/** One row of a sheet of grants or removals: its cells as written, without blanks around them. An empty one is absent. */
export interface SheetRow extends Cells<SheetColumn> {
  /** From 1: where the row ends in its file. */
  readonly line: number;
}

/** Every known header, by what `squeeze` leaves of it. */
export const sheetSpellings: ReadonlyMap<string, string> = new Map(
  Object.values(headers).flatMap((names) => names.map((name) => [squeeze(name), name])),
);

export const sheetLayout: Layout<SheetColumn> = {
  columns: columnsOf(headers, preferredHeaders),
  known: 'Email, accountId, Group, groupId, From, Until, Because',
  what: 'a sheet of memberships',
  hint: 'Name the columns in the first line, for example: Email,Group.',
};
