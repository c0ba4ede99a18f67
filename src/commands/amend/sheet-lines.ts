import { type SheetRow, readSheet } from '../../csv/sheet.ts';
import type { NamedGroup, NamedPerson, Terms } from '../../amend/request.ts';
import { AppError } from '../../model/app-error.ts';
import type { Remark, RequestSummary } from '../../model/edits.ts';
import { parseAccountId, parseEmail } from '../../model/ids.ts';
import { parsePeriod } from '../../model/instant.ts';
import { given } from '../../model/objects.ts';
import { groupIdOf } from '../../shell/suggest-people.ts';

/** Someone who is named, on the command line or in a row, and what is said of them there. */
export interface NamedLine {
  readonly person: NamedPerson;
  /** Absent on the command line, and where a sheet has people alone. */
  readonly group?: NamedGroup;
  readonly terms: Terms;
  readonly summary: RequestSummary;
}

export interface SheetLines {
  readonly lines: readonly NamedLine[];
  /** Rows that do not fit. */
  readonly refused: readonly Remark[];
  /** Columns that count for nothing. */
  readonly notes: readonly Remark[];
}

/** Reads a sheet whole: every row that does not fit is reported, with its line. Throws an AppError `invalid` for no CSV. */
export async function readSheetLines(
  file: string,
  action: RequestSummary['action'],
): Promise<SheetLines> {
  const lines: NamedLine[] = [];
  const refused: Remark[] = [];
  const notes: Remark[] = [];
  const noteUnread = (headers: readonly string[]) => {
    if (headers.length === 0) return;
    const why = `These columns are not read: ${headers.join(', ')}.`;
    notes.push({ action, user: '', row: { file, line: 1 }, code: 'not-used', why });
  };
  for await (const row of readSheet(file, noteUnread)) {
    const { email, accountId, name, line } = row;
    const user = email ?? accountId ?? name ?? '';
    const label = given({ group: row.group ?? row.groupId });
    const summary = { action, user, ...label, row: { file, line } };
    const faults = faultsOf(row);
    refused.push(
      ...faults.map(([why, hint]): Remark => ({ ...summary, code: 'bad-row', why, hint })),
    );
    if (faults.length > 0) continue;
    const { from, until, because } = row;
    lines.push({
      person: personIn(row),
      ...given({ group: groupIn(row) }),
      terms: given({ from, until, because }),
      summary,
    });
  }
  if (lines.length + refused.length === 0) {
    throw new AppError('invalid', 'sheet-empty', `${file}: No row names anybody.`, {
      why: 'There is a line with the names of the columns, and nothing below it.',
      hint: 'Fill in a row for each person, or name another file.',
    });
  }
  return { lines, refused, notes };
}

type Fault = readonly [why: string, hint: string];

function faultsOf({ email, accountId, groupId, from, until }: SheetRow): readonly Fault[] {
  const faults: Fault[] = [];
  if (email === undefined && accountId === undefined) {
    faults.push(['The row names nobody.', 'Fill in Email or accountId.']);
  }
  if (email !== undefined && parseEmail(email) === undefined) {
    faults.push([`"${email}" is not an email.`, 'Write an email such as vdillow@banc.ly.']);
  }
  if (accountId !== undefined && parseAccountId(accountId) === undefined) {
    faults.push([
      `"${accountId}" is not an account id.`,
      'It is "User id" in the export. Spreadsheets turn ids of digits into numbers: format the column as text.',
    ]);
  }
  if (groupId !== undefined && groupIdOf(groupId) === undefined) {
    faults.push([`"${groupId}" is not a group id.`, 'It is "Group id" in the export.']);
  }
  for (const [name, day] of [
    ['From', from],
    ['Until', until],
  ] as const) {
    if (day === undefined || parsePeriod(day) !== undefined) continue;
    faults.push([
      `${name} "${day}" is not a day.`,
      'Write it as 2026-12-31. Spreadsheets show days in their own way: format the column as text.',
    ]);
  }
  return faults;
}

function personIn({ email, accountId, name }: SheetRow): NamedPerson {
  return given({
    email: email === undefined ? undefined : parseEmail(email),
    id: accountId === undefined ? undefined : parseAccountId(accountId),
    name,
  });
}

function groupIn({ group: name, groupId }: SheetRow): NamedGroup | undefined {
  const id = groupId === undefined ? undefined : groupIdOf(groupId);
  return name === undefined && id === undefined ? undefined : given({ name, id });
}
